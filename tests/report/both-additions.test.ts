import { expect, test } from 'vitest';
import { bothAdditions } from '../../src/report/both-additions.ts';

const json = (items: unknown[], more = {}) => JSON.stringify({ ...more, terms: items });
const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id, name: id }));

test('what two have added to a list stays, that of the other first, also in a file that is new', () => {
  expect(JSON.parse(bothAdditions(json([a]), json([a, b]), json([c, a])) ?? '')).toEqual({ terms: [c, a, b] });
  expect(JSON.parse(bothAdditions('', json([b]), json([c])) ?? '')).toEqual({ terms: [c, b] });
  expect(JSON.parse(bothAdditions(json([a]), json([a, b]), json([a, b])) ?? '')).toEqual({ terms: [a, b] });
});

test('where one has only added, the other may have changed what was there', () => {
  const changed = { id: 'a', name: 'A' };
  expect(JSON.parse(bothAdditions(json([a]), json([a, b]), json([changed], { base: '/' })) ?? '')).toEqual({
    base: '/',
    terms: [changed, b],
  });
  expect(JSON.parse(bothAdditions(json([a]), json([changed]), json([a, c])) ?? '')).toEqual({ terms: [changed, c] });
});

test('words against words, and one id given twice, are for a person', () => {
  expect(bothAdditions(json([a]), json([{ ...a, name: '1' }]), json([{ ...a, name: '2' }]))).toBeUndefined();
  expect(bothAdditions(json([a]), json([a, b]), json([a, { ...b, name: 'other' }]))).toBeUndefined();
});
