/** What is used of the module `pagefind.js`, which Pagefind writes beside its index. */
export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; score: number }[] }>;
}

/**
 * Options for Pagefind, to be given before its `init`.
 * @param basePath where `pagefind.js` was loaded from, with a slash at the end
 */
export function pagefindOptions(basePath: string): object {
  return { basePath, baseUrl: '/', noWorker: true };
}
