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
 * `bars`: the longest fills the scale. `stack`: the whole does, so that a bar is as long as its share.
 * Totals have no bar: they are what the scale adds up to. No bar either where there is no value (never a zero). A
 * negative value lies left of zero; among parts of a whole it has no place, its printed value stands in the row all the same.
 */
export function barLengths(kind: Chart['kind'], rows: readonly Measured[]): (Bar | null)[] {
  const drawable = rows.map(({ level, value }) => {
    if (kind === 'table' || level === 'total' || value === null) return null;
    const length = new Decimal(value);
    return kind === 'stack' && length.isNegative() && !length.isZero() ? null : length;
  });
  const drawn = drawable.filter((length) => length !== null);
  const parts = drawable.flatMap((length, index) => (length !== null && rows[index]?.level === 'part' ? length : []));
  const zero = Decimal.min(0, ...drawn).abs();
  const scale = kind === 'stack' ? Decimal.sum(0, ...parts) : Decimal.max(0, ...drawn).plus(zero);
  return drawable.map(
    (length) =>
      length && { start: percent(zero.plus(Decimal.min(0, length)), scale), length: percent(length.abs(), scale) },
  );
}

function percent(value: Decimal, scale: Decimal): string {
  return scale.isZero() ? '0' : value.times(100).dividedBy(scale).toDecimalPlaces(3).toFixed();
}
