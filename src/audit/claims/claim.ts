import type { Decimal } from '../exact-decimal.ts';
import type { Finding } from '../finding.ts';
import type { Amount } from '../reading/amounts.ts';
import type { Outcome } from '../rule.ts';

/** Rules of the audit that sentences are read by, and the one that only sentences know. */
export const claimRules = [
  'completion',
  'comparison-word',
  'variance',
  'change',
  'growth',
  'share',
  'share-total',
  'sum',
  'same-fact',
  'bound',
  'zero-together',
  'unit',
  'average',
] as const satisfies readonly Finding['rule'][];

export type ClaimRule = (typeof claimRules)[number];

/** Something the sentences of a report say about several of its numbers, which can be computed. */
export interface Claim {
  rule: ClaimRule;
  /** What it speaks of, in the report’s words. */
  subject: string;
  /** What it says, where its subject and rule do not: 支出不超过收入. */
  states?: string;
  /** The numbers it takes, that which is judged first. */
  amounts: Amount[];
  /** Words beside the numbers that it rests on: 决算数大于预算数. */
  words?: { block: string; from: number; to: number };
  /** How its numbers belong together is understood from what is near, not said: where it fails, that is a question. */
  inferred?: boolean;
  /** Nothing but its digits says that its numbers belong together: it accuses nobody, whatever bears it out. */
  isChance?: boolean;
  /** @param value what a number is worth: as printed and signed, or as a diagnosis supposes */
  judge(value: ValueOf): Outcome;
  /** Whether it is so far from holding that no rounding reaches it, which costs a hundredth of judging it. */
  isFar?: ((supposed: Supposed) => boolean) | undefined;
}

export type ValueOf = (amount: Amount) => Decimal;

/** What a number is supposed to be worth; undefined where it is what it is printed as. */
export type Supposed = (amount: Amount) => number | undefined;
