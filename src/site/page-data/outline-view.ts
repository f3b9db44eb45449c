import { partAddress, partSlug } from '../../report/addresses.ts';
import type { YearContent } from '../../report/content.ts';
import { printedNumber } from '../../report/printed-place.ts';
import type { Part, Section } from '../../report/schema/report.ts';
import { isTaken, partOfTable } from '../../report/tables.ts';

/** A section in a list of contents. */
export interface SectionView {
  id: string;
  number: string;
  numeral: string;
  label: string;
  heading: string;
  address: string;
}

/** A part in a list of contents. */
export interface PartView {
  number: number;
  /** What it is called in addresses: part-3. */
  slug: string;
  /** 第三部分 */
  numeral: string;
  /** 三 */
  shortNumeral: string;
  heading: string;
  label: string;
  address: string;
  /** First to last section, e.g. 3.1–3.10; the part's number where it has none. */
  range: string;
  sections: SectionView[];
  /** Tables of the accounts that have pages below it. */
  tables: number;
  /** Tables that the source has and the site does not show. */
  tablesInSource: number;
  /** True where the tables that belong here are not in the source. */
  tablesAbsent: boolean;
}

/** The parts of a report with their top sections. */
export function partViews({ report, tables }: Pick<YearContent, 'report' | 'tables'>): PartView[] {
  const taken = new Set(tables.filter(isTaken).map(({ block }) => block));
  return report.parts.map((part) => {
    const sections = topSections(part).map((section) => sectionView(section, part, report.year));
    const [first, last] = [sections.at(0), sections.at(-1)];
    return {
      number: part.number,
      slug: partSlug(part.number),
      numeral: part.numeral,
      shortNumeral:
        part.numeral.replace(/^第\s*|\s*(?:部分|篇|章)?[、：:.．]?$/g, '') ||
        '一二三四五六七八九十'.charAt(part.number - 1),
      heading: part.heading,
      label: part.label,
      address: partAddress(report.year, part.number),
      range:
        first && last && first !== last ? `${first.number}–${last.number}` : (first?.number ?? String(part.number)),
      sections,
      tables: tables.filter((table) => isTaken(table) && partOfTable(table, report) === part.number).length,
      tablesInSource: part.content.filter(({ type, id }) => type === 'table-in-source' && !taken.has(id)).length,
      tablesAbsent: part.content.some((node) => node.type === 'absence' && node.what === 'final-accounts-tables'),
    };
  });
}

/** The sections directly in a part. */
function topSections(part: Part): Section[] {
  return part.content.filter((node): node is Section => node.type === 'section');
}

function sectionView(section: Section, part: Part, year: number): SectionView {
  const heading = section.heading ?? section.label ?? section.numeral;
  return {
    id: section.id,
    number: printedNumber(section.id),
    numeral: section.numeral,
    // In a list it is no sentence.
    label: (section.label ?? heading).replace(/。$/, ''),
    heading,
    address: partAddress(year, part.number, section.id),
  };
}
