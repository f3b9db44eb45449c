import type { PreparedContent, PreparedYear } from '../../audit/prepared-year.ts';
import { correctionsAddress, placeAddress, reportAddress, revisionAddress } from '../../report/addresses.ts';
import { parsePlaceId } from '../../report/ids.ts';
import { currentRevision } from '../../report/revisions.ts';
import type { Change, Correction } from '../../report/schema/corrections.ts';
import { idInRevision, spoken } from './correction-notes.ts';

/** One change as a list shows it. */
export interface ListedChange {
  what: Change['what'];
  /** Id of the place today, or where it last was. */
  place: string;
  before: string | null;
  after: string | null;
  /** The place in the revision the correction made; in the one before it, for what is no longer there: a figure goes with its passage. */
  address: string;
}

/** One correction as a list shows it. */
export interface ListedCorrection {
  year: number;
  reportTitle: string;
  revision: number;
  on: string;
  kind: Correction['kind'];
  why: string;
  changes: ListedChange[];
  address: string;
  /** Id of its entry, what follows the `#`. */
  anchor: string;
}

/** The corrections of all years, the latest first. */
export function correctionsList(content: PreparedContent): ListedCorrection[] {
  return content.years
    .flatMap((year) => year.corrections.map((correction) => listed(correction, year)))
    .toSorted((a, b) => b.on.localeCompare(a.on, 'en') || b.year - a.year || b.revision - a.revision);
}

function listed({ revision, on, kind, why, changes }: Correction, year: PreparedYear): ListedCorrection {
  const fiscalYear = year.report.year;
  const address = correctionsAddress(fiscalYear, revision);
  return {
    year: fiscalYear,
    reportTitle: year.report.title,
    revision,
    on,
    kind,
    why,
    changes: changes.map((change) => {
      const { place, before, after } = spoken(change);
      const shown = after === null ? revision - 1 : revision;
      return { what: change.what, place, before, after, address: placeIn(year, place, shown) };
    }),
    address,
    anchor: address.split('#')[1] ?? '',
  };
}

/** The address of a place in a revision; captions do not name their part, so it is looked up. */
function placeIn(year: PreparedYear, id: string, revision: number): string {
  const { report, corrections } = year;
  const part =
    parsePlaceId(id)?.part ?? year.ledger.partOf(idInRevision(id, revision, currentRevision(corrections), corrections));
  if (part === undefined) return revisionAddress(report.year, revision, reportAddress(report.year));
  return revisionAddress(report.year, revision, placeAddress(report.year, id, part));
}
