import { describe, expect, test } from 'vitest';
import { filterChoices, filterHits, noFilter } from '../../src/search/filters.ts';
import type { Hit } from '../../src/search/hit.ts';

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
    expect(filterChoices(hits).within).toEqual([
      { key: 'terms', label: null, count: 1 },
      { key: 'overview', label: '概况', count: 1 },
      { key: 'notes', label: '情况说明', count: 3 },
    ]);
  });

  test('years are counted without the terms, newest first; findings too', () => {
    expect(filterChoices(hits)).toMatchObject({
      findings: 1,
      years: [
        { year: 2019, count: 3 },
        { year: 2018, count: 1 },
      ],
    });
  });

  test('no hits leave nothing to choose', () => {
    expect(filterChoices([])).toEqual({ within: [], findings: 0, years: [] });
  });
});
