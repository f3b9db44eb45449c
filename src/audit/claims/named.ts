import type { Reading } from '../reading/reading.ts';
import type { Statement } from '../reading/statement.ts';
import { conceptOf } from '../reading/subjects.ts';
import { isOfPartOnly, ofAllMoney } from './facts.ts';

/** What a report states of money, found by its names: asked of every share. */
export class Named {
  readonly #money: readonly Statement[];
  readonly #byConcept: ReadonlyMap<string, readonly Statement[]>;
  readonly #bySection: ReadonlyMap<unknown, readonly Statement[]>;
  readonly #byEnd = new Map<string, readonly Statement[]>();

  constructor({ statements }: Reading) {
    this.#money = statements.filter(({ kind, value }) => kind === 'money' && value !== undefined);
    const outside = this.#money.filter(({ depth }) => depth === 0);
    // 本年支出 of appropriations is not all of it.
    const ofAll = outside.filter((one) => !(ofAllMoney.has(conceptOf(one.subject)) && isOfPartOnly(one)));
    this.#byConcept = Map.groupBy(ofAll, ({ subject }) => conceptOf(subject));
    this.#bySection = Map.groupBy(outside, ({ passage }) => passage.trail[0]);
  }

  /** All outside of brackets that name a concept. */
  meaning(concept: string): readonly Statement[] {
    return this.#byConcept.get(concept) ?? [];
  }

  /** All outside of brackets in the section of another. */
  inSectionOf({ passage }: Statement): readonly Statement[] {
    return this.#bySection.get(passage.trail[0]) ?? [];
  }

  /** All whose name ends so. */
  endingWith(words: string): readonly Statement[] {
    const known = this.#byEnd.get(words) ?? this.#money.filter(({ subject }) => subject.endsWith(words));
    this.#byEnd.set(words, known);
    return known;
  }
}
