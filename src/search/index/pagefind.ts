/** What is used of an opened index. */
export interface Pagefind {
  /**
   * Pages that have every word; null where a piece of the index did not come.
   * @throws what went wrong in opening it, too
   */
  search(query: string): Promise<FoundPages | null>;
}

/** Pages, and how many each year has of them. */
export interface FoundPages {
  results: readonly unknown[];
  filters: { [yearFilter]?: Record<string, number> };
}

/** By what Pagefind counts the pages that it finds. */
export const yearFilter = 'year';

/** What is used of the module `pagefind.js`, which Pagefind writes beside its index. */
export interface PagefindModule {
  /** An index that counts by year once its `filters` are loaded. */
  createInstance(options: object): Pagefind & { filters(): Promise<unknown> };
}

/**
 * Options for an instance of Pagefind.
 * @param basePath where `pagefind.js` was loaded from, with a slash at the end
 */
export function pagefindOptions(basePath: string): object {
  return { basePath, baseUrl: '/', noWorker: true };
}
