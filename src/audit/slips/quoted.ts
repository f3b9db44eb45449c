import type { Place } from '../finding.ts';
import type { Ledger } from '../ledger.ts';
import type { Passage } from '../reading/passage.ts';

/** Words of a passage as they are printed, as far as their first block goes. */
export function quoted({ placeOf }: Passage, from: number, to: number, ledger: Ledger): Place {
  const [start, last] = [placeOf(from), placeOf(to - 1)];
  const end = last.block === start.block ? last.offset + 1 : undefined;
  return { block: start.block, quote: ledger.textOf(start.block).slice(start.offset, end) };
}
