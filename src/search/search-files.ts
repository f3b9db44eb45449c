import type { SearchRecord } from './search-records.ts';

/** Folder of Pagefind's own files, below the site's root. */
export const pagefindFolder = 'pagefind';

/** Folder of the texts that hits are cut from, below the site's root. */
export const textsFolder = 'search';

/**
 * The one file of `textsFolder` with a fixed name: which text belongs to which page of Pagefind.
 * Small, and asked for anew on each visit; the texts carry a hash in their name and may be kept for ever.
 */
export const catalogueFile = 'catalogue.json';

export interface SearchCatalogue {
  texts: TextsFile[];
}

/** Texts of the glossary, or of one year: a search loads only those it has hits in. */
export interface TextsFile {
  /** Name within `textsFolder`; the file holds `SearchRecord[]`. */
  file: string;
  /** Pagefind's ids of these records, in their order. */
  ids: string[];
}

/** What a texts file holds. */
export type SearchTexts = SearchRecord[];
