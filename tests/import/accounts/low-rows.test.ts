import { expect, test } from 'vitest';
import { tableOf } from '../../../src/import/read-source/pdf/table-cells.ts';

test('a line that ends at the side of a row does not reach into it, however low the row is', () => {
  const rows = [0, 6, 12];
  const columns = [0, 40, 80];
  const level = rows.map((at) => ({ at, from: 0, to: 80 }));
  const upright = columns.map((at) => ({ at, from: at === 40 ? 6 : 0, to: 12 }));
  const { grid } = tableOf({ level, upright }, { columns, rows }, [], false);
  expect(grid.cells.map(({ row, columns: across }) => [row, across])).toEqual([
    [0, 2],
    [1, 1],
    [1, 1],
  ]);
});
