import type { PreparedContent, PreparedYear } from '../../audit/prepared-year.ts';
import {
  type CitablePlace,
  citablePlaces,
  citableTablePlaces,
  citableWorks,
} from '../../derive/cite/citable-places.ts';
import { type StatedFindings, statedFindings } from '../../history/corrections/stated-findings.ts';
import { checkAddress, revisionAddress } from '../../report/addresses.ts';
import { findingNumbers } from '../../report/finding-number.ts';
import { currentRevision } from '../../report/revisions.ts';
import { citeStrings } from '../../words/strings.ts';
import { chartPlaces } from './cite-page.ts';

/** A place in the data of the citation dialog: its name, its address in the revision and now, and its exact words. */
export type PlaceEntry = [place: string, pinned: string, current: string, words: string | null];

/** All that the citation dialog needs of one year. */
export interface CitePlaces {
  year: number;
  author: string;
  title: string;
  publishedOn: string | null;
  revision: number;
  /** Responsible for what this site says of itself, and what that is called. */
  site: { author: string; checks: string; charts: string };
  /** Places of the report by id; `report` is the whole. */
  places: Record<string, PlaceEntry>;
  /** Findings by id, with their sentence; they are the site's own words. */
  findings: Record<string, PlaceEntry>;
  /** Charts by their anchors; the site drew them. */
  charts: Record<string, PlaceEntry>;
}

/**
 * Data of the citation dialog.
 * @param href puts the site's base before an address
 * @param findings what the audit said; of a past version, then
 */
export function citePlaces(
  content: PreparedContent,
  year: PreparedYear,
  href: (address: string) => string,
  findings: StatedFindings = statedFindings(year),
): CitePlaces {
  const { report } = year;
  const pinned = (address: string) => href(revisionAddress(report.year, currentRevision(year.corrections), address));
  const entry = ({ place, address, words }: CitablePlace): PlaceEntry => [place, pinned(address), href(address), words];
  const numbers = findingNumbers([...findings].map(([id, { blocks }]) => [id, blocks]));
  const all = [...citableWorks(year).values(), ...citablePlaces(year), ...citableTablePlaces(year, true)];
  return {
    year: report.year,
    author: report.department,
    title: report.title,
    publishedOn: report.publishedOn,
    revision: currentRevision(year.corrections),
    site: {
      author: content.site.host ?? content.site.name,
      checks: citeStrings.checks(report.title),
      charts: citeStrings.chartsOf(report.title),
    },
    places: Object.fromEntries(all.map((place) => [place.id, entry(place)])),
    charts: Object.fromEntries(chartPlaces(year).map((place) => [place.id, entry(place)])),
    findings: Object.fromEntries(
      [...findings].map(([id, { title, verdictName, sentence }]) => {
        const place = citeStrings.finding(numbers.get(id) ?? id, title, verdictName);
        return [id, entry({ id, place, address: checkAddress(report.year, id), words: sentence })];
      }),
    ),
  };
}
