import type { PageFacts } from './page-facts.ts';

/** Names the characters that each file of the shipped font draws; the font's builder writes it, and no page loads it. */
export const fontCharactersFile = 'fonts/characters.txt';

/** Where a site is served. */
export interface SitePlace {
  /** Path under which the site is served, with slashes at both ends. */
  base: string;
  /** Address of the published site without path, where it is known: https://example.gov.cn. */
  origin: string | undefined;
}

/** @param url address of the published site, with whatever path */
export function placeOf(base: string, url: string | undefined): SitePlace {
  return { base, origin: url === undefined ? undefined : new URL(url).origin };
}

/** The built site as the checks of the whole see it. Of a page it holds what the others have to know: a page itself is large. */
export interface BuiltSite extends SitePlace {
  pages: PageFacts[];
  /** Style sheets: path and text. */
  styleSheets: { path: string; text: string }[];
  /** Ids that can be named after a `#`, by path of the file. */
  idsByFile: Map<string, ReadonlySet<string>>;
  /** Paths of all files. */
  files: Set<string>;
  /** The text of {@link fontCharactersFile}, where it is there. */
  fontCharacters: string | undefined;
  /** Addresses without `base` that have been published and must open. */
  promised: readonly string[];
}
