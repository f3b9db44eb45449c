/**
 * The search, off the main thread. Pagefind must be loaded in a worker of our own: in a page it would see the page's
 * language, zh-CN, and cut the query into words again, which the index does not have. A worker has no document.
 */
import '../newer-methods.ts';
import { type Pagefind, pagefindOptions } from '../../../search/pagefind.ts';
import { createSearch, type Search } from '../../../search/query.ts';
import { catalogueFile, pagefindFolder, type SearchCatalogue, textsFolder } from '../../../search/search-files.ts';
import { withoutIndex } from '../../../search/without-index.ts';
import { type SearchAnswer, SearchFailure, type SearchRequest } from './search-messages.ts';

const root = new URL(import.meta.env.BASE_URL, self.location.origin);
const folder = (name: string) => new URL(`${root.pathname.replace(/\/$/, '')}/${name}/`, root);

let opening: Promise<Search> | undefined;

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => void answer(data));
open().catch(() => {
  // The first search says what is wrong.
});

async function answer({ id, query, year }: SearchRequest): Promise<void> {
  const reply = (message: SearchAnswer) => self.postMessage(message);
  try {
    const search = await open();
    reply({ id, result: await search(query, year === undefined ? {} : { year }) });
  } catch (error) {
    reply({ id, fault: error instanceof SearchFailure ? error.fault : 'unable', error: String(error) });
  }
}

/** Opens the index, once; after a failure the next search tries again. */
function open(): Promise<Search> {
  opening ??= load().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function load(): Promise<Search> {
  const textsAt = folder(textsFolder).href;
  const [index, catalogue] = await Promise.all([
    openIndex(folder(pagefindFolder).href).catch(() => undefined),
    fetchJson<SearchCatalogue>(textsAt + catalogueFile),
  ]);
  const pagefind = index ?? withoutIndex(catalogue);
  return createSearch({ pagefind, catalogue, load: (file) => fetchJson(textsAt + file) });
}

async function openIndex(at: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${at}pagefind.js`)) as Pagefind;
  await pagefind.options(pagefindOptions(at));
  await pagefind.init();
  // What went wrong in opening it says at the first search.
  await pagefind.search('');
  return pagefind;
}

async function fetchJson<Content>(url: string): Promise<Content> {
  const unreachable = (why: unknown) => new SearchFailure('unreachable', `${url}: ${why}`);
  const response = await fetch(url).catch((error: unknown) => {
    throw unreachable(error);
  });
  if (!response.ok) throw unreachable(response.status);
  return response.json() as Promise<Content>;
}
