import type { PlacedFigure } from '../corpus/placed-figures.ts';
import type { AskedValue, AskedValues } from '../corpus/value-search.ts';
import type { Found } from './loaded-search.ts';

const worth: Record<AskedValue['how'], number> = { equal: 1, rounded: 0.9, nearest: 0.5 };

/**
 * The records that state the numbers of a query: those with most of them first, then those that what else was typed
 * speaks for.
 * @param others what else was typed finds these, best first
 */
export function recordsOfValues({ values }: AskedValues, others: readonly Found[]): Found[] {
  const byRecord = new Map<Found['folded'], { score: number; figure: PlacedFigure; words: string[] }>();
  for (const { figures, how } of values) {
    const stated = new Map(figures.map((placed) => [placed.folded, placed]));
    for (const [folded, figure] of stated) {
      const known = byRecord.get(folded);
      byRecord.set(folded, {
        score: (known?.score ?? 0) + worth[how],
        figure: known?.figure ?? figure,
        words: [...(known?.words ?? []), figure.figure.token ?? figure.figure.value ?? ''],
      });
    }
  }
  const place = new Map(others.map(({ folded }, index) => [folded, index]));
  return [...byRecord]
    .map(([folded, { score, figure, words }]): Found => {
      const spoken = place.get(folded);
      return {
        folded,
        match: {
          kind: 'figure',
          rank: 0,
          score: score + (spoken === undefined ? 0 : 1 / (1 + spoken)),
          count: 0,
          way: null,
          words,
          figure,
        },
      };
    })
    .toSorted((a, b) => b.match.score - a.match.score);
}
