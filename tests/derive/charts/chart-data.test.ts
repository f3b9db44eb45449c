import { describe, expect, test } from 'vitest';
import { prepareChart } from '../../../src/derive/charts/chart-data.ts';
import { derivedValue } from '../../../src/derive/charts/derived-value.ts';
import type { Segment } from '../../../src/derive/charts/sentence.ts';
import { year2019 } from '../../report-2019.ts';
import { charts, figures, prepared } from './report-charts.ts';

const valueById = (id: string) => figures.find((figure) => figure.id === id)?.value;
const all = charts.map((chart) => ({ chart, data: prepareChart(chart, year2019) }));

/** Numbers in words the site wrote, without the years and days it may name. */
const numbersIn = (text: string) => text.replace(/\d{4}年(\d+月\d+日)?|\d+月\d+日/g, '').match(/\d+(\.\d+)?/g) ?? [];

describe.each(all)('chart $chart.id', ({ chart, data }) => {
  const derived = (chart.derived ?? []).map((entry) =>
    derivedValue(
      entry,
      entry.of.map((id) => valueById(id) ?? null),
    ),
  );

  test('shows in its rows only printed and computed values', () => {
    for (const row of data.rows) {
      if (row.mark === 'report') expect(row.value).toBe(valueById(row.figure ?? ''));
      if (row.mark === 'derived') expect(derived).toContain(row.value);
      if (row.value !== null) expect(numbersIn(row.printed)).toEqual([row.value]);
      if (row.share)
        expect([row.share.value, ...numbersIn(row.share.printed)]).toEqual(Array(2).fill(valueById(row.share.figure)));
    }
  });

  test('writes no number by hand in its sentences', () => {
    const segments: Segment[] = [...data.takeaway, ...data.caution];
    for (const segment of segments) {
      if (segment.kind === 'text') expect(numbersIn(segment.text)).toEqual([]);
      if (segment.kind === 'figure') expect(numbersIn(segment.text)).toEqual([valueById(segment.figure)]);
      if (segment.kind === 'derived') expect(derived).toEqual(expect.arrayContaining(numbersIn(segment.text)));
    }
  });

  test('shows the arithmetic of every computed value', () => {
    expect(
      data.workings.map(({ formula }) =>
        formula.flatMap(({ kind, text }) => (kind === 'derived' ? numbersIn(text) : [])),
      ),
    ).toEqual(derived.map((value) => [value]));
    for (const { formula } of data.workings) {
      for (const segment of formula)
        if (segment.kind === 'figure') expect(segment.text).toBe(valueById(segment.figure));
    }
  });

  test('leads from every row with a number to the paragraph that prints it', () => {
    for (const { figure, sources } of data.rows) {
      const block = figures.find(({ id }) => id === figure)?.block;
      if (block) expect(sources.map(({ address }) => address.split('#')[1])).toEqual([block]);
      else expect(sources).not.toEqual([]);
    }
  });
});

describe('a prior year that does not exist', () => {
  test.each(['fig1', 'fig4'])('has no bar in %s, only the words that there are no data', (id) => {
    expect(prepared(id).rows[0]).toMatchObject({
      label: '2018年',
      mark: 'missing',
      value: null,
      bar: null,
      printed: '无数据',
      note: '无同比数据',
    });
  });
});

describe('a chart', () => {
  test('draws a printed zero as a bar without length and prints the 0', () => {
    expect(prepared('three-public').rows[0]).toMatchObject({
      value: '0',
      printed: '0',
      bar: { start: '0', length: '0' },
    });
  });

  test('says of a gap in the report that it is one', () => {
    const [chart] = charts;
    if (!chart) throw new Error('There are no charts');
    const row = { label: '保有量', figure: 'three-public.vehicle.year-end-count', level: 'part' as const };
    const { rows } = prepareChart({ ...chart, after: 's3-7-2-p1', unit: '辆', rows: [row] }, year2019);
    expect(rows[0]).toMatchObject({ mark: 'blank', value: null, bar: null, printed: '空缺', note: '原文空缺' });
  });

  test('keeps the approximation of the report', () => {
    expect(prepared('work-counters').rows.map(({ printed }) => printed)).toContain('420余起');
  });

  test('labels computed values in its plain sentence', () => {
    expect(prepared('function').takeawayText).toBe(
      '财政拨款支出的95.32%列在一般公共服务支出，其余三类合计13.89万元（本站计算）。',
    );
  });

  test('names the section its numbers share, or all of them', () => {
    expect(prepared('three-public').basis).toBe('3.7.2');
    expect(prepared('funding-bridge').basis).toBe('3.3、3.5.3');
  });

  test('stands on its part page under its promised address', () => {
    expect(prepared('fig1').address).toBe('/2019/part-3/#fig1');
    expect(prepared('complaints').address).toBe('/2019/part-4/#chart-complaints');
    expect(prepared('three-public').csvAddress).toBe('/2019/data/charts/three-public.csv');
  });

  test('refuses a figure that does not exist', () => {
    const [chart] = charts;
    if (!chart) throw new Error('There are no charts');
    expect(() => prepareChart({ ...chart, takeaway: '{no.such}' }, year2019)).toThrow(
      'Chart fig1 names the figure no.such, which does not exist',
    );
  });
});

describe('the charts of 2019', () => {
  test('redraw the four captions of the report and add seven', () => {
    expect(charts.filter(({ origin }) => origin === 'report-caption').map(({ id }) => id)).toEqual([
      'fig1',
      'fig2',
      'fig3',
      'fig4',
    ]);
    expect(charts).toHaveLength(11);
  });

  test('draw no growth, and no share of a change', () => {
    const forbidden = figures
      .filter(({ measure }) => ['growth', 'change', 'variance'].includes(measure))
      .map(({ id }) => id);
    for (const chart of charts) expect(forbidden.filter((id) => JSON.stringify(chart).includes(id))).toEqual([]);
  });
});
