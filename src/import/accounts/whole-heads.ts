import type { WholeTemplate } from '../../report/schema/template.ts';
import { cellWords, type PrintedCell, type PrintedGrid } from '../read-source/printed-grid.ts';
import { tableHead } from './table-head.ts';
import { columnOf } from './template-words.ts';

/**
 * A grid whose heads are whole: where the last line of one fell into the first row below (科目编 | 码), it goes back up. Only
 * a word that the template knows is put together so, of a head that it does not know without.
 */
export function withWholeHeads(grid: PrintedGrid, template: WholeTemplate): PrintedGrid {
  const { bodyFrom } = tableHead(grid, template);
  const isKnown = (words: string) => columnOf(words, template) !== undefined;
  const broken = new Map<PrintedCell, PrintedCell>();
  for (const cell of grid.cells) {
    const above = grid.cells.find(
      ({ row, rows, column, columns }) => row + rows === bodyFrom && column === cell.column && columns === cell.columns,
    );
    const [end, head] = [cell, above].map((one) => (one ? cellWords(one) : ''));
    if (cell.row === bodyFrom && above && end && head && !isKnown(head) && !isKnown(end) && isKnown(head + end))
      broken.set(above, cell);
  }
  if (broken.size === 0) return grid;
  const ends = new Set(broken.values());
  return {
    ...grid,
    cells: grid.cells.map((cell) => {
      const end = broken.get(cell);
      if (end) return { ...cell, lines: [...cell.lines, ...end.lines] };
      return ends.has(cell) ? { ...cell, lines: [] } : cell;
    }),
  };
}
