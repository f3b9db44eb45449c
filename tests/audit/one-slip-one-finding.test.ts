import { expect, test } from 'vitest';
import { rootsIn } from './audit-of-text.ts';

const rulesOf = (text: string, heading?: string) => rootsIn(text, heading).map(({ rule }) => rule);

test('of numbers that explain as much, that is meant which is a slip of the pen away', () => {
  // 7,162,500 is 1,762,500 by its share of what was procured, and also what the small ones are a share of.
  const text =
    '2022年度政府采购支出1,762,500.00元：货物316,700.00元，工程0元，服务1,445,800.00元。给中小企业的合同7,162,500.00元，占100.00%，其中给小微企业的1,044,300.00元，占政府采购支出的59.25%。';
  expect(rulesOf(text, '一、政府采购支出情况说明')).toHaveLength(1);
});

test('a rate that tells no last place has the number that is a slip away', () => {
  const text =
    '2022年度政府采购支出总额96.42万元，其中货物支出37.80万元、服务支出58.62万元。授予中小企业合同金额96.92万元，占政府采购支出总额的100%，其中授予小微企业合同金额81.20万元，占授予中小企业合同金额的84.21%。';
  expect(rulesOf(text, '一、政府采购支出情况说明')).toEqual(['bound']);
});

test('a fall that is added and one that is taken away are one number', () => {
  const text =
    '“三公”经费支出10.57万元，控制在全年预算12.50万元以内，为预算的84.56%；上年支出11.62万元，今年少5.05万元，降幅9.04%。其中：公务用车运行维护费9.03万元，公务接待费1.54万元。';
  expect(rulesOf(text, '一、“三公”经费支出决算情况说明')).toEqual(['change']);
});

test('shares of an amount in a wrong unit are told at the unit', () => {
  const text = [
    '本年支出合计6258.54万元，其中基本支出3258.54万元、项目支出3000.00万元。',
    '一般公共预算财政拨款支出4911.77元，占本年支出合计的78.48%。较2021年度的4702.12万元，增支209.65万元，增长4.46%。',
    '支出投向如下：3720.55万元用于农林水支出，占75.75%；562.48万元用于社会保障和就业支出，占11.45%；241.36万元用于卫生健康支出，占4.91%；387.38万元用于住房保障支出，占7.89%。',
  ].join('\n');
  expect(rulesOf(text)).toEqual(['unit']);
});

test('a number far from what a rate says it is, and from what the words say, is one', () => {
  const item = (budget: string) =>
    `2022年度公务用车运行维护费预算为${budget}万元，支出决算为24.80万元，完成预算的95.38%，决算数小于预算数的主要原因是厉行节约。`;
  const heading = '一、“三公”经费支出决算情况说明';
  expect(rulesOf(item('26.00'), heading)).toEqual([]);
  expect(rulesOf(item('0'), heading)).toHaveLength(1);
  expect(rulesOf(item('2.15'), heading)).toHaveLength(1);
});

test('posts and staff that leave other vacancies are not held against each other once more', () => {
  const people = (staff: number) => `本所核定事业编制86名，2022年末实有在编人员${staff}人，空编5名。`;
  expect(rulesOf(people(81), '一、机构设置')).toEqual([]);
  expect(rulesOf(people(89), '一、机构设置')).toEqual(['change']);
});

test('a fall in two totals is no amount by which one is less than the other', () => {
  const text = (way: string) =>
    `2022年度财政拨款收入总计7057.85万元，财政拨款支出总计7057.85万元，与2021年度相比各${way}139.61万元，增长2.02%。`;
  expect(rulesOf(text('增加'))).toEqual([]);
  expect(rulesOf(text('减少'))).toEqual(['growth']);
});

