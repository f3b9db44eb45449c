import type { SearchResult } from './search-result.ts';

/** A result without any of what it may have. */
export const nothingFound: Omit<SearchResult, 'query'> = {
  status: 'none',
  cutAt: null,
  hits: [],
  cards: [],
  values: [],
  isWithinNumber: false,
  missing: [],
  shared: [],
  respelled: null,
  suggestions: [],
  otherYears: [],
};
