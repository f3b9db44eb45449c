import { expect, test } from 'vitest';
import { rootsIn } from './audit-of-text.ts';

const rules = (text: string) => rootsIn(text, '五、一般公共预算财政拨款支出决算情况说明').map(({ rule }) => rule);

test('who and what is new costs more, and is no reason for less', () => {
  const told = (way: string, reason: string) =>
    rules(`人员经费支出512.40万元，较上年${way}31.20万元，主要原因是${reason}。`);
  for (const reason of ['新招录巡查员4人', '新增物业服务', '新购置打印设备']) {
    expect(told('减少', reason)).toEqual(['at-odds']);
    expect(told('增加', reason)).toEqual([]);
  }
  expect(told('减少', '新招录4人，压减办公费')).toEqual([]);
  expect(told('减少', '新招录4人，工资水平偏低')).toEqual([]);
});

test('what comes of fewer people is no rise', () => {
  const told = (way: string) =>
    rules(`公用经费支出64.10万元，较上年增加3.20万元，主要原因是在岗人员${way}，办公费、差旅费相应上升。`);
  expect(told('减少')).toEqual(['at-odds']);
  expect(told('增加')).toEqual([]);
});

test('a reason in a sentence of its own is of the change in the one before it', () => {
  const told = (way: string, after: string) =>
    rules(`公用经费支出64.10万元，较上年增加3.20万元${after}主要原因是在岗人员${way}，办公费、差旅费相应上升。`);
  for (const after of ['。', '。其', '；']) {
    expect(told('减少', after)).toEqual(['at-odds']);
    expect(told('增加', after)).toEqual([]);
  }
});
