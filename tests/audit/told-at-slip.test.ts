import { expect, test } from 'vitest';
import { rootsIn } from './audit-of-text.ts';

const rulesOf = (text: string, heading?: string) => rootsIn(text, heading).map(({ rule }) => rule);

/** Of a text that is right the rules of what is told once these words are lost from it. */
const without = (text: string, lost: string, instead = '', heading?: string) => {
  expect(text).toContain(lost);
  expect(rulesOf(text, heading)).toEqual([]);
  return rulesOf(text.replace(lost, instead), heading);
};

test('what is understood wrongly for a number that was left out is told at the gap', () => {
  const income =
    '2022年度本年收入合计940.60万元，其中：财政拨款收入870.20万元，占92.52%；事业收入52.40万元，占5.57%；其他收入18.00万元，占1.91%。';
  expect(without(income, '52.40', '', '一、收入决算情况说明')).toEqual(['stand-in']);
  const change = '2022年度收入总计1653.47万元，其中年初结转和结余53.47万元；较2021年增加201.33万元，增长13.86%。';
  expect(without(change, '1653.47', '', '一、收入决算情况说明')).toEqual(['stand-in']);
});

test('what stands in another sentence of the paragraph is a finding of its own', () => {
  const text = '2022年度“三公”经费支出决算为万元。公务接待费决算8.00万元，其中国内接待5.00万元，外事接待2.00万元。';
  expect(rulesOf(text, '一、“三公”经费支出决算情况说明').toSorted()).toEqual(['stand-in', 'sum']);
});

test('a bracket that swallows the first part of a sum is what the sum fails for', () => {
  const text =
    '2022年度政府采购支出总额2974.99万元，其中：货物支出1368.25万元（含诊断仪、煎药机组），工程支出1420.00万元，服务支出186.74万元。';
  expect(without(text, '）', '', '一、政府采购支出情况说明')).toEqual(['punctuation']);
});

test('an item whose bracket is lost is not what is missing in a sum', () => {
  const items = [
    '一般公共预算财政拨款基本支出560.46万元，其中：',
    '（一）工资福利支出431.18万元。',
    '（二）商品和服务支出88.92万元。',
    '（三）对个人和家庭的补助36.20万元。',
    '（四）资本性支出4.16万元。',
  ].join('\n');
  expect(without(items, '（四）资', '（四资')).toEqual(['punctuation']);
});

test('a heading that begins its paragraph lacks its bracket once', () => {
  const items = [
    '一般公共预算财政拨款支出143.70万元，用于以下方面：',
    '1.农林水支出（类）水利（款）防汛（项）。支出决算为41.70万元。',
    '2.农林水支出（类）水利（款）抗旱（项）。支出决算为102.00万元。',
  ].join('\n');
  expect(without(items, '水利（款）抗旱', '水利（款抗旱')).toEqual(['punctuation']);
});

test('an item under a 类 that is named wrongly is not what is missing in the sum of that 类', () => {
  const item = (numeral: number, group: string, amount: string) =>
    `${numeral}.农林水支出（类）${group}：支出决算为${amount}万元，年初预算为${amount}万元，完成年初预算的100.00%。`;
  const text = [
    '（一）支出结构。一般公共预算财政拨款支出186.00万元，主要用于：社会保障和就业支出30.60万元，占16.45%；农林水支出155.40万元，占83.55%。',
    '（二）支出明细按科目说明如下：',
    item(1, '水利（款）防汛（项）', '41.70'),
    item(2, '水利（款）抗旱（项）', '12.80'),
    item(3, '水利（款）水土保持（项）', '100.90'),
    '4.社会保障和就业支出（类）行政事业单位养老支出（款）行政单位离退休（项）：支出决算为30.60万元，年初预算为30.60万元，完成年初预算的100.00%。',
  ].join('\n');
  expect(without(text, '2.农林水', '2.农林')).toEqual(['classification-name']);
});

test('what takes another number because of a wrong unit is told at the unit', () => {
  const text = [
    '2022年度收入总计1653.47万元，其中年初结转和结余53.47万元；较2021年增加201.33万元，增长13.86%。本年收入1600.00万元。',
    '支出总计1653.47万元，其中本年支出1602.30万元，年末结转和结余51.17万元。',
  ].join('\n');
  expect(without(text, '1653.47万元，其中年初', '1653.47元，其中年初')).toEqual(['unit']);
});

test('a reason for more behind a fall that a sum of changes shows to be a rise is told at the sum', () => {
  const text = [
    '“三公”经费支出决算36.20万元，比上年减少3.11万元。',
    '1.公务用车运行维护费决算32.16万元，比上年减少3.24万元。',
    '2.公务接待费决算4.04万元，比上年增加0.13万元，主要原因是外地来访交流增多。',
  ].join('\n');
  const heading = '一、“三公”经费支出决算情况说明';
  expect(without(text, '增加0.13', '减少0.13', heading)).toHaveLength(1);
});

test('a sum that is understood over a list does not fail besides for the one item that lacks its number', () => {
  const text = [
    '（一）“三公”经费支出情况。',
    '全年“三公”经费预算13.50万元，支出决算11.25万元，完成预算的83.33%。',
    '1.因公出国（境）费。全年未安排预算，也没有支出。',
    '2.公务用车运行维护费。预算9.50万元，支出决算8.94万元，完成预算的94.11%。',
    '3.公务接待费。预算4.00万元，支出决算2.31万元，完成预算的57.75%。',
    '（二）会议费支出情况。',
    '全年会议费预算1.50万元，支出决算1.20万元，完成预算的80.00%。',
    '（三）培训费支出情况。',
    '全年培训费预算8.00万元，支出决算6.82万元，完成预算的85.25%。',
  ].join('\n');
  expect(without(text, '9.50', '', '一、财政拨款“三公”经费及会议费、培训费支出决算情况说明')).toEqual(['stand-in']);
});

