import { type Amount, isOutturn } from '../../audit/reading/amounts.ts';
import type { Passage } from '../../audit/reading/passage.ts';
import { yuanOf } from '../../report/money-unit.ts';
import { isOfItsYear } from './read-amount.ts';
import type { StatedAmount } from './stated-amount.ts';
import { type Told, toldOf } from './told.ts';
import { keyOf, type Topic } from './topic.ts';
import { sentenceBefore } from './words-before.ts';

/** The amounts of a passage that are known so far. */
export class BoundAmounts {
  readonly all: StatedAmount[] = [];
  /** The first amount of each figure. */
  readonly #first = new Map<string, Amount>();
  readonly #passage: Passage;
  readonly #year: number;

  constructor(passage: Passage, year: number) {
    this.#passage = passage;
    this.#year = year;
  }

  /** Binds an amount to what it is of, unless its year or its words make it neither of its figures. */
  bind(topic: Topic, amount: Amount): void {
    const { concept } = topic;
    const sentence = sentenceBefore(this.#passage.words, amount.from);
    if (concept === undefined || !isOfItsYear(amount, concept.measure, this.#year, sentence)) return;
    const told = toldOf({ ...topic, concept }, amount);
    if (told === undefined) return;
    this.add(amount, told, isOutturn(amount.role) ? concept.restates : undefined, topic);
  }

  /** Binds an amount that its topic has from here on. */
  bindAsIts(topic: Topic, amount: Amount): void {
    topic.amounts.set(keyOf(amount), amount);
    this.bind(topic, amount);
  }

  /** 折合1.05亿元: whether an amount is one before it in another unit; bound where it is as much, to its last place. */
  bindAgain(amount: Amount, before: Amount | undefined): boolean {
    if (!/^[，(](?:折合|约合|换算)[^，。；]*$/.test(amount.lead)) return false;
    const known = this.all.find((one) => one.amount.from === before?.from);
    const [unit, other] = [amount.unit, known?.amount.unit ?? ''].map(yuanOf);
    if (!known || !unit || !other || unit === other) return true;
    const gap = known.amount.value.times(other).minus(amount.value.times(unit)).abs();
    if (gap.lessThan(unit / 10 ** amount.value.decimalPlaces()))
      this.add({ ...amount, role: known.amount.role }, known, known.id, known.topic);
    return true;
  }

  /** Whether an outturn was found to be another amount. */
  isOtherwise(id: string, { role, value, unit }: Amount): boolean {
    const known = isOutturn(role) ? this.#first.get(id) : undefined;
    return known !== undefined && known.unit === unit && !known.value.equals(value);
  }

  add(amount: Amount, told: Told, restates?: string, topic?: Topic): void {
    if (!this.#first.has(told.id)) this.#first.set(told.id, amount);
    this.all.push({ ...told, amount, passage: this.#passage, isPrior: amount.role === 'prior', restates, topic });
  }

  /** How many things were told to have cost or brought in something, from a place on. */
  outturnsSince(begin: number): number {
    const told = this.all.filter(
      ({ amount }) => isOutturn(amount.role) && /元$/.test(amount.unit) && amount.from > begin,
    );
    return new Set(told.map(({ topic }) => topic)).size;
  }

  /** What an amount was found to state. */
  statedBy({ from }: Amount): StatedAmount | undefined {
    return this.all.find(({ amount }) => amount.from === from);
  }
}
