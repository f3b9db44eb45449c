import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { readSource } from '../../src/import/read-source/read-source.ts';
import { type Printed, pdfOf, printedLines } from './pdf-of.ts';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const readOf = async (...printed: readonly Printed[]) => {
  const resources = { cMaps: `${folder}/cmaps/`, standardFonts: `${folder}/standard_fonts/` };
  const result = await readSource(pdfOf([printed]), resources);
  if ('failure' in result) throw new Error(JSON.stringify(result.failure));
  return { text: result.text.replaceAll(' \n', '\n'), notes: result.notes };
};

const sentence = [
  '　　本年收入三百三十万元，支出三百三十万元，比上年各增',
  '加三十万元，主要原因是新增了湖泊清淤和堤岸加固两个项',
  '目，全年按照年初安排完成。',
];
const above = printedLines(sentence);
const below = printedLines(sentence).map((line) => ({ ...line, y: line.y - 420 }));
const shown = `${sentence.map((line) => line.trimStart()).join('\n')}\n`;
const draw = (how: string): Printed => ({ text: '', x: 0, y: 0, how });
const small = (text: string, x: number, y: number): Printed => ({ text, x, y, size: 9 });
const caption = small('图1：收支情况图', 250, 460);

const bars = (values: readonly string[]): Printed[] => [
  ...values.flatMap((value, nth) => [
    draw(`0.8 G ${350} ${500 + nth * 30} m 540 ${500 + nth * 30} l S`),
    small(value, 346 - value.length * 9, 497 + nth * 30),
  ]),
  draw('0.2 0.4 0.8 rg 390 500 30 80 re f'),
  draw('0.2 0.4 0.8 rg 460 500 30 85 re f'),
  small('300.00', 390, 584),
  small('330.00', 460, 589),
  small('上年', 395, 486),
  small('本年', 465, 486),
];
const pie = (first: string, second: string): Printed[] => [
  draw('0.2 0.4 0.8 rg 180 570 m 180 620 l 207 620 230 597 230 570 c 230 543 207 520 180 520 c f'),
  draw('0.9 0.5 0.2 rg 180 570 m 180 620 l 153 620 130 597 130 570 c 130 543 153 520 180 520 c f'),
  small(first, 100, 627),
  small(second, 190, 507),
];

test('words of charts are left out of the text, and said, with their page', async () => {
  const { text, notes } = await readOf(
    ...above,
    ...pie('基本支出，200.00，61%', '项目支出，130.00，39%'),
    ...bars(['0', '100', '200', '300']),
    caption,
    ...below,
  );
  expect(text).toBe(`${shown}图1：收支情况图\n${shown}`);
  expect(notes).toEqual([
    { kind: 'left-out', why: 'chart-words', words: '基本支出，200.00，61%、330.00、300', line: 3, page: 1 },
  ]);
});

test('small words are kept where no axis counts down to nothing, and where what is round has no shares beside it', async () => {
  const { text, notes } = await readOf(...above, ...bars(['0', '100', '250', '300']), caption, ...below);
  expect(text).toContain('250');
  expect(notes).toEqual([]);
  const seal = await readOf(...above, ...pie('附表 200.00', '合计 330.00'), ...below);
  expect(seal.text).toContain('附表 200.00');
  expect(seal.notes).toEqual([]);
});

test('a table under a seal that is drawn as surfaces keeps its shares', async () => {
  const lines = [640, 600, 560, 520, 480].map((y) => `80 ${y} m 520 ${y} l`).join(' ');
  const { text } = await readOf(...above, ...pie('甲 61%', '乙 39%'), draw(`${lines} S`), ...below);
  expect(text).toMatch(/61%[\s\S]*39%/);
});
