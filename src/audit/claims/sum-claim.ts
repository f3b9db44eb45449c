import type { Amount } from '../reading/amounts.ts';
import type { Reading } from '../reading/reading.ts';
import type { Statement } from '../reading/statement.ts';
import type { Claim } from './claim.ts';
import { equalSides } from './equal-sides.ts';
import { nameOf } from './name-of.ts';

/** The claim that the parts, all in the total's unit, add up to what `head` states as their total. */
export function sumClaim(reading: Reading, head: Statement, total: Amount, parts: readonly Amount[]): Claim {
  return {
    rule: 'sum',
    subject: nameOf(head),
    amounts: [total, ...parts],
    ...equalSides(reading, [total], parts),
  };
}
