import { textColumns } from '../report/text-columns.ts';
import { isEntry, isFilledBlank } from './line-beginnings.ts';
import { leadingNumeral } from './numerals.ts';
import type { SourceLine } from './source-lines.ts';

/** Blanks between two cells. */
const gap = /(?:[ \u00A0]{2,}|\u3000[ \u3000]*|\t)/;
/** A cell of an amount, or one that has none. */
const amount = /^(?:[-+＋−－≥≤<>]?[\d,]+(?:\.\d+)?(?:[%％]|万?元)?|[-—–/])$/;
/** Columns of one table begin within so many half-width places of one another, in so many rows. */
const mostAskew = 4;
const leastRows = 3;
/** No cell of a small table is longer, and no row has more of them. */
const longestCell = 30;
const mostCells = 12;

/**
 * Lines of a text whose cells are set apart by blanks, as rows: two and more, one below the other, of as many cells, in
 * which amounts stand beside names. Joined, one row's last amount would touch the next one's name.
 */
export function withAlignedRows(lines: readonly SourceLine[]): SourceLine[] {
  const cells = withSpacedHeads(lines, lines.map(cellsOf));
  const result = withSeparatedRows(withRuledRows(lines));
  for (const [from, to] of runsOf(cells)) {
    if (!isTable(cells.slice(from, to)) && !isAligned(lines.slice(from, to))) continue;
    for (let at = from; at < to; at++) result[at] = asRow(lines[at] as SourceLine, cells[at] ?? []);
  }
  return result;
}

/** A line with cells between strokes, and one that is nothing but strokes. */
const upright = /[|｜\u2502\u2503\u2551]/;
const ruled = new RegExp(`${upright.source}.*${upright.source}`);
const strokes = /^[\s|｜:：+＋=\-–—\u2500-\u257f]{3,}$/;

/** Rows whose cells are ruled by strokes, with tabs instead; of what is nothing but strokes nothing is left. */
function withRuledRows(lines: readonly SourceLine[]): SourceLine[] {
  const isRuled = (line: SourceLine | undefined) =>
    line !== undefined && (strokes.test(line.text) || (ruled.test(line.text) && !/[。；]/.test(line.text)));
  return lines.map((line, at) => {
    if (!isRuled(line) || !(isRuled(lines[at - 1]) || isRuled(lines[at + 1]))) return line;
    if (strokes.test(line.text)) return { ...line, raw: '', text: '\t' };
    const row = line.text.replace(new RegExp(`^${upright.source}|${upright.source}$`, 'g'), '').split(upright);
    return asRow(
      line,
      row.map((cell) => cell.trim()),
    );
  });
}

/** What parts the cells of a row in a table that was written out for other programs; not a comma between quotation marks. */
const separators = [/[;；]/, /[,，](?=(?:[^"]*"[^"]*")*[^"]*$)/];
const leastSeparated = 3;

/** Rows whose cells are parted by semicolons or commas, with tabs instead, where names stand above amounts: in sentences numbers have commas too. */
function withSeparatedRows(lines: readonly SourceLine[]): SourceLine[] {
  const result = [...lines];
  for (const separator of separators) {
    const cells = lines.map(({ text }) => {
      const own = text.split(separator).map((cell) => cell.trim().replaceAll(/^"|"$/g, ''));
      return own.length >= leastSeparated && own.every((cell) => cell !== '' && cell.length <= longestCell) ? own : [];
    });
    for (const [from, to] of runsOf(cells)) {
      const rows = cells.slice(from, to);
      if (rows.length < leastRows || rows[0]?.some((cell) => /\d/.test(cell)) || !isTable(rows)) continue;
      for (let at = from; at < to; at++) result[at] = asRow(lines[at] as SourceLine, cells[at] ?? []);
    }
  }
  return result;
}

/** Where rows of as many cells stand one below the other, from the first to behind the last. */
function runsOf(cells: readonly (readonly string[])[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (let from = 0; from < cells.length; ) {
    const count = cells[from]?.length ?? 0;
    let to = from + 1;
    while (count > 1 && to < cells.length && cells[to]?.length === count) to += 1;
    if (count > 1) runs.push([from, to]);
    from = to;
  }
  return runs;
}

function asRow(line: SourceLine, cells: readonly string[]): SourceLine {
  const row = cells.join('\t');
  return { ...line, raw: row, text: row };
}

function cellsOf({ text }: SourceLine): string[] {
  // Headings are set with wide blanks too.
  if (/^(?:part|comma|bracket)$/.test(leadingNumeral(text)?.style ?? '')) return [];
  if (text.includes('\t') || /[。；]/.test(text)) return [];
  const words = text.split(/\s+/);
  const isSpaced =
    words.length > 1 &&
    !isEntry(text) &&
    leadingNumeral(text) === null &&
    words.every((cell, nth) => amount.test(cell) === nth > 0);
  const cells = isSpaced ? words : text.split(gap);
  if (isFilledBlank(cells)) return [];
  return cells.length <= mostCells && cells.every((cell) => cell !== '' && cell.length <= longestCell) ? cells : [];
}

/** A head whose cells single blanks set apart, above rows of as many cells: 项目 预算数 决算数. */
function withSpacedHeads(lines: readonly SourceLine[], cells: readonly string[][]): string[][] {
  return cells.map((own, at) => {
    const words = lines[at]?.text.split(' ') ?? [];
    const isHead =
      words.length > 2 && words.length === cells[at + 1]?.length && cells[at + 1]?.length === cells[at + 2]?.length;
    return own.length < 2 && isHead && words.every((word) => /^[\p{sc=Han}（）()“”]+$/u.test(word)) ? words : own;
  });
}

/** A name in the first column, amounts in some others and names in the rest, the same in every row below the head. */
function isTable(rows: readonly (readonly string[])[]): boolean {
  const [head = [], ...below] = rows;
  const kindOf = (row: readonly string[]) => row.map((cell) => amount.test(cell)).join();
  const kind = below[0] === undefined ? '' : kindOf(below[0]);
  const isRow = (row: readonly string[]) => kindOf(row) === kind;
  const hasAmounts = kind.startsWith('false') && kind.includes('true');
  return hasAmounts && below.every(isRow) && (isRow(head) || head.every((cell) => !amount.test(cell)));
}

/** Cells of any words, one below the other. */
function isAligned(rows: readonly SourceLine[]): boolean {
  if (rows.length < leastRows) return false;
  const starts = rows.map(({ text }) =>
    [...text.matchAll(/(?: {2,}|\u3000+)(?=\S)/g)].map(({ index, 0: { length } }) =>
      textColumns(text.slice(0, index + length), true),
    ),
  );
  return (starts[0] ?? []).every((_, column) => {
    const places = starts.map((row) => row[column] ?? Number.NaN);
    return Math.max(...places) - Math.min(...places) <= mostAskew;
  });
}
