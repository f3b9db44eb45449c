import { expect, test } from 'vitest';
import { sumsThatHold } from '../../src/audit/tables/sums-that-hold.ts';
import { isTaken } from '../../src/report/tables.ts';
import { year2020 } from '../tables-2020.ts';

const sumsOf = (tables = year2020.tables) => sumsThatHold(tables, year2020.ledger);

test('a cell knows the cells of its table that add up to it, by row and by column, blank ones left out', () => {
  const sums = sumsOf();
  expect(sums.get('t5-20805-basic')).toEqual([['t5-2080505-basic', 't5-2080506-basic']]);
  expect(sums.get('t5-201-total')?.[0]).toEqual(['t5-201-basic', 't5-201-project']);
  expect(sums.get('t5-2080505-basic')).toBeUndefined();
});

test('a sum that does not come out is none', () => {
  const tables = structuredClone(year2020.tables);
  const row = tables
    .filter(isTaken)
    .find(({ id }) => id === 't5')
    ?.sides[0]?.rows.find(({ key }) => key === '2080505');
  if (row) row.cells['basic'] = '9.54';
  expect(sumsOf(tables).get('t5-20805-basic')).toBeUndefined();
});
