import type { Change, Correction } from '../../report/schema/corrections.ts';

/**
 * Those of the changes that no correction tells of. Of several corrections of one place only the last counts: words that
 * were corrected, put back and changed again need another one.
 */
export function uncorrected(changes: readonly Change[], corrections: readonly Pick<Correction, 'changes'>[]): Change[] {
  const told = new Map(
    corrections.flatMap((correction) => correction.changes.map((change) => [placeOf(change), statedBy(change)])),
  );
  return changes.filter((change) => told.get(placeOf(change)) !== statedBy(change));
}

function placeOf(change: Change): string {
  return `${change.what} ${change.place} ${'from' in change ? change.from : ''}`;
}

/** What a change makes of its place. */
function statedBy(change: Change): string {
  return 'after' in change ? JSON.stringify(change.after) : '';
}
