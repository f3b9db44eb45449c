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
  const texts = records.map(ideographsOf).join(' ');
  const said = ideographsOf(everyday);
  const meanings = new Map<string, [word: string, count: number][]>();
  const heads: typeof meanings = new Map();
  const mayStand = pairFilter(texts + said);
  for (const [word, glosses] of Object.entries(englishWords)) {
    // Most words of a dictionary stand nowhere, and are told by their ends before whole texts are looked through for them.
    if (!mayStand(word, 0) || !mayStand(word, word.length - 2)) continue;
    const count = timesIn(texts, word);
    if (count === 0 && !said.includes(word)) continue;
    for (const gloss of glosses.split('|')) meanings.set(gloss, [...(meanings.get(gloss) ?? []), [word, count]]);
  }
  // What only stands at the end of longer glosses is read as these: cable as what an optical cable is.
  for (const [gloss, found] of [...meanings]) {
    const head = gloss.split(' ').at(-1) as string;
    if (!meanings.has(head) && !meanings.has(head.replace(/s$/, '')))
      heads.set(head, [...(heads.get(head) ?? []), ...found]);
  }
  const standingOf = (words: string) =>
    words
      .split(' ')
      .filter((word) => texts.includes(word))
      .join(' ');
  const { work, ...ofGenre } = ownGlosses;
  const aside = new Set(ofGenre.aside);
  const words = [...meanings, ...heads]
    .filter(([gloss]) => !aside.has(gloss))
    .map(([gloss, found]) => [gloss, commonest(found).join(' ')] as const);
  const ofWork = Object.entries(work)
    .map(([gloss, words]) => [gloss, standingOf(words)] as const)
    .filter(([, standing]) => standing !== '');
  const others = Object.fromEntries([...words, ...ofWork].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { ...ofGenre, words: { ...others, ...ofGenre.words } };
}

/** How often a word stands in a text: one that stands often would be split into more pieces than memory is worth. */
function timesIn(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) count++;
  return count;
}

/** The words of a value in Chinese, of which those of the dictionary are; all else of it is twice as long. */
function ideographsOf(value: unknown): string {
  return JSON.stringify(value).replace(/[^\u4e00-\u9fff]+/g, ' ');
}

/** Tells where no two characters that follow each other in a text are those at a place of a word: for some it does not know. */
function pairFilter(text: string): (word: string, at: number) => boolean {
  const seen = new Uint8Array(1 << 20);
  const place = (of: string, at: number) => (of.charCodeAt(at) * 1031 + of.charCodeAt(at + 1)) % seen.length;
  for (let at = 0; at + 1 < text.length; at++) seen[place(text, at)] = 1;
  return (word, at) => word.length < 2 || seen[place(word, at)] === 1;
}

function commonest(found: readonly [word: string, count: number][]): string[] {
  const written = found.filter(([, count]) => count > 0);
  return (written.length > 0 ? written : found)
    .toSorted(([, most], [, least]) => least - most)
    .slice(0, mostMeanings)
    .map(([word]) => word);
}
