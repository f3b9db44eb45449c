import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { yearsAround } from '../report-of-years.ts';
import { type BuildableSite, siteOf2019 } from './buildable-site.ts';
import { builtPages } from './built-pages.ts';
import { measureProcess, type ProcessCost } from './measure-process.ts';
import { configureStarlight, type Sidebar, starlightVersion, writeStarlightSite } from './starlight-site.ts';

/** Builds of one site, each from nothing. */
export interface BuildRuns {
  name: string;
  pages: number;
  runs: ProcessCost[];
}

export interface BuildComparison {
  ours: BuildRuns;
  /** The first is the one the aim speaks of. */
  peers: BuildRuns[];
}

export interface ComparisonOptions {
  /** Folder for the sites. */
  temporary: string;
  /** About how many pages; without it one report as it is. */
  pages?: number;
  runs: number;
}

/**
 * Builds this site and Starlight sites of the same pages and words by turns, each from nothing.
 * One build of ours goes before, which gives the words, and of the smaller peer too: all start with their files read.
 */
export async function compareBuilds(options: ComparisonOptions): Promise<BuildComparison> {
  const { temporary, pages: wanted, runs } = options;
  const { astro } = JSON.parse(readFileSync('package.json', 'utf8')).dependencies;
  const ours = await builtCopy(options);
  const pages = builtPages(join(ours.folder, 'dist'));
  const peer = writeStarlightSite(pages, join(temporary, 'starlight'), astro);
  // A sidebar of one year lists the same pages on a site of one year.
  const sidebars: Sidebar[] = wanted === undefined ? ['every-page'] : ['every-page', 'one-year'];
  configureStarlight(peer, 'one-year');
  await buildFromNothing(peer);

  const comparison: BuildComparison = {
    ours: { name: 'Mingzhang', pages: pages.length, runs: [] },
    peers: sidebars.map((sidebar) => ({ name: peerName(sidebar), pages: 0, runs: [] })),
  };
  for (let run = 0; run < runs; run++) {
    comparison.ours.runs.push(await buildFromNothing(ours));
    for (const [index, sidebar] of sidebars.entries()) {
      configureStarlight(peer, sidebar);
      const measured = comparison.peers[index] as BuildRuns;
      measured.runs.push(await buildFromNothing(peer));
      measured.pages = builtPages(join(peer.folder, 'dist')).length;
    }
  }
  return comparison;
}

function peerName(sidebar: Sidebar): string {
  const listed = sidebar === 'one-year' ? ', sidebar of one year' : '';
  return `Starlight ${starlightVersion}${listed}`;
}

/** The site of the frozen report, built once, with as many years as come nearest to the wanted number of pages. */
async function builtCopy({ temporary, pages: wanted }: ComparisonOptions): Promise<BuildableSite> {
  const folder = join(temporary, 'mingzhang');
  const single = siteOf2019(folder);
  await buildFromNothing(single);
  if (wanted === undefined) return single;
  const pages = builtPages(join(folder, 'dist'));
  const pagesPerYear = pages.filter(({ path }) => path.startsWith('2019/')).length;
  const years = yearsAround(2019, Math.round((wanted - (pages.length - pagesPerYear)) / pagesPerYear));
  const multiplied = siteOf2019(folder, years);
  await buildFromNothing(multiplied);
  return multiplied;
}

/** Builds a site after removing what earlier builds left. */
export function buildFromNothing({ folder, command, leftBehind }: BuildableSite): Promise<ProcessCost> {
  for (const path of leftBehind) rmSync(join(folder, path), { recursive: true, force: true });
  return measureProcess(command, folder);
}
