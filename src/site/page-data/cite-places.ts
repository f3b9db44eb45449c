import type { PreparedContent, PreparedYear } from '../../audit/prepared-year.ts';
import { type CitablePlace, citablePlaces } from '../../derive/cite/citable-places.ts';
import { checkAddress, revisionAddress } from '../../report/addresses.ts';
import { currentRevision } from '../../report/revisions.ts';
import { citeStrings } from '../../words/strings.ts';
import { chartPlaces, citableWorks } from './cite-page.ts';
import { yearFindings } from './finding-view.ts';

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
  site: { author: string; checks: string };
  /** Places of the report by id; `report` is the whole. */
  places: Record<string, PlaceEntry>;
  /** Findings by id: name, address, sentence. They are the site's own words and have no revision. */
  findings: Record<string, [name: string, address: string, sentence: string]>;
}

/**
 * Data of the citation dialog.
 * @param href puts the site's base before an address
 * @param isPast whether the year is as it was in a past version: findings are today's only
 */
export function citePlaces(
  content: PreparedContent,
  year: PreparedYear,
  href: (address: string) => string,
  isPast = false,
): CitePlaces {
  const { report } = year;
  const pinned = (address: string) => href(revisionAddress(report.year, currentRevision(year.corrections), address));
  const entry = ({ place, address, words }: CitablePlace): PlaceEntry => [place, pinned(address), href(address), words];
  const all = [...citableWorks(year).values(), ...citablePlaces(year), ...chartPlaces(year)];
  return {
    year: report.year,
    author: report.department,
    title: report.title,
    publishedOn: report.publishedOn,
    revision: currentRevision(year.corrections),
    site: { author: content.site.host ?? content.site.name, checks: citeStrings.checks(report.title) },
    places: Object.fromEntries(all.map((place) => [place.id, entry(place)])),
    findings: Object.fromEntries(
      (isPast ? [] : yearFindings(year)).map(({ id, title, verdictName, sentence }) => [
        id,
        [citeStrings.finding(id, title, verdictName), href(checkAddress(report.year, id)), sentence],
      ]),
    ),
  };
}
