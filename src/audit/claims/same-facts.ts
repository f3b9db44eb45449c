import { plain } from '../exact-decimal.ts';
import type { Amount } from '../reading/amounts.ts';
import type { Reading } from '../reading/reading.ts';
import { amountSide, equality } from './arithmetic.ts';
import type { Claim } from './claim.ts';
import { type Fact, factsIn } from './facts.ts';
import { farFromSum } from './far.ts';
import { nameOf } from './name-of.ts';

/** What is stated in several places is one number: each place against the first. */
export function sameFacts(reading: Reading): Claim[] {
  const stated = Map.groupBy(factsIn(reading), ({ concept, role }) => `${concept} ${role}`);
  const elsewhere = [...stated.values()]
    .filter(isOne)
    .flatMap(([first, ...others]) =>
      others
        .filter(
          (other) =>
            first !== undefined && isElsewhere(first, other) && !isApartByStated(reading, first.amount, other.amount),
        )
        .map((other) => sameFact(reading, nameOf(other.statement), other.amount, (first as Fact).amount)),
    );
  const again = reading.statements.flatMap((statement) =>
    statement.restated
      .filter(({ unit, about }) => !about && unit === statement.value?.unit)
      .map((amount) => sameFact(reading, nameOf(statement), amount, statement.value as Amount)),
  );
  return [...elsewhere, ...again];
}

/** What is told as so many numbers is not one thing, whatever its name: each line of a list has its own. */
const mostNumbers = 20;

function isOne(facts: readonly Fact[]): boolean {
  return new Set(facts.map(({ amount }) => plain(amount.value))).size <= mostNumbers;
}

/** 本年收入3105万元，年初结转118万元，收入合计3223万元: what is told beside them is what parts them. */
export function isApartByStated({ passageAt }: Reading, a: Amount, b: Amount): boolean {
  const gap = a.value.minus(b.value).abs();
  const isGap = ({ value, unit }: Amount) => unit === a.unit && value.equals(gap);
  return !gap.isZero() && [a, b].some((one) => passageAt(one)?.amounts.some(isGap));
}

function isElsewhere({ amount: a }: Fact, { amount: b }: Fact): boolean {
  return a.unit === b.unit && a.place.key !== b.place.key && ofLevel.test(a.lead) === ofLevel.test(b.lead);
}

/** 区直财政拨款安排的“三公”经费: of the departments at that level alone, where the other is of all. */
const ofLevel = /[省市县区州盟旗]直(?:属?(?:部门|单位))?[^，。；]*$/;

/** Two places that state one number. */
export function sameFact(reading: Reading, subject: string, here: Amount, there: Amount): Claim {
  return {
    rule: 'same-fact',
    subject,
    amounts: [here, there],
    judge: (of) => equality(reading, amountSide(reading, here, of), amountSide(reading, there, of), here.unit),
    isFar: farFromSum(reading, { plus: [here] }, { plus: [there] }),
  };
}
