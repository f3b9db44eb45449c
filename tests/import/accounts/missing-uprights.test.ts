import { describe, expect, test } from 'vitest';
import { missingUprights } from '../../../src/import/read-source/pdf/missing-uprights.ts';
import type { PlacedText } from '../../../src/import/read-source/pdf/visible-runs.ts';

/** Words whose middle is at a place, on a line of a table whose rows are 20 points high. */
const at = (text: string, middle: number, row: number): PlacedText => {
  const width = text.length * 10;
  return { text, x: middle - width / 2, y: row * 20 + 14, width, size: 10 };
};
const level = (rows: number, inner: readonly [number, number, number][] = []) => [
  ...Array.from({ length: rows + 1 }, (_, row) => ({ at: row * 20, from: 0, to: 300 })),
  ...inner.map(([row, from, to]) => ({ at: row * 20, from, to })),
];
const columns = (items: PlacedText[], lines = level(3), known: number[] = []) =>
  missingUprights({ level: lines, upright: [] }, items, known).upright.map((line) => [line.at, line.from, line.to]);

const heads = [at('科目', 50, 0), at('合计', 150, 0), at('项目', 250, 0)];
const amounts = [at('1.00', 170, 1), at('2.00', 270, 1), at('10.00', 165, 2), at('20.00', 265, 2)];

test('columns end where heads in their middle say, through the whole table', () => {
  expect(columns([...heads, ...amounts])).toEqual([
    [100, 0, 60],
    [200, 0, 60],
  ]);
});

test('a head in type of two kinds is one', () => {
  const split = [at('20', 144, 0), at('年', 161, 0)];
  expect(columns([at('科目', 50, 0), ...split, at('项目', 250, 0), ...amounts]).map(([x]) => x)).toEqual([100, 200]);
});

test('a head over several columns has no line below it cut in two', () => {
  const merged = [at('科目', 50, 0.5), at('本年支出', 200, 0), at('合计', 150, 1), at('项目', 250, 1)];
  const below = amounts.map((item) => ({ ...item, y: item.y + 20 }));
  const lines = level(4).filter(({ at: y }) => y !== 20);
  expect(columns([...merged, ...below], [...lines, { at: 20, from: 100, to: 300 }])).toEqual([
    [100, 0, 80],
    [200, 20, 80],
  ]);
});

test.each([
  [
    'an amount stands between two heads, and these are set in no way',
    [...heads, at('1.00', 200, 1), at('2.00', 200, 2)],
  ],
  ['a number stands over an edge', [...heads, at('1.00', 200, 1)]],
  ['two amounts stand in one cell', [...heads, at('甲', 50, 1), at('1', 120, 1), ...amounts]],
  ['amounts of one column are out of line', [...heads, at('1.00', 125, 1), at('1.00', 170, 2)]],
])('nothing is certain where %s', (_, items) => {
  expect(columns(items)).toEqual([]);
});

test('words that stand above each other with nothing between them are a column, wherever their head is set', () => {
  const left = (text: string, x: number) => ({ ...at(text, 0, 0), x });
  const onLeft = [left('科目', 5), left('合计', 105), left('项目', 205)];
  const names = [at('行政运行', 40, 1), at('档案馆', 35, 2)];
  for (const head of [onLeft, heads, [at('科目', 50, 0), at('合计', 175, 0), at('项目', 270, 0)]]) {
    const [first = 0, second = 0] = columns([...head, ...names, ...amounts]).map(([x]) => x);
    expect(first > 60 && first < 145 && second > 190 && second < 245).toBe(true);
  }
});

test('a column that is blank below its head is one where its head tells the edges, or its neighbours have words of their own', () => {
  const blank = amounts.filter(({ x }) => x > 200);
  expect(columns([...heads, at('行政运行', 50, 1), ...blank]).map(([x]) => x)).toHaveLength(2);
});

test('a page without a head has the columns of the page before, where its numbers stand in them', () => {
  expect(columns(amounts, level(3), [0, 100, 200, 300]).map(([x]) => x)).toEqual([100, 200]);
  expect(columns(amounts, level(3), [0, 165, 200, 300])).toEqual([]);
  expect(columns([at('科目', 150, 0), ...amounts], level(3), [0, 100, 200, 300])).toEqual([]);
});

describe('heads over heads that no line parts', () => {
  const below = amounts.map((item) => ({ ...item, y: item.y + 20 }));
  const lines = level(4).filter(({ at: y }) => y !== 20);
  const heads = [at('科目', 50, 0.5), at('本年支出', 200, 0), at('合计', 150, 1), at('项目', 250, 1)];
  const grid = (own: PlacedText[]) => missingUprights({ level: lines, upright: [] }, [...own, ...below], []);

  test('are told by how they stand: over others in the upper half, below them in the lower, alone in the middle', () => {
    const { upright, level: between } = grid(heads);
    expect(upright.map((line) => [line.at, Math.round(line.from), line.to])).toEqual([
      [100, 0, 80],
      [200, 21, 80],
    ]);
    expect(between.map((line) => [Math.round(line.at), line.from, line.to])).toEqual([[21, 100, 300]]);
  });

  test('are left where two that stand over others would share what is below in no way, or in several', () => {
    const low = heads.slice(2);
    expect(grid([at('科目', 50, 1), at('收入', 100, 0), at('支出', 250, 0), ...low]).upright).toEqual([]);
  });
});

test('the three parts of a code may stand beside each other in one column', () => {
  const code = [at('201', 20, 1), at('01', 50, 1), at('99', 70, 1)];
  expect(columns([...heads, ...code, ...amounts]).map(([x]) => x)).toEqual([100, 200]);
  expect(columns([...heads, at('201', 20, 1), at('7', 50, 1), ...amounts])).toEqual([]);
});
