import { gridOf, type PrintedGrid, type SpannedCell } from '../read-source/printed-grid.ts';
import { isAmount } from './amounts.ts';
import { mergedHeads, spannedHeads } from './text-heads.ts';

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
  if (rows.length < 2 || width < 2) return undefined;
  const filled = rows.map((row) => filledTo(row, width));
  const bodyFrom = head.bodyFrom(gridOf(cellsOf(filled, 0), width, rows.length));
  const top = rows.slice(0, bodyFrom);
  const isKept = (top[0] ?? []).length === width || (top[0] ?? []).includes('');
  const heads = isKept ? spannedHeads(filled.slice(0, bodyFrom)) : mergedHeads(top, width, head.isLabel);
  const areWhole = rows.slice(bodyFrom).every((row) => row.length === width);
  if (heads === undefined || !(areWhole || areCut(rows.slice(bodyFrom), width))) return undefined;
  return gridOf([...heads, ...cellsOf(filled, bodyFrom)], width, rows.length);
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
  return rows.slice(from).flatMap((row, at) =>
    row.map((words, column) => ({
      row: from + at,
      column,
      rows: 1,
      columns: 1,
      lines: words === '' ? [] : words.split('\v'),
    })),
  );
}
