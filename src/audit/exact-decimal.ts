import { Decimal } from 'decimal.js';

/** Decimals for the audit: sums and products are exact; only quotients are cut, after 40 digits. */
export const ExactDecimal = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
export type { Decimal };

export const zero = new ExactDecimal(0);

/** A decimal as text: no exponent, no trailing zeros. */
export function plain(number: Decimal): string {
  return number.toFixed();
}

/** Decimal places a printed number shows: "297.1" → 1, "100" → 0. */
export function printedDecimals(printed: string): number {
  const point = printed.indexOf('.');
  return point === -1 ? 0 : printed.length - point - 1;
}

/** The sum; zero for nothing. */
export function total(numbers: Iterable<Decimal>): Decimal {
  let sum = zero;
  for (const number of numbers) sum = sum.plus(number);
  return sum;
}
