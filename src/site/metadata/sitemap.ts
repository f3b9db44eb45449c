import { xmlText } from '../../report/xml-text.ts';

/** A page in the site map. `changedOn` only where its day is known, YYYY-MM-DD; a build is no change. */
export interface SitemapEntry {
  address: string;
  changedOn: string | null;
}

/** The site map as sitemaps.org has it. Addresses are whole. */
export function sitemapXml(entries: readonly SitemapEntry[]): string {
  const urls = entries.map(({ address, changedOn }) => {
    const loc = `<loc>${xmlText(address)}</loc>`;
    return `  <url>${loc}${changedOn === null ? '' : `<lastmod>${changedOn}</lastmod>`}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}

/**
 * What robots may read: all of it. Names the site map where the site knows its own address, which the map needs.
 * Robots look for this file at the root of a host only; under a base path the owner of the host has to take it over.
 * Past revisions are not closed here: a page that robots may not read cannot tell them that it is not to be listed.
 */
export function robotsTxt(base: string, sitemap: string | null): string {
  const lines = ['User-agent: *', `Allow: ${base}`];
  return `${[...lines, ...(sitemap === null ? [] : ['', `Sitemap: ${sitemap}`])].join('\n')}\n`;
}
