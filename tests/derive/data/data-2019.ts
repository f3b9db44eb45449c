import { readContent } from '../../../src/check/content/read-content.ts';

const content = readContent();
const found = content.years.find(({ report }) => report.year === 2019);
if (found === undefined) throw new Error('There is no report of 2019');

/** The real report and the site as they stand in content/. */
export const year = found;
export const site = content.site;
