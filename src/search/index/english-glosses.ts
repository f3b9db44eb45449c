import { standingIn } from '../../report/standing-words.ts';
import ownGlosses from '../../template/english.json' with { type: 'json' };
import type { Glosses } from '../text/english.ts';
import englishWords from './english-words.json' with { type: 'json' };

/** Most words in Chinese that one gloss of the dictionary is read as. */
const mostMeanings = 3;

/**
 * What English words are in Chinese: those of the genre, those of what agencies do as far as the records tell of it, and for
 * all other words that can be found what CC-CEDICT (CC BY-SA 4.0) gives for them: what stands in the records, most often
 * first; else what people say.
 */
export function englishGlosses(records: readonly unknown[], everyday: unknown): Glosses {
  const times = new Map<string, number>();
  for (const text of records.map(ideographsOf)) times.set(text, (times.get(text) ?? 0) + 1);
  const isWritten = standingIn([...times.keys()].join(' '));
  const isSaid = standingIn(ideographsOf(everyday));
  const standing = Object.entries(englishWords).filter(([word]) => isWritten(word) || isSaid(word));
  const counts = timesIn(
    times,
    standing.map(([word]) => word),
  );
  const meanings = new Map<string, [word: string, count: number][]>();
  const heads: typeof meanings = new Map();
  for (const [word, glosses] of standing)
    for (const gloss of glosses.split('|'))
      meanings.set(gloss, [...(meanings.get(gloss) ?? []), [word, counts.get(word) ?? 0]]);
  // What only stands at the end of longer glosses is read as these: cable as what an optical cable is.
  for (const [gloss, found] of [...meanings]) {
    const head = gloss.split(' ').at(-1) as string;
    if (!meanings.has(head) && !meanings.has(head.replace(/s$/, '')))
      heads.set(head, [...(heads.get(head) ?? []), ...found]);
  }
  const writtenOf = (words: string) => words.split(' ').filter(isWritten).join(' ');
  const { work, ...ofGenre } = ownGlosses;
  const aside = new Set(ofGenre.aside);
  const words = [...meanings, ...heads]
    .filter(([gloss]) => !aside.has(gloss))
    .map(([gloss, found]) => [gloss, commonest(found).join(' ')] as const);
  const ofWork = Object.entries(work)
    .map(([gloss, words]) => [gloss, writtenOf(words)] as const)
    .filter(([, written]) => written !== '');
  const others = Object.fromEntries([...words, ...ofWork].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { ...ofGenre, words: { ...others, ...ofGenre.words } };
}

/** How often words stand in texts, which are looked through once for all of them. */
function timesIn(texts: ReadonlyMap<string, number>, words: readonly string[]): Map<string, number> {
  const beginning = Map.groupBy(words, (word) => word.slice(0, 2));
  const counts = new Map<string, number>();
  for (const [text, times] of texts) {
    for (let at = 0; at < text.length; at++) {
      for (const word of beginning.get(text.slice(at, at + 2)) ?? [])
        if (text.startsWith(word, at)) counts.set(word, (counts.get(word) ?? 0) + times);
    }
  }
  return counts;
}

/** The words of a value in Chinese, of which those of the dictionary are; all else of it is twice as long. */
function ideographsOf(value: unknown): string {
  return JSON.stringify(value).replace(/[^\u4e00-\u9fff]+/g, ' ');
}

function commonest(found: readonly [word: string, count: number][]): string[] {
  const written = found.filter(([, count]) => count > 0);
  return (written.length > 0 ? written : found)
    .toSorted(([, most], [, least]) => least - most)
    .slice(0, mostMeanings)
    .map(([word]) => word);
}
