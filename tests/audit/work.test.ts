import { afterEach, expect, test, vi } from 'vitest';
import { ExactDecimal } from '../../src/audit/exact-decimal.ts';
import { auditOfText } from './audit-of-text.ts';
import { reportOf } from './wordings.ts';

afterEach(() => vi.restoreAllMocks());

/** Computations of an audit of this many lines, each a paragraph. */
function workOf(count: number, line: (index: number) => string): number {
  const lines = Array.from({ length: count }, (_, index) => line(index));
  const operations = (['times', 'minus', 'dividedBy'] as const).map((name) => vi.spyOn(ExactDecimal.prototype, name));
  const report = reportOf({ heading: '一、一般公共预算财政拨款支出决算情况说明', text: lines.join('\n') });
  // A space at the end of a line ends its paragraph.
  auditOfText(report.replaceAll('\n', ' \n'));
  const calls = operations.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  vi.restoreAllMocks();
  return calls;
}

const budgetOf = (index: number) => 100 + ((index * 7919) % 9973) / 10;

test.each([
  ['right', 2],
  ['wrong', 3],
])('twice as many lines with %s rates are twice the work', (_, times) => {
  const line = (index: number) =>
    `${index + 1}.教育支出年初预算为${budgetOf(index).toFixed(2)}万元，支出决算为${(budgetOf(index) * times).toFixed(2)}万元，完成年初预算的200.00%，主要原因是项目增加。`;
  const [few, many] = [workOf(100, line), workOf(200, line)];
  expect(few).toBeGreaterThan(500);
  expect(many / few).toBeLessThan(2.3);
});
