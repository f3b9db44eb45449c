import { Decimal } from 'decimal.js';
import type { Chart } from '../../report/schema/charts.ts';

/** Where a bar lies on the scale, as per cent of it: "0" is its beginning, zero where nothing is negative; "100" its end. */
export interface Bar {
  start: string;
  length: string;
}

/** A row as far as its bar is concerned. */
export interface Measured {
  level: 'part' | 'sub' | 'total';
  value: string | null;
}

/**
 * Lengths of a chart's bars on one scale. Every bar begins at zero, so that any two can be compared.
 * Parts of a whole are as long as their shares of it: in a `stack`, and in `bars` with a total. The scale is the printed
 * total, or the sum of the parts where they come to more or there is no total. In other `bars` the longest fills the scale.
 * Totals have no bar: they are what the scale adds up to. No bar either where there is no value (never a zero). A
 * negative value lies left of zero, and makes shares impossible; in a `stack` it has no place, its printed value stands in
 * the row all the same.
 */
export function barLengths(kind: Chart['kind'], rows: readonly Measured[]): (Bar | null)[] {
  const drawable = rows.map(({ level, value }) => {
    if (kind === 'table' || level === 'total' || value === null) return null;
    const length = new Decimal(value);
    return kind === 'stack' && length.isNegative() && !length.isZero() ? null : length;
  });
  const drawn = drawable.filter((length) => length !== null);
  const zero = Decimal.min(0, ...drawn).abs();
  const whole = zero.isZero() ? wholeOf(kind, rows, drawable) : null;
  // A sub-item may be longer than the whole: what a report prints need not be right.
  const scale = Decimal.max(whole ?? 0, ...drawn).plus(zero);
  return drawable.map(
    (length) =>
      length && { start: percent(zero.plus(Decimal.min(0, length)), scale), length: percent(length.abs(), scale) },
  );
}

/** What the parts are shares of; null where they are not parts of a whole. */
function wholeOf(
  kind: Chart['kind'],
  rows: readonly Measured[],
  drawable: readonly (Decimal | null)[],
): Decimal | null {
  const total = rows.find(({ level }) => level === 'total');
  if (kind !== 'stack' && total === undefined) return null;
  const parts = drawable.flatMap((length, index) => (length !== null && rows[index]?.level === 'part' ? length : []));
  return Decimal.max(total?.value ?? 0, Decimal.sum(0, ...parts));
}

function percent(value: Decimal, scale: Decimal): string {
  return scale.isZero() ? '0' : value.times(100).dividedBy(scale).toDecimalPlaces(3).toFixed();
}
