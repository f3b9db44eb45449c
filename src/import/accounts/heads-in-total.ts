import type { WholeTemplate } from '../../report/schema/template.ts';
import { cellWords, type PrintedCell, type PrintedGrid } from '../read-source/printed-grid.ts';
import { isAmount } from './amounts.ts';
import { firstBodyRow } from './table-head.ts';
import { columnOf, rowRole } from './template-words.ts';

/**
 * A grid whose first row below the heads is 合计 with the lowest heads beside it (合计 | 80.00 | 合计 | 基本支出 | 项目支出), as a
 * form in use prints it, with that row as two: heads that stand where their amounts should are heads still.
 */
export function withHeadsOutOfTotal(grid: PrintedGrid, template: WholeTemplate): PrintedGrid {
  const at = firstBodyRow(grid, template);
  const row = grid.cells.filter((cell) => cell.row === at && cellWords(cell) !== '');
  const [first, ...others] = row.toSorted((a, b) => a.column - b.column);
  if (first === undefined || at === 0 || rowRole(cellWords(first), template) !== 'total') return grid;
  const heads = others.filter((cell) => columnOf(cellWords(cell), template) !== undefined);
  const isOnlyHead = (cell: PrintedCell) => rowRole(cellWords(cell), template) === undefined;
  const isAlone = others.every((cell) => heads.includes(cell) || isAmount(cellWords(cell)));
  if (!isAlone || heads.filter(isOnlyHead).length < 2) return grid;
  const below = new Set(
    heads.flatMap(({ column, columns }) => Array.from({ length: columns }, (_, nth) => column + nth)),
  );
  const cells = withHeadsOver(grid.cells, at, below).flatMap((cell): PrintedCell[] => {
    if (cell.row > at) return [{ ...cell, row: cell.row + 1 }];
    if (cell.row < at) return [cell.row + cell.rows > at ? { ...cell, rows: cell.rows + 1 } : cell];
    // What is printed there stays in the row of the total too: it has no amount.
    return [heads.includes(cell) ? cell : { ...cell, lines: [] }, { ...cell, row: at + 1 }];
  });
  return { ...grid, cells, height: grid.height + 1 };
}

/** A head over the first of some heads below goes over the others too, where nothing stands over them: 本年支出 over 合计, 基本支出, 项目支出. */
function withHeadsOver(cells: readonly PrintedCell[], at: number, below: ReadonlySet<number>): PrintedCell[] {
  const isBlank = (cell: PrintedCell) => cell.row < at && cellWords(cell) === '';
  const gone = new Set<PrintedCell>();
  const wider = cells.map((head) => {
    if (head.row >= at || cellWords(head) === '' || !below.has(head.column)) return head;
    let end = head.column + head.columns;
    const over = (column: number) =>
      cells.filter((cell) => cell.row >= head.row && cell.row < at && cell.column === column);
    while (below.has(end) && over(end).length > 0 && over(end).every(isBlank)) {
      for (const cell of over(end)) gone.add(cell);
      end += 1;
    }
    return { ...head, rows: end > head.column + head.columns ? at - head.row : head.rows, columns: end - head.column };
  });
  return wider.filter((_, index) => !gone.has(cells[index] as PrintedCell));
}
