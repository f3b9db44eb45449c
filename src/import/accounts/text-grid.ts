import { type FoundGrid, gridOf, type PrintedGrid, type SpannedCell } from '../read-source/printed-grid.ts';
import type { SourceLine } from '../source-lines.ts';
import { isAmount } from './amounts.ts';
import { cellAt, mergedHeads, spannedHeads } from './text-heads.ts';

/** What tells the head of a grid, and what a head says. */
export interface HeadReading {
  /** The row that the body begins with. */
  bodyFrom(grid: PrintedGrid): number;
  /** Whether a head is that of codes or of names. */
  isLabel(head: string): boolean;
}

/**
 * The grid of lines whose cells are parted by tabs, as spreadsheets, web pages and text editors save them. Some keep a blank
 * for each place that a merged cell takes, some do not; some cut blanks off at the end of a line.
 * @param lines with the blanks that stand for empty cells
 * @returns undefined where nobody knows which column a cell stands in
 */
export function textGrid(lines: readonly string[], head: HeadReading): PrintedGrid | undefined {
  const rows = lines.map((line) =>
    line
      .replace(/[ \r]+$/, '')
      .split('\t')
      .map((cell) => cell.trim()),
  );
  const width = Math.max(...rows.map((row) => row.length));
  if (width < 2 || (rows.length < 2 && !head.isLabel(rows[0]?.[0] ?? ''))) return undefined;
  const filled = rows.map((row) => filledTo(row, width));
  const bodyFrom = head.bodyFrom(gridOf(cellsOf(filled, 0), width, rows.length));
  const top = rows.slice(0, bodyFrom);
  const isKept = (top[0] ?? []).length === width || (top[0] ?? []).includes('');
  // Where no row tells how wide the table is, heads without a blank may each be written once.
  if (bodyFrom === rows.length && rows.length > 1 && !top.flat().includes(''))
    return headsAlone(top, width, head.isLabel);
  const heads = isKept ? spannedHeads(filled.slice(0, bodyFrom)) : mergedHeads(top, width, head.isLabel);
  const areWhole = rows.slice(bodyFrom).every((row) => row.length === width);
  if (heads === undefined || !(areWhole || areCut(rows.slice(bodyFrom), width))) return undefined;
  return gridOf([...heads, ...cellsOf(filled, bodyFrom)], width, rows.length);
}

/** A grid and the lines it is read from. */
export function foundIn(lines: readonly SourceLine[], grid: PrintedGrid | undefined): FoundGrid[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (grid === undefined || first === undefined || last === undefined) return [];
  return [{ grid, lines: [first.number, last.number], page: first.page }];
}

/** The grid of a table without rows: of the width in which its heads can stand in one way alone. */
function headsAlone(
  rows: readonly (readonly string[])[],
  least: number,
  isLabel: (head: string) => boolean,
): PrintedGrid | undefined {
  const most = rows.flat().length;
  const ways = Array.from({ length: most - least }, (_, more) => least + more).flatMap((width) => {
    const heads = mergedHeads(rows, width, isLabel);
    return heads ? [gridOf(heads, width, rows.length)] : [];
  });
  return ways.length === 1 ? ways[0] : undefined;
}

function filledTo(row: readonly string[], width: number): string[] {
  return [...row, ...new Array<string>(width - row.length).fill('')];
}

/** Whether rows are short for want of the blanks at their end: none ends in one, and no column holds words and amounts. */
function areCut(rows: readonly (readonly string[])[], width: number): boolean {
  const columns = Array.from({ length: width }, (_, column) => rows.flatMap((row) => row[column] || []));
  return (
    rows.every((row) => row.at(-1) !== '') &&
    columns.every((cells) => cells.every(isAmount) || !cells.some((cell) => isAmount(cell)))
  );
}

function cellsOf(rows: readonly (readonly string[])[], from: number): SpannedCell[] {
  return rows.slice(from).flatMap((row, at) => row.map((words, column) => cellAt(from + at, column, 1, 1, words)));
}
