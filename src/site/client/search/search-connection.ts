import type { SearchResult } from '../../../search/results/search-result.ts';
import { catalogueAt, searchFile } from './search-file.ts';
import { type SearchAnswer, SearchFailure, type SearchRequest, type SearchStart } from './search-messages.ts';
import SearchWorker from './search-worker.ts?worker';

/** What is asked, and who is told what is known while a file is waited for. */
export interface SearchQuestion extends Omit<SearchRequest, 'id'> {
  early?: ((result: SearchResult) => void) | undefined;
}

interface Waiting extends Pick<SearchQuestion, 'early'> {
  resolve(result: SearchResult): void;
  reject(reason: SearchFailure): void;
}

/** A worker with its catalogue, until something it needs fails. */
export interface SearchConnection {
  /** @throws SearchFailure */
  search(question: SearchQuestion): Promise<SearchResult>;
}

/**
 * Starts a worker, and fetches what it needs first while it starts.
 * @param isAgain whether what the browser has kept of the catalogue is not to be trusted
 * @param ended is told when the worker is of no more use
 */
export function connectSearch(isAgain: boolean, ended: () => void): SearchConnection {
  const waiting = new Map<number, Waiting>();
  const worker = new SearchWorker();
  let lastId = 0;
  let failure: SearchFailure | undefined;

  const end = (why: SearchFailure): void => {
    failure ??= why;
    worker.terminate();
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
    ended();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
    const asked = waiting.get(data.id);
    if ('early' in data) return asked?.early?.(data.early);
    waiting.delete(data.id);
    if ('result' in data) return asked?.resolve(data.result);
    const why = new SearchFailure(data.fault, data.error);
    asked?.reject(why);
    if (why.fault !== 'unable') end(why);
  });
  // Only what ran and stopped has a message; a script that did not come has none.
  worker.addEventListener('error', ({ message }) =>
    end(new SearchFailure(message ? 'unable' : 'unreachable', message || 'The worker did not come')),
  );
  const started = searchFile(catalogueAt, isAgain ? 'reload' : 'default').then(
    (catalogue) => worker.postMessage({ catalogue } satisfies SearchStart),
    end,
  );

  return {
    search: ({ query, year, early }) =>
      new Promise((resolve, reject) => {
        if (failure) throw failure;
        const request: SearchRequest = { id: ++lastId, query, year };
        waiting.set(request.id, { resolve, reject, early });
        void started.then(() => worker.postMessage(request));
      }),
  };
}
