import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { OpenIndex } from '../../src/search/index/candidates.ts';
import { type Pagefind, type PagefindModule, pagefindOptions } from '../../src/search/index/pagefind.ts';
import {
  catalogueFile,
  pagefindFolder,
  type SearchCatalogue,
  textsFolder,
} from '../../src/search/index/search-files.ts';
import { createSearch, type Search } from '../../src/search/query.ts';
import { kept } from '../../src/search/text/kept.ts';

/**
 * The search of a built site, in Node: the same modules and the same index as in the browser, read from disk.
 * @param distDir folder of the built site
 * @param openIndex what is asked where to look, if not the site's index
 * @throws when the site has no search index
 */
export async function openBuiltSearch(
  distDir: string,
  openIndex: OpenIndex = () => openedIndex(distDir),
): Promise<Search> {
  const readJson = async (file: string) => JSON.parse(await readFile(path.join(distDir, textsFolder, file), 'utf8'));
  letFetchReadFiles();
  return createSearch({
    openIndex,
    catalogue: (await readJson(catalogueFile)) as SearchCatalogue,
    load: readJson,
  });
}

const openedIndex = kept(openPagefind);

async function openPagefind(distDir: string): Promise<Pagefind> {
  const folder = pathToFileURL(path.resolve(distDir, pagefindFolder) + path.sep);
  const { createInstance } = (await import(new URL('pagefind.js', folder).href)) as PagefindModule;
  return createInstance(pagefindOptions(folder.href));
}

let fetchReadsFiles = false;

/** Pagefind fetches its files, and Node's fetch knows no file addresses. */
function letFetchReadFiles(): void {
  if (fetchReadsFiles) return;
  fetchReadsFiles = true;
  const fetchFromNetwork = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.protocol !== 'file:') return fetchFromNetwork(input, init);
    url.search = '';
    return new Response(await readFile(fileURLToPath(url)));
  };
}