test('what an outturn is over a budget it is held against is no outturn', () => {
  const text = (outturn: string) =>
    [
      '教育支出（类）155.36万元，其中事业运行（项）70.23万元、专项业务（项）85.13万元。',
      `普通教育（款）专项业务（项）决算数${outturn}万元，对照年初预算数84.38万元，执行率100.89%。多出的0.75万元，是新录用人员参保。`,
    ].join('\n');
  expect(rulesOf(text('85.13'))).toEqual([]);
  expect(rulesOf(text('85.53'))).toHaveLength(1);
});

test('a share of 财政拨款支出 is one of 财政拨款本年支出, which its parts make up', () => {
  const text = (share: string) =>
    [
      '本部门2022年度财政拨款本年支出决算数为1250.00万元。按支出功能分类：',
      `（一）教育支出决算数为600.00万元，占财政拨款支出的${share}%。`,
      '（二）农林水支出决算数为400.00万元，占财政拨款支出的32.00%。',
      '（三）住房保障支出决算数为250.00万元，占财政拨款支出的20.00%。',
      '二、政府性基金预算财政拨款支出决算情况说明',
      '一般公共预算财政拨款支出1110.00万元，政府性基金预算财政拨款支出140.00万元。',
    ].join('\n');
  expect(rulesOf(text('48.00'))).toEqual([]);
  expect(rulesOf(text('84.00'))).toHaveLength(1);
});

test('an amount under the name of another is one, in however many sums that name is taken', () => {
  const text = (name: string) =>
    [
      '2022年度一般公共预算财政拨款基本支出164.12万元，其中：',
      '（一）工资福利支出131.18万元。',
      '（二）商品和服务支出28.94万元。',
      `（三）${name}4.00万元。`,
      '二、“三公”经费支出决算情况说明',
      '“三公”经费支出决算8.87万元，其中：因公出国（境）费0万元，公务用车购置及运行维护费7.61万元，公务接待费1.26万元。',
      '公务用车购置及运行维护费7.61万元，其中：公务用车购置费0万元，公务用车运行维护费7.61万元。',
    ].join('\n');
  expect(rulesOf(text('资本性支出'), '一、一般公共预算财政拨款基本支出决算情况说明')).toEqual([]);
  expect(rulesOf(text('公务用车购置及运行维护费支出'), '一、一般公共预算财政拨款基本支出决算情况说明')).toHaveLength(1);
});

test('an amount that is certainly wrong in its rate is not asked about for its change besides', () => {
  const text = (outturn: string) =>
    `行政运行${outturn}万元，年初预算数1095.30万元，完成97.0%，差额32.86万元系人员调出和退休后工资停发。`;
  expect(rulesOf(text('1062.44'))).toEqual([]);
  expect(rulesOf(text('1095.30'))).toEqual(['completion']);
});

test('a part of a sum that fails is not held against what is alike by its digits', () => {
  const text = (goods: string) =>
    [
      `2022年度政府采购支出总额486.30万元，其中：政府采购货物支出${goods}万元，政府采购工程支出0万元，政府采购服务支出412.75万元。`,
      '二、其他重要事项情况说明',
      '一般公共预算财政拨款支出1214.75万元，其中卫生健康支出214.75万元、农林水支出1000.00万元。',
    ].join('\n');
  expect(rulesOf(text('73.55'), '一、政府采购支出情况')).toEqual([]);
  expect(rulesOf(text('7.80'), '一、政府采购支出情况')).toEqual(['sum']);
});

test('parts that make up what they stand below are asked about where nothing tells the rest', () => {
  const text = (total: string) =>
    [
      `支出方由本年支出${total}万元和年末结转和结余140.14万元组成。`,
      '二、支出决算情况说明',
      '2022年度支出合计2291.11万元，其中：基本支出1318.46万元；项目支出731.05万元；经营支出241.60万元。',
    ].join('\n');
  expect(rulesOf(text('2291.11'), '一、收入支出决算总体情况说明')).toEqual([]);
  expect(rulesOf(text('2273.11'), '一、收入支出决算总体情况说明')).toHaveLength(1);
});
