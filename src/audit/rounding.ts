import type { Figure } from '../report/schema/figures.ts';
import type { Report } from '../report/schema/report.ts';
import { type Decimal, ExactDecimal, printedDecimals, zero } from './exact-decimal.ts';
import type { Verdict } from './verdicts.ts';

/**
 * Half a unit of the last place a printed number is good for: money and ratios to the places printed, counts exactly (0). Of two
 * places of money noughts may have been left out: 12.5万元 beside 12.50万元. The idea is that of XBRL Calculations 1.1: a printed v stands for some number
 * from v − h up to, but not including, v + h.
 */
export function halfUnit({ value, unit }: Pick<Figure, 'value' | 'unit'>, report: Report): Decimal {
  const printed = printedDecimals(value ?? '');
  if (unit === report.currencyUnit) return halfOfPlace(Math.min(report.currencyDecimals, Math.max(printed, 2)));
  return unit === '%' && value !== null ? halfOfPlace(printed) : zero;
}

/** Half a unit of the last of so many decimal places: 2 → 0.005. */
export function halfOfPlace(decimals: number): Decimal {
  const half = halves.get(decimals) ?? new ExactDecimal(`5e-${decimals + 1}`);
  halves.set(decimals, half);
  return half;
}

/** Every number is held against others to some few places. */
const halves = new Map<number, Decimal>();

/**
 * Whether two sums agree: exactly, only when read as rounded, or not at all.
 * @param tolerance half units of all numbers on both sides, added up; the intervals meet where the difference is smaller
 */
export function judgeDifference(
  difference: Decimal,
  tolerance: Decimal,
): Extract<Verdict, 'consistent' | 'within-rounding' | 'inconsistent'> {
  if (difference.isZero()) return 'consistent';
  return difference.abs().lessThan(tolerance) ? 'within-rounding' : 'inconsistent';
}
