import type { Change, Correction } from '../../report/schema/corrections.ts';
import { sameFigure } from '../permalinks/published.ts';

/** Those of the changes that bring back what a correction changed, or took out or away. */
export function undone(changes: readonly Change[], corrections: readonly Pick<Correction, 'changes'>[]): Change[] {
  const told = corrections.flatMap((correction) => correction.changes);
  return changes.filter((change) => told.some((other) => isUndone(other, change)));
}

function isUndone(told: Change, now: Change): boolean {
  if (told.place !== now.place) return false;
  if (told.what === 'withdrawn') return now.what === 'added';
  if (told.what === 'added' || told.what === 'moved') return now.what === 'withdrawn';
  if (told.what === 'figure')
    return (
      now.what === 'figure' &&
      (now.after === null || told.before === null ? now.after === told.before : sameFigure(now.after, told.before))
    );
  return told.what === now.what && now.after === told.before;
}
