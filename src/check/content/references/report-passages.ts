import { blocksOf, partsAndSections, sectionsOf, textOf } from '../../../report/outline.ts';
import type { Part, Section } from '../../../report/schema/report.ts';
import type { YearFiles } from '../content-files.ts';

/** Words of a report and what they belong to. */
export interface ReportPassage {
  /** Id of the block, section or part that has the words. */
  id: string;
  /** Terms, and roles as `role:…`, of the part and sections it stands in, itself included. */
  targets: string[];
  words: string;
}

/** A name that the site or the report gives to a place or a term. */
export interface Title {
  title: string;
  /** As thesaurus.json names it. */
  target: string;
}

/** Words without the differences that nobody types: width, case, white space, quotation marks. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”"‘’']/g, '');
}

/** Every heading and block of the reports. */
export function reportPassages(years: readonly Pick<YearFiles, 'report'>[]): ReportPassage[] {
  return years.flatMap(({ report: { value: report } }) => [
    ...report.parts.map((part) => passage(part.id, [part], part.heading)),
    ...sectionsOf(report).map(({ part, trail, section }) =>
      passage(section.id, [part, ...trail], section.heading ?? ''),
    ),
    ...blocksOf(report).map(({ part, trail, block }) => passage(block.id, [part, ...trail], textOf(block))),
  ]);
}

function passage(id: string, trail: readonly (Part | Section)[], text: string): ReportPassage {
  return { id, targets: trail.flatMap(targetsOf), words: plainWords(text) };
}

/** How thesaurus.json names a part or section; empty where it cannot. */
function targetsOf(place: Part | Section): string[] {
  const term = 'term' in place ? place.term : undefined;
  return [...(term === undefined ? [] : [term]), ...(place.role === undefined ? [] : [`role:${place.role}`])];
}

/** Headings and labels of the parts and sections of the reports that `targets` can name: one without a role has none. */
export function reportTitles(years: readonly Pick<YearFiles, 'report'>[]): Title[] {
  return years.flatMap(({ report: { value: report } }) =>
    partsAndSections(report).flatMap((place) =>
      [place.heading, place.label]
        .filter((title) => title !== null && title !== undefined)
        .flatMap((title) => {
          const [target] = targetsOf(place);
          return target === undefined ? [] : [{ title: title.replace(/[。：:]$/, ''), target }];
        }),
    ),
  );
}
