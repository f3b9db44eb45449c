/** What is used of an opened index. */
export interface Pagefind {
  /**
   * Pages that have every word; null where a piece of the index did not come.
   * @throws what went wrong in opening it, too
   */
  search(query: string): Promise<FoundPages | null>;
}

/** Pages, each called by its year; empty for what belongs to none. */
export interface FoundPages {
  results: readonly { id: string }[];
}

/** What Pagefind is told of a page besides its text. */
export const yearFilter = 'year';

/** What is used of the module `pagefind.js`, which Pagefind writes beside its index. */
export interface PagefindModule {
  createInstance(options: object): Pagefind;
}

/**
 * Options for an instance of Pagefind.
 * @param basePath where `pagefind.js` was loaded from, with a slash at the end
 */
export function pagefindOptions(basePath: string): object {
  return { basePath, baseUrl: '/', noWorker: true };
}
