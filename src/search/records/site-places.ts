import { sitePlaceStrings } from '../../words/strings.ts';

/** A page of the site's own that can be found. */
export type SitePage = keyof typeof sitePlaceStrings.pages;

/** All of them, in the order of the strings. */
export const sitePages = Object.keys(sitePlaceStrings.pages) as SitePage[];

/** Concept of a page of the site's own. */
export function pageConcept(page: SitePage): string {
  return `page:${page}`;
}

/** What people call the pages. */
export function sitePlaceWords() {
  return sitePages.map((page) => {
    const { words, title } = sitePlaceStrings.pages[page];
    return { words: [...words] as string[], means: title, concepts: [pageConcept(page)] };
  });
}
