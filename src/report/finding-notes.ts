import { checkAddress, correctionsAddress, revisionAddress } from './addresses.ts';
import type { YearContent } from './content.ts';
import type { Correction } from './schema/corrections.ts';
import type { StatedFinding } from './schema/stated-findings.ts';

/** What one correction made of a finding. */
export interface FindingNote {
  /** Revision that the correction made; of an earlier year's report where that one was corrected. */
  revision: number;
  year: number;
  on: string;
  why: string;
  /** Null where there was no such finding. */
  before: StatedFinding | null;
  after: StatedFinding | null;
  /** Its entry among all corrections. */
  address: string;
  /** The finding in the version before; undefined where that version is another report's, or had none. */
  earlier: string | undefined;
}

/** What corrections, of the report itself and of the earlier ones it is held against, made of its findings: by id, oldest first. */
export function findingNotes({ report, corrections, earlier }: YearContent): Map<string, FindingNote[]> {
  const notes = new Map<string, FindingNote[]>();
  const years = [...earlier.toReversed(), { report, corrections }];
  for (const { report: corrected, corrections } of years) {
    for (const correction of corrections) {
      const own = corrected.year === report.year;
      for (const { finding, year = corrected.year, before, after } of correction.findings ?? []) {
        if (year !== report.year || after === undefined) continue;
        const note = { ...noteOf(correction, corrected.year), before, after };
        const then = revisionAddress(report.year, correction.revision - 1, checkAddress(report.year, finding));
        notes.set(finding, [...(notes.get(finding) ?? []), { ...note, earlier: own && before ? then : undefined }]);
      }
    }
  }
  return notes;
}

function noteOf({ revision, on, why }: Correction, year: number) {
  return { revision, year, on, why, address: correctionsAddress(year, revision) };
}
