import { describe, expect, test } from 'vitest';
import { manners } from './made-up-wordings.ts';
import { wordingScore } from './wordings.ts';
import { moreManners } from './wordings-of-more-provinces.ts';

const seeds = Array.from({ length: 12 }, (_, index) => index + 1);

describe.each([...manners, ...moreManners])('of generated reports in the manner of $from', (manner) => {
  const score = wordingScore(manner, seeds);

  test('no amount is bound to a meaning that is not its own', () => {
    expect(score.wrong).toEqual([]);
  });

  test('at least 95 in 100 amounts are bound to their own', () => {
    expect(score.right / score.amounts, score.missed.slice(0, 12).join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});
