import { placeAddress, searchAddress } from '../../report/addresses.ts';
import { sectionsOf } from '../../report/outline.ts';
import { printedNumber } from '../../report/printed-place.ts';
import type { Part, Report } from '../../report/schema/report.ts';
import { searchStrings } from '../../words/strings.ts';
import { type TermLink, termLinks } from './home-page.ts';
import { type Frame, frameOf } from './page-frame.ts';
import type { PreparedSite } from './prepared-site.ts';

/** A place in the list of contents. */
export interface PlaceLink {
  number: string;
  /** Heading as printed, with its numeral. */
  heading: string;
  address: string;
  /** How deep it stands: 0 for a section directly in a part. */
  depth: number;
}

/** A part with all its sections that have a heading. */
export interface PartContents {
  numeral: string;
  heading: string;
  address: string;
  sections: PlaceLink[];
}

export interface SearchPage {
  frame: Frame;
  terms: TermLink[];
  /** Newest first. */
  years: { year: number; parts: PartContents[] }[];
}

/** What the search page shows when it does not search: every term and every section. */
export function searchPage(site: PreparedSite): SearchPage {
  const { content } = site;
  return {
    frame: frameOf(site, {
      address: searchAddress(),
      title: searchStrings.title,
      description: searchStrings.description,
      section: 'search',
    }),
    terms: termLinks(content),
    years: content.years.map(({ report }) => ({
      year: report.year,
      parts: report.parts.map((part) => partContents(report, part)),
    })),
  };
}

function partContents(report: Report, part: Part): PartContents {
  const sections = sectionsOf(report).filter((placed) => placed.part === part);
  return {
    numeral: part.numeral,
    heading: part.heading,
    address: placeAddress(report.year, part.id),
    sections: sections.flatMap(({ section, trail }) => {
      const heading = section.heading ?? section.label;
      // Terms have a list of their own.
      if (heading === undefined || trail.some(({ term }) => term !== undefined)) return [];
      return {
        number: printedNumber(section.id),
        heading: `${section.numeral}${heading}`,
        address: placeAddress(report.year, section.id),
        depth: trail.length - 1,
      };
    }),
  };
}
