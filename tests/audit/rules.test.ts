import { expect, test } from 'vitest';
import { auditReport } from '../../src/audit/audit-report.ts';
import { ruleCatalogue } from '../../src/audit/catalogue.ts';
import { relationSchema } from '../../src/audit/relations.ts';
import type { Node } from '../../src/report/schema/report.ts';
import { judge, smallYear, verdictOf } from './small-year.ts';

type Years = Parameters<typeof smallYear>;

/** A relation with a year in which it holds and a year in which its rule speaks up. */
interface RuleCase {
  relation: { rule: string; [field: string]: unknown };
  holds: Years;
  verdict?: string;
  fires: Years;
  as: string;
}

const grown = (value: string, change: string, growth: string) =>
  [
    {
      value: `${value} 万元`,
      change: { printed: `${change} 万元`, words: '比上年增加', as: { measure: 'change', base: 'prior-year' } },
      growth: { printed: `${growth} %`, words: '增长', as: { measure: 'growth', base: 'prior-year' } },
    },
  ] as Years;
const varied = (final: string, variance: string, words = '比年初预算减少') =>
  [
    {
      final: `${final} 万元`,
      budget: '5 万元',
      variance: { printed: `${variance} 万元`, words, as: { measure: 'variance', base: 'budget' } },
    },
  ] as Years;
const paragraph = (id: string, text: string, marks?: unknown): Node =>
  ({ type: 'paragraph', id, text, lines: [1, 1], ...(marks !== undefined && { marks }) }) as Node;
const described = (items: string[]): Node[] => [
  {
    type: 'section',
    id: 's3-1',
    numeral: '一、',
    style: 'heading',
    heading: '工作',
    lines: [1, 1],
    content: items.map((heading, index) => ({
      type: 'section',
      id: `s3-1-${index + 1}`,
      numeral: `（${index}）`,
      style: 'heading',
      heading,
      lines: [1, 1],
      content: [],
    })),
  },
  {
    type: 'table',
    id: 's3-t1',
    columns: ['内容'],
    rows: [{ id: 's3-t1-r1', cells: [['1.甲；', '2. 乙。']] }],
    lines: [1, 1],
  },
];
const term = (text: string): Node[] => [
  {
    type: 'section',
    id: 's5-1',
    numeral: '(一)',
    style: 'item',
    heading: null,
    lines: [1, 1],
    content: [paragraph('s5-1-p1', text)],
  },
];

