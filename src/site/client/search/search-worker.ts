/**
 * The search, off the main thread. Pagefind must be loaded in a worker of our own: in a page it would see the page's
 * language, zh-CN, and cut the query into words again, which the index does not have. A worker has no document.
 */
import '../newer-methods.ts';
import { OtherBuild, yearsAtOnce } from '../../../search/index/candidates.ts';
import type { SearchCatalogue } from '../../../search/index/search-files.ts';
import { createSearch, type Search } from '../../../search/query.ts';
import { openedIndex, openIndex } from './open-index.ts';
import { catalogueAt, readSearchFile, searchFile, textsAt } from './search-file.ts';
import { type SearchAnswer, SearchFailure, type SearchRequest, type SearchStart } from './search-messages.ts';

interface Opened {
  search: Search;
  /** Whether there is more than can be looked through without the index. */
  needsIndex: boolean;
}

let opened: Promise<Opened> | undefined;

self.addEventListener('message', ({ data }: MessageEvent<SearchStart | SearchRequest>) => {
  if ('id' in data) void answer(data);
  else {
    opened = open(data);
    opened.catch(() => {
      // The first search says what is wrong.
    });
  }
});

async function open({ catalogue: text }: SearchStart): Promise<Opened> {
  const catalogue = readSearchFile<SearchCatalogue>(text, catalogueAt);
  const needsIndex = catalogue.texts.filter(({ year }) => year !== null).length > yearsAtOnce;
  if (needsIndex) void openIndex();
  const load = async <Content>(file: string) => {
    const url = textsAt + file;
    return readSearchFile<Content>(await searchFile(url), url);
  };
  return { needsIndex, search: await createSearch({ openIndex, catalogue, load }) };
}

async function answer({ id, query, year }: SearchRequest): Promise<void> {
  const reply = (message: SearchAnswer) => self.postMessage(message);
  try {
    if (opened === undefined) throw new Error('A search before the catalogue');
    const { search, needsIndex } = await opened;
    const scope = year === undefined ? {} : { year };
    if (needsIndex && openedIndex === null) {
      const early = await search(query, { ...scope, atHand: true });
      if (early.status === 'found') reply({ id, early: { ...early, otherYears: [] } });
    }
    reply({ id, result: await search(query, scope) });
  } catch (error) {
    const fault =
      error instanceof SearchFailure ? error.fault : error instanceof OtherBuild ? 'refused' : ('unable' as const);
    reply({ id, fault, error: String(error) });
  }
}
