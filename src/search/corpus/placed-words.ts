import type { EverydayWords } from '../records/everyday-words.ts';
import { isOwn } from '../records/search-record.ts';
import type { Fold } from '../text/normalise.ts';
import { conceptOf, type FoldedRecord } from './folded-record.ts';

/** A word that stands in more places tells little of the others. */
const mostPlaces = 10;

/** Leads everyday words that name no concept to the records that have their official words: what states numbers first. */
export function placedWords(
  everyday: readonly EverydayWords[],
  records: readonly FoldedRecord[],
  fold: Fold,
): EverydayWords[] {
  return everyday.map((entry) => (entry.concepts.length > 0 ? entry : { ...entry, concepts: placesOf(entry) }));

  function placesOf({ means }: EverydayWords): string[] {
    const official = means.split('、').map((word) => fold(word).text);
    const saying = records.flatMap((folded) => {
      const first = official.findIndex((word) => folded.own.some((text) => text.includes(word)));
      if (first === -1 || isOwn(folded.record.kind)) return [];
      const statesNumber = folded.blocks.some(
        ({ text }, at) => text.includes(official[first] as string) && (folded.figureLabels[at]?.length ?? 0) > 0,
      );
      return [{ concept: conceptOf(folded), first, statesNumber }];
    });
    const inOrder = saying.toSorted((a, b) => Number(b.statesNumber) - Number(a.statesNumber) || a.first - b.first);
    return [...new Set(inOrder.map(({ concept }) => concept))].slice(0, mostPlaces);
  }
}