const cases: RuleCase[] = [
  {
    relation: { rule: 'sum', total: 'total', parts: ['a', '-b'] },
    holds: [{ total: '1.1 万元', a: '1.3 万元', b: '0.2 万元' }],
    fires: [{ total: '1.1 万元', a: '1.3 万元', b: '0.1 万元' }],
    as: 'inconsistent',
  },
  {
    relation: { rule: 'sum', total: 'x.total', parts: ['x.*'] },
    holds: [{ 'x.total': '1 万元', 'x.a': '0.33 万元', 'x.b': '0.67 万元' }],
    fires: [{ 'x.total': '1 万元', 'x.a': '0.33 万元', 'x.b': '0.66 万元' }],
    as: 'within-rounding',
  },
  {
    relation: { rule: 'same-fact', figures: ['a', 'b'] },
    holds: [{ a: '297.1 万元', b: '297.10 万元' }],
    fires: [{ a: '88.25 万元', b: '88.27 万元' }],
    as: 'inconsistent',
  },
  {
    relation: { rule: 'same-fact', figures: ['a', 'b'], otherwise: 'explain' },
    holds: [{ a: '12 个', b: '12 个' }],
    fires: [{ a: '12 个', b: '11 个' }],
    as: 'explain',
  },
  {
    relation: { rule: 'share', ratio: 'r', part: 'a', whole: 'b' },
    holds: [{ r: '94.2 %', a: '297.11 万元', b: '315.39 万元' }],
    fires: [{ r: '94.3 %', a: '297.11 万元', b: '315.39 万元' }],
    as: 'inconsistent',
  },
  {
    relation: { rule: 'share-total', shares: ['*.share'] },
    holds: [{ 'a.share': '94.2 %', 'b.share': '5.8 %' }],
    fires: [{ 'a.share': '95.32 %', 'b.share': '2.62 %', 'c.share': '2.05 %' }],
    as: 'within-rounding',
  },
  {
    relation: { rule: 'share-total', shares: ['*.share'] },
    holds: [{ 'a.share': '100 %' }],
    fires: [{ 'a.share': '95.32 %', 'b.share': '4.66 %' }],
    as: 'inconsistent',
  },
  {
    relation: { rule: 'completion', ratio: 'r', final: 'a', budget: ['b'] },
    holds: [{ r: '93.3 %', a: '2.8 万元', b: '3 万元' }],
    fires: [{ r: '100 %', a: '2.8 万元', b: '3 万元' }],
    as: 'inconsistent',
  },
  {
    relation: { rule: 'completion', ratio: 'r', final: 'a', budget: ['b'] },
    holds: [{ r: '100 %', a: '3 万元', b: '3 万元' }],
    fires: [{ r: '0 %', a: '0 万元', b: '0 万元' }],
    as: 'undefined',
  },
  {
    relation: { rule: 'unsupported-rate', rate: 'r' },
    holds: [{ r: '88.5 %' }],
    verdict: 'not-recomputable',
    fires: [{ r: '101 %' }],
    as: 'inconsistent',
  },
  {
    relation: { rule: 'change', value: 'value', change: 'change', given: [{ block: 's3-1-p1', quote: '无同比数据' }] },
    // A last year of which there is no number is not nought.
    holds: [grown('3', '3', '0')[0], { texts: { 's3-1-p1': '新成立，无同比数据。' } }],
    verdict: 'undefined',
    fires: [grown('3', '2', '0')[0], { texts: { 's3-1-p1': '新成立，无同比数据。' } }],
    as: 'undefined',
  },
  {
    relation: { rule: 'growth', value: 'value', change: 'change', growth: 'growth' },
    holds: grown('3', '1', '50'),
    fires: grown('3', '1', '33'),
    as: 'inconsistent',
  },
  {
    relation: { rule: 'growth', value: 'value', change: 'change', growth: 'growth' },
    holds: grown('3', '1', '50'),
    fires: grown('3', '4', '100'),
    as: 'inconsistent',
  },
  {
    relation: { rule: 'growth', value: 'value', change: 'change', growth: 'growth' },
    holds: grown('3', '1', '50'),
    fires: grown('3', '3', '100'),
    as: 'undefined',
  },
  {
    relation: {
      rule: 'growth-wording',
      growths: [
        { value: 'a', change: 'a', growth: 'ga' },
        { value: 'b', change: 'b', growth: 'gb' },
      ],
    },
    holds: [{ a: '3 万元', b: '4 万元', ga: '100 %', gb: '100 %' }],
    fires: [{ a: '3 万元', b: '4 万元', ga: '0 %', gb: '100 %' }],
    as: 'inconsistent',
  },
  {
    relation: { rule: 'no-prior-year', words: '无同比数据' },
    holds: [{}, { texts: { 's3-1-p1': '新成立，无同比数据。' } }],
    fires: [{ a: { printed: '3 万元', words: '无同比数据，增加', as: { base: 'prior-year' } } }],
    as: 'inconsistent',
  },
  {
    relation: { rule: 'variance', variance: 'variance', final: 'final', budget: ['budget'] },
    holds: varied('3', '2'),
    fires: varied('3', '1'),
    as: 'inconsistent',
  },
  {
    relation: { rule: 'variance', variance: 'variance', final: 'final', budget: ['budget'] },
    holds: varied('3', '2'),
    fires: varied('3', '2', '比年初预算增加(减少)'),
    as: 'blank',
  },
  {
    relation: { rule: 'bound', ascending: [['a'], ['b', 'c']] },
    holds: [{ a: '3 辆', b: '1 辆', c: '2 辆' }],
    fires: [{ a: '4 辆', b: '1 辆', c: '2 辆' }],
    as: 'inconsistent',
  },
  {
    relation: { rule: 'bound', ascending: [['a'], [{ number: '52', label: '一年的周数' }]] },
    holds: [{ a: '52 期' }],
    fires: [{ a: '53 期' }],
    as: 'inconsistent',
  },
  {
    relation: { rule: 'fixed-value', figures: ['a'], value: '50' },
    holds: [{ a: '50 万元' }],
    fires: [{ a: '51 万元' }],
    as: 'inconsistent',
  },
  {
    relation: { rule: 'zero-together', figures: ['count', 'cost'] },
    holds: [{ count: '0 辆', cost: '0 万元' }],
    fires: [{ count: '1 辆', cost: '0 万元' }],
    as: 'inconsistent',
  },
  {
    relation: {
      rule: 'threshold-count',
      amount: 'spent',
      items: [{ threshold: 'limit', count: 'count' }],
      otherwise: 'explain',
    },
    holds: [{ spent: '60 万元', limit: '50 万元', count: '1 台' }],
    fires: [{ spent: '60 万元', limit: '50 万元', count: '2 台' }],
    as: 'explain',
  },
  {
    relation: { rule: 'full-year' },
    holds: [{ a: { printed: '3 件', as: { asOf: '2019-12-31' } } }],
    verdict: 'nothing-found',
    fires: [{ a: { printed: '3 件', as: { asOf: '2019-12-24' } } }],
    as: 'explain',
  },
  {
    relation: { rule: 'listed-items', lists: [{ count: 'a', block: 's3-1-p1', quote: '人、财、物' }] },
    holds: [{ a: '3 个' }, { texts: { 's3-1-p1': '从人、财、物几方面' } }],
    fires: [{ a: '4 个' }, { texts: { 's3-1-p1': '从人、财、物几方面' } }],
    as: 'inconsistent',
  },
  {
    relation: { rule: 'table-items', section: 's3-1', row: 's3-t1-r1', column: 1 },
    holds: [{}, { nodes: described(['甲', '乙。']) }],
    fires: [{}, { nodes: described(['甲', '乙', '丙']) }],
    as: 'inconsistent',
  },
  {
    relation: { rule: 'occurrences', count: 'a', words: '自评综述' },
    holds: [{ a: '1 个' }, { texts: { 's3-1-p1': '某项目自评综述：' } }],
    fires: [{ a: '2 个' }, { texts: { 's3-1-p1': '某项目自评综述：' } }],
    as: 'inconsistent',
  },
  {
    relation: {
      rule: 'wording',
      readings: [
        { reads: '市级', words: ['市级财政'], in: ['part:glossary'] },
        { reads: '区级', words: ['区'], in: ['department'] },
      ],
    },
    holds: [{}, { glossary: term('(一)收入：指区级财政拨付的资金。') }],
    fires: [{}, { glossary: term('(一)收入：指市级财政拨付的资金。') }],
    as: 'inconsistent',
  },
  {
    relation: { rule: 'same-text', blocks: ['s3-1-p1', 's3-2-p1'] },
    holds: [{}, { texts: { 's3-1-p1': '没有。', 's3-2-p1': '没有。' } }],
    fires: [{}, { texts: { 's3-1-p1': '没有。', 's3-2-p1': '有。' } }],
    as: 'inconsistent',
  },
  {
    relation: {
      rule: 'explanation',
      present: [{ block: 's3-1-p1', quote: '没有预算' }],
      absent: [{ block: 's3-1-p1', quote: '追加' }],
      nonZero: ['a'],
    },
    holds: [{ a: '3 万元' }, { texts: { 's3-1-p1': '没有预算，后来追加。' } }],
    fires: [{ a: '3 万元' }, { texts: { 's3-1-p1': '没有预算。' } }],
    as: 'explain',
  },
  {
    relation: { rule: 'blank', figure: 'a' },
    holds: [{ a: '0 辆' }],
    fires: [{ a: ' 辆' }],
    as: 'blank',
  },
  {
    relation: { rule: 'unchosen' },
    holds: [{}, { nodes: [paragraph('s3-1-p1', '比上年增加 3 万元')] }],
    verdict: 'nothing-found',
    fires: [
      {},
      { nodes: [paragraph('s3-1-p1', '比上年增加(减少) 3 万元', [{ kind: 'choice', quote: '增加(减少)', nth: 1 }])] },
    ],
    as: 'blank',
  },
  {
    relation: { rule: 'placeholder', near: '其他用车' },
    holds: [{}, { nodes: [paragraph('s3-1-p1', '其他用车主要是班车')] }],
    verdict: 'nothing-found',
    fires: [{}, { nodes: [paragraph('s3-1-p1', '其他用车主要是……', [{ kind: 'ellipsis', quote: '……', nth: 1 }])] }],
    as: 'blank',
  },
  {
    relation: { rule: 'placeholder' },
    holds: [{}, { glossary: term('(一)收入：指拨付的资金。') }],
    verdict: 'nothing-found',
    fires: [{}, { glossary: term('(一)各单位其他专用名词解释。') }],
    as: 'blank',
  },
  {
    relation: { rule: 'absent', what: 'final-accounts-tables' },
    holds: [{}],
    verdict: 'nothing-found',
    fires: [{}, { nodes: [{ type: 'absence', id: 's3-absent', what: 'final-accounts-tables' }] }],
    as: 'blank',
  },
];

