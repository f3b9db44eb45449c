import { describe, expect, test } from 'vitest';
import { proposeFigures } from '../../src/import/propose-figures/propose-figures.ts';
import { read } from './read-section.ts';
import { importPart, importText } from './small-report.ts';

const threePublic = '“三公”经费支出决算情况说明';
const overall = '收入支出决算总体情况说明';

/** Turns that published accounts have, in sentences of our own: each amount by what it is, and no other. */
test.each<[string, string, string, Record<string, string>]>([
  [
    'what is listed of the budget of what nobody knows is a budget',
    threePublic,
    '某片区“三公”经费预算为60.00万元，其中：公务接待费20.00万元、公务用车运行维护费40.00万元。',
    { 'three-public.reception.budget': '20.00', 'three-public.vehicle.operation.budget': '40.00' },
  ],
  [
    'a step of what nobody knows is of nothing that happens to be as much',
    threePublic,
    '公务用车运行维护费70.00万元，某片区“三公”经费决算汇总数为70.00万元，较上年减少30.00万元，下降30.00%。',
    { 'three-public.vehicle.operation': '70.00' },
  ],
  [
    'the rate of a step of a count is of that count',
    threePublic,
    '公务接待费1.00万元，国内公务接待8批次，比上年减少2批次，下降20.00%。',
    {
      'three-public.reception.total': '1.00',
      'three-public.reception.batches': '8',
      'three-public.reception.batches.change': '2',
      'three-public.reception.batches.growth': '20.00',
    },
  ],
  [
    'a part has not grown by more than there is of it',
    overall,
    '2020年度收入总计500.00万元，其中年初结转和结余30.00万元，较2019年增加90.00万元，增长17.10%。',
    { 'all-funds.total': '500.00', 'carryover.opening-balance': '30.00' },
  ],
  [
    'an amount without its 元 is money',
    '收入决算情况说明',
    '经营收入5.00万，较2019年度增加1.00万元，增长25.00%。',
    { 'revenue.business': '5.00', 'revenue.business.change': '1.00', 'revenue.business.growth': '25.00' },
  ],
  [
    '收支 is both totals, whatever their change',
    overall,
    '1.总体情况。2020年度收入总计80.00万元，支出总计80.00万元。收支较上年决算数增加80.00万元，增长100.00%。',
    {
      'all-funds.total': '80.00',
      'all-funds.expenditure-total': '80.00',
      'all-funds.change': '80.00',
      'all-funds.growth': '100.00',
    },
  ],
  [
    'what did not differ from its budget still has a name',
    threePublic,
    '公务接待费支出决算比预算无增减变化，比去年增加0.40万元，增长25.00%。',
    { 'three-public.reception.change': '0.40', 'three-public.reception.growth': '25.00' },
  ],
  [
    'a comparison with last year’s budget is none with what was spent',
    threePublic,
    '公务接待费3.00万元，比上年预算数字下降40.00%，比上年决算数字下降25.00%。',
    { 'three-public.reception.total': '3.00', 'three-public.reception.growth': '25.00' },
  ],
  [
    'money of two budgets is called by both',
    threePublic,
    '一般公共预算及政府性基金财政拨款“三公”经费支出年初预算6.00万元，支出决算3.00万元，完成年初预算的50.00%。',
    { 'three-public.budget': '6.00', 'three-public.total': '3.00', 'three-public.completion': '50.00' },
  ],
  [
    'all units of the body have its vehicles',
    threePublic,
    '2020年，统计局所属各预算单位开支财政拨款的公务用车保有量为3辆。',
    { 'three-public.vehicle.year-end-count': '3' },
  ],
  [
    'a heading whose first word the page lost is still on income',
    '入决算情况说明',
    '2020年本年收入合计90.00万元，其中：其他收入9.00万元，占10.00%。',
    { 'revenue.total': '90.00', 'revenue.other': '9.00', 'revenue.other.share': '10.00' },
  ],
  ['民办 is no body', '人员情况', '民办退休教师1人，退休教师26人。', { 'personnel.retirees.regular': '26' }],
])('%s', (_, heading, words, expected) => {
  expect(read(heading, words)).toEqual(expected);
});

describe('a numeral alone on its line', () => {
  const { section, texts } = importPart([
    '一、收入决算情况说明',
    '本年收入合计90.00万元。',
    '二、',
    '支出决算情况说明',
    '本年支出合计80.00万元。',
  ]);

  test('begins the heading on the next', () => {
    expect(section('s1-2')?.heading).toBe('支出决算情况说明');
    expect(texts['s1-2-p1']).toBe('本年支出合计80.00万元。');
  });
});

test('a heading that ends on 情况 is closed by the year that the next line opens with', () => {
  const { texts } = importPart([
    '一、“三公”经费支出决算情况说明',
    '（一）一般公共预算及政府性基金财政拨款“三公”经费支出决算总体情况',
    '2021年度“三公”经费支出决算2.00万元，完成年初预算的50.00%，',
    '决算数小于年初预算数的主要原因是接待减少。',
  ]);
  expect(texts['s1-1-1-p1']).toMatch(/^2021年度“三公”经费.*接待减少。$/);
});

describe('a report on 三公 of one level of government', () => {
  const told = (title: string, words: string) => {
    const { report } = importText(['云溪县财政局', title, words, ''].join('\n'));
    return Object.fromEntries(proposeFigures(report).map(({ id, value }) => [id, value]));
  };
  const of = (body: string) =>
    `2021年，${body}一般公共预算财政拨款“三公”经费支出决算汇总数为60.00万元，较上年减少5.00万元，下降7.69%。其中：公务接待费20.00万元。`;
  const total = {
    'three-public.total': '60.00',
    'three-public.change': '5.00',
    'three-public.growth': '7.69',
    'three-public.reception.total': '20.00',
  };

  test.each(['县本级', '云溪县', '云溪县财政局（本级）'])('%s has its total', (body) => {
    expect(told(`${body}2021年度“三公”经费决算情况说明`, of(body))).toEqual(total);
  });

  test('says nothing of another', () => {
    expect(told('云溪县2021年度“三公”经费决算情况说明', of('县本级'))).not.toHaveProperty('three-public.total');
  });
});
