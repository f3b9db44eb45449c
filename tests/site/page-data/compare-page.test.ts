import { expect, test } from 'vitest';
import { comparePage } from '../../../src/site/page-data/compare-page.ts';
import { PreparedSite } from '../../../src/site/page-data/prepared-site.ts';
import { staticPaths } from '../../../src/site/page-data/static-paths.ts';
import { content, oneYear } from '../../derive/compare/two-years.ts';

const page = comparePage(new PreparedSite(content));
const row = (id: string) => page.groups.flatMap(({ rows }) => rows).find((candidate) => candidate.id === id);

test('there is no such page with one report', () => {
  expect(staticPaths.comparison(new PreparedSite(oneYear))).toEqual([]);
  expect(staticPaths.comparison(new PreparedSite(content))).toHaveLength(1);
});

test('columns run from the oldest year to the newest, tables by what the sections are about', () => {
  expect(page.years).toEqual([2019, 2020]);
  expect(page.groups.map(({ name }) => name)).toEqual([
    '人员构成',
    '收支总体',
    '收入',
    '支出',
    '其他事项',
    '“三公”经费',
    '办好样例事项',
  ]);
});

test('each number leads to its sentence in its own year’s report', () => {
  expect(row('three-public.total')?.cells.map(({ printed, address }) => [printed, address])).toEqual([
    ['3.00万元', '/2019/part-3/#f-three-public.total'],
    ['2.40万元', '/2020/part-3/#f-three-public.total'],
  ]);
  expect(row('three-public.total')?.difference).toBe('−0.60万元');
});

test('what the later report says of the earlier year stands beside it, with its finding', () => {
  expect(row('revenue.total')?.cells[0]?.restated).toEqual([
    {
      year: 2020,
      printed: '315.40万元',
      address: '/2020/part-3/#f-revenue.total.prior-year',
      finding: { verdict: 'inconsistent', name: '不一致', address: '/2020/checks/#Y-revenue.total' },
    },
  ]);
});

test('a gap is a gap and says why nothing is subtracted', () => {
  const vehicles = row('three-public.vehicle.year-end-count');
  expect(vehicles?.cells.map(({ printed }) => printed)).toEqual(['1辆', null]);
  expect([vehicles?.difference, vehicles?.reason]).toEqual([null, '有空缺，不相减']);
});

test('charts are those of the numbers on the home page that can be compared', () => {
  expect(page.charts.map(({ chart }) => chart.id)).toEqual([
    'all-funds.total',
    'revenue.fiscal-appropriation',
    'three-public.total',
  ]);
});
