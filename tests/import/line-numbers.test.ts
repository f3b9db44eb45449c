import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { readSource } from '../../src/import/read-source/read-source.ts';
import { type Printed, pdfOf, printedLines } from './pdf-of.ts';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const readOf = async (...pages: (readonly Printed[])[]) => {
  const resources = { cMaps: `${folder}/cmaps/`, standardFonts: `${folder}/standard_fonts/` };
  const result = await readSource(pdfOf(pages), resources);
  if ('failure' in result) throw new Error(JSON.stringify(result.failure));
  return { text: result.text.replaceAll(' \n', '\n'), notes: result.notes };
};

const text = [
  '　　湖泊的保护和治理工作由本局负责组织并且指导各区开展',
  '业务，全年收入总计330万元，支出总计330万元，比上年各增',
  '加30万元，主要原因是新增了湖泊清淤和堤岸加固两个项目。',
];
const lines = [...text, ...text, ...text, ...text];
const shown = (own: readonly string[]) => own.map((line) => line.trimStart()).join('\n');
/** Numbers of every so many lines, in the margin on the left or on the right, where 15 points are a line's height. */
const numbers = (step: number, x: number, count = lines.length) =>
  Array.from({ length: Math.floor(count / step) }, (_, nth): Printed => {
    const value = String((nth + 1) * step);
    return { text: value, x: x - value.length * 15, y: 760 - ((nth + 1) * step - 1) * 30 };
  });
const told = (words: string, line: number) => [{ kind: 'left-out', why: 'line-numbers', words, line, page: 1 }];

test('numbers that a margin counts the lines with are left out, and said once, those of a short page too', async () => {
  const [long, short] = [printedLines(lines), printedLines(lines.slice(0, 6))];
  for (const x of [60, 580]) {
    const { text: read, notes } = await readOf([...long, ...numbers(4, x)], [...short, ...numbers(4, x, 6)]);
    expect(read).toBe(`${shown(lines)}\n\f${shown(lines.slice(0, 6))}\n`);
    expect(notes).toEqual(told('4、8、12', 4));
  }
});

test('where each line has its number, a sentence goes on over them', async () => {
  const { text: read, notes } = await readOf([...printedLines(lines), ...numbers(1, 60)]);
  expect(read).toBe(`${shown(lines)}\n`);
  expect(notes).toEqual(told('1、2、3', 1));
});

test('numbers that count the rows of a table, or no lines at all, are read', async () => {
  const rows = ['湖泊清淤', '堤岸加固', '水质监测', '河道巡查'].flatMap((name, nth): Printed[] => [
    { text: name, x: 80, y: 760 - nth * 30 },
    { text: `${nth + 1}0.00`, x: 400, y: 760 - nth * 30 },
  ]);
  const { text: read, notes } = await readOf([...rows, ...numbers(1, 60, 4)]);
  expect(read.match(/^\d/gm)).toEqual(['1', '2', '3', '4']);
  expect(notes).toEqual([]);
  const others = ['5', '10', '15'].map((value, nth): Printed => ({ text: value, x: 45, y: 700 - nth * 30 }));
  const unsure = await readOf([...printedLines(lines), ...others]);
  expect(unsure.text).toMatch(/^15/m);
  expect(unsure.notes).toEqual([]);
});
