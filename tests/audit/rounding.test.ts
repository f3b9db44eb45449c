import { expect, test } from 'vitest';
import { ExactDecimal, plain } from '../../src/audit/exact-decimal.ts';
import { judgeRatio, judgeZeroBase } from '../../src/audit/ratio.ts';
import { halfUnit, judgeDifference } from '../../src/audit/rounding.ts';
import { report } from './content-2019.ts';

const decimal = (text: string) => new ExactDecimal(text);
const ratio = (printed: string, part: string, whole: string, tolerance = '0.005') => {
  const rounded = (value: string) => ({ value: decimal(value), tolerance: decimal(tolerance) });
  const { verdict, rounding } = judgeRatio(
    decimal(printed),
    printed.split('.')[1]?.length ?? 0,
    rounded(part),
    rounded(whole),
  );
  return `${verdict} ${rounding ?? ''}`.trim();
};

test('sums are exact where floating point is not', () => {
  expect(plain(decimal('0.1').plus('0.2'))).toBe('0.3');
  expect(plain(decimal('283.21').plus('4.3').plus('3.5').plus('6.09'))).toBe('297.1');
});

test('money is good to the declared place, not to the printed one', () => {
  expect(plain(halfUnit({ value: '297.1', unit: '万元' }, report))).toBe('0.005');
  expect(plain(halfUnit({ value: '3', unit: '万元' }, report))).toBe('0.005');
});

test('a ratio is good to its printed place, a count exactly', () => {
  expect(plain(halfUnit({ value: '94.2', unit: '%' }, report))).toBe('0.05');
  expect(plain(halfUnit({ value: '100', unit: '%' }, report))).toBe('0.5');
  expect(plain(halfUnit({ value: '10', unit: '人' }, report))).toBe('0');
});

test.each([
  ['0', '0', 'consistent'],
  ['0.01', '0.01', 'inconsistent'],
  ['0.01', '0.015', 'within-rounding'],
  ['-0.02', '0.015', 'inconsistent'],
  ['1', '0', 'inconsistent'],
])('a difference of %s under a tolerance of %s is %s: the bound itself is out', (difference, tolerance, verdict) => {
  expect(judgeDifference(decimal(difference), decimal(tolerance))).toBe(verdict);
});

test.each([
  ['94.2', '297.11', '315.39', 'consistent half-up'],
  ['5.8', '18.28', '315.39', 'consistent half-up'],
  ['1.44', '4.3', '297.1', 'within-rounding truncated'],
  ['1.45', '4.3', '297.1', 'consistent half-up'],
  ['1.46', '4.3', '297.1', 'inconsistent'],
  ['100', '3', '3', 'consistent plain'],
  ['100', '299.7', '300', 'within-rounding half-up-to-limit'],
  ['0', '0.01', '14.31', 'within-rounding half-up-to-limit'],
  ['0', '0', '14.31', 'consistent plain'],
  ['33.4', '0.1', '0.3', 'within-rounding amounts-rounded'],
  ['50', '1', '3', 'inconsistent'],
])('%s %% as %s ÷ %s is %s', (printed, part, whole, expected) => {
  expect(ratio(printed, part, whole)).toBe(expected);
});

test.each([
  ['0', '315.39', 'undefined', 'medium'],
  ['100', '315.39', 'undefined', 'low'],
  ['0', '0', 'undefined', 'info'],
  ['37', '315.39', 'inconsistent', 'medium'],
])('%s %% of a nothing that %s came on is %s (%s)', (printed, part, verdict, severity) => {
  expect(judgeZeroBase(decimal(printed), decimal(part))).toMatchObject({ verdict, severity });
});
