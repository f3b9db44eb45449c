import type { WholeTemplate } from '../../report/schema/template.ts';
import { cellWords, type FoundGrid, type PrintedCell, type PrintedGrid } from '../read-source/printed-grid.ts';
import { unspaced } from '../unspaced.ts';
import { firstBodyRow, type TableHead } from './table-head.ts';
import type { GridBody } from './table-rows.ts';

/** The rows of a table below its head, page by page. */
export function pageBodies(first: FoundGrid, others: readonly FoundGrid[], head: TableHead): GridBody[] {
  return [
    ...(head.labels.length > 0 ? [labelBody(first, head.labels)] : []),
    { grid: first.grid, from: head.bodyFrom, page: first.page, place: (x) => x },
    ...others.map(({ grid, page }) => ({
      grid,
      page,
      from: bodyFrom(grid, first.grid, head.bodyFrom),
      place: placing(grid, first.grid),
    })),
  ];
}

/** Names of rows beside heads are rows by themselves: what amounts are theirs, the form does not say. */
function labelBody({ grid, page }: FoundGrid, labels: readonly PrintedCell[]): GridBody {
  const cells = labels.map((cell) => ({ ...cell, row: 0, rows: 1 }));
  return { grid: { ...grid, cells, height: 1 }, from: 0, page, place: (x) => x };
}

/** Whether the page after a head has more of the head. */
export function breaksHead(next: PrintedGrid, bodies: readonly GridBody[], template: WholeTemplate): boolean {
  const from = bodies.at(-1)?.grid === next ? (bodies.at(-1)?.from ?? 0) : 0;
  return firstBodyRow(next, template) > from;
}

/**
 * A page more of a table may repeat its head, the numbers of the columns too: the first row with a word that is none of the
 * head's begins the rows.
 */
function bodyFrom(grid: PrintedGrid, first: PrintedGrid, firstFrom: number): number {
  const words = (cell: PrintedCell) => unspaced(cellWords(cell));
  const known = new Set(first.cells.filter(({ row }) => row < firstFrom).map(words));
  const own = grid.cells.find((cell) => words(cell) !== '' && !known.has(words(cell)))?.row ?? grid.height;
  const rowAt = (of: PrintedGrid, row: number) => of.cells.filter((cell) => cell.row === row).map(words);
  const numbers = rowAt(first, firstFrom);
  const areNumbers =
    numbers.some((word) => /\d/.test(word)) && numbers.every((word) => /^(?:[栏行]次|[类款项]|\d{1,2})?$/.test(word));
  const from = areNumbers && rowAt(grid, own).join('\t') === numbers.join('\t') ? own + 1 : own;
  // A word alone may be the end of a name: 支出.
  return grid.cells.filter((cell) => cell.row < from && words(cell) !== '').length > 1 ? from : 0;
}

/** Pages are set alike; where one is set a little to the side, or drawn a little larger, its edges are brought back. */
function placing(grid: PrintedGrid, first: PrintedGrid): (x: number) => number {
  const [left, right] = [grid.edges[0] ?? 0, grid.edges.at(-1) ?? 0];
  const [firstLeft, firstRight] = [first.edges[0] ?? 0, first.edges.at(-1) ?? 0];
  const ratio = (firstRight - firstLeft) / (right - left || 1);
  const isAlike = ratio > 0.9 && ratio < 1.1;
  return (x) => firstLeft + (x - left) * (isAlike ? ratio : 1);
}
