import { describe, expect, test } from 'vitest';
import { openRows } from '../../../src/import/read-source/pdf/open-rows.ts';
import type { PlacedText } from '../../../src/import/read-source/pdf/visible-runs.ts';

/** Words at a place from the left and from above, each character as wide as the type is high. */
const at = (text: string, x: number, y: number): PlacedText => ({
  text,
  x,
  y,
  width: [...text].reduce((sum, character) => sum + (/[\d.,]/.test(character) ? 5 : 10), 0),
  size: 10,
});
const edges = [0, 100, 200];
const rows = (items: PlacedText[]) => openRows(items, edges)?.map(Math.round);

test('each line is a row where all stand as far apart', () => {
  expect(rows([at('行政运行', 0, 20), at('1.00', 150, 20), at('档案馆', 0, 40), at('2.00', 150, 40)])).toEqual([27]);
});

test('a name over two lines is one with the amount in their middle, or beside the first', () => {
  const wrapped = [at('机关事业单位基本养', 0, 20), at('老保险', 0, 32), at('1.00', 150, 26)];
  const next = [at('档案馆', 0, 56), at('2.00', 150, 56), at('公证', 0, 80), at('3.00', 150, 80)];
  expect(rows([...wrapped, ...next])).toEqual([41, 65]);
  expect(rows([...wrapped.map((item) => (item.text === '1.00' ? { ...item, y: 20 } : item)), ...next])).toEqual([
    41, 65,
  ]);
});

test('lines that lie closer than others are rows where each has an amount, or begins one', () => {
  const close = [at('甲', 0, 20), at('1.00', 150, 20), at('乙', 0, 30), at('2.00', 150, 30)];
  expect(rows([...close, at('丙', 0, 60), at('丁', 0, 90)])).toEqual([22, 42, 72]);
});

test('a name that is full goes on in the line below it, which stands as far below as a row does and has nothing else', () => {
  const first = [at('机关事业单位基', 0, 20), at('1.00', 150, 20), at('本养老', 0, 35)];
  const next = [at('档案馆', 0, 50), at('2.00', 150, 50)];
  expect(rows([...first, ...next])).toEqual([39]);
});

describe('nothing is certain where', () => {
  test.each([
    [
      'a name may go on in the next line',
      [at('机关事业单位基本养', 0, 20), at('1.00', 150, 20), at('老保险', 0, 40), at('2.00', 150, 40)],
    ],
    ['an amount is wrapped', [at('甲', 0, 20), at('1,234,', 150, 20), at('567.00', 150, 40)]],
    ['two amounts stand in one column', [at('甲', 0, 20), at('1.00', 110, 20), at('2.00', 150, 20)]],
  ])('%s', (_, items) => {
    expect(rows(items)).toBeUndefined();
  });

  test('but a number of its own, or a code before it, begins a row', () => {
    const full = at('一、一般公共预算财', 0, 20);
    expect(rows([full, at('二、其他收入', 0, 40)])).toEqual([27]);
    // As a browser prints it: the radical, and a name of its own over two lines.
    const next = [
      at('⼆、政府性基金预算财', 0, 40),
      at('2.00', 150, 46),
      at('政拨款', 0, 52),
      at('三、其他收入', 0, 72),
    ];
    expect(rows([full, ...next])).toEqual([27, 59]);
    const coded = [at('2010101', 0, 20), at('机关事业单位基本养', 105, 20), at('2010102', 0, 40), at('公证', 105, 40)];
    expect(rows(coded)).toEqual([27]);
  });
});
