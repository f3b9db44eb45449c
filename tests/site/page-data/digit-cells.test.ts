import { describe, expect, test } from 'vitest';
import { digitCells, fitsDigitGrid } from '../../../src/site/page-data/digit-cells.ts';

/** A row as text: digits as they are, `.` an empty leading cell, `/` a place not printed. */
const drawn = (values: string[], unit = '万元') =>
  digitCells(values, unit).rows.map((cells) =>
    cells.map((cell) => (cell.kind === 'digit' ? cell.digit : cell.kind === 'leading' ? '.' : '/')).join(''),
  );

describe('the digit grid', () => {
  test('sets digit under digit and never writes a place that was not printed', () => {
    expect(drawn(['315.39', '297.1', '3', '0.02'])).toEqual(['31539', '2971/', '..3//', '..002']);
  });

  test('names the places of 元, whatever unit the report prints in, with the point of 万元 before 千', () => {
    const { columns } = digitCells(['3'], '万元');
    expect(columns.map(({ name }) => name)).toEqual(['百万', '十万', '万', '千', '百']);
    expect(columns.findIndex(({ afterPoint }) => afterPoint)).toBe(3);
  });

  test('widens for larger and finer values', () => {
    expect(
      digitCells(['1234.567'], '万元')
        .columns.map(({ name }) => name)
        .join(' '),
    ).toBe('千万 百万 十万 万 千 百 十');
    expect(drawn(['1234.567', '1'])[1]).toBe('...1///');
  });

  test('names the places of 元 up to millions of millions, and those of 亿元', () => {
    expect(drawn(['3300000000.00'], '元')).toEqual(['330000000000']);
    const names = (value: string, unit: string) =>
      digitCells([value], unit)
        .columns.map(({ name }) => name)
        .join(' ');
    expect(names('3300000000.00', '元')).toBe('十亿 亿 千万 百万 十万 万 千 百 十 元 角 分');
    expect(names('33.005', '亿元')).toBe('百亿 十亿 亿 千万 百万 十万');
  });

  test.each([
    ['94.2', '%'],
    ['5', '人'],
    ['-3', '万元'],
    ['1.2345678', '万元'],
    ['1.234', '元'],
  ])('has no place for %s %s', (value, unit) => {
    expect(fitsDigitGrid(value, unit)).toBe(false);
    expect(() => digitCells([value], unit)).toThrow(`${value} ${unit}`);
  });
});
