import { afterEach, expect, test, vi } from 'vitest';
import { namedBefore } from '../../src/audit/claims/named-before.ts';
import { ExactDecimal } from '../../src/audit/exact-decimal.ts';
import { auditOfText } from './audit-of-text.ts';
import { reportOf } from './wordings.ts';

afterEach(() => vi.restoreAllMocks());

/** Computations of an audit of this many lines. */
function workOf(count: number, line: (index: number) => string): number {
  const text = Array.from({ length: count }, (_, index) => line(index)).join('\n');
  const operations = (['times', 'minus', 'dividedBy'] as const).map((name) => vi.spyOn(ExactDecimal.prototype, name));
  auditOfText(reportOf({ heading: '一、支出决算情况说明', text }));
  const calls = operations.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  vi.restoreAllMocks();
  return calls;
}

const budgetOf = (index: number) => 100 + ((index * 7919) % 9973) / 10;

test.each([
  ['right', (index: number) => (budgetOf(index) * 2).toFixed(2), '200.00%'],
  ['wrong', (index: number) => (budgetOf(index) * 3).toFixed(2), '200.00%'],
])('twice as many lines with %s rates are twice the work', (_, spent, rate) => {
  const line = (index: number) =>
    `${(index % 90) + 1}.项目${index}支出年初预算为${budgetOf(index).toFixed(2)}万元，支出决算为${spent(index)}万元，完成年初预算的${rate}。`;
  const [few, many] = [workOf(150, line), workOf(300, line)];
  expect(few).toBeGreaterThan(500);
  expect(many / few).toBeLessThan(2.3);
});

test('a name stands before itself, and before what only begins otherwise', () => {
  expect(namedBefore(['公园绿地', '市公园绿地', '道路', '公园绿地'])).toEqual([[], [0], [], [0, 1]]);
});

test('a name in very many places is a kind of thing, and is compared with none', () => {
  expect(namedBefore(Array.from({ length: 100 }, () => '公园绿地')).flat()).toEqual([]);
});
