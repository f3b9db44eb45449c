import { expect, test } from 'vitest';
import { printedNumber, printedPlace } from '../../src/report/printed-place.ts';

test.each([
  ['s3', '3', '3'],
  ['s3-7-2', '3.7.2', '3.7.2'],
  ['s3-7-2b', '3.7.2B', '3.7.2B'],
  ['s3-7-2-p1', '3.7.2', '3.7.2'],
  ['s3-7-2-p2', '3.7.2', '3.7.2 第2段'],
  ['s5-9-n2', '5.9', '5.9'],
  ['s4-t1', '4.T1', '4.T1'],
  ['s4-t1-r2', '4.T1', '4.T1 r2'],
  ['s2-absent', '2', '2'],
  ['fig1', '图 1', '图 1'],
  ['three-public.total', 'three-public.total', 'three-public.total'],
])('%s is printed %s, as a single place %s', (id, number, place) => {
  expect([printedNumber(id), printedPlace(id)]).toEqual([number, place]);
});
