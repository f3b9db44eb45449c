import { printedDecimals } from '../exact-decimal.ts';
import { floatError, isFarFromRatio } from '../ratio.ts';
import type { Amount } from '../reading/amounts.ts';
import type { Reading } from '../reading/reading.ts';
import { half, signed, type Terms } from './arithmetic.ts';
import type { Supposed, ValueOf } from './claim.ts';

/** Values that are supposed, as floating numbers. */
export function floats(value: ValueOf): Supposed {
  if (value === signed) return () => undefined;
  return (one) => {
    const own = value(one);
    return own === one.value && one.direction !== -1 ? undefined : own.toNumber();
  };
}

/** Whether two sides are further apart than all their roundings. */
export function farFromSum(reading: Reading, left: Terms, right: Terms): (supposed: Supposed) => boolean {
  const [one, other] = [floatOf(reading, left), floatOf(reading, right)];
  return (supposed) => {
    const [a, b] = [one(supposed), other(supposed)];
    return Math.abs(a.value - b.value) > a.tolerance + b.tolerance + (a.size + b.size) * floatError;
  };
}

/** Whether a printed per cent is none that part ÷ whole may be printed as, rounded or cut. */
export function farFromRatio(
  reading: Reading,
  printed: Amount,
  part: Terms,
  whole: Terms,
): (supposed: Supposed) => boolean {
  const place = 10 ** -printedDecimals(printed.token);
  const [rate, above, below] = [{ plus: [printed] }, part, whole].map((terms) => floatOf(reading, terms)) as [
    FloatOf,
    FloatOf,
    FloatOf,
  ];
  return (supposed) => {
    const [a, b] = [above(supposed), below(supposed)];
    return isFarFromRatio(rate(supposed).value, place, [a.value, a.tolerance], [b.value, b.tolerance]);
  };
}

type FloatOf = (supposed: Supposed) => { value: number; size: number; tolerance: number };

/** What terms come to: those of which nothing is supposed are put into floating numbers once. */
function floatOf(reading: Reading, { plus, minus = [] }: Terms): FloatOf {
  let terms: { amount: Amount; sign: number; printed: number }[] | undefined;
  let tolerance = 0;
  return (supposed) => {
    if (terms === undefined) {
      const own = (sign: number) => (amount: Amount) => ({ amount, sign, printed: signed(amount).toNumber() });
      terms = [...plus.map(own(1)), ...minus.map(own(-1))];
      for (const { amount } of terms) tolerance += half(reading, amount).toNumber();
    }
    let [value, size] = [0, 0];
    for (const { amount, sign, printed } of terms) {
      const own = supposed(amount) ?? printed;
      value += sign * own;
      size += Math.abs(own);
    }
    return { value, size, tolerance };
  };
}
