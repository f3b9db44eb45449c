import { setImmediate } from 'node:timers/promises';
import type { BuiltSite } from '../../check/site/built-site.ts';
import { placeOf } from '../../check/site/built-site.ts';
import type { PageFacts } from '../../check/site/page-facts.ts';
import { readBuiltSite } from '../../check/site/read-built-site.ts';
import { promisedAddresses } from '../../history/permalinks/promised.ts';
import { buildSearchIndex } from '../../search/index/build-index.ts';
import { subsetHeadingFace } from '../fonts/subset-heading-face.ts';
import { forgetKeptFiles, forgetUnfinished, noteBuild } from '../forget-kept-files.ts';
import { keyOf } from '../kept-file.ts';
import type { PreparedSite } from '../page-data/prepared-site.ts';
import { YearSite } from '../page-data/year-site.ts';
import { builtFiles } from './built-files.ts';
import { copyOriginals } from './copy-originals.ts';
import { type KeptPages, keptPages } from './kept-pages.ts';
import { keptQuestions } from './kept-questions.ts';
import { lastSite } from './last-site.ts';
import { renderPages, startRenderer } from './render-pages.ts';
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
 * @returns the site as its checks see it, and names of the kept pages that are in it
 */
export async function buildSite(
  prepared: PreparedSite,
  root: string,
  dist: string,
  styles: Styles,
  program: string,
): Promise<{ site: BuiltSite; kept: string[] }> {
  const { content } = prepared;
  const { base, url } = content.site;
  startRenderer(styles);
  noteBuild();
  forgetUnfinished();
  // Pagefind has a process of its own: it works while pages are rendered.
  const [, { pages, known, kept }] = await Promise.all([
    buildSearchIndex(content, dist, base, { keep: keptQuestions(program) }),
    allPages(prepared, root, dist, program),
  ]);
  copyOriginals(content, root, dist);
  await subsetHeadingFace(dist, new Map([...known.values()].map(({ address, inFont }) => [address, inFont])));
  await writeLicenses(root, dist);
  await writeSitemap(dist, pages, content);
  forgetKeptFiles();
  const site = readBuiltSite(builtFiles(dist), { base, url, known, promised: promisedAddresses(content) });
  return { site, kept };
}

/** Puts all pages into the site: year by year, then those that belong to no one year, which hang on all of them. */
async function allPages(site: PreparedSite, root: string, dist: string, program: string) {
  const last = lastSite(root);
  const { years, ...shared } = site.content;
  const place = placeOf(shared.site.base, shared.site.url);
  const named = (name: string) => `${keyOf([program, place])}-${name}`;
  const done = new Set<string>();
  const keys: string[] = [];
  const made: KeptPages[] = [];
  for (const year of years) {
    const own = new YearSite(site, year);
    const which = { name: named(String(year.report.year)), key: keyOf(own.madeOf), place };
    made.push(await keptPages(which, dist, last, (folder) => renderPages(folder, own, done)));
    keys.push(which.key);
    await setImmediate();
  }
  for (const { files } of made) for (const path of Object.keys(files)) done.add(`/${path}`);
  const which = { name: named('site'), key: keyOf([shared, keys]), place };
  made.push(await keptPages(which, dist, last, (folder) => renderPages(folder, site, done)));
  const facts = made.flatMap(({ files }) => Object.entries(files).filter(([, fact]) => fact !== null));
  return {
    pages: made.flatMap((one) => one.pages),
    known: new Map(facts as [string, PageFacts][]),
    kept: made.map(({ kept }) => kept),
  };
}
