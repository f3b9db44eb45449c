import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Pagefind, pagefindOptions } from './pagefind.ts';
import { createSearch, type Search } from './query.ts';
import { catalogueFile, pagefindFolder, type SearchCatalogue, textsFolder } from './search-files.ts';

/**
 * The search of a built site, in Node: the same modules and the same index as in the browser, read from disk.
 * @param distDir folder of the built site
 * @throws when the site has no search index
 */
export async function openBuiltSearch(distDir: string): Promise<Search> {
  const folder = pathToFileURL(path.resolve(distDir, pagefindFolder) + path.sep);
  const readJson = async (file: string) => JSON.parse(await readFile(path.join(distDir, textsFolder, file), 'utf8'));
  letFetchReadFiles();
  const pagefind = (await import(new URL('pagefind.js', folder).href)) as Pagefind;
  await pagefind.options(pagefindOptions(folder.href));
  await pagefind.init();
  return createSearch({
    pagefind,
    catalogue: (await readJson(catalogueFile)) as SearchCatalogue,
    load: readJson,
  });
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
