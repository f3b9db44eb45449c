import type { FindingChange } from '../../report/schema/corrections.ts';
import type { Verdict } from '../../report/schema/verdicts.ts';

/** What a correction makes of a finding: numbers that fit before no longer do, those that did not still do not, or neither. */
export type Turn = 'parted' | 'still-apart' | 'other';

/** Verdicts that say that numbers do not fit. Which of them is said goes by how alike the numbers are, not by how far apart. */
const apart = new Set<Verdict | undefined>(['inconsistent', 'explain']);

/** How a finding turned; undefined where the correction changed nothing that is to be told to whoever writes it. */
export function turnOf({ before, after }: FindingChange): Turn | undefined {
  if (after === undefined) return undefined;
  const isApart = apart.has(after?.verdict);
  if (isApart && !apart.has(before?.verdict)) return 'parted';
  if (isApart && (before?.verdict !== after?.verdict || before?.formula !== after?.formula)) return 'still-apart';
  return before?.verdict === after?.verdict ? undefined : 'other';
}
