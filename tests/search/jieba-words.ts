import { dict } from '@node-rs/jieba/dict.js';
import type { CommonWords } from '../../src/search/corpus/rarity.ts';

/** How many words people use most are told apart from what is none; so many of them whatever they are, others where a dictionary has them. */
const kept = 20_000;
const keptAnyway = 3_000;

/** The lines of jieba's dictionary: a word, how often it stands, and what kind of word it is. */
function dictionaryLines(): string[][] {
  return new TextDecoder()
    .decode(dict)
    .split('\n')
    .map((line) => line.split(' '));
}

/** Words of two to four characters by how often each stands in a large body of text, the commonest first. */
function frequentWords(): { all: number; frequencies: [word: string, frequency: number][] } {
  let all = 0;
  const frequencies: [word: string, frequency: number][] = [];
  for (const [word = '', frequency] of dictionaryLines()) {
    all += Number(frequency ?? 0);
    if (/^\p{Script=Han}{2,4}$/u.test(word)) frequencies.push([word, Number(frequency)]);
  }
  return { all, frequencies: frequencies.sort(([a, most], [b, least]) => least - most || (a < b ? -1 : 1)) };
}

/** These words. */
export function wordsByUse(): string[] {
  return frequentWords().frequencies.map(([word]) => word);
}

/** The nouns of jieba's dictionary. */
export function jiebaNouns(): ReadonlySet<string> {
  return new Set(
    dictionaryLines().flatMap(([word = '', , kind = '']) => (/^(?:n|vn|an|nz|nt)$/.test(kind) ? [word] : [])),
  );
}

/**
 * The most common words of Chinese at large that have two to four characters, the commonest first, by the dictionary of
 * jieba (© 2013 Sun Junyi, MIT licence).
 * @param dictionary words of another one
 */
export function jiebaWords(dictionary: ReadonlySet<string>): CommonWords {
  const { all, frequencies } = frequentWords();
  const levels: string[][] = [];
  const words = frequencies.filter(([word], place) => place < keptAnyway || dictionary.has(word));
  for (const [word, frequency] of words.slice(0, kept)) {
    const level = Math.floor(Math.log2(all / frequency));
    levels[level] = [...(levels[level] ?? []), word];
  }
  return Array.from(levels, (words = []) =>
    [2, 3, 4]
      .map((length) =>
        words
          .filter((word) => word.length === length)
          .sort()
          .join(''),
      )
      .join(' '),
  );
}
