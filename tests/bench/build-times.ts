import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { yearsAround } from '../report-of-years.ts';
import { type BuildableSite, siteOf2019 } from './buildable-site.ts';
import { builtPages } from './built-pages.ts';
import { correctNumber } from './correct-number.ts';
import { measureProcess, type ProcessCost } from './measure-process.ts';
import { configureStarlight, type Sidebar, starlightVersion, writeStarlightSite } from './starlight-site.ts';

/** Builds of one site, one after the other. */
export interface BuildRuns {
  name: string;
  pages: number;
  runs: ProcessCost[];
}

export interface BuildComparison {
  ours: BuildRuns;
  peer: BuildRuns;
  /** Our site built again each time one number was corrected, with all that builds keep. */
  again: BuildRuns;
  /** Our site with a tenth of the years, from nothing; left out where there is one year. */
  tenth: BuildRuns | undefined;
}

export interface ComparisonOptions {
  /** Folder for the sites. */
  temporary: string;
  /** About how many pages; without it one report as it is. */
  pages?: number;
  runs: number;
}

/**
 * Builds this site and a Starlight site of the same pages and words by turns, each from nothing.
 * One build of each goes before, of which ours gives the words: all start with their files read.
 */
export async function compareBuilds({ temporary, pages: wanted, runs }: ComparisonOptions): Promise<BuildComparison> {
  const { astro } = JSON.parse(readFileSync('package.json', 'utf8')).dependencies;
  const folder = join(temporary, 'mingzhang');
  const single = await builtPagesOf(siteOf2019(folder));
  const years = wanted === undefined ? undefined : yearsFor(wanted, single);
  const tenth = years && (await buildsOf(siteOf2019(folder, yearsAround(2019, Math.round(years.length / 10)))));
  const ours = siteOf2019(folder, years);
  const pages = await builtPagesOf(ours);
  // A sidebar of every page grows with the square of the pages; a large site would not have it.
  const sidebar: Sidebar = years ? 'one-year' : 'every-page';
  const peer = writeStarlightSite(pages, join(temporary, 'starlight'), astro);
  configureStarlight(peer, sidebar);
  await buildFromNothing(peer);

  const comparison: BuildComparison = {
    ours: { name: 'Mingzhang', pages: pages.length, runs: [] },
    peer: { name: `Starlight ${starlightVersion}${years ? ', sidebar of one year' : ''}`, pages: 0, runs: [] },
    again: { name: 'Mingzhang, after one corrected number', pages: pages.length, runs: [] },
    tenth,
  };
  for (let run = 0; run < runs; run++) {
    comparison.ours.runs.push(await buildFromNothing(ours));
    comparison.peer.runs.push(await buildFromNothing(peer));
  }
  comparison.peer.pages = builtPages(join(peer.folder, 'dist')).length;
  for (let run = 0; run < runs; run++) comparison.again.runs.push(await buildAgain(ours));
  return comparison;
}

async function builtPagesOf(site: BuildableSite) {
  await buildFromNothing(site);
  return builtPages(join(site.folder, 'dist'));
}

async function buildsOf(site: BuildableSite): Promise<BuildRuns> {
  const run = await buildFromNothing(site);
  return { name: 'Mingzhang', pages: builtPages(join(site.folder, 'dist')).length, runs: [run] };
}

/** As many years as come nearest to the wanted number of pages. */
function yearsFor(wanted: number, single: readonly { path: string }[]): number[] {
  const pagesPerYear = single.filter(({ path }) => path.split('/').includes('2019')).length;
  return yearsAround(2019, Math.round((wanted - (single.length - pagesPerYear)) / pagesPerYear));
}

/** Builds a site after removing what earlier builds left. */
export function buildFromNothing({ folder, command, leftBehind }: BuildableSite): Promise<ProcessCost> {
  for (const path of leftBehind) rmSync(join(folder, path), { recursive: true, force: true });
  return measureProcess(command, folder);
}

/** Corrects one number of the report, and builds with what the builds before have kept. */
async function buildAgain({ folder, command }: BuildableSite): Promise<ProcessCost> {
  await correctNumber(folder, 2019);
  return measureProcess(command, folder);
}
