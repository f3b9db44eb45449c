import type { QueryWords } from '../text/query-words.ts';
import { wordTokens } from '../text/tokenise.ts';
import type { Pagefind } from './pagefind.ts';
import type { SearchCatalogue } from './search-files.ts';

/** What to look through. */
export interface SearchScope {
  /** Only this year; by default the newest ones that have what was typed. */
  year?: number;
  /** Only what can be told at once, before the index, and what others ask, are there. */
  atHand?: true;
}

/** A year that has what was typed and was not looked through. */
export interface OtherYear {
  year: number;
  /** How many of its pages have it; null where the index could not be asked. */
  pages: number | null;
}

/** Where to look for a query. */
export interface Candidates {
  /** Files of texts to look through: the glossary, and the newest years that have pages with what was typed. */
  files: string[];
  otherYears: OtherYear[];
}

/** Opens the index when it is first asked; null where it cannot be had now. */
export type OpenIndex = () => Promise<Pagefind | null>;

/** An index that does not belong to these texts. */
export class OtherBuild extends Error {}

/**
 * Years whose texts are loaded without being asked for. A site that has no more is looked through whole: its texts are
 * lighter than the index of them would be (docs/search-benchmark.md). Of more years the index says which have it.
 */
export const yearsAtOnce = 2;

/** Asks the index where to look, where there is more than can be looked through. */
export function createCandidates(
  openIndex: OpenIndex,
  catalogue: SearchCatalogue,
): (words: QueryWords, scope: SearchScope) => Promise<Candidates> {
  const years = catalogue.texts.flatMap(({ file, year }) => (year === null ? [] : [{ file, year }]));

  /** How many pages of each year have it; null where nobody can say. */
  const pagesByYear = async ({ tokens, whole }: QueryWords): Promise<Map<number, number> | null> => {
    const index = await openIndex();
    if (index === null) return null;
    const all = await index.search(tokens.join(' '));
    const phrase = [...whole].length > 1 ? await index.search(`"${wordTokens(whole).join(' ')}"`) : all;
    if (all === null || phrase === null) return null;
    const pages = new Map<number, number>();
    for (const { id } of (phrase.results.length > 0 ? phrase : all).results) {
      if (id !== '') pages.set(Number(id), (pages.get(Number(id)) ?? 0) + 1);
    }
    const unknown = [...pages.keys()].find((year) => !years.some((one) => one.year === year));
    if (unknown !== undefined) throw new OtherBuild(`The search has no texts of ${unknown}: they are of another build`);
    return pages;
  };

  return async (words, { year, atHand }) => {
    const pages = atHand || years.length <= yearsAtOnce ? null : await pagesByYear(words);
    const having = pages === null ? years : years.filter(({ year }) => pages.has(year));
    // What nobody wrote may still be asked about in other words, in any year.
    const open = having.length > 0 ? having : years;
    const chosen = year === undefined ? open.slice(0, yearsAtOnce) : years.filter((one) => one.year === year);
    const looked = new Set(chosen.map(({ file }) => file));
    return {
      files: catalogue.texts.filter(({ file, year }) => year === null || looked.has(file)).map(({ file }) => file),
      otherYears: open
        .filter(({ file }) => !looked.has(file))
        .map(({ year }) => ({ year, pages: having.length > 0 ? (pages?.get(year) ?? null) : null })),
    };
  };
}
