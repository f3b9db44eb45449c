import { type PreparedContent, PreparedYear } from '../../audit/prepared-year.ts';
import { currentRevision } from '../../report/revisions.ts';
import type { Change, Correction, CorrectionKind } from '../../report/schema/corrections.ts';
import { differences } from '../permalinks/differences.ts';
import { placesOf } from '../permalinks/places.ts';
import { type Recorded, record } from '../permalinks/record.ts';
import { uncorrected } from '../permalinks/uncorrected.ts';

/** What a person says of a correction. */
export interface Statement {
  kind: CorrectionKind;
  why: string;
  /** Day, as YYYY-MM-DD. */
  on: string;
  source?: Correction['source'];
}

/** In what a year's report departs from what was published, as far as no correction tells of it yet. */
export function openChanges(content: PreparedContent, year: PreparedYear): Change[] {
  const { changes } = differences(year, placesOf(content), content.permalinks.entries);
  return uncorrected(changes, year.corrections);
}

/** The remarks at a place, as a change to announce: they were added beside words that stay as printed. */
export function remarkChanges(year: PreparedYear, place: string): Change[] {
  return year.remarks
    .filter(({ block }) => block === place)
    .map(({ text }): Change => ({ what: 'remark', place, before: null, after: text }));
}

/** A correction of these changes, and the ledger as it is with it. */
export function draftCorrection(
  content: PreparedContent,
  year: PreparedYear,
  changes: readonly Change[],
  { kind, why, on, source }: Statement,
): { correction: Correction; recorded: Recorded } {
  const correction: Correction = {
    revision: currentRevision(year.corrections) + 1,
    on,
    kind,
    why,
    ...(source && { source }),
    changes: [...changes],
  };
  const corrected = new PreparedYear({ ...year, corrections: [...year.corrections, correction] });
  const years = content.years.map((other) => (other === year ? corrected : other));
  const reasons = new Map([[year.report.year, why]]);
  return { correction, recorded: record({ ...content, years }, { moved: new Map(), withdrawn: new Map(), reasons }) };
}
