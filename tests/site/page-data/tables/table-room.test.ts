import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tableRoom } from '../../../../src/site/page-data/tables/table-room.ts';

const fits = (columns: number, longest: number) => tableRoom(columns, longest).fit;

test('a table is small, and at last in a frame of its own, by how many columns it has and how long their amounts are', () => {
  expect([fits(3, 9), fits(7, 8), fits(7, 14), fits(7, 17), fits(15, 8), fits(12, 6)]).toEqual([
    'easy',
    'tight',
    'dense',
    'broad',
    'broad',
    'dense',
  ]);
});

test('three columns stand beside the margin unless their amounts are long', () => {
  expect(tableRoom(3, 9).isBesideMargin).toBe(true);
  expect(tableRoom(4, 14).isBesideMargin).toBe(false);
});

test('the styles know as many columns as the form with the most has, and a head over all of them', () => {
  const css = readFileSync('src/site/styles/table-columns.css', 'utf8');
  for (let columns = 2; columns <= 24; columns += 1) {
    expect(css).toContain(`.cols-${columns} {`);
    expect(css).toContain(`[colspan='${columns}']`);
  }
  for (let digits = 1; digits <= 30; digits += 1) expect(css).toContain(`.digits-${tableRoom(1, digits).digits} {`);
});
