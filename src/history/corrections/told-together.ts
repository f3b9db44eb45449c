import type { Change } from '../../report/schema/corrections.ts';
import { spoken, toldChanges } from './correction-notes.ts';

/**
 * Changes as a person is asked about them: one by one, but those in which nothing but blanks differ together, last. A
 * report that was printed once more may have them in every line.
 */
export function toldTogether(changes: readonly Change[]): Change[][] {
  const told = toldChanges(changes);
  const blanks = told.filter((change) => {
    const { before, after } = spoken(change);
    return before !== null && after !== null && sameButForBlanks(before, after);
  });
  const others = told.filter((change) => !blanks.includes(change)).map((change) => [change]);
  return blanks.length > 0 ? [...others, blanks] : others;
}

/** Whether two texts differ in blanks alone, or not at all. */
export function sameButForBlanks(one: string, other: string): boolean {
  return one.replace(/\s/g, '') === other.replace(/\s/g, '');
}
