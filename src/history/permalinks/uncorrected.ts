import type { Change, Correction } from '../../report/schema/corrections.ts';

/** Those of the changes that no correction tells of. */
export function uncorrected(changes: readonly Change[], corrections: readonly Pick<Correction, 'changes'>[]): Change[] {
  const told = new Set(corrections.flatMap((correction) => correction.changes.map(nameOf)));
  return changes.filter((change) => !told.has(nameOf(change)));
}

function nameOf(change: Change): string {
  const after = 'after' in change ? JSON.stringify(change.after) : '';
  return `${change.what} ${change.place} ${'from' in change ? change.from : ''} ${after}`;
}
