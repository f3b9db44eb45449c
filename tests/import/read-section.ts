import { proposeFigures } from '../../src/import/propose-figures/propose-figures.ts';
import { importText, officeText } from './small-report.ts';

/** What is read of a paragraph below a heading, by id; the site's words for its numbers left out. */
export function read(heading: string, ...paragraphs: string[]): Record<string, string | null> {
  const { report } = importText(officeText(heading, paragraphs), { year: 2020 });
  return Object.fromEntries(proposeFigures(report).map(({ id, value }) => [id, value]));
}
