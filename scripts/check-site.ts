// Checks the built site, one line a requirement: node scripts/run.mjs scripts/check-site.ts [--dir dist] [--json file]
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../src/check/content/read-content.ts';
import { type BuiltFile, readBuiltSite } from '../src/check/site/built-site.ts';
import { siteChecks } from '../src/check/site/catalogue.ts';
import { promisedAddresses } from '../src/history/permalinks/promised.ts';
import { checkStrings } from '../src/words/strings.ts';
import { readSiteSettings } from './site-settings.ts';
import type { SiteReport } from './toolchain/test-tally.ts';

/** Places printed of one requirement; one mistake in a layout is on every page. */
const shownPlaces = 20;

const { values } = parseArgs({ options: { dir: { type: 'string', default: 'dist' }, json: { type: 'string' } } });
if (!existsSync(join(values.dir, 'index.html'))) {
  console.error(checkStrings.notBuilt(values.dir));
  process.exit(1);
}
const { base, url } = readSiteSettings();
const site = readBuiltSite(filesIn(values.dir), base, url, promisedAddresses(readContent()));

const report: SiteReport = [];
for (const { id, title, check } of siteChecks) {
  const findings = check(site);
  report.push({ id, findings: findings.length });
  console.log(findings.length === 0 ? checkStrings.passed(title) : checkStrings.failed(title, findings.length));
  for (const { page, detail, hint } of findings.slice(0, shownPlaces)) {
    console.log(checkStrings.place(page, detail, hint));
  }
  if (findings.length > shownPlaces) console.log(checkStrings.more(findings.length - shownPlaces));
}
const failed = report.filter(({ findings }) => findings > 0).length;
console.log(checkStrings.summary(site.pages.length, report.length - failed, failed));
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(report));
if (failed > 0) process.exitCode = 1;

/** All files below a folder by path, with the text of those that the checks read. */
function filesIn(directory: string): BuiltFile[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = file.slice(join(directory, sep).length).replaceAll(sep, '/');
      return /\.(html|css|svg)$/.test(path) ? { path, text: readFileSync(file, 'utf8') } : { path };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
