// Before any schema is made.
import '../src/report/schema/schemas-as-they-stand.ts';

import { ContentProblems } from '../src/check/content/content-problems.ts';
import { checkSite } from '../src/check/site/check-site.ts';
import { buildSite } from '../src/site/integration/build-site.ts';
import { keptReading } from '../src/site/integration/kept-reading.ts';
import { replaceSite } from '../src/site/integration/last-site.ts';
import type { Styles } from '../src/site/integration/site-bundle.ts';
import { publishedSite } from '../src/site/page-data/current-site.ts';
import { buildStrings } from '../src/words/strings.ts';

/** What was got ready for a build. */
export interface BuildOrder {
  /** Folder of the project. */
  root: string;
  /** Digest of the program. */
  program: string;
  /** Where the site is built before it is checked; the bundle's scripts and styles lie there. */
  fresh: string;
  /** Style sheets that each kind of page loads. */
  styles: Styles;
  /** When the build began, in milliseconds of this process. */
  started: number;
}

/** Checks the content, builds the site, checks what was built, and only then replaces dist/; says what it does. */
export async function build({ root, program, fresh, styles, started }: BuildOrder): Promise<void> {
  try {
    console.log(buildStrings.reading);
    const published = publishedSite(root, keptReading(program));
    for (const year of published.content.years) {
      const { report, figures, charts } = year;
      console.log(buildStrings.found(report.title, report.parts.length, figures.length, charts.length));
      const { counts } = year.coverage;
      const { findings, independent } = year.audit;
      console.log(buildStrings.audited(findings.length, independent.length, counts.bound, counts.unbound));
    }
    console.log(buildStrings.building);
    const { site, kept } = await buildSite(published, root, fresh, styles, program);
    console.log(buildStrings.checking(site.pages.length));
    const faults = checkSite(site);
    if (faults.length > 0) {
      console.error([...faults, buildStrings.refused].join('\n'));
      process.exitCode = 1;
    } else {
      replaceSite(root, fresh, kept);
      console.log(buildStrings.done(((performance.now() - started) / 1000).toFixed(1)));
    }
  } catch (problem) {
    if (!(problem instanceof ContentProblems)) throw problem;
    console.error(`\n${problem.message}\n${buildStrings.unsound}`);
    process.exitCode = 1;
  }
}
