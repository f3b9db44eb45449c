import { expect, test } from 'vitest';
import { flowAsked, flowsAgainst } from '../../src/search/questions/flow.ts';

test('花, 开支 and 用了 ask for what goes out, 收入 for what comes in; both or neither ask for no way', () => {
  expect(['到底花了多少', '一共开支多少', '用了多少钱'].map(flowAsked)).toEqual(['out', 'out', 'out']);
  expect(flowAsked('一年收入多少')).toBe('in');
  expect([flowAsked('收入支出各多少'), flowAsked('有几辆车')]).toEqual([null, null]);
});

test('a figure of the other way answers no question; one of both ways, or of neither, may', () => {
  expect(flowsAgainst('本年收入合计', 'out')).toBe(true);
  expect(flowsAgainst('本年支出合计', 'in')).toBe(true);
  expect(flowsAgainst('收入支出总计', 'out')).toBe(false);
  expect(flowsAgainst('三公经费', 'out')).toBe(false);
  expect(flowsAgainst('本年收入合计', null)).toBe(false);
});
