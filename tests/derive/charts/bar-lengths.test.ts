import { describe, expect, test } from 'vitest';
import { barLengths, type Measured } from '../../../src/derive/charts/bar-lengths.ts';

const part = (value: string | null): Measured => ({ level: 'part', value });
const sub = (value: string | null): Measured => ({ level: 'sub', value });
const total = (value: string | null): Measured => ({ level: 'total', value });

describe('bars', () => {
  test('begin at zero and the longest fills the scale', () => {
    expect(barLengths('bars', [part('3'), sub('2.5'), part('0'), total('3')])).toEqual([
      { start: '0', length: '100' },
      { start: '0', length: '83.333' },
      { start: '0', length: '0' },
      null,
    ]);
  });

  test('of a stack begin where the part before ends, sub-items within their part', () => {
    expect(barLengths('stack', [part('60'), sub('20'), sub('40'), part('20'), total('80')])).toEqual([
      { start: '0', length: '75' },
      { start: '0', length: '25' },
      { start: '25', length: '50' },
      { start: '75', length: '25' },
      null,
    ]);
  });

  test('are not drawn for a missing or a negative value, nor in a table', () => {
    expect(barLengths('bars', [part(null), part('-1'), part('5')])).toEqual([
      null,
      null,
      { start: '0', length: '100' },
    ]);
    expect(barLengths('table', [part('5')])).toEqual([null]);
  });

  test('of nothing but zeros have no length', () => {
    expect(barLengths('bars', [part('0'), part('0')])).toEqual([
      { start: '0', length: '0' },
      { start: '0', length: '0' },
    ]);
  });
});
