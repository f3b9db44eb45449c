import type { SearchScope } from '../index/candidates.ts';
import type { Instead, SearchResult } from '../results/search-result.ts';
import type { QueryWords } from '../text/query-words.ts';
import type { Direct, LoadedSearch } from './loaded-search.ts';

/** A query while it is looked for. */
export interface Asked {
  /** What is looked for, as it was typed. */
  text: string;
  words: QueryWords;
  scope: SearchScope;
  /** What has it as it was typed. */
  direct: Direct;
  loaded: LoadedSearch;
  /** What signs that were typed are in words, where any were. */
  instead: Instead | null;
}

/** A way to look for what was typed; null where it leads nowhere. */
export type Way = (asked: Asked) => Promise<Partial<SearchResult> | null>;
