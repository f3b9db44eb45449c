// Measures the site against its aims: npm run bench -- [--only weight,tables,paper,phone,lighthouse,search,build,build-2500,check,install] [--runs 3] [--write]
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { site as settings } from '../report-2019.ts';
import { yearsAround } from '../report-of-years.ts';
import { buildTables } from './build-tables.ts';
import { buildFromNothing, compareBuilds } from './build-times.ts';
import { siteOf2019 } from './buildable-site.ts';
import { checkTimes } from './check-times.ts';
import { installSize } from './install-size.ts';
import { lighthouseScores } from './lighthouse-scores.ts';
import { machineLine, machineLoad } from './machine.ts';
import { replaceMarkedSection } from './marked-section.ts';
import { pageWeight } from './page-weight.ts';
import { paperPages } from './paper-pages.ts';
import { readingOnAPhone } from './reading-on-a-phone.ts';
import { searchInBrowser } from './search/in-browser.ts';
import { inBrowserTable } from './search/in-browser-table.ts';
import { readJudgedQueries } from './search/judged-queries.ts';
import { type ServedSite, serveSite } from './served-site.ts';
import { tablePages } from './table-pages.ts';

/** Where each measurement is written, and under which name if not its own. */
const usualDocument = 'docs/benchmarks.md';
const places: Record<string, { document: string; name: string }> = {
  search: { document: 'docs/search-benchmark.md', name: 'search-in-browser' },
  paper: { document: 'docs/reading.md', name: 'paper' },
  phone: { document: 'docs/reading.md', name: 'phone' },
};
const judgedQueries = 'tests/search/queries';
const { values } = parseArgs({
  options: { only: { type: 'string' }, runs: { type: 'string' }, write: { type: 'boolean', default: false } },
});
const temporary = mkdtempSync(join(tmpdir(), 'mingzhang-bench-'));
process.once('exit', () => rmSync(temporary, { recursive: true, force: true }));
process.once('SIGINT', () => process.exit(130));
let served: ServedSite | undefined;
const runs = (usual: number) => Number(values.runs ?? usual);

/** What a build is held against, of whatever size. */
const aims = { ratio: 1, flat: 1.05, mebibytes: 1024 };

/** What can be measured, by the name of its place in the document. */
const measurements: Record<string, () => Promise<string>> = {
  weight: async () => pageWeight(await freshSite()),
  tables: async () => tablePages(temporary, runs(3)),
  paper: async () => paperPages(await freshSite()),
  phone: async () => readingOnAPhone(await freshSite()),
  lighthouse: async () =>
    lighthouseScores(await freshSite(), { runs: runs(3), installed: 'node_modules/.cache/mingzhang/bench', temporary }),
  search: async () => measureSearch(),
  build: async () => buildTables(await compareBuilds({ temporary, runs: runs(3) }), { ...aims, secondsAgain: 2 }),
  'build-2500': async () =>
    buildTables(await compareBuilds({ temporary, runs: runs(1), pages: 2500 }), { ...aims, secondsAgain: 10 }),
  check: async () => checkTimes(temporary, runs(3)),
  install: async () => installSize(temporary),
};

try {
  const names = values.only?.split(',') ?? Object.keys(measurements);
  for (const name of names) {
    const measure = measurements[name];
    if (!measure) throw new Error(`There is nothing to measure named ${name}: ${Object.keys(measurements).join(', ')}`);
    const before = machineLoad();
    const measured = await measure();
    const place = `${machineLine()} · load average before ${before}, after ${machineLoad()}`;
    const text = `\`npm run bench -- --only ${name}\` · ${place}\n\n${measured}`;
    console.log(`## ${name}\n\n${text}\n`);
    const written = places[name] ?? { document: usualDocument, name };
    if (values.write) {
      const document = readFileSync(written.document, 'utf8');
      writeFileSync(written.document, replaceMarkedSection(document, written.name, text));
    }
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await served?.server.close();
}

/** This site built beside dist/, so that what is measured is what the sources say; served until the end. */
async function freshSite(): Promise<ServedSite> {
  if (served) return served;
  const site = siteOf2019(join(temporary, 'site'));
  await buildFromNothing(site);
  served = await serveSite(join(site.folder, 'dist'), settings.base);
  return served;
}

/** The search of this site, and of one with as many years as an archive of half a century has. */
async function measureSearch(): Promise<string> {
  const queries = readdirSync(judgedQueries).flatMap((file) =>
    readJudgedQueries(join(judgedQueries, file)).map(({ q }) => q),
  );
  const one = await searchInBrowser(await freshSite(), queries);
  const years = yearsAround(2019, 50);
  const site = siteOf2019(join(temporary, 'years'), years);
  await buildFromNothing(site);
  const archive = await serveSite(join(site.folder, 'dist'), settings.base);
  try {
    return inBrowserTable(one, { years: years.length, measured: await searchInBrowser(archive, queries) });
  } finally {
    await archive.server.close();
  }
}
