import type { PreparedContent } from '../../audit/prepared-year.ts';
import { readBuiltSite } from '../../check/site/read-built-site.ts';
import { buildSearchIndex } from '../../search/index/build-index.ts';
import { subsetHeadingFace } from '../fonts/subset-heading-face.ts';
import { forgetKeptFiles } from '../kept-file.ts';
import { builtFiles } from './built-files.ts';
import { copyOriginals } from './copy-originals.ts';
import { bundleFolder, renderBundle } from './kept-bundle.ts';
import { keptPageFacts } from './kept-page-facts.ts';
import { writeLicenses } from './write-licenses.ts';
import { writeSitemap } from './write-sitemap.ts';

/**
 * Writes a site with the bundle that is kept of this program: its pages, then what is made from them, the kept originals,
 * fonts, the search index, the licences, the site map.
 * @param root folder of the project
 * @param dist folder of the site; what lies there goes
 */
export async function renderSite(content: PreparedContent, root: string, dist: string): Promise<void> {
  const { base, url } = content.site;
  const pages = await renderBundle(bundleFolder(root, content.site), dist, content.site);
  copyOriginals(content, root, dist);
  const { pages: built } = readBuiltSite(builtFiles(dist), { base, url, read: keptPageFacts(root) });
  await subsetHeadingFace(dist, new Map(built.map(({ address, inFont }) => [address, inFont])));
  await buildSearchIndex(content, dist, base);
  await writeLicenses(dist);
  await writeSitemap(dist, pages, content);
  await forgetKeptFiles();
}
