import { describe, expect, test } from 'vitest';
import { barLengths, type Measured } from '../../../src/derive/charts/bar-lengths.ts';

const part = (value: string | null): Measured => ({ level: 'part', value });
const sub = (value: string | null): Measured => ({ level: 'sub', value });
const total = (value: string | null): Measured => ({ level: 'total', value });

describe('bars', () => {
  test('begin at zero and the longest fills the scale', () => {
    expect(barLengths('bars', [part('3'), sub('2.5'), part('0')])).toEqual([
      { start: '0', length: '100' },
      { start: '0', length: '83.333' },
      { start: '0', length: '0' },
    ]);
  });

  test('of parts of a whole begin at zero too, and are as long as their shares', () => {
    expect(barLengths('stack', [part('60'), sub('20'), sub('40'), part('20'), total('80')])).toEqual([
      { start: '0', length: '75' },
      { start: '0', length: '25' },
      { start: '0', length: '50' },
      { start: '0', length: '25' },
      null,
    ]);
  });

  test('of parts under a total are as long as their shares of it, of whichever kind the chart is', () => {
    const rows = [part('2.5'), sub('1'), part('5'), part(null), total('10')];
    const shares = [
      { start: '0', length: '25' },
      { start: '0', length: '10' },
      { start: '0', length: '50' },
      null,
      null,
    ];
    expect(barLengths('bars', rows)).toEqual(shares);
    expect(barLengths('stack', rows)).toEqual(shares);
  });

  test('never run over the scale, though the parts come to more than the printed total', () => {
    expect(barLengths('bars', [part('6'), part('4'), total('9')])).toEqual([
      { start: '0', length: '60' },
      { start: '0', length: '40' },
      null,
    ]);
    expect(barLengths('stack', [part('6'), sub('8'), total('6')])[1]).toEqual({ start: '0', length: '100' });
  });

  test('show no shares where a part is less than nothing', () => {
    expect(barLengths('bars', [part('-1'), part('4'), total('3')])).toEqual([
      { start: '0', length: '20' },
      { start: '20', length: '80' },
      null,
    ]);
  });

  test('of a fall lie left of zero, on the same scale', () => {
    expect(barLengths('bars', [part('-1'), part('0'), part('4')])).toEqual([
      { start: '0', length: '20' },
      { start: '20', length: '0' },
      { start: '20', length: '80' },
    ]);
  });

  test('are not drawn for a missing value, nor in a table, nor for what is less than nothing among parts', () => {
    expect(barLengths('bars', [part(null), part('5')])).toEqual([null, { start: '0', length: '100' }]);
    expect(barLengths('stack', [part('-1'), part('5')])[0]).toBeNull();
    expect(barLengths('table', [part('5')])).toEqual([null]);
  });

  test('of nothing but zeros have no length', () => {
    expect(barLengths('bars', [part('0'), part('0')])).toEqual([
      { start: '0', length: '0' },
      { start: '0', length: '0' },
    ]);
  });
});
