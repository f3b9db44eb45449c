import { asQuestion } from './as-question.ts';
import { asTyped } from './as-typed.ts';
import { byOtherWords } from './by-other-words.ts';
import { byPlace } from './by-place.ts';
import { byValue } from './by-value.ts';
import { byWordsApart } from './by-words-apart.ts';
import type { SearchScope } from './candidates.ts';
import { withoutSigns } from './english.ts';
import { type LoadedSearch, loadSearch, type SearchParts } from './loaded-search.ts';
import { lookedAt } from './looked-at.ts';
import { nothingFound } from './nothing-found.ts';
import { queryWords } from './query-words.ts';
import type { SearchResult } from './search-result.ts';
import type { Asked, Way } from './way.ts';

export type Search = (query: string, scope?: SearchScope) => Promise<SearchResult>;

/** The surest first: the first that leads anywhere is taken. */
const ways: readonly Way[] = [byPlace, asTyped, byValue, byOtherWords, byWordsApart, asQuestion];

/** A search over a built site. Texts are loaded when a search needs them, and kept. */
export async function createSearch(parts: SearchParts): Promise<Search> {
  const loaded = await loadSearch(parts);
  return async (query, scope = {}) => {
    const { text, cutAt } = lookedAt(query);
    const nothing = { ...nothingFound, query: text, cutAt };
    const asked = await askedFor(text, scope, loaded);
    if (asked === null) return { ...nothing, status: 'empty' };
    for (const way of ways) {
      const result = await way(asked);
      if (result !== null) return { ...nothing, ...result };
    }
    return nothing;
  };
}

/** Null where nothing to look for was typed. */
async function askedFor(typed: string, scope: SearchScope, loaded: LoadedSearch): Promise<Asked | null> {
  const hasSigns = /\p{Extended_Pictographic}/u.test(typed);
  const text = hasSigns ? withoutSigns(typed, await loaded.glosses()) : typed;
  const words = queryWords(text, loaded.fold);
  return words.tokens.length === 0 ? null : { text, words, scope, loaded, direct: await loaded.find(words, scope) };
}
