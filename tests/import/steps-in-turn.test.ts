import { expect, test } from 'vitest';
import { proposeFigures } from '../../src/import/propose-figures/propose-figures.ts';
import { read } from './read-section.ts';
import { importText, officeText } from './small-report.ts';

const totals = '收入支出决算总体情况说明';

test.each([
  [
    totals,
    '收入总计120.00万元，支出总计110.00万元。与2019年相比，收入、支出总计各增加20.00万元、10.00万元，增长20.00%、10.00%。',
    {
      'all-funds.total': '120.00',
      'all-funds.expenditure-total': '110.00',
      'all-funds.change': '20.00',
      'all-funds.expenditure-total.change': '10.00',
      'all-funds.growth': '20.00',
      'all-funds.expenditure-total.growth': '10.00',
    },
  ],
  [
    totals,
    '本年收入、支出分别为120.00万元、110.00万元，比上年分别增加20.00万元、减少10.00万元。',
    {
      'revenue.total': '120.00',
      'expenditure.total': '110.00',
      'all-revenue.change': '20.00',
      'all-expenditure.change': '10.00',
    },
  ],
  [
    totals,
    '本年收入和支出较上年分别增支20.00万元、10.00万元，分别增长20.00%、10.00%。',
    {
      'all-revenue.change': '20.00',
      'all-expenditure.change': '10.00',
      'all-revenue.growth': '20.00',
      'all-expenditure.growth': '10.00',
    },
  ],
  [
    '支出决算情况说明',
    '基本支出、项目支出分别比上年增加6.00万元、4.00万元，增长11.11%、11.11%。',
    {
      'expenditure.basic.change': '6.00',
      'expenditure.project.change': '4.00',
      'expenditure.basic.growth': '11.11',
      'expenditure.project.growth': '11.11',
    },
  ],
  ['一般公共预算财政拨款支出决算情况说明', '教育支出和卫生健康支出预算比上年分别多40.00万元、60.00万元。', {}],
  ['支出决算情况说明', '甲专项支出、乙专项支出分别比上年增加6.00万元、4.00万元，增长11.11%、11.10%。', {}],
  [
    totals,
    '收、支总计分别为120.00万元。与2019年相比，收、支总计各增加20.00万元，增长20.00%。',
    { 'all-funds.total': '120.00', 'all-funds.change': '20.00', 'all-funds.growth': '20.00' },
  ],
])('steps in turn are of what their words name, one by one, or of nothing: %s %s', (heading, words, expected) => {
  expect(read(heading, words)).toEqual(expected);
});

test('the words of both say which way the second went', () => {
  const text = '本年收入和支出较上年分别减少20.00万元、10.00万元。';
  const { report } = importText(officeText(totals, [text]), { year: 2020 });
  expect(proposeFigures(report).map(({ quote }) => quote.includes('减少'))).toEqual([true, true]);
});

test('behind a list and its sum, no word says of which of them the steps are', () => {
  const list = '采购货物100.00万元、工程50.00万元、服务150.00万元';
  const steps = '，比上年分别增加10.00万元、5.00万元、15.00万元。';
  const changes = (words: string) =>
    Object.keys(read('政府采购支出情况说明', words)).filter((id) => id.endsWith('.change'));
  expect(changes(`${list}${steps}`)).toEqual([
    'procurement.goods.change',
    'procurement.works.change',
    'procurement.services.change',
  ]);
  expect(changes(`${list}，合计300.00万元${steps}`)).toEqual([]);
});

test('rates in turn behind amounts in turn are of these', () => {
  expect(
    read('收入决算情况说明', '事业收入和其他收入分别为60.00万元、20.00万元，较上年分别增长5.00%、3.00%。'),
  ).toMatchObject({ 'revenue.institutional.growth': '5.00', 'revenue.other.growth': '3.00' });
});
