import { correctionsList, type ListedCorrection } from '../../history/corrections/corrections-list.ts';
import { correctionsFeedAddress, reportAddress, revisionAddress } from '../../report/addresses.ts';
import type { Content } from '../../report/content.ts';
import { currentRevision } from '../../report/revisions.ts';

/** A version of a report in a list. */
export interface VersionLink {
  number: number;
  current: boolean;
  address: string;
  /** Day of the correction that made it; undefined for the first. */
  on: string | undefined;
}

export interface CorrectionsPage {
  corrections: ListedCorrection[];
  /** The versions of each report, newest report and newest version first. */
  reports: { title: string; versions: VersionLink[] }[];
  atom: string;
  json: string;
}

/** What the page of all corrections shows. */
export function correctionsPage(content: Content): CorrectionsPage {
  return {
    corrections: correctionsList(content),
    reports: content.years.map(({ report, corrections }) => {
      const current = currentRevision(corrections);
      const versions = Array.from({ length: current }, (_, index): VersionLink => {
        const number = current - index;
        return {
          number,
          current: number === current,
          address: revisionAddress(report.year, number, reportAddress(report.year)),
          on: corrections.find(({ revision }) => revision === number)?.on,
        };
      });
      return { title: report.title, versions };
    }),
    atom: correctionsFeedAddress('atom.xml'),
    json: correctionsFeedAddress('feed.json'),
  };
}
