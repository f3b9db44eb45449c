import type { WholeTemplate } from '../../report/schema/template.ts';
import { cellWords, type PrintedCell, type PrintedGrid } from '../read-source/printed-grid.ts';
import { firstBodyRow } from './table-head.ts';
import { columnOf } from './template-words.ts';

/**
 * A grid whose heads are whole: where the last line of one fell into the first row below (科目编 | 码), it goes back up. Only
 * a word that the template knows is put together so, of a head that it does not know without.
 */
export function withWholeHeads(grid: PrintedGrid, template: WholeTemplate): PrintedGrid {
  const bodyFrom = firstBodyRow(grid, template);
  const below = grid.cells.filter(({ row }) => row === bodyFrom);
  const isKnown = (words: string) => columnOf(words, template) !== undefined;
  const broken = new Map<PrintedCell, PrintedCell>();
  for (const head of grid.cells.filter(({ row, rows }) => row + rows === bodyFrom)) {
    const end = below.find(({ column, columns }) => column === head.column && columns === head.columns);
    const [words, rest] = [cellWords(head), end ? cellWords(end) : ''];
    if (end && words && rest && !isKnown(words) && !isKnown(rest) && isKnown(words + rest)) broken.set(head, end);
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
