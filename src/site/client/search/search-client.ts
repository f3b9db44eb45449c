import type { SearchResult } from '../../../search/results/search-result.ts';
import { connectSearch, type SearchConnection, type SearchQuestion } from './search-connection.ts';
import { SearchFailure } from './search-messages.ts';

export interface SearchClient {
  /** Starts loading what a search needs, if it is not loaded yet. */
  warm(): void;
  /**
   * The hits for a query, of one year or of the newest that have any. What does not come is asked for again, by a new
   * worker, before the search fails.
   * @throws SearchFailure
   */
  search(question: SearchQuestion): Promise<SearchResult>;
}

/** Milliseconds before what did not come is asked for again. */
const pauses = [400, 1600];

/** The page's end of the search, which is started when it is first needed. */
export function searchClient(): SearchClient {
  let connection: SearchConnection | undefined;
  let hasFailed = false;
  const connected = (): SearchConnection => {
    if (!('Worker' in globalThis)) throw new SearchFailure('unable', 'No workers');
    if (connection) return connection;
    const made = connectSearch(hasFailed, () => {
      hasFailed = true;
      if (connection === made) connection = undefined;
    });
    connection = made;
    return made;
  };

  return {
    warm: () => {
      // Where no worker can be had, the first search says so.
      if ('Worker' in globalThis) connected();
    },
    search: async (question) => {
      for (const pause of pauses) {
        try {
          return await connected().search(question);
        } catch (error) {
          if (error instanceof SearchFailure && error.fault === 'unable') throw error;
        }
        await new Promise((done) => setTimeout(done, pause));
      }
      return connected().search(question);
    },
  };
}
