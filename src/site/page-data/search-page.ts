import { placeAddress, searchAddress } from '../../report/addresses.ts';
import { sectionsOf } from '../../report/outline.ts';
import { printedNumber } from '../../report/printed-place.ts';
import type { Part, Report } from '../../report/schema/report.ts';
import { searchStrings } from '../../words/strings.ts';
import { termLinks } from './home-page.ts';
import { type Frame, frameOf } from './page-frame.ts';
import type { PreparedSite } from './prepared-site.ts';

/** A place in the list of contents. */
export interface PlaceLink {
  /** Undefined for a term that the newest report does not explain. */
  number: string | undefined;
  /** Heading as printed, with its numeral. */
  heading: string;
  address: string;
  /** How deep it stands: 0 for a section directly in a part. */
  depth: number;
}

/** The terms, or a part with all its sections that have a heading. */
export interface ContentsGroup {
  heading: string;
  /** Null where there is only one, and for the terms. */
  year: number | null;
  places: PlaceLink[];
}

export interface SearchPage {
  frame: Frame;
  /** Terms, then the parts of each year, newest first. */
  contents: ContentsGroup[];
}

/** What the search page shows when it does not search: every term and every section. */
export function searchPage(site: PreparedSite): SearchPage {
  const { content } = site;
  const terms = termLinks(content).map(({ number, name, address }) => ({ number, heading: name, address, depth: 0 }));
  return {
    frame: frameOf(site, {
      address: searchAddress(),
      title: searchStrings.title,
      description: searchStrings.description,
      section: 'search',
    }),
    contents: [
      { heading: searchStrings.terms, year: null, places: terms },
      ...content.years.flatMap(({ report }) =>
        report.parts.map((part) => ({
          heading: `${part.numeral} ${part.heading}`,
          year: content.years.length > 1 ? report.year : null,
          places: placesOf(report, part),
        })),
      ),
    ],
  };
}

/** The part itself, and its sections. */
function placesOf(report: Report, part: Part): PlaceLink[] {
  const sections = sectionsOf(report).filter((placed) => placed.part === part);
  return [
    { number: String(part.number), heading: part.heading, address: placeAddress(report.year, part.id), depth: 0 },
    ...sections.flatMap(({ section, trail }) => {
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
  ];
}
