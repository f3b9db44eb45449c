import { auditStrings } from '../words/strings.ts';
import { type Decimal, plain } from './exact-decimal.ts';

/** A number with its unit, as it is written in a sentence: 88.25万元, 100%. */
export function amount(value: Decimal | string, unit: string): string {
  return `${typeof value === 'string' ? value : plain(value)}${unit}`;
}

/** How far two numbers are apart, without sign; small sums of money in 元 too, because nobody thinks in 0.02万元. */
export function apart(difference: Decimal, unit: string): string {
  const size = difference.abs();
  if (unit === '%') return auditStrings.percentagePoints(plain(size));
  return isSmallMoney(size, unit) ? auditStrings.inYuan(plain(size), inOneUnit(size, unit)) : amount(size, unit);
}

/** What is printed held against what it should be, both in one unit, in numbers and in words. */
export function compared(actual: Decimal, expected: Decimal, unit: string) {
  const difference = actual.minus(expected);
  return {
    actual: plain(actual),
    expected: plain(expected),
    difference: plain(difference),
    unit,
    words: { actual: amount(actual, unit), expected: amount(expected, unit), difference: apart(difference, unit) },
  };
}

/** The same in the one unit that people think in: 200元. */
export function inOneUnit(size: Decimal, unit: string): string {
  if (unit === '%') return auditStrings.percentagePoints(plain(size));
  return isSmallMoney(size, unit) ? amount(size.times(10_000), auditStrings.yuan) : amount(size, unit);
}

function isSmallMoney(size: Decimal, unit: string): boolean {
  return unit === auditStrings.tenThousandYuan && size.greaterThan(0) && size.lessThan(1);
}
