import type { SearchResult } from '../../../search/search-result.ts';

/** What the page asks the worker. */
export interface SearchRequest {
  id: number;
  query: string;
  /** Only this year. */
  year?: number | undefined;
}

/** Why there is no answer: a file did not come, or the search does not run in this browser. */
export type SearchFault = 'unreachable' | 'unable';

/** What the worker answers. */
export type SearchAnswer = { id: number; result: SearchResult } | { id: number; fault: SearchFault; error: string };

/** A search without an answer. */
export class SearchFailure extends Error {
  readonly fault: SearchFault;

  constructor(fault: SearchFault, message: string) {
    super(message);
    this.fault = fault;
  }
}
