import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { readSource } from '../../src/import/read-source/read-source.ts';
import { pdfOf } from './pdf-of.ts';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const notesOf = async (how: string) => {
  const page = [
    { text: '收入总计三百三十万元。', x: 80, y: 700 },
    { text: '', x: 0, y: 0, how },
    { text: '支出总计三百三十万元。', x: 80, y: 600 },
  ];
  const result = await readSource(pdfOf([page]), {
    cMaps: `${folder}/cmaps/`,
    standardFonts: `${folder}/standard_fonts/`,
  });
  if ('failure' in result) throw new Error(JSON.stringify(result.failure));
  return result.notes;
};

/** A form with a curve. */
const form = (x: number, y: number, wide: number, high: number) =>
  `${x} ${y} m ${x + wide} ${y} l ${x + wide} ${y + high} l ${x + wide / 2} ${y + high} ${x} ${y + high} ${x} ${y} c f`;
const row = (count: number, sizeOf: (nth: number) => readonly [number, number], step = 16) =>
  Array.from({ length: count }, (_, nth) => form(80 + nth * step, 650, ...sizeOf(nth))).join(' ');

test('a line of letters drawn as paths among words is asked about', async () => {
  expect(await notesOf(row(16, (nth) => [8 + (nth % 4), 9 + (nth % 5)]))).toEqual([
    { kind: 'not-read', what: 'outlined', words: '', line: 1, page: 1 },
  ]);
});

test.each([
  ['a border of one form', row(24, () => [10, 10])],
  ['a few leaves', row(6, (nth) => [8 + nth, 9 + nth])],
  [
    'a wheel of many forms',
    Array.from({ length: 40 }, (_, nth) => form(280 + (nth % 7) * 6, 625 + nth, 5 + (nth % 5), 4 + (nth % 6))).join(
      ' ',
    ),
  ],
  ['forms strewn far apart', row(14, (nth) => [4 + (nth % 4), 4 + (nth % 5)], 36)],
  [
    'a line of letters that is clipped away',
    `q 0 0 10 10 re W n ${row(16, (nth) => [8 + (nth % 4), 9 + (nth % 5)])} Q`,
  ],
])('no line of letters: %s', async (_, how) => {
  expect(await notesOf(how)).toEqual([]);
});
