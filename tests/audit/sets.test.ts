import { expect, test } from 'vitest';
import { scoreSet } from './score-set.ts';

// What was reached after a set had been read, as a floor: docs/audit-blind.md tells what was found before.
const scores = scoreSet('tests/fixtures/audit-sets/14');

test('in the fourteenth set nothing correct is called a contradiction, and no formula is untrue', () => {
  expect(scores.flatMap(({ falseWords, falseFormulas }) => [...falseWords, ...falseFormulas])).toEqual([]);
});

test('nor is anything asked about its correct reports', () => {
  expect(scores.flatMap(({ name, questions }) => (name.startsWith('correct/') ? questions : []))).toEqual([]);
});

test('every error planted in it is found, and told once', () => {
  const keys = scores.flatMap((score) => score.keys);
  expect(keys).toHaveLength(36);
  expect(keys.filter(({ findings }) => findings.length !== 1).map(({ key }) => key.id)).toEqual([]);
});
