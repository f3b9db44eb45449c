import { methodAddress, placeAt, searchAddress } from '../../report/addresses.ts';
import type { SitemapEntry } from '../metadata/sitemap.ts';
import type { PreparedSite } from './prepared-site.ts';

/**
 * Every page that search engines should list. A day of change is given only for the parts of a report: the day it states
 * for its publication, or that of its last correction.
 * @param whole makes the whole address of a page
 */
export function sitemapEntries(
  { content, shareImages }: PreparedSite,
  whole: (address: string) => string,
): SitemapEntry[] {
  const stated = new Map(
    content.years.map(({ report, corrections }) => [report.year, corrections.at(-1)?.on ?? report.publishedOn]),
  );
  const pages = [...shareImages.keys(), searchAddress(), methodAddress()];
  return pages.map((address) => {
    const part = placeAt(address);
    const changedOn = part === undefined ? null : (stated.get(part.year) ?? null);
    return { address: whole(address), changedOn };
  });
}
