import { expect, test } from 'vitest';
import { formerPlaces } from '../../../src/site/page-data/former-places.ts';
import { year2020 } from '../../tables-2020.ts';

const gone = (anchor: string, text: string) => ({
  address: `/2020/part-2/t5/#${anchor}`,
  page: '/2020/part-2/t5/',
  anchor,
  text,
  to: undefined,
  why: '多录了一行',
});

test('a row of the accounts that is gone is told once, with its cells below the heads of today', () => {
  const cell = gone('t5-208-basic', '14.20');
  const places = [gone('t5-2080599', '2080599 其他支出'), gone('t5-2080599-basic', '4.75'), cell];
  expect(formerPlaces(places, year2020)).toEqual([
    { ...places[0], cells: [{ anchor: 't5-2080599-basic', head: '本年支出 基本支出', text: '4.75' }] },
    cell,
  ]);
});
