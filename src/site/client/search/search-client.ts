import type { SearchResult } from '../../../search/query.ts';
import type { SearchAnswer, SearchRequest } from './search-messages.ts';

export interface SearchClient {
  /** Starts loading the index, if it is not loaded yet. */
  warm(): void;
  /** The hits for a query, of one year or of the newest that have any; rejects when the index cannot be loaded. */
  search(query: string, year?: number): Promise<SearchResult>;
}

interface Waiting {
  resolve(result: SearchResult): void;
  reject(reason: Error): void;
}

/** The page's end of the worker, which is started when it is first needed. */
export function searchClient(): SearchClient {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let lastId = 0;

  const started = (): Worker => {
    if (worker) return worker;
    worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if ('result' in data) asked?.resolve(data.result);
      else asked?.reject(new Error(data.error));
    });
    worker.addEventListener('error', (event) => {
      worker = undefined;
      for (const { reject } of waiting.values()) reject(new Error(event.message));
      waiting.clear();
    });
    return worker;
  };

  return {
    warm: () => void started(),
    search: (query, year) =>
      new Promise((resolve, reject) => {
        const request: SearchRequest = { id: ++lastId, query, year };
        waiting.set(request.id, { resolve, reject });
        started().postMessage(request);
      }),
  };
}