test.each(cases.map((one) => [one.relation.rule, one.as, one] as const))(
  '%s holds where it should, and else is %s',
  (_, __, { relation, holds, verdict, fires, as }) => {
    expect(verdictOf(judge(smallYear(...holds), relation))).toBe(verdict ?? 'consistent');
    expect(verdictOf(judge(smallYear(...fires), relation))).toBe(as);
  },
);

test('every rule of the catalogue has such a pair', () => {
  const shown = new Set(cases.map(({ relation }) => relation.rule));
  expect(ruleCatalogue.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
});

test('a relation whose figures are missing does not apply, and says which', () => {
  const outcome = judge(smallYear({ a: '1 万元' }), { rule: 'same-fact', figures: ['a', 'b'] });
  expect(outcome).toMatchObject({ reason: 'missing-figures', missing: ['b'] });
});

test('a pattern that fits no figure is missed, not taken for an empty sum', () => {
  const outcome = judge(smallYear({ total: '0 万元' }), { rule: 'sum', total: 'total', parts: ['function.*'] });
  expect(outcome).toMatchObject({ reason: 'missing-figures', missing: ['function.*'] });
});

test('a relation whose words are gone does not apply', () => {
  const outcome = judge(smallYear({ a: '1 万元', b: '1 万元' }), {
    rule: 'same-fact',
    figures: ['a', 'b'],
    given: [{ block: 's3-1-p1', quote: '追加预算' }],
  });
  expect(outcome).toMatchObject({ reason: 'words-gone', missing: ['追加预算'] });
});

test('a gap among the operands is a gap in the verdict, never a zero', () => {
  const outcome = judge(smallYear({ total: '1 辆', a: ' 辆', b: '1 辆' }), {
    rule: 'sum',
    total: 'total',
    parts: ['a', 'b'],
  });
  expect(verdictOf(outcome)).toBe('blank');
});

test('amounts in different units are not compared', () => {
  const outcome = judge(smallYear({ a: '1 万元', b: '10000 元' }), { rule: 'same-fact', figures: ['a', 'b'] });
  expect(outcome).toMatchObject({ reason: 'units-differ' });
});

test('about as much is held against nothing', () => {
  const year = smallYear({ a: { printed: '1 万元', words: '约', as: { approx: '约' } }, b: '2 万元' });
  const outcome = judge(year, { rule: 'same-fact', figures: ['a', 'b'] });
  expect(outcome).toMatchObject({ reason: 'approximate', missing: ['a'] });
});

test('a decrease counts down', () => {
  const year = smallYear({
    value: '3 万元',
    change: { printed: '1 万元', words: '比上年减少', as: { measure: 'change', base: 'prior-year' } },
    growth: { printed: '25 %', words: '下降', as: { measure: 'growth', base: 'prior-year' } },
  });
  expect(verdictOf(judge(year, { rule: 'growth', value: 'value', change: 'change', growth: 'growth' }))).toBe(
    'consistent',
  );
});

test('a template left-over that no relation names is a finding under its block', () => {
  const year = smallYear(
    {},
    { nodes: [paragraph('s3-1-p1', '增加(减少)', [{ kind: 'choice', quote: '增加(减少)', nth: 1 }])] },
  );
  expect(judge(year, { rule: 'absent', what: 'images' })).toMatchObject({ reason: 'nothing-found' });
  expect(strayIds(year)).toEqual(['X-s3-1-p1']);
});

test('a finding folds under its root only while the root is open', () => {
  const relations = [
    { id: 'L01', group: 'logic', title: '因', rule: 'same-fact', figures: ['a', 'b'] },
    { id: 'L02', group: 'logic', title: '果', rule: 'same-fact', figures: ['b', 'c'], root: 'L01' },
  ].map((relation) => relationSchema.parse(relation));
  const roots = (figures: Record<string, string>) =>
    auditReport(smallYear(figures), relations).findings.map(({ root }) => root);
  expect(roots({ a: '1 万元', b: '2 万元', c: '3 万元' })).toEqual([undefined, 'L01']);
  expect(roots({ a: '2 万元', b: '2 万元', c: '3 万元' })).toEqual([undefined, undefined]);
});

function strayIds(year: ReturnType<typeof smallYear>): string[] {
  return auditReport(year, []).findings.map(({ id }) => id);
}
