import { describe, expect, test } from 'vitest';
import { scoreSet } from './score-set.ts';

// What was reached after a set had been read, as a floor: docs/audit-blind.md tells what was found before.
const sets = [
  { folder: '14', found: 36, once: 36, questions: 0 },
  { folder: '15', found: 35, once: 35, questions: 0 },
  { folder: '16', found: 35, once: 34, questions: 0 },
  { folder: '17', found: 36, once: 35, questions: 0 },
  { folder: '18', found: 36, once: 36, questions: 0 },
  { folder: '19', found: 34, once: 33, questions: 0 },
  { folder: '20', found: 36, once: 33, questions: 0 },
  { folder: '21', found: 36, once: 36, questions: 0 },
  { folder: '22', found: 33, once: 31, questions: 0 },
  { folder: '23', found: 35, once: 34, questions: 0 },
  { folder: '24', found: 33, once: 33, questions: 0 },
  { folder: '25', found: 32, once: 32, questions: 0 },
];

describe.each(sets)('in set $folder', ({ folder, found, once, questions }) => {
  const scores = scoreSet(`tests/fixtures/audit-sets/${folder}`);

  test('nothing correct is called a contradiction, and no formula is untrue', () => {
    expect(scores.flatMap(({ falseWords, falseFormulas }) => [...falseWords, ...falseFormulas])).toEqual([]);
  });

  test('no more is asked about its correct reports than was', () => {
    const asked = scores.flatMap((score) => (score.name.startsWith('correct/') ? score.questions : []));
    expect(asked.length).toBeLessThanOrEqual(questions);
  });

  test('the errors planted in it are found, and told once, no fewer than were', () => {
    const keys = scores.flatMap((score) => score.keys);
    expect(keys).toHaveLength(36);
    expect(keys.filter(({ findings }) => findings.length > 0).length).toBeGreaterThanOrEqual(found);
    expect(keys.filter(({ findings }) => findings.length === 1).length).toBeGreaterThanOrEqual(once);
  });
});
