import type { SearchResult } from '../../../search/results/search-result.ts';

/** What the page gives the worker first, once: the text of the catalogue, which it fetches while the worker starts. */
export interface SearchStart {
  catalogue: string;
}

/** What the page asks the worker. */
export interface SearchRequest {
  id: number;
  query: string;
  /** Only this year. */
  year?: number | undefined;
}

/**
 * Why there is no answer: a file did not come, what came is not the file, or the search does not run in this browser.
 */
export type SearchFault = 'unreachable' | 'refused' | 'unable';

/** What the worker answers; `early` is what can be told while a file is waited for. */
export type SearchAnswer =
  | { id: number; result: SearchResult }
  | { id: number; early: SearchResult }
  | { id: number; fault: SearchFault; error: string };

/** A search without an answer. */
export class SearchFailure extends Error {
  declare readonly fault: SearchFault;

  constructor(fault: SearchFault, message: string) {
    super(message);
    this.fault = fault;
  }
}
