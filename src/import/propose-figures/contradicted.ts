import { isOutturn } from '../../audit/reading/amounts.ts';
import type { StatedAmount } from './stated-amount.ts';
import type { Topic } from './topic.ts';

/**
 * Of outturns under one id that differ, those that the report says most of; the others are something else, or a slip that
 * stands in the text alone, and so is what goes with them.
 */
export function withoutContradicted(stated: readonly StatedAmount[]): StatedAmount[] {
  const told = stated.filter(({ amount, topic }) => topic !== undefined && isOutturn(amount.role));
  const others = new Set<Topic | undefined>();
  for (const same of Map.groupBy(told, ({ id, amount }) => `${id} ${amount.unit}`).values()) {
    const values = [...Map.groupBy(same, ({ amount }) => amount.value.toFixed()).values()];
    const saidOf = (one: readonly StatedAmount[]) =>
      one.reduce((sum, { topic }) => sum + (topic?.amounts.size ?? 0), 0);
    const [most] = values.toSorted((one, other) => saidOf(other) - saidOf(one));
    for (const { topic } of values.filter((one) => one !== most).flat()) others.add(topic);
  }
  return stated.filter((one) => !others.has(one.topic));
}
