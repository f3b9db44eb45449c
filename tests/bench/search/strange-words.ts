import type { Search } from '../../../src/search/query.ts';
import { jiebaNouns, wordsByUse } from '../../search/jieba-words.ts';

/** How words are asked for that a report does not have. */
const asking = {
  有多少X: (word: string) => `有多少${word}`,
  X花了多少钱: (word: string) => `${word}花了多少钱`,
  X费多少: (word: string) => `${word}费多少`,
};

/** How often a search answers a question for what is not there. */
export interface StrangeAnswers {
  asked: string;
  /** With hits as an answer, with a figure as one, with one and nothing said of the word, and with an offer. */
  answered: number;
  figures: number;
  untold: number;
  offered: number;
  of: number;
}

/**
 * Asks for words of Chinese that stand nowhere in these texts: nouns among the 50,000 that people use most, common and rare ones.
 * @param dictionary words of another dictionary: what only one has may be a name
 * @param size how many are asked for in each way
 */
export async function askStrangeWords(
  search: Search,
  texts: string,
  dictionary: ReadonlySet<string>,
  size: number,
): Promise<StrangeAnswers[]> {
  const nouns = jiebaNouns();
  const strange = wordsByUse()
    .slice(0, 50_000)
    .filter((word) => nouns.has(word) && dictionary.has(word) && !texts.includes(word));
  const step = strange.length / size;
  const sample = Array.from({ length: size }, (_, place) => strange[Math.floor(place * step)] ?? '');
  const all: StrangeAnswers[] = [];
  for (const [asked, ask] of Object.entries(asking)) {
    const results = [];
    for (const word of sample) results.push(await search(ask(word)));
    const found = results.filter(({ status }) => status === 'found');
    all.push({
      asked,
      answered: found.length,
      figures: found.filter(({ cards }) => cards.length > 0).length,
      untold: found.filter(
        ({ cards, missing, respelled }) => cards.length > 0 && missing.length === 0 && respelled === null,
      ).length,
      offered: results.filter(({ status }) => status === 'guess').length,
      of: size,
    });
  }
  return all;
}
