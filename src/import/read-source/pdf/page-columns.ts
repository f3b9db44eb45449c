import { endsSentence } from '../../punctuation.ts';
import { reachOfWords } from './cell-items.ts';
import { gutter } from './measured-lines.ts';
import { smallPrint } from './page-notes.ts';
import { type PdfLine, pdfLines } from './pdf-lines.ts';
import type { PlacedText } from './visible-runs.ts';

/** So many lines side by side are columns of text, not a few words set apart. */
const leastLines = 3;
/** A line of a column is at least this full, except the last of a paragraph. */
const full = 0.8;

/**
 * Divides the words of a page into stretches that are read one after the other: a page of columns into its columns,
 * with what goes across all of them between, and so a few lines in columns on a page of whole lines.
 */
export function pageColumns(items: readonly PlacedText[]): PlacedText[][] {
  const middle = gutterOf(items);
  if (middle === undefined) return columnsWithin(items);
  const isAcross = ({ x, width }: PlacedText) => x < middle && x + width > middle;
  const stretches: PlacedText[][] = [];
  let band: PlacedText[] = [];
  const close = () => {
    if (band.length > 0) stretches.push(...sidesOf(band, middle));
    band = [];
  };
  for (const line of levels(items)) {
    if (line.some(isAcross)) {
      close();
      const last = stretches.at(-1);
      if (last?.some(isAcross)) last.push(...line);
      else stretches.push([...line]);
    } else band.push(...line);
  }
  close();
  return stretches;
}

/** Whole lines, and between them those that are columns of text. */
function columnsWithin(items: readonly PlacedText[]): PlacedText[][] {
  const stretches: PlacedText[][] = [];
  let whole: PlacedText[] = [];
  for (const run of runsOf(levels(items))) {
    const own = run.flat();
    const middle = run.length < leastLines ? undefined : gutterOf(own);
    if (middle === undefined) whole.push(...own);
    else {
      if (whole.length > 0) stretches.push(whole);
      stretches.push(...sidesOf(own, middle));
      whole = [];
    }
  }
  return whole.length > 0 || stretches.length === 0 ? [...stretches, whole] : stretches;
}

/** Lines that have a gap in them, and lines that have none, by turns; a last short line goes with those above. */
function runsOf(lines: readonly PlacedText[][]): PlacedText[][][] {
  const runs: { isParted: boolean; lines: PlacedText[][] }[] = [];
  for (const line of lines) {
    const isParted = pdfLines(line).lines.some(({ cells }) => cells.length > 1);
    const last = runs.at(-1);
    if (last !== undefined && (last.isParted === isParted || (last.isParted && isBelowOne(line, last.lines))))
      last.lines.push(line);
    else runs.push({ isParted, lines: [line] });
  }
  return runs.map((run) => run.lines);
}

/** Whether a line belongs to one column alone: it goes on below it, or is a note at its foot. */
function isBelowOne(line: readonly PlacedText[], above: readonly PlacedText[][]): boolean {
  return isEndOf(line, above) || isNoteOf(line, above.flat());
}

/** Smaller than the words above it, among which there are others that it does not reach. */
function isNoteOf(line: readonly PlacedText[], above: readonly PlacedText[]): boolean {
  const { from, to } = reachOfWords(line);
  const own = above.filter(({ x, width }) => x < to && x + width > from);
  const [first] = own;
  if (first === undefined || own.length === above.length) return false;
  const reach = reachOfWords(own);
  const isApart = above.every((item) => own.includes(item) || item.x >= reach.to || item.x + item.width <= reach.from);
  return isApart && line.every(({ x, width, size }) => size < first.size * smallPrint && x + width <= reach.to + size);
}

/** Whether a line goes on below one column alone, whose last line is no end. */
function isEndOf(line: readonly PlacedText[], above: readonly PlacedText[][]): boolean {
  const { from: left, to: right } = reachOfWords(line);
  const own = above.at(-1)?.filter(({ x, width }) => x < right && x + width > left) ?? [];
  const others = above.at(-1)?.filter((item) => !own.includes(item)) ?? [];
  return own.length > 0 && others.length > 0 && !endsSentence(own.map(({ text }) => text).join(''));
}

function sidesOf(band: readonly PlacedText[], middle: number): PlacedText[][] {
  const left = band.filter(({ x, width }) => x + width / 2 < middle);
  const right = band.filter(({ x, width }) => x + width / 2 >= middle);
  // What stands on one side may be columns itself: three are one and two.
  return left.length === 0 || right.length === 0 ? [[...band]] : [left, right].flatMap(pageColumns);
}

/** Runs on one level, from top to bottom. */
function levels(items: readonly PlacedText[]): PlacedText[][] {
  const rows: PlacedText[][] = [];
  for (const item of items.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row?.[0] && item.y - row[0].y <= 0.7 * item.size) row.push(item);
    else rows.push([item]);
  }
  return rows;
}

/** Where two columns of text part: nothing but whole lines goes across, and both sides read as text. */
function gutterOf(items: readonly PlacedText[]): number | undefined {
  if (items.length < leastLines * 2) return undefined;
  const { from: left, to: right } = reachOfWords(items);
  const size = items.reduce((sum, item) => sum + item.size, 0) / items.length;
  const candidates: { at: number; across: number }[] = [];
  for (let at = left + (right - left) * 0.3; at < left + (right - left) * 0.7; at += 1) {
    const across = items.filter(({ x, width }) => x < at + (gutter / 2) * size && x + width > at - (gutter / 2) * size);
    candidates.push({ at, across: across.length });
  }
  const least = Math.min(...candidates.map(({ across }) => across));
  const free = candidates.filter(({ across }) => across === least);
  const at = free[Math.floor(free.length / 2)]?.at;
  if (at === undefined) return undefined;
  const own = items.filter(({ x, width }) => x >= at || x + width <= at);
  const sides = [own.filter(({ x }) => x >= at), own.filter(({ x }) => x < at)];
  // A line may be drawn in many runs: what goes across is counted by lines, and held against the lines of both sides.
  const beside = sides.reduce((count, side) => count + levels(side).length, 0);
  if (levels(items.filter((item) => !own.includes(item))).length > beside / 4) return undefined;
  return sides.every((side) => isText(pdfLines(side).lines) || gutterOf(side) !== undefined) ? at : undefined;
}

/** Most lines are full, in one piece, and hold words: numbers and names in columns are a table. */
function isText(lines: readonly PdfLine[]): boolean {
  if (lines.length < leastLines) return false;
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const reading = lines.filter(
    ({ cells, size, ...line }) =>
      cells.length === 1 &&
      right - left > size * 8 &&
      line.right - left >= (right - left) * full &&
      /\p{Script=Han}.*\p{Script=Han}/u.test(cells[0]?.text ?? ''),
  );
  return reading.length >= leastLines - 1 && reading.length >= lines.length * 0.5;
}
