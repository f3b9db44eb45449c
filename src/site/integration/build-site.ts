import { existsSync, rmSync } from 'node:fs';
import type { PreparedContent } from '../../audit/prepared-year.ts';
import type { BuiltSite } from '../../check/site/built-site.ts';
import { readBuiltSite } from '../../check/site/read-built-site.ts';
import { promisedAddresses } from '../../history/permalinks/promised.ts';
import { buildSearchIndex } from '../../search/index/build-index.ts';
import { subsetHeadingFace } from '../fonts/subset-heading-face.ts';
import { forgetKeptFiles } from '../kept-file.ts';
import { builtFiles } from './built-files.ts';
import { copyOriginals } from './copy-originals.ts';
import { bundleFolder, bundleProgram, renderBundle } from './kept-bundle.ts';
import { keptPageFacts } from './kept-page-facts.ts';
import { writeLicenses } from './write-licenses.ts';
import { writeSitemap } from './write-sitemap.ts';

/**
 * Builds the site of a project: its pages, then what is made from them, the kept originals, fonts, the search index, the
 * licences, the site map. Pages are rendered with the bundle that is kept where this program has built a site at this place
 * before, and Astro is not even loaded then; else Astro makes it.
 * @param root folder of the project
 * @param dist folder of the site, below the project; what lies there goes
 * @param program its digest
 * @returns the site as its checks see it
 */
export async function buildSite(
  content: PreparedContent,
  root: string,
  dist: string,
  program: string,
): Promise<BuiltSite> {
  const { base, url } = content.site;
  const bundle = bundleFolder(program, content.site);
  const reading = { base, url, read: keptPageFacts(program) };
  rmSync(dist, { recursive: true, force: true });
  // The bundler has threads of its own, and Pagefind a process.
  await Promise.all([
    buildSearchIndex(content, dist, base),
    existsSync(bundle) || bundleProgram(root, bundle, content.site),
  ]);
  const pages = await renderBundle(bundle, dist, content.site);
  copyOriginals(content, root, dist);
  const { pages: built } = readBuiltSite(builtFiles(dist), reading);
  await subsetHeadingFace(dist, new Map(built.map(({ address, inFont }) => [address, inFont])));
  await writeLicenses(dist);
  await writeSitemap(dist, pages, content);
  await forgetKeptFiles();
  return readBuiltSite(builtFiles(dist), { ...reading, promised: promisedAddresses(content) });
}
