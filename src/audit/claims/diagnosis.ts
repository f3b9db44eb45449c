import { type Decimal, ExactDecimal, printedDecimals } from '../exact-decimal.ts';
import type { Amount } from '../reading/amounts.ts';
import type { Reading } from '../reading/reading.ts';
import { signed } from './arithmetic.ts';
import type { Claim, ValueOf } from './claim.ts';

/** Several claims that fail together, and the one number that would explain it. */
export interface Cause {
  amount: Amount;
  /** Value with which all of them hold, and no other claim breaks. */
  instead: Decimal;
  claims: Claim[];
}

/**
 * Which failing claims one wrong number would explain. A number is a possible cause of two or more failures where some
 * other value of it mends them all and breaks no claim that holds now.
 */
export function causesOf(reading: Reading, claims: readonly Claim[]): Cause[] {
  const printed: ValueOf = signed;
  const broken = claims.filter((claim) => fails(claim, printed));
  const holding = claims.filter((claim) => !broken.includes(claim));
  const causes: Cause[] = [];
  let left = broken;
  for (;;) {
    const best = bestCause(reading, left, holding);
    if (best === undefined) return causes;
    causes.push(best);
    left = left.filter((claim) => !best.claims.includes(claim));
  }
}

function bestCause(reading: Reading, broken: readonly Claim[], holding: readonly Claim[]): Cause | undefined {
  const shared = [
    ...Map.groupBy(
      broken.flatMap(({ amounts }) => amounts),
      placeKey,
    ).values(),
  ]
    .filter((amounts) => amounts.length > 1)
    .map(([amount]) => amount as Amount);
  const causes = shared.flatMap((amount): Cause[] => {
    const touching = broken.filter((claim) => takes(claim, amount));
    const intact = holding.filter((claim) => takes(claim, amount));
    return touching
      .flatMap((claim) => mendedValue(reading, claim, amount) ?? [])
      .map((instead) => {
        const supposed: ValueOf = (one) => (placeKey(one) === placeKey(amount) ? instead : signed(one));
        const mended = touching.filter((claim) => !fails(claim, supposed));
        const breaks = intact.filter((claim) => fails(claim, supposed)).length;
        return { amount, instead, claims: breaks > 0 ? [] : mended };
      });
  });
  const [best] = causes.toSorted((a, b) => b.claims.length - a.claims.length);
  return best !== undefined && best.claims.length > 1 ? best : undefined;
}

function fails(claim: Claim, value: ValueOf): boolean {
  return claim.judge(value).verdict === 'inconsistent';
}

export function placeKey({ place }: Amount): string {
  return `${place.block}@${place.offset}`;
}

function takes({ amounts }: Claim, amount: Amount): boolean {
  return amounts.some((one) => placeKey(one) === placeKey(amount));
}

/** The value of one number with which a claim comes out even, to the places it is printed with; by secants, for a quotient is no line. */
function mendedValue(reading: Reading, claim: Claim, amount: Amount): Decimal | undefined {
  const gap = (value: Decimal): Decimal | undefined => {
    const outcome = claim.judge((one) => (placeKey(one) === placeKey(amount) ? value : signed(one)));
    const { difference, actual, exact } = outcome;
    // Rounded per cents are steps, on which a secant finds no way.
    if (exact !== undefined && actual !== undefined && actual !== null) return new ExactDecimal(actual).minus(exact);
    return difference === undefined || difference === null ? undefined : new ExactDecimal(difference);
  };
  const places =
    amount.unit === reading.ledger.report.currencyUnit
      ? reading.ledger.report.currencyDecimals
      : printedDecimals(amount.token);
  let [a, b] = [signed(amount), signed(amount).plus(1)];
  let [gapA, gapB] = [gap(a), gap(b)];
  for (let step = 0; step < 6; step++) {
    if (gapA === undefined || gapB === undefined || gapA.equals(gapB)) break;
    const next = b.minus(gapB.times(b.minus(a)).dividedBy(gapB.minus(gapA)));
    [a, gapA, b, gapB] = [b, gapB, next, gap(next)];
    if (gapB?.isZero()) break;
  }
  const value = b.toDecimalPlaces(places, ExactDecimal.ROUND_HALF_UP);
  const isOtherWay = value.isNegative() !== signed(amount).isNegative() && !value.isZero();
  // 减少 for 增加 leaves the size as it is printed.
  const isWord = amount.direction !== undefined && value.abs().equals(amount.value);
  return isOtherWay && !isWord ? undefined : value;
}
