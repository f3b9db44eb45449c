import type { Pagefind } from './pagefind.ts';
import type { QueryWords } from './query-words.ts';
import type { SearchCatalogue } from './search-files.ts';
import { wordTokens } from './tokenise.ts';

/** What to look through. */
export interface SearchScope {
  /** Only this year; by default the newest ones that have what was typed. */
  year?: number;
}

/** What the index proposes for a query. */
export interface Candidates {
  /** Files of texts to look through: the glossary, and the newest years that have pages with what was typed. */
  files: string[];
  /** Other years that have such pages. */
  otherYears: number[];
  /** Pagefind's score by its id of a page, for those with all words. */
  scores: ReadonlyMap<string, number>;
}

/** Years whose texts are loaded without being asked for; a report of fifty years would be loaded for every common word. */
const yearsAtOnce = 2;

/** Asks the index where to look. */
export function createCandidates(
  pagefind: Pagefind,
  catalogue: SearchCatalogue,
): (words: QueryWords, scope: SearchScope) => Promise<Candidates> {
  const fileOf = new Map(catalogue.texts.flatMap(({ file, ids }) => ids.map((id) => [id, file] as const)));
  const filesOf = ({ results }: { results: { id: string }[] }): Set<string> =>
    new Set(
      results.map(({ id }) => {
        const file = fileOf.get(id);
        if (file === undefined) throw new Error(`The search texts do not have ${id}: they are of another build`);
        return file;
      }),
    );

  return async ({ tokens, whole }, { year }) => {
    const all = await pagefind.search(tokens.join(' '));
    const phrase = [...whole].length > 1 ? await pagefind.search(`"${wordTokens(whole).join(' ')}"`) : all;
    const proposed = filesOf(phrase.results.length > 0 ? phrase : all);
    const years = catalogue.texts.filter((texts) => texts.year !== null);
    const having = years.filter(({ file }) => proposed.has(file));
    const chosen =
      year === undefined
        ? (having.length > 0 ? having : years).slice(0, yearsAtOnce)
        : years.filter((texts) => texts.year === year);
    return {
      files: catalogue.texts.filter((texts) => texts.year === null || chosen.includes(texts)).map(({ file }) => file),
      otherYears: having.filter((texts) => !chosen.includes(texts)).map((texts) => texts.year as number),
      scores: new Map(all.results.map(({ id, score }) => [id, score])),
    };
  };
}
