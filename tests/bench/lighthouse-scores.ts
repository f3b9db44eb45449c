import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from '../../scripts/toolchain/find-browser.ts';
import { installApart } from './packages.ts';
import { addressOf, type ServedSite } from './served-site.ts';
import { median, table, verdict } from './table.ts';

const version = '13.5.0';
const categories = {
  performance: 'Performance',
  accessibility: 'Accessibility',
  'best-practices': 'Best practices',
  seo: 'SEO',
};

/** What is read of Lighthouse's report. */
interface Report {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null }>;
  runtimeError?: { message: string };
}

/**
 * Lighthouse's scores on each kind of page as it sets a phone up by itself, as a Markdown table: the median of the
 * runs, and which audits took points in any of them.
 * @param options how often, the folder where Lighthouse is kept, and one for its reports
 * @throws Error where Lighthouse could not load a page
 */
export async function lighthouseScores(
  site: ServedSite,
  { runs, installed, temporary }: { runs: number; installed: string; temporary: string },
): Promise<string> {
  const cli = join(installApart(installed, { lighthouse: version }), 'lighthouse/cli/index.js');
  const rows: string[][] = [];
  for (const page of [site.home, site.largestPart, site.largestTerm, site.search]) {
    const reports: Report[] = [];
    for (let run = 0; run < runs; run++) reports.push(await inspect(cli, addressOf(site, page), temporary));
    const scores = Object.keys(categories).map((id) =>
      Math.round(median(reports.map((report) => report.categories[id]?.score ?? Number.NaN)) * 100),
    );
    const reached = scores.every((score) => score === 100);
    rows.push([`\`${page}\``, ...scores.map(String), verdict(reached), missedAudits(reports)]);
  }
  return table(['Page', ...Object.values(categories), 'All 100', 'Points lost in'], rows);
}

async function inspect(cli: string, address: string, temporary: string): Promise<Report> {
  const browser = await findBrowser();
  const file = join(temporary, 'lighthouse.json');
  const flags = ['--headless=new', '--no-sandbox'].join(' ');
  const only = Object.keys(categories).join(',');
  await promisify(execFile)(
    process.execPath,
    [
      cli,
      address,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--only-categories=${only}`,
      `--chrome-flags=${flags}`,
    ],
    { env: { ...process.env, ...browser.env, CHROME_PATH: browser.executablePath } },
  );
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  if (report.runtimeError) throw new Error(`Lighthouse at ${address}: ${report.runtimeError.message}`);
  return report;
}

/** Audits that count and were not perfect, with their worst score of 100. */
function missedAudits(reports: readonly Report[]): string {
  const worst = new Map<string, number>();
  for (const { categories: judged, audits } of reports) {
    for (const { id, weight } of Object.values(judged).flatMap(({ auditRefs }) => auditRefs)) {
      const score = audits[id]?.score ?? 1;
      if (weight > 0 && score < 1) worst.set(id, Math.min(score, worst.get(id) ?? 1));
    }
  }
  return [...worst].map(([id, score]) => `${id} (${Math.round(score * 100)})`).join(', ');
}
