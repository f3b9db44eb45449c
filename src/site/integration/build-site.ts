import { setImmediate } from 'node:timers/promises';
import type { BuiltSite } from '../../check/site/built-site.ts';
import { placeOf } from '../../check/site/built-site.ts';
import type { PageFacts } from '../../check/site/page-facts.ts';
import { readBuiltSite } from '../../check/site/read-built-site.ts';
import { promisedAddresses } from '../../history/permalinks/promised.ts';
import { buildSearchIndex } from '../../search/index/build-index.ts';
import type { Kept, Put } from '../../search/index/kept.ts';
import { subsetHeadingFace } from '../fonts/subset-heading-face.ts';
import { forgetKeptFiles, forgetUnfinished, noteBuild } from '../forget-kept-files.ts';
import { keptOf, keyOf } from '../kept-file.ts';
import type { PreparedSite } from '../page-data/prepared-site.ts';
import { YearSite } from '../page-data/year-site.ts';
import { builtFiles } from './built-files.ts';
import { copyOriginals } from './copy-originals.ts';
import { type KeptPages, keptPages } from './kept-pages.ts';
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
  const [place, last] = [placeOf(base, url), lastSite(root)];
  const made: KeptPages[] = [];
  const keep: Keep = async (name, of, make) => {
    const which = { name: `${keyOf([program, place])}-${name}`, key: keyOf(of), place };
    const one = await keptPages(which, dist, last, make);
    made.push(one);
    return one;
  };
  const kept: Kept = {
    value: keptOf(program, 'questions'),
    files: async (name, of, make) =>
      void (await keep(name, of, async (put) => {
        await make(put);
        return [];
      })),
  };
  // Pagefind has a process of its own: it works while pages are rendered.
  await Promise.all([buildSearchIndex(content, dist, base, { kept }), allPages(prepared, keep)]);
  const facts = made.flatMap(({ files }) => Object.entries(files).filter(([, fact]) => fact !== null));
  const known = new Map(facts as [string, PageFacts][]);
  copyOriginals(content, root, dist);
  await subsetHeadingFace(dist, new Map([...known.values()].map(({ address, inFont }) => [address, inFont])));
  await writeLicenses(root, dist);
  await writeSitemap(
    dist,
    made.flatMap(({ pages }) => pages),
    content,
  );
  forgetKeptFiles();
  const site = readBuiltSite(builtFiles(dist), { base, url, known, promised: promisedAddresses(content) });
  return { site, kept: made.map(({ kept }) => kept) };
}

/**
 * Puts pages into the site, or what goes with them.
 * @param name the same for the same pages of this program, whatever they are made of
 * @param make renders them, and gives the pages' addresses
 */
type Keep = (name: string, of: unknown, make: (put: Put) => Promise<string[]>) => Promise<KeptPages>;

/** Puts all pages into the site: year by year, then those that belong to no one year, which hang on all of them. */
async function allPages(site: PreparedSite, keep: Keep): Promise<void> {
  const { years, ...shared } = site.content;
  const done = new Set<string>();
  const ofYears: KeptPages[] = [];
  for (const year of years) {
    const own = new YearSite(site, year);
    const name = String(year.report.year);
    ofYears.push(await keep(name, own.madeOf, (put) => renderPages(put, own, done)));
    await setImmediate();
  }
  for (const { files } of ofYears) for (const path of Object.keys(files)) done.add(`/${path}`);
  const states = ofYears.map(({ kept }) => kept);
  await keep('site', [shared, states], (put) => renderPages(put, site, done));
}
