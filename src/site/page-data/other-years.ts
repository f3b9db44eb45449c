import { partAddress, reportAddress } from '../../report/addresses.ts';
import type { YearContent } from '../../report/content.ts';
import { sectionsOf } from '../../report/outline.ts';
import { samePart, sameSection } from '../../report/same-place.ts';
import type { Section } from '../../report/schema/report.ts';

/** A year in the switch at the head of a page. */
export interface YearLink {
  year: number;
  isCurrent: boolean;
  /** False where the year has no such page, and its report's home stands in. */
  hasPlace: boolean;
  address: string;
}

/**
 * The years of the site as links to the same page of each; empty where there is one year only.
 * @param addressIn address of the page in a year, if it is there
 */
export function yearLinks(
  years: readonly YearContent[],
  current: number,
  addressIn: (year: number, content: YearContent) => string | undefined,
): YearLink[] {
  if (years.length < 2) return [];
  return years.map((content) => {
    const { year } = content.report;
    const address = addressIn(year, content);
    return {
      year,
      isCurrent: year === current,
      hasPlace: address !== undefined,
      address: address ?? reportAddress(year),
    };
  });
}

/** The years as links to the part that is about the same. */
export function partYearLinks(years: readonly YearContent[], current: YearContent, part: number): YearLink[] {
  const here = current.report.parts.find(({ number }) => number === part);
  return yearLinks(years, current.report.year, (year, { report }) => {
    const there = here && samePart(here, report);
    return there && partAddress(year, there.number);
  });
}

/** Where another year's report deals with the same section. */
export interface SectionInYear {
  year: number;
  /** Numeral and short name there; undefined where that report has no such section, and its home stands in. */
  words: string | undefined;
  address: string;
}

/**
 * Where the reports of the year before and the year after deal with each section of a report, by the id of the heading or, for a section without
 * one, of its first block. Told of sections with a heading or a role; what lies within a section that a year does not
 * have is not told of again.
 */
export function sectionYears(years: readonly YearContent[], current: YearContent): Map<string, SectionInYear[]> {
  const at = years.indexOf(current);
  const others = [years[at - 1], years[at + 1]].filter((year) => year !== undefined);
  const found = new Map<string, SectionInYear[]>();
  for (const placed of others.length === 0 ? [] : sectionsOf(current.report)) {
    const { part, trail, section } = placed;
    const anchor = section.style === 'heading' ? section.id : section.content[0]?.id;
    if (anchor === undefined || (section.heading ?? section.role) == null) continue;
    const told = others.flatMap(({ report }): SectionInYear[] => {
      const there = sameSection(placed, report);
      if (there) {
        const address = partAddress(report.year, there.part.number, there.section.id);
        return [{ year: report.year, words: nameOf(there.section), address }];
      }
      const parent = trail.at(-2);
      const parentIsThere =
        parent === undefined || sameSection({ part, trail: trail.slice(0, -1), section: parent }, report);
      return parentIsThere ? [{ year: report.year, words: undefined, address: reportAddress(report.year) }] : [];
    });
    if (told.length > 0) found.set(anchor, told);
  }
  return found;
}

function nameOf({ numeral, label, heading }: Section): string {
  return numeral + (label ?? heading ?? '');
}
