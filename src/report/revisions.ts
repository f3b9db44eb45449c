import type { Correction } from './schema/corrections.ts';

/** Number of the revision shown today: the first publication is 1, every correction makes one more. */
export function currentRevision(corrections: readonly Correction[]): number {
  return corrections.at(-1)?.revision ?? 1;
}
