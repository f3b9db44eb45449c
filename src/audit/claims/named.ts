import type { Amount } from '../reading/amounts.ts';
import type { Reading } from '../reading/reading.ts';
import type { Statement } from '../reading/statement.ts';
import { conceptOf } from '../reading/subjects.ts';
import { isOfPartOnly, ofAllMoney } from './facts.ts';

/** What a report states of money, found by its names: asked of every share. */
export class Named {
  readonly #money: readonly Statement[];
  readonly #byConcept: ReadonlyMap<string, readonly Statement[]>;
  readonly #bySection: ReadonlyMap<unknown, readonly Statement[]>;
  readonly #byEnd = new Map<string, readonly Amount[]>();
  readonly #meant = new Map<string, Amount | undefined>();
  readonly #inSection = new Map<string, Amount | undefined>();

  constructor({ statements }: Reading) {
    this.#money = statements.filter(({ kind, value }) => kind === 'money' && value !== undefined);
    const outside = this.#money.filter(({ depth }) => depth === 0);
    // 本年支出 of appropriations is not all of it.
    const ofAll = outside.filter((one) => !(ofAllMoney.has(conceptOf(one.subject)) && isOfPartOnly(one)));
    this.#byConcept = Map.groupBy(ofAll, ({ subject }) => conceptOf(subject));
    this.#bySection = Map.groupBy(outside, ({ passage }) => passage.trail[0]);
  }

  /** The one amount of all outside of brackets that name a concept. */
  meaning(concept: string): Amount | undefined {
    return known(this.#meant, concept, () => onlyOf(this.#byConcept.get(concept) ?? []));
  }

  /** The one amount of all outside of brackets in the section of another that name a concept, or whose name ends so, whatever year it is of. */
  inSectionOf({ passage }: Statement, concept: string, words: string): Amount | undefined {
    const section = passage.trail[0];
    const isCalled = ({ subject }: Statement) =>
      conceptOf(subject) === concept || ofAnyYear(subject).endsWith(ofAnyYear(words));
    return known(this.#inSection, `${section?.id ?? ''} ${concept} ${words}`, () =>
      onlyOf((this.#bySection.get(section) ?? []).filter(isCalled)),
    );
  }

  /** The different amounts of all whose name ends so. */
  endingWith(words: string): readonly Amount[] {
    return known(this.#byEnd, words, () => {
      const amounts = this.#money.flatMap(({ subject, value }) => (value && subject.endsWith(words) ? [value] : []));
      return [...new Map(amounts.map((one) => [`${one.value.toFixed()} ${one.unit}`, one])).values()];
    });
  }
}

/** What all of them state; undefined where they state several amounts, or there are none. */
function onlyOf([first, ...others]: readonly Statement[]): Amount | undefined {
  const isFirst = ({ value }: Statement) => first?.value !== undefined && value?.value.equals(first.value.value);
  return others.every(isFirst) ? first?.value : undefined;
}

/** Found once for each key. */
function known<T>(found: Map<string, T>, key: string, find: () => T): T {
  if (!found.has(key)) found.set(key, find());
  return found.get(key) as T;
}

/** 财政拨款本年支出: what 财政拨款支出 is in a report of one year. */
function ofAnyYear(name: string): string {
  return name.replace(/本年|当年/g, '');
}
