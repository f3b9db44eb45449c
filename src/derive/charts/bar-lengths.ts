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
 * Lengths of a chart's bars on one scale that holds zero.
 * `bars`: every bar begins at zero, the longest fills the scale. `stack`: each part begins where the one before ends.
 * Totals have no bar: they are what the scale adds up to. No bar either where there is no value (never a zero). A
 * negative value lies left of zero; among parts of a whole it has no place, its printed value stands in the row all the same.
 */
export function barLengths(kind: Chart['kind'], rows: readonly Measured[]): (Bar | null)[] {
  const drawable = rows.map(({ level, value }) => {
    if (kind === 'table' || level === 'total' || value === null) return null;
    const length = new Decimal(value);
    return kind === 'stack' && length.isNegative() && !length.isZero() ? null : length;
  });
  const isPart = (index: number) => rows[index]?.level === 'part';
  const lengths = drawable.map((length) => length ?? new Decimal(0));
  const zero = Decimal.min(0, ...lengths).abs();
  const scale =
    kind === 'stack'
      ? Decimal.sum(0, ...lengths.filter((_, index) => isPart(index)))
      : Decimal.max(0, ...lengths).plus(zero);

  let partStart = new Decimal(0);
  let nextPart = new Decimal(0);
  let nextSub = new Decimal(0);
  return drawable.map((length, index) => {
    if (length === null) return null;
    if (kind !== 'stack') {
      return { start: percent(zero.plus(Decimal.min(0, length)), scale), length: percent(length.abs(), scale) };
    }
    if (isPart(index)) {
      partStart = nextPart;
      nextPart = nextPart.plus(length);
      nextSub = partStart;
      return { start: percent(partStart, scale), length: percent(length, scale) };
    }
    const start = nextSub;
    nextSub = nextSub.plus(length);
    return { start: percent(start, scale), length: percent(length, scale) };
  });
}

function percent(value: Decimal, scale: Decimal): string {
  return scale.isZero() ? '0' : value.times(100).dividedBy(scale).toDecimalPlaces(3).toFixed();
}
