import { expect, test } from 'vitest';
import { tableLines, tallyLine, tallyPlaywright, tallyVitest } from '../../../scripts/toolchain/test-tally.ts';

const step = { title: '', verdict: 'passed', passed: 0, failed: 0, seconds: 1 } as const;

test('a test file that cannot be loaded is a failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}] },
  ];
  expect(tallyVitest({ numPassedTests: 3, numFailedTests: 1, testResults })).toEqual({ passed: 3, failed: 2 });
});

test('a browser test that passes at the second try has failed', () => {
  expect(tallyPlaywright({ stats: { expected: 2, unexpected: 0, flaky: 1 }, errors: [] })).toEqual({
    passed: 2,
    failed: 1,
  });
});

test('the last line counts tests, and a step that failed without one as one failure', () => {
  expect(tallyLine([{ ...step, passed: 5 }, step])).toBe('tests: 5 passed, 0 failed');
  expect(tallyLine([{ ...step, passed: 5, failed: 2, verdict: 'failed' }])).toBe('tests: 5 passed, 2 failed');
  expect(
    tallyLine([
      { ...step, verdict: 'failed' },
      { ...step, verdict: 'skipped' },
    ]),
  ).toBe('tests: 0 passed, 1 failed');
});

test('columns stand under each other with Chinese and Latin text', () => {
  expect(
    tableLines([
      ['步骤', '结果'],
      ['a', 'b'],
    ]),
  ).toEqual(['步骤  结果', 'a     b']);
});
