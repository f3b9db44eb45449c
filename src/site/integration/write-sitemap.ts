import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PreparedContent } from '../../audit/prepared-year.ts';
import { placeAt, sitemapAddress } from '../../report/addresses.ts';
import type { YearContent } from '../../report/content.ts';
import { sitemapXml } from '../metadata/sitemap.ts';

/**
 * Writes the site map of a built site: every page that names itself as the one to be listed. It holds whole addresses, so
 * there is none where the owner has not set the site's own. A day of change is given only for the parts of a report: the
 * day it states for its publication, or that of its last correction.
 * @param pages their addresses, without `base` and the slash before
 */
export async function writeSitemap(
  distDir: string,
  pages: readonly string[],
  { site, years }: Pick<PreparedContent, 'site'> & { years: readonly Pick<YearContent, 'report' | 'corrections'>[] },
): Promise<void> {
  if (site.url === undefined) return;
  const root = site.url.replace(/\/$/, '') + site.base.replace(/\/$/, '');
  const stated = new Map(
    years.map(({ report, corrections }) => [report.year, corrections.at(-1)?.on ?? report.publishedOn]),
  );
  const entries = await Promise.all(
    pages.toSorted().map(async (page) => {
      const address = `${root}/${page}`;
      const html = await readFile(path.join(distDir, page, 'index.html'), 'utf8').catch(() => '');
      const part = placeAt(`/${page}`);
      const changedOn = part === undefined ? null : (stated.get(part.year) ?? null);
      return isListed(html, address) ? [{ address, changedOn }] : [];
    }),
  );
  await writeFile(path.join(distDir, sitemapAddress().slice(1)), sitemapXml(entries.flat()));
}

/** Whether a page is the one that stands for its words, and robots may list it. */
function isListed(html: string, address: string): boolean {
  return (
    html.includes(`<link rel="canonical" href="${address}">`) &&
    !html.includes('<meta name="robots" content="noindex">')
  );
}