test('what a list of one section makes of its shares fails for the item that lacks its number', () => {
  const text = [
    '本年收入合计57010.00万元，具体构成如下：',
    '（一）一般公共预算财政拨款收入55652.00万元，占97.62%。',
    '（二）政府性基金预算财政拨款收入968.00万元，占1.70%。',
    '（三）事业收入270.00万元，占0.47%，为住宿费。',
    '（四）其他收入120.00万元，占0.21%。',
  ].join('\n');
  expect(without(text, '270.00', '', '一、收入决算情况说明')).toEqual(['stand-in']);
});

test('a budget is not held against the parts of an outturn that was left out', () => {
  const text = [
    '（一）“三公”经费支出总体情况。预算17.00万元，决算14.01万元，完成预算的82.41%。',
    '（二）公务用车购置及运行费。预算14.00万元，决算12.75万元，完成预算的91.07%，占“三公”经费的91.01%。其中，公务用车购置支出0万元，购置0辆；公务用车运行支出12.75万元，年末保有量5辆。',
    '（三）公务接待费。预算3.00万元，决算1.26万元，完成预算的42.00%，占“三公”经费的8.99%。',
  ].join('\n');
  expect(without(text, '决算12.75', '决算', '一、“三公”经费支出决算情况说明')).toEqual(['stand-in']);
});

test('a reason for more behind a rate that is wrong and above all is told at the rate', () => {
  const text =
    '司法（款）行政运行（项）。年初预算3120.50万元，支出决算3186.97万元，完成年初预算的102.13%。决算数与年初预算数的差异原因：人员晋级晋档，追加人员经费。';
  expect(without(text, '102.13', '87.90')).toEqual(['completion']);
});

test('a sum of the section beside that of a lost unit is a finding of its own', () => {
  const text = [
    '财政拨款支出按类说明如下：',
    '1.社会保障和就业支出236.10万元，其中：事业单位离退休18.02万元，机关事业单位基本养老保险缴费支出218.08万元。',
    '2.卫生健康支出438.00万元，其中：行政单位医疗102.46万元，事业单位医疗187.33万元，公务员医疗补助148.21万元。',
  ].join('\n');
  expect(without(text, '缴费支出218.08万元', '缴费支出218.08')).toEqual(['unfinished']);
  expect(rulesOf(text.replace('218.08万元', '218.08').replace('102.46', '102.49')).toSorted()).toEqual([
    'sum',
    'unfinished',
  ]);
});

test('a sum is not what a step that was left out makes fail', () => {
  const text =
    '“三公”经费支出8.80万元，比上年减少0.88万元，下降9.09%。其中：公务用车运行维护费支出7.15万元；公务接待费支出1.65万元。';
  const rules = rulesOf(text.replace('0.88', '').replace('1.65', '1.56'), '一、“三公”经费支出决算情况说明');
  expect(rules.toSorted()).toEqual(['stand-in', 'sum']);
});

test('a year that is not written out is no number that a sum lacks', () => {
  const text = '2022年度纳入自评的项目11个，其中评为优8个、良2个、中1个、差0个。';
  const rules = rulesOf(text.replace('2022年度', '202 年度').replace('良2', '良3'), '一、绩效自评情况说明');
  expect(rules.toSorted()).toEqual(['stand-in', 'sum']);
});

test('an amount that was left out behind the name of a 类 is told at the gap', () => {
  const text =
    '财政拨款支出7279.65万元，主要用于以下方面：教育支出（类）21.36万元，占0.29%；科学技术支出（类）46.50万元，占0.64%；文化旅游体育与传媒支出（类）7211.79万元，占99.07%。';
  expect(without(text, '46.50', '', '一、财政拨款支出决算结构情况')).toEqual(['stand-in']);
});

test('an item that lacks a bracket is not asked to be the whole of those beside it', () => {
  const item = (numeral: number, name: string, budget: string, amount: string, rate: string) =>
    `${numeral}.农林水支出（类）水利（款）${name}（项）。\n年初预算数为${budget}万元，支出决算数为${amount}万元，完成年初预算的${rate}%。`;
  const text = [
    '财政拨款支出年初预算数为1220.00万元，支出决算数为1286.50万元，完成年初预算的105.45%，其中：',
    item(1, '行政运行', '610.00', '646.50', '105.98'),
    item(2, '一般行政管理事务', '85.00', '79.50', '93.53'),
    item(3, '防汛', '210.00', '236.50', '112.62'),
    item(4, '抗旱', '315.00', '324.00', '102.86'),
  ].join('\n');
  expect(without(text, '水利（款）行政', '水利款）行政')).toEqual(['punctuation']);
});

test('a year or an amount that was left out is not what a sum of counts fails for', () => {
  const text = '2022年度纳入自评的项目11个（优8个、良3个、中0个、差0个），涉及资金120.00万元，自评覆盖率100%。';
  const wrong = text.replace('中0个', '中1个');
  const heading = '一、绩效自评结果';
  expect(rulesOf(text, heading)).toEqual([]);
  expect(rulesOf(wrong.replace('2022', '202 '), heading).toSorted()).toEqual(['stand-in', 'sum']);
  expect(rulesOf(wrong.replace('120.00', ''), heading).toSorted()).toEqual(['stand-in', 'sum']);
});
