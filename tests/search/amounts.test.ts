import { expect, test } from 'vitest';
import { readAmounts } from '../../src/search/text/amounts.ts';

const amounts = (text: string, spaces: 'joined' | 'apart' = 'joined') =>
  readAmounts(text.normalize('NFKC'), spaces).map(({ value, kind, measure }) => [value, measure || kind]);

test.each([
  ['2971100元', [[2_971_100, 'money']]],
  ['143,100', [[143_100, null]]],
  ['１４３，１００元', [[143_100, 'money']]],
  ['0.0315亿元', [[3_150_000, 'money']]],
  ['三亿两千六百万元', [[326_000_000, 'money']]],
  ['¥348,900', [[348_900, 'money']]],
  ['三百一十五万', [[3_150_000, null]]],
  ['叁佰壹拾伍万叁仟玖佰元', [[3_153_900, 'money']]],
  ['一万五', [[15_000, null]]],
  ['2万5', [[25_000, null]]],
  ['3万6千5', [[36_500, null]]],
  ['10万6600元', [[106_600, 'money']]],
  ['30w', [[300_000, null]]],
  ['百分之九十四点二', [[94.2, 'ratio']]],
  ['九成四', [[94, 'ratio']]],
  ['百分之百', [[100, 'ratio']]],
  ['二〇一九', [[2019, null]]],
  ['十二辆公车', [[12, '辆']]],
  ['9.9万件', [[99_000, '件']]],
  ['3 1 5 . 3 9', [[315.39, null]]],
  [
    '88.25 和 88.27',
    [
      [88.25, null],
      [88.27, null],
    ],
  ],
] as const)('%s is read as %j', (text, read) => {
  expect(amounts(text)).toEqual(read);
});

test('spaces among digits make one number or several, as is asked', () => {
  expect(amounts('2 971 100')).toEqual([[2_971_100, null]]);
  expect(amounts('2 971 100', 'apart')).toEqual([
    [2, null],
    [971, null],
    [100, null],
  ]);
});

test.each(['三公经费', '千万别', '一般公共预算', '双进双服务', '一个月', '一条一条'])('%s has no number', (text) => {
  expect(amounts(text)).toEqual([]);
});

test.each(['15%左右', '约15%', '300多万', '四十余篇'])('%s is about so much', (text) => {
  expect(readAmounts(text, 'joined')).toMatchObject([{ isAbout: true }]);
});

test('the last place written says how precise a number is', () => {
  expect(readAmounts('0.0315亿元', 'joined')[0]?.step).toBeCloseTo(10_000);
  expect(readAmounts('3.0万', 'joined')[0]?.step).toBeCloseTo(1_000);
  expect(readAmounts('三百一十五万', 'joined')[0]?.step).toBe(10_000);
});

test.each(['E09', '5G', 'IP4', '公开01表', '027'])('%s is a name and no number', (typed) => {
  expect(readAmounts(typed, 'joined')).toEqual([]);
});
