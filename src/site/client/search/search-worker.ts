/**
 * The search, off the main thread. Pagefind must be loaded in a worker of our own: in a page it would see the page's
 * language, zh-CN, and cut the query into words again, which the index does not have. A worker has no document.
 */
import '../newer-methods.ts';
import { OtherBuild, yearsAtOnce } from '../../../search/index/candidates.ts';
import type { SearchCatalogue } from '../../../search/index/search-files.ts';
import { createSearch, type Search } from '../../../search/query.ts';
import { openIndex } from './open-index.ts';
import { catalogueAt, readSearchFile, searchFile, textsAt } from './search-file.ts';
import { type SearchAnswer, SearchFailure, type SearchRequest, type SearchStart } from './search-messages.ts';

let opened: Promise<Search> | undefined;

/** Milliseconds after which what is known is told, where a search still waits for a file. */
const patience = 100;

self.addEventListener('message', ({ data }: MessageEvent<SearchStart | SearchRequest>) => {
  if ('id' in data) void answer(data);
  else {
    opened = open(data);
    opened.catch(() => {
      // The first search says what is wrong.
    });
  }
});

async function open({ catalogue: text }: SearchStart): Promise<Search> {
  const catalogue = readSearchFile<SearchCatalogue>(text, catalogueAt);
  if (catalogue.texts.filter(({ year }) => year !== null).length > yearsAtOnce) void openIndex();
  const load = async <Content>(file: string) => {
    const url = textsAt + file;
    return readSearchFile<Content>(await searchFile(url), url);
  };
  return createSearch({ openIndex, catalogue, load });
}

async function answer({ id, query, year }: SearchRequest): Promise<void> {
  const reply = (message: SearchAnswer) => self.postMessage(message);
  try {
    if (opened === undefined) throw new Error('A search before the catalogue');
    const search = await opened;
    const scope = year === undefined ? {} : { year };
    const tellEarly = async () => {
      const early = await search(query, { ...scope, atHand: true });
      if (early.status === 'found') reply({ id, early: { ...early, otherYears: [] } });
    };
    // What fails here fails the search itself, which says so.
    const waiting = setTimeout(() => tellEarly().catch(() => {}), patience);
    const result = await search(query, scope).finally(() => clearTimeout(waiting));
    reply({ id, result });
  } catch (error) {
    const fault =
      error instanceof SearchFailure ? error.fault : error instanceof OtherBuild ? 'refused' : ('unable' as const);
    reply({ id, fault, error: String(error) });
  }
}
