import { printedDecimals } from '../exact-decimal.ts';
import { floatError, isFarFromRatio } from '../ratio.ts';
import type { Amount } from '../reading/amounts.ts';
import type { Reading } from '../reading/reading.ts';
import { half } from './arithmetic.ts';
import type { ValueOf } from './claim.ts';

/** Whether a total and the sum of its parts are further apart than all their roundings. */
export function farFromSum(reading: Reading, whole: Amount, parts: readonly Amount[]): (of: ValueOf) => boolean {
  const tolerance = once(() => sumOf([whole, ...parts].map((one) => half(reading, one).toNumber())));
  const floats = floatsOf([whole, ...parts]);
  return (of) => {
    const [total, ...values] = floats(of) as [number, ...number[]];
    const size = Math.abs(total) + sumOf(values.map(Math.abs));
    return Math.abs(total - sumOf(values)) > tolerance() + size * floatError;
  };
}

/** Whether a printed per cent is none that parts ÷ whole may be printed as, rounded or cut. */
export function farFromRatio(
  reading: Reading,
  printed: Amount,
  parts: readonly Amount[],
  whole: Amount,
): (of: ValueOf) => boolean {
  const tolerances = once(
    () => [sumOf(parts.map((part) => half(reading, part).toNumber())), half(reading, whole).toNumber()] as const,
  );
  const place = 10 ** -printedDecimals(printed.token);
  const floats = floatsOf([printed, whole, ...parts]);
  return (of) => {
    const [ofParts, ofWhole] = tolerances();
    const [rate, below, ...above] = floats(of) as [number, number, ...number[]];
    return isFarFromRatio(rate, place, [sumOf(above), ofParts], [below, ofWhole]);
  };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Their values as floating numbers: those that are supposed for none of them are asked for again and again. */
function floatsOf(amounts: readonly Amount[]): (of: ValueOf) => number[] {
  const printed = once(() => amounts.map(({ value }) => value.toNumber()));
  return (of) =>
    amounts.map((amount, at) => {
      const value = of(amount);
      return value === amount.value ? (printed()[at] as number) : value.toNumber();
    });
}

function once<T>(compute: () => T): () => T {
  let known: T | undefined;
  return () => {
    known ??= compute();
    return known;
  };
}
