import { catalogueFile, pagefindFolder, textsFolder } from '../../../search/index/search-files.ts';
import { SearchFailure } from './search-messages.ts';

const root = new URL(import.meta.env.BASE_URL, location.origin);
const folder = (name: string) => new URL(`${root.pathname.replace(/\/$/, '')}/${name}/`, root).href;

/** Where the search's own files lie, and Pagefind's. */
export const textsAt = folder(textsFolder);
export const indexAt = folder(pagefindFolder);
export const catalogueAt = textsAt + catalogueFile;

/**
 * The text of a file of the search.
 * @throws SearchFailure when nothing comes, or the server has something else to say
 */
export async function searchFile(url: string, cache: RequestCache = 'default'): Promise<string> {
  const unreachable = (error: unknown) => {
    throw new SearchFailure('unreachable', `${url}: ${error}`);
  };
  const response = await fetch(url, { cache }).catch(unreachable);
  if (!response.ok) throw new SearchFailure('refused', `${url}: ${response.status}`);
  return response.text().catch(unreachable);
}

/** @throws SearchFailure when it is no JSON: the page of a network that wants a login, or half a file */
export function readSearchFile<Content>(text: string, url: string): Content {
  try {
    return JSON.parse(text) as Content;
  } catch (error) {
    throw new SearchFailure('refused', `${url}: ${error}`);
  }
}
