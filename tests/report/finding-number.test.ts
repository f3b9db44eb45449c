import { expect, test } from 'vitest';
import { findingNumber, findingNumbers } from '../../src/report/finding-number.ts';

test.each([
  ['E09', ['s3-5-3-p1'], 'E09'],
  ['punctuation-s3-5-2-p1', ['s3-5-2-p1'], '3.5.2'],
  ['bound-s3-2-p1-2', ['s3-3-p1', 's3-2-p1'], '3.2'],
  ['heading-year-s3-2-2', ['s3-2'], '3.2'],
  ['X-s4-t1-r2', ['s4-t1-r2', 's4-t1'], '4.T1'],
  ['Y-all-funds.total', ['s3-1-p1'], '跨年'],
])('a reader sees no machine id: %s at %j goes by %s', (id, blocks, shown) => {
  expect(findingNumber(id, blocks)).toBe(shown);
});

test('two findings of one section do not go by one number', () => {
  const named = ['punctuation-s3-5-2-p1', 'bound-s3-5-2-p1', 'E09', 'Y-all-funds.total', 'Y-revenue.total'];
  expect([...findingNumbers(named.map((id) => [id, ['s3-5-2-p1']])).values()]).toEqual([
    '3.5.2',
    '3.5.2 之2',
    'E09',
    '跨年',
    '跨年 之2',
  ]);
});
