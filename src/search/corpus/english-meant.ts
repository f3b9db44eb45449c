import type { Fold } from '../text/normalise.ts';
import type { Corpus } from './corpus.ts';
import type { FoldedRecord } from './folded-record.ts';

/** English words in Chinese. */
export interface Meant {
  words: string[];
  /** Whether at least half of the English words stand together somewhere, and each somewhere. */
  isTogether: boolean;
}

/**
 * Of what English words may be in Chinese, what they are here: the words that stand together in the record that has most
 * of them in the fewest characters. A word alone, or one that this record has not, stays all it may be that any record has.
 * @param meanings for each English word what it may be
 * @param isAsking whether a word only makes a question of others, which no record needs to have: 多少
 */
export function englishMeant(
  meanings: readonly (readonly string[])[],
  corpus: Corpus,
  fold: Fold,
  isAsking: (word: string) => boolean,
): Meant {
  const groups = meanings.map((words) =>
    words.map((word) => {
      const { text } = fold(word);
      return { word, text, weight: corpus.weight(text), having: corpus.having(text) };
    }),
  );
  const [best] = corpus.records
    .map((folded) => {
      const here = groups.map((group) => group.filter(({ having }) => having.has(folded)));
      const weights = here.map((found) => Math.max(0, ...found.map(({ weight }) => weight)));
      return { here, weight: weights.reduce((sum, one) => sum + one, 0), length: length(folded) };
    })
    .toSorted((a, b) => b.weight - a.weight || a.length - b.length);
  const inBest = best?.here ?? [];
  const together = inBest.filter((here) => here.length > 0).length;
  // What people say besides of what stands there leads elsewhere.
  const isMost = together > 0 && together >= meanings.length / 2;
  const meant = groups.map((group, place) => {
    const here = inBest[place] ?? [];
    const mayBe =
      groups.length > 1 && here.length > 0
        ? here
        : group.filter(({ word, text, having }) => isAsking(word) || (isMost ? having.size > 0 : corpus.knows(text)));
    return mayBe.map(({ word }) => word);
  });
  // What no record has would be looked for in vain, and keep the others from being found.
  const words = meant.some((known) => known.length > 0) ? meant : meanings;
  return {
    words: [...new Set(words.flat())],
    isTogether: together >= meanings.length / 2 && words.every((known) => known.length > 0),
  };
}

function length({ own }: FoldedRecord): number {
  return own.reduce((sum, text) => sum + text.length, 0);
}
