import type { WholeTemplate } from '../../report/schema/template.ts';
import { cellWords, type FoundGrid, type PrintedCell, type PrintedGrid } from '../read-source/printed-grid.ts';
import { unspaced } from '../unspaced.ts';
import { isAmount } from './amounts.ts';
import { firstBodyRow } from './table-head.ts';
import { Unclear } from './table-rows.ts';
import { columnOf } from './template-words.ts';

/**
 * A table too wide for its page, or its budget and its outturn below each other: stretches that each have a head of their
 * own, and the same codes and names, are one table with its columns beside each other.
 * @throws Unclear where any row of a later stretch is not for sure that of the first
 */
export function besideGrids(grids: readonly FoundGrid[], template: WholeTemplate): readonly FoundGrid[] {
  const groups: { words: ReadonlySet<string>; own: FoundGrid[] }[] = [];
  for (const found of grids) {
    const words = headWords(found.grid, template);
    const open = groups.at(-1);
    const isHead = words.filter((word) => columnOf(word, template) !== undefined).length > 1;
    if (open && !(isHead && words.some((word) => !open.words.has(word)))) open.own.push(found);
    else groups.push({ words: new Set(words), own: [found] });
  }
  const [first, ...others] = groups;
  if (first === undefined || others.length === 0) return grids;
  if (others.some(({ own }) => own.length !== first.own.length)) throw new Unclear('no-columns');
  return first.own.map((found, index) => ({
    ...found,
    grid: others.reduce((left, { own }) => beside(left, own[index]?.grid ?? left, template), found.grid),
  }));
}

/**
 * Words of the rows of the head; a word alone in a column may be the end of a name that stands first on its page, and rows
 * without amounts (结余分配) are no head of the columns in which amounts stand below them.
 */
function headWords(grid: PrintedGrid, template: WholeTemplate): string[] {
  const bodyFrom = firstBodyRow(grid, template);
  const words = grid.cells.filter((cell) => unspaced(cellWords(cell)) !== '');
  const printed = words.filter(({ row }) => row < bodyFrom);
  const hasHead = (cell: PrintedCell) =>
    printed.some(({ column, columns }) => column < cell.column + cell.columns && cell.column < column + columns);
  if (words.some((cell) => isAmount(cellWords(cell)) && !hasHead(cell))) return [];
  return [...Map.groupBy(printed, ({ row }) => row).values()]
    .filter((cells) => cells.length > 1 || cells.some(({ columns }) => columns > 1))
    .flatMap((cells) => cells.map((cell) => unspaced(cellWords(cell))));
}

/** Two grids as one, the columns of codes and names of the second left out. */
function beside(left: PrintedGrid, right: PrintedGrid, template: WholeTemplate): PrintedGrid {
  const bodyFrom = firstBodyRow(left, template);
  const labelsOf = (grid: PrintedGrid, columns: number) =>
    grid.cells
      .filter(({ column }) => column < columns)
      .toSorted((a, b) => a.row - b.row)
      .map((cell) => `${cell.row} ${cell.column} ${cell.columns} ${unspaced(cellWords(cell))}`)
      .join('\n');
  const width = (grid: PrintedGrid) => grid.edges.length - 1;
  const isAlike = (columns: number) => labelsOf(left, columns) === labelsOf(right, columns);
  const labels = Array.from({ length: width(right) }, (_, column) => width(right) - 1 - column).find(isAlike) ?? 0;
  const isSplit = right.cells.some((cell) => cell.column < labels && cell.column + cell.columns > labels);
  // Without codes and names one row of amounts, and their numbers, are those of the other; of several nobody knows.
  const isOneRow =
    left.height - bodyFrom <= 2 && right.cells.every((cell) => cell.row < bodyFrom || isAmountOrBlank(cell));
  const isCertain = labels > 0 ? !isSplit : isOneRow;
  if (!isCertain || left.height !== right.height || firstBodyRow(right, template) !== bodyFrom)
    throw new Unclear('no-columns');
  const by = (left.edges.at(-1) ?? 0) - (right.edges[labels] ?? 0);
  return {
    ...left,
    edges: [...left.edges, ...right.edges.slice(labels + 1).map((edge) => edge + by)],
    cells: [
      ...left.cells,
      ...right.cells
        .filter(({ column }) => column >= labels)
        .map((cell) => ({ ...cell, column: cell.column - labels + width(left) })),
    ],
    ...(right.flaw && { flaw: right.flaw }),
  };
}

function isAmountOrBlank(cell: PrintedCell): boolean {
  const words = unspaced(cellWords(cell));
  return words === '' || isAmount(words);
}
