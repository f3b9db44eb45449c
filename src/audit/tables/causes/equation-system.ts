import type { Decimal } from '../../exact-decimal.ts';
import { distinct, type Equation, fails, mending, numbersOf, type Supposed } from '../equation.ts';
import type { TableNumber } from '../table-cells.ts';
import type { Cause, Explanation } from './cause.ts';

/** Equations by the numbers they take, with what has been supposed so far. */
export class EquationSystem {
  readonly #equations: readonly Equation[];
  readonly #byKey: ReadonlyMap<string, readonly { equation: Equation }[]>;
  /** All numbers that some equation takes, by their keys. */
  readonly numbers: ReadonlyMap<string, TableNumber>;
  #supposed: Supposed = noSuppositions;
  #failing: ReadonlySet<Equation> = new Set();

  constructor(equations: readonly Equation[]) {
    this.#equations = equations;
    const taken = equations.flatMap((equation) => distinct(numbersOf(equation)).map(({ key }) => ({ key, equation })));
    this.#byKey = Map.groupBy(taken, ({ key }) => key);
    this.numbers = new Map(equations.flatMap(numbersOf).map((number) => [number.key, number]));
    this.suppose(noSuppositions);
  }

  suppose(instead: Supposed): void {
    this.#supposed = new Map([...this.#supposed, ...instead]);
    this.#failing = new Set(this.#equations.filter((equation) => fails(equation, this.#supposed)));
  }

  /** Those that fail as supposed so far. */
  get failing(): ReadonlySet<Equation> {
    return this.#failing;
  }

  /** The numbers that these take, each once. */
  candidates(): TableNumber[] {
    return distinct([...this.#failing].flatMap(numbersOf));
  }

  /** Those of them that take a number. */
  failingWith({ key }: TableNumber): Equation[] {
    return (this.#byKey.get(key) ?? []).flatMap(({ equation }) => (this.#failing.has(equation) ? [equation] : []));
  }

  /** Those that held as supposed so far and fail with more supposed. */
  broken(instead: Supposed): Equation[] {
    const supposed = new Map([...this.#supposed, ...instead]);
    return [...instead.keys()]
      .flatMap((key) => this.#byKey.get(key) ?? [])
      .map(({ equation }) => equation)
      .filter((equation) => fails(equation, supposed) && !fails(equation, this.#supposed));
  }

  /** The value of a number as supposed so far. */
  valueOf({ key, value }: TableNumber): Decimal {
    return this.#supposed.get(key) ?? value;
  }

  /** What one number would have to be for an equation to come out even, other numbers being as supposed. */
  mendedBy(equation: Equation, number: TableNumber, instead: Supposed = noSuppositions): Decimal {
    const supposed = new Map([...this.#supposed, ...instead]);
    return (supposed.get(number.key) ?? number.value).plus(mending(equation, number, supposed));
  }

  /** What a supposition explains; nothing where it breaks an equation that holds, or leaves as many as it mends. */
  explained(root: TableNumber, kind: Cause['kind'], instead: Supposed, least: number): Explanation[] {
    const supposed = { get: (key: string) => instead.get(key) ?? this.#supposed.get(key) };
    const touched = new Set<Equation>();
    const mended = new Set<Equation>();
    for (const { equation } of [...instead.keys()].flatMap((key) => this.#byKey.get(key) ?? [])) {
      if (touched.has(equation)) continue;
      touched.add(equation);
      if (!fails(equation, supposed)) mended.add(equation);
      // Most suppositions break something: the rest of what they touch need not be computed.
      else if (!this.#failing.has(equation)) return [];
    }
    const unexplained = touched.size - mended.size;
    const equations = [...this.#failing].filter((equation) => mended.has(equation));
    return equations.length < least || equations.length <= unexplained
      ? []
      : [{ root, kind, instead, equations, unexplained }];
  }
}

const noSuppositions: Supposed = new Map();
