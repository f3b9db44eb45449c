import type { Corpus } from './corpus.ts';
import type { Found } from './query.ts';
import type { QueryWords } from './query-words.ts';
import { lastSureRank, match } from './rank.ts';

/**
 * The records of several words that stand nowhere together: the best of each in turn. Null where one of them is nowhere,
 * or only one was typed.
 */
export function recordsOfWords({ words }: QueryWords, corpus: Corpus): Found[] | null {
  if (words.length < 2) return null;
  const ofEach = words.map((word) =>
    corpus.records
      .flatMap((folded): Found[] => {
        const found = match({ words: { whole: word, words: [word], tokens: [] }, corpus }, folded);
        return found === null || found.rank > lastSureRank
          ? []
          : [{ folded, match: { ...found, kind: 'words', words: [word] } }];
      })
      .toSorted((a, b) => a.match.rank - b.match.rank || b.match.score - a.match.score),
  );
  if (ofEach.some((found) => found.length === 0)) return null;
  const longest = Math.max(...ofEach.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, index) => ofEach.flatMap((found) => found[index] ?? [])).flat();
  const first = new Map(inTurn.toReversed().map((found) => [found.folded, found]));
  return inTurn.filter((found) => first.get(found.folded) === found);
}
