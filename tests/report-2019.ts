import { readContent } from '../src/check/content/read-content.ts';
import { yearAt } from '../src/report/year-at.ts';

/** The real report of 2019, frozen: a project's folder. What an office does to its own content changes no test. */
export const folder2019 = 'tests/fixtures/report-2019';

/** The project in which `npm test` builds its site. */
export const project2019 = '.cache/report-2019';

/** Its content, with the site it was published on. */
export const content2019 = readContent(folder2019);
export const { site } = content2019;
export const year2019 = yearAt(content2019, '2019');
