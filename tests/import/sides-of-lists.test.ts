import { expect, test } from 'vitest';
import { read } from './read-section.ts';

const appropriation = '财政拨款收入支出决算总体情况说明';
const byKind = {
  'fiscal-appropriation.revenue.general-budget': '80.00',
  'fiscal-appropriation.revenue.government-funds': '12.00',
};

test.each([
  '本年财政拨款收入中，一般公共预算财政拨款80.00万元，政府性基金预算财政拨款12.00万元。',
  '财政拨款收入按预算类别划分，一般公共预算80.00万元，政府性基金预算12.00万元。',
  '收入由一般公共预算财政拨款80.00万元、政府性基金预算财政拨款12.00万元组成。',
  '收入一侧，一般公共预算财政拨款80.00万元，政府性基金预算财政拨款12.00万元。',
])('kinds of money alone are of the side whose list words open: %s', (words) => {
  expect(read(appropriation, words)).toEqual(byKind);
});

test('the total before a list is one of its side', () => {
  const words =
    '财政拨款收入总计100.00万元，其中：一般公共预算财政拨款80.00万元，政府性基金预算财政拨款12.00万元，年初财政拨款结转和结余8.00万元。';
  expect(read(appropriation, words)).toMatchObject(byKind);
  expect(read(appropriation, words.replace('，其中：', '。总计之中，'))).toMatchObject(byKind);
});

test('of project spending the kinds of money are no parts of all spending', () => {
  const words = '项目支出40.00万元。项目支出中，一般公共预算财政拨款30.00万元。';
  expect(read('支出决算情况说明', words)).toEqual({ 'expenditure.project': '40.00' });
});

test('what makes up a total has its own name behind words that say so', () => {
  const words =
    '收入总计的构成为本年收入90.00万元、年初结转和结余7.00万元；支出总计对应为本年支出95.00万元、年末结转和结余2.00万元。';
  expect(read('收入支出决算总体情况说明', words)).toEqual({
    'revenue.total': '90.00',
    'carryover.opening-balance': '7.00',
    'expenditure.total': '95.00',
    'carryover.closing-balance': '2.00',
  });
});

test('a numbered word on the size of it opens a paragraph and names nothing', () => {
  expect(read('收入决算情况说明', '（一）规模。本年收入90.00万元，比上年增加10.00万元，增长12.50%。')).toEqual({
    'revenue.total': '90.00',
    'all-revenue.change': '10.00',
    'all-revenue.growth': '12.50',
  });
});
