import { expect, test } from 'vitest';
import { chartCsv } from '../../../src/derive/charts/chart-csv.ts';
import { prepareChart } from '../../../src/derive/charts/chart-data.ts';
import type { Chart } from '../../../src/report/schema/charts.ts';
import type { Figure } from '../../../src/report/schema/figures.ts';
import { year2019 } from '../../report-2019.ts';

const step = (id: string, quote: string, token: string): Figure => ({
  id,
  label: id,
  value: token,
  unit: '万元',
  year: 2019,
  kind: 'change',
  measure: 'change',
  base: 'prior-year',
  block: 's3-1-p1',
  quote,
  token,
});

const figures = [
  step('fell', '支出减少 0.59 万元', '0.59'),
  step('rose', '支出增加 2 万元', '2'),
  step('left', '支出增加（减少）3 万元', '3'),
];
const rows = figures.map(({ id }) => ({ label: id, figure: id, level: 'part' as const }));
const [first] = year2019.charts;
const chart: Chart = {
  ...(first as Chart),
  after: 's3-1-p1',
  takeaway: '{=both}',
  caution: '',
  derived: [{ id: 'both', label: '合计', op: 'sum', of: ['rose', 'fell'], unit: '万元' }],
  rows,
};
const data = prepareChart(chart, { ...year2019, figures });

test('a fall is printed, drawn and counted with its sign', () => {
  expect(data.rows[0]).toMatchObject({ printed: '−0.59', value: '-0.59', bar: { start: '0' } });
  expect(data.rows[1]?.bar).toEqual({ start: '22.78', length: '77.22' });
  expect(data.takeawayText).toBe('1.41万元（本站计算）');
  expect(data.workings[0]?.formula.map(({ text }) => text).join('')).toBe('2 + (−0.59) = 1.41万元');
});

test('a step whose direction was never chosen is printed as it stands, and not drawn', () => {
  expect(data.rows[2]).toMatchObject({ printed: '3', value: null, bar: null });
});

test('the CSV has the sign as a number', () => {
  expect(chartCsv(data)).toContain('fell,分项,-0.59,万元,3.1,fell,\r\n');
});
