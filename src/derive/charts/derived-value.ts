import { Decimal } from 'decimal.js';
import type { Derived } from '../../report/schema/charts.ts';

/** Wide enough that sums and differences of printed amounts are exact. */
const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

/**
 * Computes a value from printed ones, exactly; only a share is rounded, half up, to `decimals` places.
 * @param operands printed values in the order of `of`; null is a gap in the report
 * @returns a decimal string, or null where it cannot be computed: an operand is missing, or the whole of a share is zero
 * @throws Error for a share that would never end because `decimals` is not given
 */
export function derivedValue({ id, op, decimals }: Derived, operands: readonly (string | null)[]): string | null {
  const numbers = operands.flatMap((operand) => (operand === null ? [] : [new Exact(operand)]));
  const [first, ...others] = numbers;
  if (first === undefined || numbers.length < operands.length) return null;
  const rest = Exact.sum(0, ...others);
  switch (op) {
    case 'sum':
      return printed(first.plus(rest), decimals);
    case 'difference':
      return printed(first.minus(rest), decimals);
    case 'share':
      if (rest.isZero()) return null;
      if (decimals === undefined) throw new Error(`The share ${id} needs decimals: a quotient may never end`);
      return printed(first.times(100).dividedBy(rest), decimals);
  }
}

function printed(value: Decimal, decimals: number | undefined): string {
  return decimals === undefined ? value.toFixed() : value.toFixed(decimals, Decimal.ROUND_HALF_UP);
}
