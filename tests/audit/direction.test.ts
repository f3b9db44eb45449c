import { expect, test } from 'vitest';
import { directionOf, signedValue } from '../../src/audit/direction.ts';
import { figureSchema } from '../../src/report/schema/figures.ts';

const direction = (quote: string, token = '3') =>
  directionOf(
    figureSchema.parse({
      id: 'a',
      label: 'a',
      value: '3',
      unit: '万元',
      year: 2019,
      kind: 'change',
      measure: 'change',
      block: 's3-1-p1',
      quote,
      token,
    }),
  );

test.each([
  ['比上年增加 3 万元', 1],
  ['比上年减少 3 万元', -1],
  ['下降 3 %', -1],
  ['比年初预算增加(减少) 3 万元', 0],
  ['增长（下降） 3 %', 0],
  ['收入增加，支出减少 3 万元', -1],
  ['支出 3 万元，比上年减少', undefined],
  ['比上年少5.10万元（3%', -1],
  ['比上年少5.10万元（－3%', -1],
  ['与上年相比−3%', -1],
  ['减少-3万元', 0],
])('%s goes %s', (quote, expected) => {
  expect(direction(quote)).toBe(expected);
});

test.each([
  ['比上年减少 3 万元', '-3'],
  ['比上年增加 3 万元', '3'],
  ['比上年减少（增加） 3 万元', null],
])('as a number apart from its words, %s is %s', (quote, expected) => {
  const figure = figureSchema.parse({
    id: 'a',
    label: 'a',
    value: '3',
    unit: '万元',
    year: 2019,
    kind: 'change',
    measure: 'change',
    block: 's3-1-p1',
    quote,
    token: '3',
  });
  expect(signedValue(figure)).toBe(expected);
});
