/** Builds the site into dist/: checks the content, builds beside it, checks what was built, and only then replaces dist/. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ContentProblems } from '../src/check/content/content-problems.ts';
import { checkSite } from '../src/check/site/check-site.ts';
import { buildSite } from '../src/site/integration/build-site.ts';
import { keptAudits } from '../src/site/integration/kept-audits.ts';
import { programDigest } from '../src/site/integration/program-digest.ts';
import { publishedSite } from '../src/site/page-data/current-site.ts';
import { buildStrings } from '../src/words/strings.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// A variable of the machine that has the name of one of Vite's own would stand in its place on every page.
for (const name of ['BASE_URL', 'SITE', 'ASSETS_PREFIX', 'MODE', 'DEV', 'PROD', 'SSR']) delete process.env[name];
const root = process.cwd();
const [dist, fresh, old] = ['dist', '.cache/dist-new', '.cache/dist-old'].map((folder) => join(root, folder)) as [
  string,
  string,
  string,
];
const started = performance.now();

try {
  console.log(buildStrings.reading);
  const program = programDigest(root);
  const { content } = publishedSite(root, keptAudits(program));
  for (const year of content.years) {
    const { report, figures, charts } = year;
    console.log(buildStrings.found(report.title, report.parts.length, figures.length, charts.length));
    const { counts } = year.coverage;
    const { findings, independent } = year.audit;
    console.log(buildStrings.audited(findings.length, independent.length, counts.bound, counts.unbound));
  }
  console.log(buildStrings.building);
  const site = await buildSite(content, root, fresh, program);
  console.log(buildStrings.checking(site.pages.length));
  const faults = checkSite(site);
  if (faults.length > 0) {
    console.error([...faults, buildStrings.refused].join('\n'));
    process.exitCode = 1;
  } else {
    rmSync(old, { recursive: true, force: true });
    if (existsSync(dist)) renameSync(dist, old);
    renameSync(fresh, dist);
    rmSync(old, { recursive: true, force: true });
    console.log(buildStrings.done(((performance.now() - started) / 1000).toFixed(1)));
  }
} catch (problem) {
  if (problem instanceof ContentProblems) console.error(`\n${problem.message}\n${buildStrings.unsound}`);
  else console.error(problem);
  process.exitCode = 1;
}
