import type { SearchResult } from '../../../search/search-result.ts';
import { type SearchAnswer, SearchFailure, type SearchRequest } from './search-messages.ts';
import SearchWorker from './search-worker.ts?worker';

export interface SearchClient {
  /** Starts loading the index, if it is not loaded yet. */
  warm(): void;
  /** The hits for a query, of one year or of the newest that have any; rejects with a SearchFailure. */
  search(query: string, year?: number): Promise<SearchResult>;
}

interface Waiting {
  resolve(result: SearchResult): void;
  reject(reason: SearchFailure): void;
}

/** The page's end of the worker, which is started when it is first needed. */
export function searchClient(): SearchClient {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let lastId = 0;

  const started = (): Worker => {
    if (worker) return worker;
    worker = new SearchWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if ('result' in data) asked?.resolve(data.result);
      else asked?.reject(new SearchFailure(data.fault, data.error));
    });
    worker.addEventListener('error', (event) => {
      worker = undefined;
      // Only what ran and stopped has a message; a script that did not come has none.
      const fault = event.message ? 'unable' : 'unreachable';
      for (const { reject } of waiting.values()) reject(new SearchFailure(fault, event.message));
      waiting.clear();
    });
    return worker;
  };

  return {
    // Where no worker can be had, the first search says so.
    warm: () => {
      if ('Worker' in globalThis) started();
    },
    search: (query, year) =>
      new Promise((resolve, reject) => {
        if (!('Worker' in globalThis)) throw new SearchFailure('unable', 'No workers');
        const request: SearchRequest = { id: ++lastId, query, year };
        waiting.set(request.id, { resolve, reject });
        started().postMessage(request);
      }),
  };
}
