import { partAddress, reportAddress, tableAddress } from '../../report/addresses.ts';
import type { YearContent } from '../../report/content.ts';
import { sectionsOf } from '../../report/outline.ts';
import { samePart, sameSection } from '../../report/same-place.ts';
import type { Section } from '../../report/schema/report.ts';
import type { TakenTable } from '../../report/schema/tables.ts';
import { isTaken, partOfTable } from '../../report/tables.ts';

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
  years: readonly number[],
  current: number,
  addressIn: (year: number) => string | undefined,
): YearLink[] {
  if (years.length < 2) return [];
  return years.map((year) => {
    const address = addressIn(year);
    return {
      year,
      isCurrent: year === current,
      hasPlace: address !== undefined,
      address: address ?? reportAddress(year),
    };
  });
}

/** Where another year's report deals with the same section. */
export interface SectionInYear {
  year: number;
  /** Numeral and short name there; undefined where that report has no such section, and its home stands in. */
  words: string | undefined;
  address: string;
}

/** All that the pages of one year say of the others. */
export interface OtherYears {
  /** The years as links to the part that is about the same, by its number. */
  parts: Readonly<Record<number, YearLink[]>>;
  /** The same of the tables of the accounts, by their ids. */
  tables: Readonly<Record<string, YearLink[]>>;
  /** As `sectionYears` tells it. */
  sections: Readonly<Record<string, SectionInYear[]>>;
}

/** What the pages of a year say of the others. */
export function otherYears(years: readonly YearContent[], current: YearContent): OtherYears {
  const contents = new Map(years.map((year) => [year.report.year, year]));
  const links = (addressIn: (there: YearContent) => string | undefined) =>
    yearLinks([...contents.keys()], current.report.year, (year) => addressIn(contents.get(year) ?? current));
  return {
    parts: Object.fromEntries(
      current.report.parts.map((part) => [
        part.number,
        links(({ report }) => {
          const there = samePart(part, report);
          return there && partAddress(report.year, there.number);
        }),
      ]),
    ),
    tables: Object.fromEntries(
      current.tables.filter(isTaken).map((table) => [table.id, links((there) => sameTable(table, there))]),
    ),
    sections: sectionYears(years, current),
  };
}

/** The page of the same kind of table in another year; a kind that the template does not know is known by its title. */
function sameTable({ kind, title }: TakenTable, { report, tables }: YearContent): string | undefined {
  const there = tables
    .filter(isTaken)
    .find((other) => other.kind === kind && (kind !== 'other' || other.title === title));
  return there && tableAddress(report.year, partOfTable(there, report), { table: there.id });
}

/**
 * Where the reports of the year before and the year after deal with each section of a report, by the id of the heading or, for a section without
 * one, of its first block. Told of sections with a heading or a role; what lies within a section that a year does not
 * have is not told of again.
 */
function sectionYears(years: readonly YearContent[], current: YearContent): OtherYears['sections'] {
  const at = years.indexOf(current);
  const others = [years[at - 1], years[at + 1]].filter((year) => year !== undefined);
  const found: Record<string, SectionInYear[]> = {};
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
    if (told.length > 0) found[anchor] = told;
  }
  return found;
}

function nameOf({ numeral, label, heading }: Section): string {
  return numeral + (label ?? heading ?? '');
}
