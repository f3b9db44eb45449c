import { expect, test } from 'vitest';
import type { Figure } from '../../../src/report/schema/figures.ts';
import type { Term } from '../../../src/report/schema/glossary.ts';
import { figureSpans, inOrder } from '../../../src/site/generate/spans.ts';
import { TermFinder } from '../../../src/site/generate/term-finder.ts';

const term = (id: string, linkForms: string[], notWithin: string[] = []): Term => ({
  id,
  name: id,
  pinyin: id,
  linkForms,
  notWithin,
  aliases: [],
  related: [],
});

const terms = new TermFinder([
  term('jiben', ['基本支出', '人员经费'], ['工作人员经费']),
  term('sangong', ['“三公”经费']),
  term('bokuan', ['财政拨款收入']),
  term('jijin', ['政府性基金预算财政拨款收入']),
]);

/** The words linked in a text, with the term each leads to. */
function linked(text: string): string[] {
  return terms.spansIn(text).map((span) => `${text.slice(span.start, span.end)} → ${span.term.id}`);
}

test('a term is found wherever one of its forms stands', () => {
  expect(linked('基本支出88.25万元，其中人员经费43.77万元')).toEqual(['基本支出 → jiben', '人员经费 → jiben']);
});

test('工作人员经费 is not 人员经费', () => {
  expect(linked('保障群众投诉工作人员经费，人员经费另列')).toEqual(['人员经费 → jiben']);
});

test('the longest term wins', () => {
  expect(linked('没有政府性基金预算财政拨款收入')).toEqual(['政府性基金预算财政拨款收入 → jijin']);
});

const figure = (quote: string, token: string, unit: string, more: Partial<Figure> = {}): Figure => ({
  id: 'x',
  label: 'x',
  value: token,
  unit,
  year: 2019,
  kind: 'amount',
  measure: 'final',
  block: 's1-p1',
  quote,
  token,
  ...more,
});

test.each([
  ['支出 3 万元。', figure('支出 3 万元', '3', '万元'), '3 万元'],
  ['占 94.2 %。', figure('占 94.2', '94.2', '%'), '94.2 %'],
  ['心得体会 40 余篇', figure('心得体会 40', '40', '篇'), '40 余篇'],
  ['参观 300 多人', figure('参观 300', '300', '人'), '300 多人'],
  ['安全率 99%以上', figure('安全率 99', '99', '%'), '99%以上'],
  ['设备 0 台(套)，', figure('设备 0', '0', '台(套)'), '0 台(套)'],
  ['分配一辆公车', figure('分配一辆', '一', '辆'), '一辆'],
  ['预算为 3 万元，支出决算为 3 万元', figure('预算为 3 万元，支出决算为 3', '3', '万元', { nth: 2 }), '3 万元'],
])('in “%s” the figure is marked with its unit', (text, wanted, marked) => {
  const [span] = figureSpans(text, [wanted]);
  expect(text.slice(span?.start, span?.end)).toBe(marked);
});

test('the second of two equal figures is marked at its own place', () => {
  const text = '预算为 3 万元，决算为 3 万元';
  const [span] = figureSpans(text, [figure('预算为 3 万元，决算为 3 万元', '3', '万元', { nth: 2 })]);
  expect(span?.start).toBe(text.lastIndexOf('3'));
});

test('a blank is the gap itself', () => {
  const text = '保有量 辆。';
  const [span] = figureSpans(text, [figure('保有量 辆', ' ', '辆', { value: null, blank: true })]);
  expect(text.slice(span?.start, span?.end)).toBe(' ');
});

test('a span that begins inside an earlier one is left out', () => {
  const text = '因公出国(境)费';
  const spans = inOrder([
    { kind: 'mark', mark: { kind: 'choice', quote: text, nth: 1 }, start: 0, end: 8 },
    { kind: 'mark', mark: { kind: 'choice', quote: '费', nth: 1 }, start: 7, end: 8 },
  ]);
  expect(spans).toHaveLength(1);
});
