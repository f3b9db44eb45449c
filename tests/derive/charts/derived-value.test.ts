import { describe, expect, test } from 'vitest';
import { derivedValue } from '../../../src/derive/charts/derived-value.ts';
import type { Derived } from '../../../src/report/schema/charts.ts';

const derived = (op: Derived['op'], decimals?: number): Derived => ({
  id: 'value',
  label: '推算',
  op,
  of: ['a.a', 'a.b'],
  unit: '万元',
  ...(decimals === undefined ? {} : { decimals }),
});

describe('a computed value', () => {
  test('is exact where floating point is not', () => {
    expect(derivedValue(derived('sum'), ['0.1', '0.2'])).toBe('0.3');
    expect(derivedValue(derived('difference'), ['297.11', '297.1'])).toBe('0.01');
    expect(derivedValue(derived('sum'), ['12345678901234567890.01', '0.02'])).toBe('12345678901234567890.03');
  });

  test('adds and subtracts every operand', () => {
    expect(derivedValue(derived('sum'), ['4.3', '3.5', '6.09'])).toBe('13.89');
    expect(derivedValue(derived('difference'), ['10', '1.5', '2'])).toBe('6.5');
  });

  test('is a share in per cent, rounded half up', () => {
    expect(derivedValue(derived('share', 2), ['4.3', '297.1'])).toBe('1.45');
    expect(derivedValue(derived('share', 0), ['1', '8'])).toBe('13');
    expect(derivedValue(derived('share', 1), ['1', '2'])).toBe('50.0');
  });

  test('is not there where an operand is a gap or the whole is zero', () => {
    expect(derivedValue(derived('sum'), ['1', null])).toBeNull();
    expect(derivedValue(derived('share', 2), ['1', '0'])).toBeNull();
  });

  test('refuses a share that may never end', () => {
    expect(() => derivedValue(derived('share'), ['1', '3'])).toThrow('The share value needs decimals');
  });
});
