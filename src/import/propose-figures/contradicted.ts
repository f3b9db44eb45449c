import { type Amount, isOutturn } from '../../audit/reading/amounts.ts';
import type { StatedAmount } from './stated-amount.ts';
import type { Topic } from './topic.ts';

/**
 * Without what is said of a thing whose outturn the report has told before with another number: of the two, one is something
 * else, and so is what goes with it. The number itself stays to be refused where it stands.
 */
export function withoutContradicted(stated: readonly StatedAmount[]): StatedAmount[] {
  const first = new Map<string, Amount>();
  const others = new Set<Topic>();
  for (const { id, amount, topic } of stated) {
    if (!isOutturn(amount.role)) continue;
    const known = first.get(id) ?? amount;
    first.set(id, known);
    if (topic !== undefined && known.unit === amount.unit && !known.value.equals(amount.value)) others.add(topic);
  }
  return stated.filter(({ topic }) => topic === undefined || !others.has(topic));
}
