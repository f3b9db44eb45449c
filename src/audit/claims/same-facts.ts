import type { Decimal } from '../exact-decimal.ts';
import type { Amount } from '../reading/amounts.ts';
import type { Reading } from '../reading/reading.ts';
import type { Statement } from '../reading/statement.ts';
import { conceptOf, isKnownConcept } from '../reading/subjects.ts';
import { amountSide, equality } from './arithmetic.ts';
import type { Claim } from './claim.ts';
import { placeKey } from './diagnosis.ts';
import { type Fact, factsIn } from './facts.ts';
import { nameOf } from './name-of.ts';
import { namedBefore } from './named-before.ts';
import { holds, isSlipAlike } from './slip-alike.ts';

/** What is stated in several places is one number: each place against the first. */
export function sameFacts(reading: Reading): Claim[] {
  const stated = Map.groupBy(factsIn(reading), ({ concept, role }) => `${concept} ${role}`);
  const elsewhere = [...stated.values()].flatMap(([first, ...others]) =>
    others
      .filter((other) => first !== undefined && isElsewhere(first, other))
      .map((other) => sameFact(reading, nameOf(other.statement), other.amount, (first as Fact).amount)),
  );
  const again = reading.statements.flatMap((statement) =>
    statement.restated
      .filter(({ unit, about }) => !about && unit === statement.value?.unit)
      .map((amount) => sameFact(reading, nameOf(statement), amount, statement.value as Amount)),
  );
  return [...elsewhere, ...again];
}

/**
 * One name with two amounts that are alike, in one report: asked, for what is meant by a name may differ from place to place.
 * @param all what is claimed besides: what fails there is told there, and where both amounts hold there they are two
 */
export function alikeFacts(reading: Reading, all: readonly Claim[]): Claim[] {
  const taken = (claims: readonly Claim[]) => new Set(claims.flatMap(({ amounts }) => amounts.map(placeKey)));
  const [failing, holding] = [taken(all.filter((claim) => !holds(claim))), taken(all.filter((claim) => holds(claim)))];
  const named = reading.statements.filter(
    ({ subject, kind, value, item }) =>
      subject.length > 3 &&
      kind === 'money' &&
      item === undefined &&
      value !== undefined &&
      !value.about &&
      !value.value.isZero() &&
      !isKnownConcept(conceptOf(subject)),
  );
  const before = namedBefore(named.map(({ subject }) => subject));
  return named.flatMap((here, index) =>
    (before[index] ?? []).flatMap((at) => {
      const there = named[at] as Statement;
      const keys = [here, there].map(({ value }) => placeKey(value as Amount));
      if (keys.some((key) => failing.has(key)) || keys.every((key) => holding.has(key))) return [];
      if (here.value?.unit !== there.value?.unit) return [];
      const claim = sameFact(reading, nameOf(here), here.value as Amount, there.value as Amount);
      const [one, other] = claim.amounts.map(({ value }) => value) as [Decimal, Decimal];
      // What is nearly the same may be two things that nearly are.
      const isNear = one.minus(other).abs().lessThan(one.dividedBy(1000));
      return !isNear && !holds(claim) && isSlipAlike(claim) ? [{ ...claim, inferred: true as const }] : [];
    }),
  );
}

function isElsewhere({ amount: a }: Fact, { amount: b }: Fact): boolean {
  return a.unit === b.unit && (a.place.block !== b.place.block || a.place.offset !== b.place.offset);
}

/** Two places that state one number. */
export function sameFact(reading: Reading, subject: string, here: Amount, there: Amount): Claim {
  return {
    rule: 'same-fact',
    subject,
    amounts: [here, there],
    judge: (of) => equality(reading, amountSide(reading, here, of), amountSide(reading, there, of), here.unit),
  };
}
