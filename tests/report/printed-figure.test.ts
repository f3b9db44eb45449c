import { expect, test } from 'vitest';
import { printedFigure } from '../../src/report/printed-figure.ts';
import { type Figure, figureSchema } from '../../src/report/schema/figures.ts';

const figure = (fields: Partial<Figure>): Figure =>
  figureSchema.parse({
    id: 'one',
    label: '一',
    value: '1',
    unit: '辆',
    year: 2019,
    kind: 'count',
    measure: 'flow',
    block: 's1-1-p1',
    quote: '1 辆',
    token: '1',
    ...fields,
  });

test.each([
  [{ value: '297.1', token: '297.1', unit: '万元' }, '297.1', '297.1万元'],
  [{ value: '1280.5', token: '1,280.5', unit: '万元' }, '1,280.5', '1,280.5万元'],
  [{ token: '一', chineseNumeral: true as const }, '一', '一辆'],
  [{ value: '12', token: '12', unit: '万元', approx: '约' as const }, '约12', '约12万元'],
  [{ value: '420', token: '420', unit: '起', approx: '余' as const }, '420余', '420余起'],
  [{ value: '300', token: '300', unit: '人', approx: '多' as const }, '300多', '300多人'],
  [{ value: '99', token: '99', unit: '%', approx: '以上' as const }, '99以上', '99%以上'],
])('%j is printed %s, and %s with its unit', (fields, value, full) => {
  expect(printedFigure(figure(fields))).toEqual({ value, full });
});

test('a gap prints nothing', () => {
  expect(printedFigure(figure({ value: null, blank: true, token: ' ' }))).toBeNull();
});
