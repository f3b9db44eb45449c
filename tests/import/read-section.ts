import { importReport } from '../../src/import/import-report.ts';
import { proposeFigures } from '../../src/import/propose-figures/propose-figures.ts';
import { officeText } from './small-report.ts';

/** What is read of a paragraph below a heading, by id; the site's words for its numbers left out. */
export function read(heading: string, ...paragraphs: string[]): Record<string, string | null> {
  const result = importReport(new TextEncoder().encode(officeText(heading, paragraphs)), { year: 2020 });
  if ('failure' in result) throw new Error(JSON.stringify(result.failure));
  return Object.fromEntries(proposeFigures(result.report).map(({ id, value }) => [id, value]));
}
