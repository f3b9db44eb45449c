import type { Amount } from '../reading/amounts.ts';
import type { Reading } from '../reading/reading.ts';
import type { Statement } from '../reading/statement.ts';
import type { Claim } from './claim.ts';
import { placeKey } from './diagnosis.ts';
import { holds } from './slip-alike.ts';

/** The claims of a report that hold, found by the numbers they take: each is judged once, however many others fail. */
export class Evidence {
  readonly #reading: Reading;
  readonly #byNumber: ReadonlyMap<string, readonly Holding[]>;
  readonly #sharesOf: ReadonlyMap<string, readonly Claim[]>;
  readonly #sums: ReadonlyMap<Statement | undefined, readonly Claim[]>;

  constructor(claims: readonly Claim[], reading: Reading) {
    this.#reading = reading;
    const holding = claims.filter((claim) => !/^(?:bound|comparison-word|unit)$/.test(claim.rule) && holds(claim));
    this.#byNumber = Map.groupBy(
      holding.flatMap((claim) => {
        const numbers = new Set(claim.amounts.map(placeKey));
        return [...numbers].map((number) => ({ number, claim, numbers }));
      }),
      ({ number }) => number,
    );
    this.#sharesOf = Map.groupBy(
      holding.filter(({ rule, amounts }) => rule === 'share' && amounts.length > 0),
      ({ amounts }) => placeKey(amounts.at(-1) as Amount),
    );
    this.#sums = Map.groupBy(
      holding.filter(({ rule }) => rule === 'sum'),
      ({ amounts: [first] }) => first && reading.statementAt(first),
    );
  }

  /** Whether another claim that holds takes the same numbers: two of them, the same whole, or as many parts of another total. */
  bearsOut(claim: Claim): boolean {
    if (claim.rule === 'sum') return this.#parallels(claim) || this.#sharing(claim, ({ rule }) => rule === 'share');
    const whole = claim.amounts.at(-1);
    if (claim.rule !== 'share' || whole === undefined) return this.#sharing(claim, () => true);
    const isOther = (other: Claim) => other !== claim;
    return (
      (this.#sharesOf.get(placeKey(whole)) ?? []).some(isOther) || this.#sharing(claim, ({ rule }) => rule !== 'share')
    );
  }

  /** Whether a sum of budgets has one of outturns of the same things, or the other way round. */
  #parallels(claim: Claim): boolean {
    const { statementAt } = this.#reading;
    const [first] = claim.amounts;
    const isParallel = ({ amounts }: Claim) =>
      amounts.length === claim.amounts.length &&
      amounts.every((amount, index) => statementAt(amount) === statementAt(claim.amounts[index] as Amount));
    return (this.#sums.get(first && statementAt(first)) ?? []).some((other) => other !== claim && isParallel(other));
  }

  /** Whether some other claim takes two of its numbers: one of the two is not the number that most claims take. */
  #sharing(claim: Claim, isMeant: (other: Claim) => boolean): boolean {
    const own = [...new Set(claim.amounts.map(placeKey))];
    const [, ...seldom] = own.map((number) => this.#byNumber.get(number) ?? []).toSorted((a, b) => b.length - a.length);
    return seldom
      .flat()
      .some(
        ({ claim: other, numbers }) =>
          other !== claim && isMeant(other) && own.filter((number) => numbers.has(number)).length > 1,
      );
  }
}

interface Holding {
  claim: Claim;
  numbers: ReadonlySet<string>;
}
