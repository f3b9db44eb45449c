import { describe, expect, test } from 'vitest';
import { filterChoices, filterHits, noFilter } from '../../src/search/results/filters.ts';
import type { Hit } from '../../src/search/results/hit.ts';

const finding = { number: 'f1', verdict: 'inconsistent', verdictName: '不一致', title: '合计' } as const;

function hit(number: string, edits: Partial<Hit> = {}): Hit {
  return {
    address: `/2019/${number}`,
    kind: 'section',
    year: 2019,
    number,
    part: { key: 'notes', label: '情况说明' },
    title: [],
    trail: [],
    excerpt: null,
    match: 'literal',
    count: 1,
    alias: null,
    byAlias: false,
    finding: null,
    ...edits,
  };
}

const hits = [
  hit('3.7'),
  hit('1.1', { part: { key: 'overview', label: '概况' } }),
  hit('5.1', { kind: 'term', part: null }),
  hit('3.2', { finding }),
  hit('3.1', { year: 2018 }),
];
const numbers = (filter: Partial<typeof noFilter>) =>
  filterHits(hits, { ...noFilter, ...filter }).map(({ number }) => number);

describe('filterHits', () => {
  test('without a choice every hit is shown, in its order', () => {
    expect(filterHits(hits, noFilter)).toEqual(hits);
  });

  test('a part, the terms and the findings narrow, each and together', () => {
    expect(numbers({ within: 'notes' })).toEqual(['3.7', '3.2', '3.1']);
    expect(numbers({ within: 'terms' })).toEqual(['5.1']);
    expect(numbers({ findings: true })).toEqual(['3.2']);
    expect(numbers({ within: 'overview', findings: true })).toEqual([]);
  });

  test('a year keeps the terms, which belong to every year', () => {
    expect(numbers({ year: 2018 })).toEqual(['5.1', '3.1']);
  });
});

describe('filterChoices', () => {
  test('terms come first, then the parts in the order of the report, each with its hits counted', () => {
    expect(filterChoices(hits, noFilter).within).toEqual([
      { key: 'terms', label: null, count: 1 },
      { key: 'overview', label: '概况', count: 1 },
      { key: 'notes', label: '情况说明', count: 3 },
    ]);
  });

  test('years come newest first, each with its hits and the terms; findings too', () => {
    expect(filterChoices(hits, noFilter)).toMatchObject({
      findings: 1,
      years: [
        { year: 2019, count: 4 },
        { year: 2018, count: 2 },
      ],
    });
  });

  test('each count is of what is shown once that is chosen beside what is chosen already', () => {
    for (const filter of [{ within: 'notes' }, { findings: true }, { year: 2018 }, { year: 2018, findings: true }]) {
      const chosen = { ...noFilter, ...filter };
      const { all, within, findings, years } = filterChoices(hits, chosen);
      const shown = (choice: Partial<typeof noFilter>) => numbers({ ...chosen, ...choice }).length;
      expect(all).toBe(shown({ within: null }));
      expect(within.map(({ count }) => count)).toEqual(within.map(({ key }) => shown({ within: key })));
      expect(findings).toBe(shown({ findings: true }));
      expect(years.map(({ count }) => count)).toEqual(years.map(({ year }) => shown({ year })));
    }
  });

  test('no hits leave nothing to choose', () => {
    expect(filterChoices([], noFilter)).toEqual({ all: 0, within: [], findings: 0, years: [] });
  });
});
