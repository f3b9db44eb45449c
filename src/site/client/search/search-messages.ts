import type { SearchResult } from '../../../search/query.ts';

/** What the page asks the worker. */
export interface SearchRequest {
  id: number;
  query: string;
  /** Only this year. */
  year?: number | undefined;
}

/** What the worker answers. */
export type SearchAnswer = { id: number; result: SearchResult } | { id: number; error: string };
