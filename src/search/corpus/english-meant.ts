import type { Fold } from '../text/normalise.ts';
import type { Corpus } from './corpus.ts';
import type { FoldedRecord } from './folded-record.ts';

/** English words in Chinese. */
export interface Meant {
  words: string[];
  /** Whether at least half of the English words stand together somewhere. */
  isTogether: boolean;
}

/**
 * Of what English words may be in Chinese, what they are here: the words that stand together in the record that has most
 * of them in the fewest characters. A word alone, or one that this record has not, stays all it may be.
 * @param meanings for each English word what it may be
 */
export function englishMeant(meanings: readonly (readonly string[])[], corpus: Corpus, fold: Fold): Meant {
  const groups = meanings.map((words) =>
    words.map((word) => {
      const { text } = fold(word);
      return { word, weight: corpus.weight(text), having: corpus.having(text) };
    }),
  );
  const had = groups.map(
    (group) => new Map(corpus.records.map((folded) => [folded, group.filter(({ having }) => having.has(folded))])),
  );
  const weightOf = (found: readonly { weight: number }[] = []) => Math.max(0, ...found.map(({ weight }) => weight));
  const [best] = corpus.records
    .map((folded) => ({ folded, weight: had.reduce((sum, found) => sum + weightOf(found.get(folded)), 0) }))
    .toSorted((a, b) => b.weight - a.weight || length(a.folded) - length(b.folded));
  const inBest = had.map((found) => (best === undefined ? [] : (found.get(best.folded) ?? [])));
  const words = meanings.flatMap((all, place) => {
    const here = inBest[place] ?? [];
    if (meanings.length > 1 && here.length > 0) return here.map(({ word }) => word);
    const known = all.filter((word) => corpus.knows(fold(word).text));
    return known.length > 0 ? known : all;
  });
  const together = inBest.filter((here) => here.length > 0).length;
  return { words: [...new Set(words)], isTogether: together >= meanings.length / 2 };
}

function length({ own }: FoldedRecord): number {
  return own.reduce((sum, text) => sum + text.length, 0);
}
