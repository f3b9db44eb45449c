import type { SearchScope } from './index/candidates.ts';
import { nothingFound, type SearchResult } from './results/search-result.ts';
import { withoutSigns } from './text/english.ts';
import { lookedAt } from './text/looked-at.ts';
import { readable } from './text/normalise.ts';
import { queryWords } from './text/query-words.ts';
import { asTyped } from './ways/as-typed.ts';
import { byClauses } from './ways/by-clauses.ts';
import { byNames } from './ways/by-names.ts';
import { byOtherWords } from './ways/by-other-words.ts';
import { byValue } from './ways/by-value.ts';
import { type LoadedSearch, loadSearch, type SearchParts } from './ways/loaded-search.ts';
import { byPlace } from './ways/typed-place.ts';
import type { Asked, Way } from './ways/way.ts';

export type Search = (query: string, scope?: SearchScope) => Promise<SearchResult>;

/** The surest first: the first that leads anywhere is taken. */
const ways: readonly Way[] = [byPlace, asTyped, byValue, byOtherWords, byClauses];
/** What leads somewhere with what every search has. */
const waysAtHand: readonly Way[] = [byPlace, asTyped, byNames];

/** A search over a built site. Texts are loaded when a search needs them, and kept. */
export async function createSearch(parts: SearchParts): Promise<Search> {
  const loaded = await loadSearch(parts);
  return async (query, scope = {}) => {
    const { text, cutAt } = lookedAt(query);
    const nothing = { ...nothingFound, query: text, cutAt };
    const asked = await askedFor(text, scope, loaded);
    if (asked === null) return { ...nothing, status: 'empty' };
    for (const way of scope.atHand ? waysAtHand : ways) {
      const result = await way(asked);
      if (result !== null) return { ...nothing, ...result, respelled: result.respelled ?? asked.instead };
    }
    return nothing;
  };
}

/** Null where nothing to look for was typed. */
async function askedFor(typed: string, scope: SearchScope, loaded: LoadedSearch): Promise<Asked | null> {
  const read = /\p{Extended_Pictographic}/u.test(typed) ? withoutSigns(typed, await loaded.glosses()) : typed;
  const text = await loaded.simplified(read);
  const words = queryWords(text, loaded.fold);
  if (words.tokens.length === 0) return null;
  const instead = read === typed ? null : ({ words: words.words.map(readable).join(' '), by: 'sign' } as const);
  return { text, words, scope, loaded, instead, direct: await loaded.find(words, scope) };
}
