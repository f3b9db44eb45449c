import type { PreparedContent } from '../../audit/prepared-year.ts';
import { buildSearchIndex } from '../../search/build-index.ts';
import { subsetHeadingFace } from '../fonts/subset-heading-face.ts';
import { forgetKeptFiles } from '../kept-file.ts';
import { copyOriginals } from './copy-originals.ts';
import { writeLicenses } from './write-licenses.ts';
import { writeSitemap } from './write-sitemap.ts';

/**
 * What a site gets when its pages are written: the kept originals, fonts, the search index, the licences, the site map.
 * @param root folder of the project
 * @param dist folder of the pages
 * @param pages their addresses, without `base` and the slash before
 */
export async function finishSite(
  content: PreparedContent,
  root: string,
  dist: string,
  pages: readonly string[],
): Promise<void> {
  copyOriginals(content, root, dist);
  await subsetHeadingFace(dist);
  await buildSearchIndex(content, dist, content.site.base);
  await writeLicenses(dist);
  await writeSitemap(dist, pages, content);
  await forgetKeptFiles();
}
