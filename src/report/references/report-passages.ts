import type { YearFiles } from '../content-files.ts';
import { blocksOf, sectionsOf, textOf } from '../outline.ts';
import type { Report } from '../schema/report.ts';

/** Words of a report and where they stand. */
export interface ReportPassage {
  report: Report;
  /** Id of the block, section or part that has the words. */
  id: string;
  /** Ids from the part down to the passage itself. */
  trail: string[];
  words: string;
}

/** A name that the site or the report gives to a place or a term. */
export interface Title {
  title: string;
  /** As thesaurus.json names it; for a place without role, its id. */
  target: string;
}

/** Words without the differences that nobody types: width, case, white space, quotation marks. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”"‘’']/g, '');
}

/** Every block and heading of the reports, in order. */
export function reportPassages(years: readonly YearFiles[]): ReportPassage[] {
  return years.flatMap(({ report: { value: report } }) => [
    ...report.parts.map(({ id, heading }) => ({ report, id, trail: [id], words: plainWords(heading) })),
    ...sectionsOf(report).map(({ part, trail, section }) => ({
      report,
      id: section.id,
      trail: [part.id, ...trail.map(({ id }) => id)],
      words: plainWords(section.heading ?? ''),
    })),
    ...blocksOf(report).map(({ part, trail, block }) => ({
      report,
      id: block.id,
      trail: [part.id, ...trail.map(({ id }) => id), block.id],
      words: plainWords(textOf(block)),
    })),
  ]);
}

/** Headings and labels of the parts and sections of the reports. */
export function reportTitles(years: readonly YearFiles[]): Title[] {
  return years.flatMap(({ report: { value: report } }) =>
    [...report.parts, ...sectionsOf(report).map(({ section }) => section)].flatMap((place) => {
      const term = 'term' in place ? place.term : undefined;
      const target = term ?? (place.role === undefined ? place.id : `role:${place.role}`);
      return [place.heading, place.label]
        .filter((title) => title !== null && title !== undefined)
        .map((title) => ({ title: title.replace(/[。：:]$/, ''), target }));
    }),
  );
}
