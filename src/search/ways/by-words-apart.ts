import { lastSureRank, match } from '../questions/rank.ts';
import { toHit } from '../results/hit.ts';
import { queryWords } from '../text/query-words.ts';
import type { Found } from './loaded-search.ts';
import type { Way } from './way.ts';

/** Signs that people put between words, besides spaces. */
const between = /[、，,;；/|+＋]/g;

/** Several words that stand nowhere together, each of them somewhere: what has most of them, then the best of each in turn. */
export const byWordsApart: Way = async ({ text, words, direct: { corpus, otherYears }, loaded: { fold } }) => {
  const several = words.words.length > 1 ? words : queryWords(text.replace(between, ' '), fold);
  if (several.words.length < 2) return null;
  const ofEach = several.words.map((word) =>
    corpus.records
      .flatMap((folded): Found[] => {
        const found = match({ words: { whole: word, words: [word], tokens: [] }, corpus }, folded);
        const isThere = found !== null && found.rank <= lastSureRank;
        return isThere ? [{ folded, match: { ...found, kind: 'words', words: [word] } }] : [];
      })
      .toSorted((a, b) => a.match.rank - b.match.rank || b.match.score - a.match.score),
  );
  if (ofEach.some((found) => found.length === 0)) return null;
  const longest = Math.max(...ofEach.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, place) => ofEach.flatMap((found) => found[place] ?? [])).flat();
  const hits = [...Map.groupBy(inTurn, ({ folded }) => folded).values()]
    .toSorted((a, b) => b.length - a.length || explains(a) - explains(b))
    .map(([first]) => toHit(several, fold, first as Found));
  return { status: 'found', hits, otherYears };
};

/** What says what a word means comes after what tells of it: several words ask for no definition. */
function explains([first]: readonly Found[]): number {
  return first?.folded.record.kind === 'term' ? 1 : 0;
}
