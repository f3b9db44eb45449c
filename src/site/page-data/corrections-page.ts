import {
  correctionsList,
  type ListedChange,
  type ListedCorrection,
} from '../../history/corrections/corrections-list.ts';
import {
  correctionsAddress,
  correctionsFeedAddress,
  redactionAddress,
  reportAddress,
  revisionAddress,
} from '../../report/addresses.ts';
import { printedPlace } from '../../report/printed-place.ts';
import { currentRevision } from '../../report/revisions.ts';
import type { Redaction } from '../../report/schema/redactions.ts';
import { yearAt } from '../../report/year-at.ts';
import { correctionStrings } from '../../words/strings.ts';
import { type Frame, frameOf } from './page-frame.ts';
import type { PreparedSite } from './prepared-site.ts';
import { nameInTables } from './tables/name-in-tables.ts';

/** A version of a report in a list. */
export interface VersionLink {
  number: number;
  current: boolean;
  address: string;
  /** Day of the correction that made it; undefined for the first. */
  on: string | undefined;
}

/** A change with the printed number of its place, or what people call a place in a table. */
export type NumberedChange = ListedChange & { number: string };

export interface CorrectionsPage {
  frame: Frame;
  /** What was taken back, the latest first, with the id of its notice. */
  redactions: (Redaction & { anchor: string })[];
  corrections: (Omit<ListedCorrection, 'changes'> & { changes: NumberedChange[] })[];
  /** The versions of each report, newest report and newest version first. */
  reports: { title: string; versions: VersionLink[] }[];
  atom: string;
  json: string;
}

/** What the page of all corrections shows. */
export function correctionsPage(site: PreparedSite): CorrectionsPage {
  const { content } = site;
  return {
    frame: frameOf(site, {
      address: correctionsAddress(),
      title: correctionStrings.title,
      description: correctionStrings.description,
      trail: [{ label: correctionStrings.title }],
    }),
    redactions: content.redactions
      .map((redaction, index) => ({ ...redaction, anchor: redactionAddress(index + 1).split('#')[1] ?? '' }))
      .toReversed(),
    corrections: correctionsList(content).map((correction) => ({
      ...correction,
      changes: correction.changes.map((change) => ({
        ...change,
        number: nameInTables(change.place, yearAt(content, String(correction.year))) ?? printedPlace(change.place),
      })),
    })),
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
