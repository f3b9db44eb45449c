import type { SearchScope } from './candidates.ts';
import type { Direct, LoadedSearch } from './loaded-search.ts';
import type { QueryWords } from './query-words.ts';
import type { SearchResult } from './search-result.ts';

/** A query while it is looked for. */
export interface Asked {
  /** What is looked for, as it was typed. */
  text: string;
  words: QueryWords;
  scope: SearchScope;
  /** What has it as it was typed. */
  direct: Direct;
  loaded: LoadedSearch;
}

/** A way to look for what was typed; null where it leads nowhere. */
export type Way = (asked: Asked) => Promise<Partial<SearchResult> | null>;
