import { expect, test } from 'vitest';
import type { Verdict } from '../../../src/audit/verdicts.ts';
import { foldedNotes } from '../../../src/site/components/folded-notes.ts';

test.each<[string, Verdict[], number]>([
  ['nothing', [], 0],
  ['two notes', ['undefined', 'explain'], 0],
  ['one more than two, which would need a line of its own anyway', ['undefined', 'undefined', 'explain'], 0],
  ['four notes', ['inconsistent', 'undefined', 'undefined', 'explain'], 2],
  ['contradictions, however many', ['inconsistent', 'inconsistent', 'inconsistent', 'inconsistent'], 0],
  ['what follows three contradictions', ['inconsistent', 'inconsistent', 'inconsistent', 'blank', 'explain'], 2],
])('of %s, these many fold', (_, verdicts, count) => {
  const { shown, folded } = foldedNotes(verdicts.map((verdict) => ({ verdict })));
  expect([...shown, ...folded].map(({ verdict }) => verdict)).toEqual(verdicts);
  expect(folded.length).toBe(count);
});
