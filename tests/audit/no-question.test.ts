import { expect, test } from 'vitest';
import { formulaOf, rootsIn } from './audit-of-text.ts';

const open = (heading: string, text: string) =>
  rootsIn(text, heading).map((finding) => formulaOf(finding) || finding.rule);
const general = '五、一般公共预算财政拨款支出决算情况说明';
const threePublic = '七、“三公”经费支出决算情况说明';

test('what was approved or fixed is a budget, whatever the order of its words', () => {
  for (const budget of ['年初批复', '年初核定', '预算批复', '批复预算', '年初批复预算']) {
    const told = (rate: string) => open(general, `本年支出41.20万元，${budget}40.00万元，执行率${rate}%。`);
    expect(told('103.00')).toEqual([]);
    expect(told('106.00')).toEqual(['106.00% ≠ 41.20 ÷ 40.00 × 100%']);
  }
});

test('what came in over what was spent is told as what is left', () => {
  const told = (last: string) =>
    open(
      '一、收入支出决算总体情况说明',
      `2022年度收入、支出总计均为803.50万元。\n二、收入决算情况说明\n本年收入合计803.50万元，其中财政拨款收入790.00万元、事业收入13.50万元。\n三、支出决算情况说明\n本年支出合计801.20万元。${last}`,
    );
  expect(told('收入多出的2.30万元形成年末结余。')).toEqual([]);
  expect(told('')).toEqual(['803.50 ≠ 801.20']);
});

test('a reason for more than in an earlier year says nothing of the budget', () => {
  const told = (year: string) =>
    open(
      threePublic,
      `因公出国（境）费全年预算数为20.00万元，决算数为12.40万元，完成全年预算的62.00%，${year}增加的主要原因是恢复出访。`,
    );
  expect(told('2021年没有此项支出，')).toEqual([]);
  expect(told('')).toEqual(['12.4 < 20']);
});

test('guests who pay for themselves cost less', () => {
  const told = (reason: string) =>
    open(threePublic, `公务接待费决算数2.10万元，比年初预算5.00万元减少2.90万元，主要原因是${reason}。`);
  expect(told('来访人员食宿自理增多')).toEqual([]);
  expect(told('来访人员增多')).toEqual(['at-odds']);
});

test('posts and those who have them make up no posts', () => {
  const told = (staff: string) =>
    open('一、机构设置', `年末机关行政编制31名、${staff}24人，两家下属单位事业编制合计57名。`);
  expect(told('实有')).toEqual([]);
});

test('a list is not of the number of an earlier year that stands before it', () => {
  const told = (last: string) =>
    open(
      threePublic,
      `公务用车购置及运行维护费决算8.24万元；2021年度为8.42万元，下降2.14%。其中购置费0万元，运行维护费${last}万元。`,
    );
  expect(told('8.24')).toEqual([]);
  expect(told('8.43')).toEqual(['8.24 ≠ 0 + 8.43']);
});

test('占预算…的 goes on with what was spent: the list behind it is of that, and not of the budget', () => {
  const text = (later: string) =>
    `“三公”经费支出决算60.00万元，占预算80.00万元的75.00%。其中：公务用车运行维护费支出48.00万元，公务接待费支出12.00万元。\n1.公务用车运行维护费预算${later}万元，支出决算48.00万元。\n2.公务接待费预算19.00万元，支出决算12.00万元。`;
  expect(open(threePublic, text('61.00'))).toEqual([]);
});
