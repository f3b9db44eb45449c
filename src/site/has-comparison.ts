import { readContent } from '../check/content/read-content.ts';

let known: boolean | undefined;

/**
 * Whether the site has the page of the years side by side: as soon as it has two reports. Every page asks, so in a
 * build it is found out once; the dev server asks again, for a report may be added meanwhile.
 */
export function hasComparison(): boolean {
  if (known === undefined || import.meta.env.DEV) known = readContent().years.length > 1;
  return known;
}
