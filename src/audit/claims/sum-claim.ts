import type { Amount } from '../reading/amounts.ts';
import type { Reading } from '../reading/reading.ts';
import type { Statement } from '../reading/statement.ts';
import { sumEquality } from './arithmetic.ts';
import type { Claim } from './claim.ts';
import { farFromSum } from './far.ts';
import { nameOf } from './name-of.ts';

/** The claim that the parts, all in the total's unit, add up to what `head` states as their total. */
export function sumClaim(reading: Reading, head: Statement, total: Amount, parts: readonly Amount[]): Claim {
  return {
    rule: 'sum',
    subject: nameOf(head),
    amounts: [total, ...parts],
    judge: (of) => sumEquality(reading, total, parts, of),
    isFar: farFromSum(reading, total, { plus: parts }),
  };
}
