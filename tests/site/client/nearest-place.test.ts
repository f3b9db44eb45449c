import { expect, test } from 'vitest';
import { nearestPlace } from '../../../src/site/client/nearest-place.ts';

const ids = ['s3', 's3-6', 's3-6-p1', 's3-6-p2', 'f-all-funds.total', 'fig1', 'E09'];

test.each(['s3-6-p1.', 's3-6-p1。', 's3-6-p1）', 's3-6-p1，', 's3-6-p1」。', 'S3-6-P1', 's3-6-p1）”'])(
  '%s is s3-6-p1',
  (asked) => {
    expect(nearestPlace(asked, ids)).toEqual({ id: 's3-6-p1', same: true });
  },
);

test('letters of the other case are the same place, whatever the place has', () => {
  expect(nearestPlace('e09.', ids)).toEqual({ id: 'E09', same: true });
});

test.each([
  ['s3-6-p99', 's3-6'],
  ['s3-9-2-1', 's3'],
  ['f-all-funds.total.prior-year', 'f-all-funds.total'],
])('%s, which is not there, leads to %s, in which it would stand', (asked, id) => {
  expect(nearestPlace(asked, ids)).toEqual({ id, same: false });
});

test('what stands in nothing has no nearest place', () => {
  expect(nearestPlace('s9-9', ids)).toBeUndefined();
  expect(nearestPlace('。', ids)).toBeUndefined();
});
