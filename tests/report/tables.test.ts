import { expect, test } from 'vitest';
import { inspectContent } from '../../src/check/content/parse-content.ts';
import { parseTableAnchor, tableAnchor } from '../../src/report/ids.ts';
import type { TableRow } from '../../src/report/schema/tables.ts';
import { cellColumns, isTaken, leafColumns, plainAmount, rowLevel, rowsOf } from '../../src/report/tables.ts';
import { fixtureContent, published } from '../small-content.ts';

const { content, problems } = inspectContent(published(fixtureContent('tables-2020')));
const tables = content?.years[0]?.tables ?? [];
const table = (id: string) => {
  const found = tables.find((one) => one.id === id);
  if (!found || !isTaken(found)) throw new Error(`No ${id}`);
  return found;
};

test('the made-up report with tables is sound', () => {
  expect(problems).toEqual([]);
  expect(tables.map(({ id, state }) => `${id} ${state}`)).toContain('t9 not-taken');
});

test.each([
  ['t5', { table: 't5' }],
  ['t5-2080505', { table: 't5', row: '2080505' }],
  ['t5-2080505-2-basic', { table: 't5', row: '2080505-2', column: 'basic' }],
  ['t1-in9', { table: 't1', row: 'in9' }],
  ['t7-r1-budget-vehicle-purchase', { table: 't7', row: 'r1', column: 'budget-vehicle-purchase' }],
  ['t5-basic', { table: 't5', column: 'basic' }],
])('the anchor %s is taken apart and put together', (anchor, place) => {
  expect(parseTableAnchor(anchor)).toEqual(place);
  expect(tableAnchor(place)).toBe(anchor);
});

test('an anchor of the text is none of a table', () => {
  expect([parseTableAnchor('s2-t5'), parseTableAnchor('t5-R1'), parseTableAnchor('total')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('a column is known by the heads above it; code and name say which row it is and have no cells', () => {
  const [whole] = table('t7').sides;
  expect(leafColumns(whole?.columns ?? [])[3]?.path).toEqual(['预算数', '公务用车购置及运行费', '公务用车购置费']);
  const [side] = table('t5').sides;
  expect(cellColumns(side ?? { columns: [] }).map(({ id }) => id)).toEqual(['total', 'basic', 'project']);
});

test.each([
  ['1,234.50', '1234.50'],
  ['1，234.50', '1234.50'],
  ['1 234.50', '1234.50'],
  ['−5.00', '-5.00'],
  ['－5.00', '-5.00'],
  ['- 5.00', '-5.00'],
  ['(1,234.50)', '-1234.50'],
  ['（5.00）', '-5.00'],
  ['（2）', undefined],
  ['0', '0'],
  ['—', undefined],
  ['见附表', undefined],
  ['12.5%', undefined],
  ['', undefined],
  [null, undefined],
])('%s is the amount %s', (printed, amount) => {
  expect(plainAmount(printed)).toBe(amount);
});

test('the level of a row is the length of its code', () => {
  const levels = rowsOf(table('t5')).map(({ row }) => rowLevel(row));
  expect(levels.slice(0, 4)).toEqual([undefined, 1, 2, 3]);
  expect(rowLevel({ code: '20a' } as TableRow)).toBeUndefined();
});
