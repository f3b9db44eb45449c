import type { Reading } from '../reading/reading.ts';
import { amountToken, equality, plusTokens, sumOf } from './arithmetic.ts';
import type { Claim } from './claim.ts';
import { type Fact, factsIn } from './facts.ts';
import { nameOf } from './name-of.ts';

/** What is made up of what by definition, wherever the report states the parts; of several ways the first that it states. */
const sums: readonly (readonly [whole: string, ...parts: string[]])[] = [
  ['three-public', 'overseas', 'vehicles', 'reception'],
  ['three-public', 'overseas', 'vehicle-purchase', 'vehicle-operation', 'reception'],
  ['vehicles', 'vehicle-purchase', 'vehicle-operation'],
];

/** Sums that hold by definition, of outturn and of budget, where every part is stated. */
export function knownSums(reading: Reading): Claim[] {
  const roles = Map.groupBy(factsIn(reading), ({ role }) => role);
  return [...roles.values()].flatMap((facts) => {
    const found = new Map<string, Claim>();
    for (const [whole, ...parts] of sums) {
      const [total, ...items] = [whole, ...parts].map((concept) => facts.find((fact) => fact.concept === concept));
      if (found.has(whole) || total === undefined || !items.every((item) => item !== undefined)) continue;
      found.set(whole, claimOf(reading, total, items as Fact[]));
    }
    return [...found.values()];
  });
}

function claimOf(reading: Reading, { amount: total, statement }: Fact, items: readonly Fact[]): Claim {
  const parts = items.map(({ amount }) => amount);
  return {
    rule: 'sum',
    subject: nameOf(statement),
    amounts: [total, ...parts],
    judge: (of) =>
      equality(
        reading,
        { value: of(total), tokens: [amountToken(reading, total)], of: [total] },
        { value: sumOf(parts, of), tokens: plusTokens(reading, parts), of: parts },
        total.unit,
      ),
  };
}
