import { type PreparedContent, PreparedYear } from '../../audit/prepared-year.ts';
import { currentRevision } from '../../report/revisions.ts';
import type { Change, Correction, CorrectionKind, FindingChange } from '../../report/schema/corrections.ts';
import { differences } from '../permalinks/differences.ts';
import { placesOf } from '../permalinks/places.ts';
import { type Recorded, record } from '../permalinks/record.ts';
import { uncorrected } from '../permalinks/uncorrected.ts';
import { revisionBefore } from './fold-back.ts';
import { findingChanges, keptSoFar, statedFindings } from './stated-findings.ts';

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

/**
 * A correction of these changes, with what they make of the audit's findings, and the ledger as it is with it.
 * @param changes those to tell of; what else departs from the published state is left to a later correction
 */
export function draftCorrection(
  content: PreparedContent,
  year: PreparedYear,
  changes: readonly Change[],
  { kind, why, on, source }: Statement,
): { correction: Correction; recorded: Recorded } {
  const findings = findingsChanged(content, year, [...changes]);
  const correction: Correction = {
    revision: currentRevision(year.corrections) + 1,
    on,
    kind,
    why,
    ...(source && { source }),
    changes: [...changes],
    findings,
  };
  const corrected = new PreparedYear({ ...year, corrections: [...year.corrections, correction] });
  const years = content.years.map((other) => (other === year ? corrected : other));
  const reasons = new Map([[year.report.year, why]]);
  return { correction, recorded: record({ ...content, years }, { moved: new Map(), withdrawn: new Map(), reasons }) };
}

/** What the audit said of the published state and what it says once these changes are told: of the report, and of later ones. */
function findingsChanged(content: PreparedContent, year: PreparedYear, changes: Change[]): FindingChange[] {
  const open = openChanges(content, year);
  const untold = uncorrected(open, [{ changes }]);
  const published = without(open, year);
  const corrected = without(untold, year);
  const later = content.years.filter(({ report }) => report.year > year.report.year);
  return [
    ...findingChanges(keptSoFar(year.corrections), statedFindings(published), statedFindings(corrected)),
    ...later.flatMap((other) => {
      const was = statedFindings(against(published, other));
      return findingChanges(was, was, statedFindings(against(corrected, other))).map((change) => ({
        ...change,
        year: other.report.year,
      }));
    }),
  ];
}

function without(changes: Change[], year: PreparedYear): PreparedYear {
  return changes.length === 0 ? year : revisionBefore({ changes }, year);
}

/** A later report, held against an earlier one as it then was. */
function against(earlier: PreparedYear, later: PreparedYear): PreparedYear {
  const { year } = earlier.report;
  return new PreparedYear({
    ...later,
    earlier: later.earlier.map((other) => (other.report.year === year ? earlier : other)),
  });
}
