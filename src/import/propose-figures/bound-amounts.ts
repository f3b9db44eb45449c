import type { Amount } from '../../audit/reading/amounts.ts';
import type { Passage } from '../../audit/reading/passage.ts';
import { isOfItsYear } from './read-amount.ts';
import type { StatedAmount } from './stated-amount.ts';
import { type Told, toldOf } from './told.ts';
import { keyOf, type Topic } from './topic.ts';

/** An amount that is known, and the topic that it is of. */
export interface Bound extends StatedAmount {
  topic?: Topic | undefined;
}

/** The amounts of a passage that are known so far. */
export class BoundAmounts {
  readonly all: Bound[] = [];
  readonly #passage: Passage;
  readonly #year: number;

  constructor(passage: Passage, year: number) {
    this.#passage = passage;
    this.#year = year;
  }

  /** Binds an amount to what it is of, unless its year or its words make it neither of its figures. */
  bind(topic: Topic, amount: Amount): void {
    const { concept } = topic;
    if (concept === undefined || !isOfItsYear(amount, concept.measure, this.#year)) return;
    const told = toldOf({ ...topic, concept }, amount);
    if (told === undefined) return;
    const isValue = amount.role === 'value' || amount.role === 'final';
    this.add(amount, told, isValue ? concept.restates : undefined, topic);
  }

  /** Binds an amount that its topic has from here on. */
  bindAsIts(topic: Topic, amount: Amount): void {
    topic.amounts.set(keyOf(amount), amount);
    this.bind(topic, amount);
  }

  add(amount: Amount, told: Told, restates?: string, topic?: Topic): void {
    this.all.push({ amount, passage: this.#passage, isPrior: amount.role === 'prior', ...told, restates, topic });
  }

  topicOf(amount: Amount): Topic | undefined {
    return this.all.find(({ amount: known }) => known === amount)?.topic;
  }
}
