import type { Reading } from '../reading/reading.ts';
import type { Claim } from './claim.ts';
import { type Fact, factsIn } from './facts.ts';
import { sumClaim } from './sum-claim.ts';

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
      found.set(
        whole,
        sumClaim(
          reading,
          total.statement,
          total.amount,
          (items as Fact[]).map(({ amount }) => amount),
        ),
      );
    }
    return [...found.values()];
  });
}
