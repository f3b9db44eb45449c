import { expect, test } from 'vitest';
import { nameInTables } from '../../../../src/site/page-data/tables/name-in-tables.ts';
import { year2020 } from '../../../tables-2020.ts';

test('a place in a table is called by the table’s own words, the row’s code and the column', () => {
  expect(nameInTables('t5-2080505-basic', year2020)).toMatch(
    /^表5 一般公共预算财政拨款支出决算表 2080505 · .*基本支出$/,
  );
  expect(nameInTables('t1', year2020)).toBe('表1 收入支出决算总表');
});

test('what stands in no table of the year has no such name', () => {
  expect(nameInTables('s3-6-p1', year2020)).toBeUndefined();
  expect(nameInTables('t99', year2020)).toBeUndefined();
});
