import type { Reading } from '../reading/reading.ts';
import { amountToken, equality } from './arithmetic.ts';
import type { Claim } from './claim.ts';
import { type Fact, factsIn } from './facts.ts';
import { nameOf } from './name-of.ts';

/** What is stated in several places is one number: each place against the first. */
export function sameFacts(reading: Reading): Claim[] {
  const stated = Map.groupBy(factsIn(reading), ({ concept, role }) => `${concept} ${role}`);
  return [...stated.values()].flatMap(([first, ...others]) =>
    others
      .filter((other) => first !== undefined && isElsewhere(first, other))
      .map((other) => claimOf(reading, first as Fact, other)),
  );
}

function isElsewhere({ amount: a }: Fact, { amount: b }: Fact): boolean {
  return a.unit === b.unit && (a.place.block !== b.place.block || a.place.offset !== b.place.offset);
}

function claimOf(reading: Reading, first: Fact, other: Fact): Claim {
  return {
    rule: 'same-fact',
    subject: nameOf(other.statement),
    amounts: [other.amount, first.amount],
    judge(of) {
      const outcome = equality(
        reading,
        { value: of(other.amount), tokens: [amountToken(reading, other.amount)], of: [other.amount] },
        { value: of(first.amount), tokens: [amountToken(reading, first.amount)], of: [first.amount] },
        other.amount.unit,
      );
      return outcome;
    },
  };
}
