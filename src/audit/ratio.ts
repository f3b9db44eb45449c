import { type Decimal, ExactDecimal } from './exact-decimal.ts';
import type { RoundingUsed } from './finding.ts';
import { halfOfPlace } from './rounding.ts';
import type { Severity, Verdict } from './verdicts.ts';

/** Floating numbers are this good, by far. */
export const floatError = 1e-9;

export interface JudgedRatio {
  verdict: Extract<Verdict, 'consistent' | 'within-rounding' | 'inconsistent'>;
  rounding?: RoundingUsed;
  /** Per cent, rounded half up to the printed places. */
  expected: Decimal;
  /** Per cent, unrounded. */
  exact: Decimal;
}

/** A number and how far it may be off, because it was rounded itself. */
export interface Rounded {
  value: Decimal;
  tolerance: Decimal;
}

/**
 * Which rounding, if any, turns part ÷ whole into the printed per cent. Half up at the printed places is the rule.
 * Cutting off, or amounts that were rounded themselves, explain it too, but are named as such; and so is a 0 % or 100 %
 * that only rounding made: readers take these as "none" and "all".
 * @param printed the ratio as printed, signed where it is a change
 */
export function judgeRatio(printed: Decimal, decimals: number, part: Rounded, whole: Rounded): JudgedRatio {
  const exact = part.value.dividedBy(whole.value).times(100);
  const expected = exact.toDecimalPlaces(decimals, ExactDecimal.ROUND_HALF_UP);
  const judged = (verdict: JudgedRatio['verdict'], rounding?: RoundingUsed): JudgedRatio => ({
    verdict,
    expected,
    exact,
    ...(rounding && { rounding }),
  });
  if (exact.equals(printed)) return judged('consistent', 'plain');
  if (expected.equals(printed)) {
    const limit = printed.isZero() || printed.abs().equals(100);
    return limit ? judged('within-rounding', 'half-up-to-limit') : judged('consistent', 'half-up');
  }
  if (exact.toDecimalPlaces(decimals, ExactDecimal.ROUND_DOWN).equals(printed))
    return judged('within-rounding', 'truncated');
  return reaches(printed, decimals, part, whole)
    ? judged('within-rounding', 'amounts-rounded')
    : judged('inconsistent');
}

/**
 * Whether a per cent is none that part ÷ whole may be printed as, rounded or cut: by floating numbers, which is a hundredth of
 * the work and settles most.
 * @param place one of its last
 * @param part and `whole` each with how far it may be off
 */
export function isFarFromRatio(
  rate: number,
  place: number,
  [part, ofPart]: readonly [number, number],
  [whole, ofWhole]: readonly [number, number],
): boolean {
  if (whole - ofWhole <= 0) return false;
  const [a, b] = [(part - ofPart) * 100, (part + ofPart) * 100];
  const [least, most] = [whole - ofWhole, whole + ofWhole];
  const reach = place + Math.abs(rate) * floatError;
  return (
    rate < Math.min(a / least, a / most, b / least, b / most) - reach ||
    rate > Math.max(a / least, a / most, b / least, b / most) + reach
  );
}

/** Whether some amounts that would be printed as these ones give a ratio that would be printed as this one. */
function reaches(printed: Decimal, decimals: number, part: Rounded, whole: Rounded): boolean {
  const floats = ({ value, tolerance }: Rounded) => [value.toNumber(), tolerance.toNumber()] as const;
  if (isFarFromRatio(printed.toNumber(), 10 ** -decimals, floats(part), floats(whole))) return false;
  const smallest = whole.value.minus(whole.tolerance);
  if (!smallest.isPositive() || smallest.isZero()) return false;
  const corners = [part.value.minus(part.tolerance), part.value.plus(part.tolerance)].flatMap((numerator) =>
    [smallest, whole.value.plus(whole.tolerance)].map((denominator) => numerator.dividedBy(denominator).times(100)),
  );
  const half = halfOfPlace(decimals);
  const low = ExactDecimal.min(...corners);
  const high = ExactDecimal.max(...corners);
  return low.lessThan(printed.plus(half)) && high.greaterThan(printed.minus(half));
}

/**
 * A ratio without a base. 0 % and 100 % are how offices fill such a gap, so they are `undefined`; any other number
 * implies a base that the amounts deny.
 */
export function judgeZeroBase(
  printed: Decimal,
  part: Decimal,
): { verdict: Verdict; severity: Severity; sentence: string } {
  if (!printed.isZero() && !printed.equals(100)) {
    return { verdict: 'inconsistent', severity: 'medium', sentence: 'inconsistent-base' };
  }
  if (part.isZero())
    return { verdict: 'undefined', severity: printed.isZero() ? 'info' : 'low', sentence: 'undefined-nothing' };
  return { verdict: 'undefined', severity: printed.isZero() ? 'medium' : 'low', sentence: 'undefined' };
}
