import { describe, expect, test } from 'vitest';
import { compareCsv } from '../../../src/derive/compare/compare-csv.ts';
import { conceptChart } from '../../../src/derive/compare/concept-chart.ts';
import { comparedConcepts, statedOnce } from '../../../src/derive/compare/concepts.ts';
import { differenceOf } from '../../../src/derive/compare/difference.ts';
import { readCsv } from '../data/read-csv.ts';
import { content, oneYear, year2019, year2020 } from './two-years.ts';

const concepts = new Map(comparedConcepts(content.years).map((concept) => [concept.id, concept]));

function figure(year: typeof year2019, id: string) {
  const found = year.figures.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`There is no figure ${id}`);
  return found;
}

describe('what is compared', () => {
  test('only what both reports state, under one id', () => {
    expect(concepts.has('revenue.total')).toBe(true);
    expect(concepts.has('work.sample-platforms')).toBe(false);
    expect(statedOnce(content.years)).toEqual([
      { year: 2020, count: 1 },
      { year: 2019, count: 0 },
    ]);
  });

  test('a prior-year amount is no concept of its own, but stands with the concept it restates', () => {
    expect([...concepts.keys()].filter((id) => id.endsWith('.prior-year'))).toEqual([]);
    const [restated] = concepts.get('revenue.total')?.restated ?? [];
    expect([restated?.year.report.year, restated?.figure.value, restated?.figure.year]).toEqual([2020, '315.40', 2019]);
  });

  test('one report compares with nothing', () => {
    expect(comparedConcepts(oneYear.years)).toEqual([]);
  });
});

describe('the difference', () => {
  test('is exact, the later year less the earlier', () => {
    expect(concepts.get('all-funds.total')?.difference).toEqual({ value: '-15.27', unit: '万元' });
    expect(concepts.get('revenue.other.share')?.difference).toEqual({ value: '-2.43', unit: '%' });
  });

  test.each([
    ['three-public.vehicle.total', 'unit'],
    ['three-public.vehicle.year-end-count', 'blank'],
    ['all-funds.change', 'relative'],
    ['work.sample-matters', 'approximate'],
  ])('%s is not subtracted: %s', (id, incomparable) => {
    expect(concepts.get(id)?.difference).toEqual({ incomparable });
  });

  test('numbers of another kind, or of another day of the year, are not subtracted', () => {
    const [later, earlier] = [
      figure(year2020, 'personnel.in-service.total'),
      figure(year2019, 'personnel.in-service.total'),
    ];
    expect(differenceOf(later, { ...earlier, measure: 'flow' })).toEqual({ incomparable: 'measure' });
    expect(differenceOf({ ...later, asOf: '2020-12-31' }, { ...earlier, asOf: '2019-11-30' })).toEqual({
      incomparable: 'as-of',
    });
    expect(differenceOf({ ...later, asOf: '2020-12-31' }, { ...earlier, asOf: '2019-12-31' })).toEqual({
      value: '2',
      unit: '人',
    });
  });
});

describe('the chart of a concept', () => {
  const chartOf = (id: string) => {
    const concept = concepts.get(id);
    return concept && conceptChart(concept);
  };

  test('has one row a year, the printed number and its sentence', () => {
    const rows = chartOf('three-public.total')?.rows.map(({ label, printed, bar, sources }) => ({
      label,
      printed,
      bar,
      sources,
    }));
    expect(rows).toEqual([
      {
        label: '2019年',
        printed: '3.00',
        bar: { start: '0', length: '100' },
        sources: [{ number: '3.4.2', address: '/2019/part-3/#f-three-public.total' }],
      },
      {
        label: '2020年',
        printed: '2.40',
        bar: { start: '0', length: '80' },
        sources: [{ number: '3.6.2', address: '/2020/part-3/#f-three-public.total' }],
      },
    ]);
  });

  test('says in a sentence what it shows, and which number was computed', () => {
    expect(chartOf('three-public.total')?.takeawayText).toBe('2020年2.40万元，比2019年少0.60万元（本站计算）。');
  });

  test('is not drawn where the years’ units differ', () => {
    expect(chartOf('three-public.vehicle.total')).toBeUndefined();
  });
});

test('the CSV has a line for each concept, its values as printed', () => {
  const [head, ...lines] = readCsv(compareCsv(content.years));
  expect(lines).toHaveLength(concepts.size);
  const line = lines.find(([id]) => id === 'three-public.total') ?? [];
  expect(Object.fromEntries((head ?? []).map((name, index) => [name, line[index]]))).toMatchObject({
    '2019年数值': '3.00',
    '2020年数值': '2.40',
    '差额（本站计算）': '-0.60',
    差额单位: '万元',
  });
});
