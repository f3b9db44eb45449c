import { expect, test } from 'vitest';
import { directionOf, signedPrint, signedValue } from '../../src/audit/direction.ts';
import { figureSchema } from '../../src/report/schema/figures.ts';
import { formulaOf, rootsIn } from './audit-of-text.ts';

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

test.each<[string, number | undefined, string?]>([
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
  ['增加-3万元', -1, '-3'],
  ['增加（减少）－3万元', -1, '－3'],
  ['减少-3万元', 0, '-3'],
])('%s goes %s', (quote, expected, token = '3') => {
  expect(direction(quote, token)).toBe(expected);
});

test.each<[string, string | null, string?]>([
  ['比上年减少 3 万元', '-3'],
  ['比上年增加 3 万元', '3'],
  ['比上年减少（增加） 3 万元', null],
  ['比上年增加-3万元', '-3', '-3'],
  ['比上年减少-3万元', null, '-3'],
])('as a number apart from its words, %s is %s', (quote, expected, token = '3') => {
  const figure = figureSchema.parse({
    id: 'a',
    label: 'a',
    value: token,
    unit: '万元',
    year: 2019,
    kind: 'change',
    measure: 'change',
    block: 's3-1-p1',
    quote,
    token,
  });
  expect(signedValue(figure)).toBe(expected);
  if (expected === '-3') expect(signedPrint(figure)?.full).toBe('−3万元');
});

test('a step with a minus of its own is computed with as the fall it is', () => {
  const asked = (steps: string) => {
    const text = `2020年度机关运行经费支出30.00万元，上年为32.00万元，比上年${steps}。`;
    const findings = rootsIn(text, '一、机关运行经费支出情况说明');
    return findings.filter(({ formula }) => formula.length > 0).map((one) => `${one.verdict} ${formulaOf(one)}`);
  };
  expect(asked('增加-2.00万元，增长-6.25%')).toEqual([]);
  expect(asked('增加（减少）－2.00万元，增长（下降）－6.25%')).toEqual([]);
  expect(asked('减少-2.00万元，下降-6.25%')).toEqual([]);
  expect(asked('增加-2.00万元，增长-7.25%')).toEqual(['inconsistent −7.25% ≠ −2 ÷ ( 30 + 2 ) × 100%']);
});
