import { expect, test } from 'vitest';
import { blockInFindingId, findingIds, findingKind } from '../../src/report/finding-ids.ts';

test.each([
  [findingIds.stated('sum', 's3-5-p1'), 'sum-s3-5-p1', 'stated'],
  [findingIds.stated('heading-year', 's3-2', 2), 'heading-year-s3-2-2', 'stated'],
  [findingIds.leftOver('s4-t1-r2'), 'X-s4-t1-r2', 'stated'],
  [findingIds.leftOver('s4-t1-r2', 2), 'X-s4-t1-r2-2', 'stated'],
  [findingIds.acrossYears('all-funds.total'), 'Y-all-funds.total', 'across-years'],
  [findingIds.ofTable('T08', 't5'), 'T08-t5', 'table'],
  [findingIds.ofCell({ table: 't5', row: '20805', column: 'basic' }), 'T-t5-20805-basic', 'table'],
  [findingIds.ofCell('revenue.total'), 'T-revenue.total', 'table'],
  [findingIds.aboutTable('t3', 'name-2210201'), 'T-t3-name-2210201', 'table'],
])('the address of a finding stays: %s is %s', (id, written, kind) => {
  expect(id).toBe(written);
  expect(findingKind(id)).toBe(kind);
});

test('the id of what a place states names its block, the innermost where blocks stand in each other', () => {
  expect(blockInFindingId('X-s4-t1-r2-2', ['s4-t1', 's4-t1-r2', 's5-p1'])).toBe('s4-t1-r2');
  expect(blockInFindingId('E09', ['s4-t1'])).toBeUndefined();
});
