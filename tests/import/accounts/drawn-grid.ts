import { gridOf, type PrintedGrid, type SpannedCell } from '../../../src/import/read-source/printed-grid.ts';

/**
 * A grid from its rows, cells parted by bars: `<` belongs to the cell on its left, `^` to the one above; `/` parts the
 * lines of a cell.
 */
export function drawnGrid(rows: readonly string[]): PrintedGrid {
  const places = rows.map((row) => row.split('|').map((cell) => cell.trim()));
  const width = Math.max(...places.map((row) => row.length));
  const cells: SpannedCell[] = [];
  places.forEach((row, y) => {
    row.forEach((words, x) => {
      if (words === '<' || words === '^') return;
      let columns = 1;
      while (places[y]?.[x + columns] === '<') columns += 1;
      let height = 1;
      while (places[y + height]?.[x] === '^') height += 1;
      cells.push({ row: y, column: x, columns, rows: height, lines: words === '' ? [] : words.split('/') });
    });
  });
  return gridOf(cells, width, rows.length);
}
