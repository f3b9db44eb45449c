import { printedNumber } from '../report/printed-place.ts';
import type { LeftOver } from './left-over.ts';
import type { Inapplicable, Outcome } from './rule.ts';

/** What the rules for template left-overs make of what they claim: one blank with all places, or nothing to say. */
export function leftOverOutcome(leftOvers: readonly LeftOver[], figures: string[] = []): Outcome | Inapplicable {
  if (leftOvers.length === 0) return { notApplied: 'nothing-found', missing: [] };
  return {
    verdict: 'blank',
    places: leftOvers.map(({ block, quote }) => ({ block, quote })),
    figures,
    words: {
      count: String(leftOvers.length),
      places: [...new Set(leftOvers.map(({ block }) => printedNumber(block)))].join('、'),
      quotes: [...new Set(leftOvers.map(({ quote }) => `“${quote}”`))].join('、'),
    },
  };
}
