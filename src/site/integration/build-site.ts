import type { PreparedContent } from '../../audit/prepared-year.ts';
import type { BuiltSite } from '../../check/site/built-site.ts';
import { readBuiltSite } from '../../check/site/read-built-site.ts';
import { promisedAddresses } from '../../history/permalinks/promised.ts';
import { buildSearchIndex } from '../../search/index/build-index.ts';
import { subsetHeadingFace } from '../fonts/subset-heading-face.ts';
import { forgetKeptFiles } from '../kept-file.ts';
import { builtFiles } from './built-files.ts';
import { copyOriginals } from './copy-originals.ts';
import { keptPageFacts } from './kept-page-facts.ts';
import { keptQuestions } from './kept-questions.ts';
import { renderPages } from './render-pages.ts';
import type { Styles } from './site-bundle.ts';
import { writeLicenses } from './write-licenses.ts';
import { writeSitemap } from './write-sitemap.ts';

/**
 * Builds the site of a project: its pages, then what is made from them, the kept originals, fonts, the search index, the
 * licences, the site map.
 * @param root folder of the project
 * @param dist folder of the site, where the bundle's scripts and styles lie
 * @param styles that each kind of page loads
 * @param program its digest
 * @returns the site as its checks see it
 */
export async function buildSite(
  content: PreparedContent,
  root: string,
  dist: string,
  styles: Styles,
  program: string,
): Promise<BuiltSite> {
  const { base, url } = content.site;
  const reading = { base, url, read: keptPageFacts(program) };
  // Pagefind has a process of its own: it works while pages are rendered.
  const [, pages] = await Promise.all([
    buildSearchIndex(content, dist, base, { keep: keptQuestions(program) }),
    renderPages(dist, content.site, styles),
  ]);
  copyOriginals(content, root, dist);
  const { pages: built } = readBuiltSite(builtFiles(dist), reading);
  await subsetHeadingFace(dist, new Map(built.map(({ address, inFont }) => [address, inFont])));
  await writeLicenses(root, dist);
  await writeSitemap(dist, pages, content);
  await forgetKeptFiles();
  return readBuiltSite(builtFiles(dist), { ...reading, promised: promisedAddresses(content) });
}
