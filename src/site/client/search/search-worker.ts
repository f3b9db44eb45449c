/**
 * The search, off the main thread. Pagefind must be loaded in a worker of our own: in a page it would see the page's
 * language, zh-CN, and cut the query into words again, which the index does not have. A worker has no document.
 */
import { type Pagefind, pagefindOptions } from '../../../search/pagefind.ts';
import { createSearch, type Search } from '../../../search/query.ts';
import { catalogueFile, pagefindFolder, type SearchCatalogue, textsFolder } from '../../../search/search-files.ts';
import type { SearchAnswer, SearchRequest } from './search-messages.ts';

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
    reply({ id, error: String(error) });
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
  const pagefindAt = folder(pagefindFolder).href;
  const textsAt = folder(textsFolder).href;
  const [pagefind, catalogue] = await Promise.all([
    import(/* @vite-ignore */ `${pagefindAt}pagefind.js`) as Promise<Pagefind>,
    fetchJson<SearchCatalogue>(textsAt + catalogueFile),
  ]);
  await pagefind.options(pagefindOptions(pagefindAt));
  await pagefind.init();
  return createSearch({ pagefind, catalogue, load: (file) => fetchJson(textsAt + file) });
}

async function fetchJson<Content>(url: string): Promise<Content> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json() as Promise<Content>;
}
