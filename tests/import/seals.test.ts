import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { readSource } from '../../src/import/read-source/read-source.ts';
import { type Printed, pdfOf, printedLines } from './pdf-of.ts';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const office = '样例县资料编写中心';
const signature = [
  { text: '样例县资料编写中心', x: 330, y: 460 },
  { text: '2024年8月26日', x: 360, y: 430 },
];

const read = async (...drawn: readonly Printed[][]) => {
  const lines = printedLines(['一、主要职能', '负责全县样例的编写和推广，组织练习。', '二、机构设置', '设三个科室。']);
  const file = pdfOf([[...lines, ...drawn.flat()]]);
  const result = await readSource(file, { cMaps: `${folder}/cmaps/`, standardFonts: `${folder}/standard_fonts/` });
  if ('failure' in result) throw new Error(JSON.stringify(result.failure));
  return {
    lines: result.text
      .split('\n')
      .slice(4, -1)
      .map((line) => line.trim()),
    notes: result.notes,
  };
};

/** Words around a middle, the first and the last turned so far, in degrees; `high` for an oval. */
const around = (words: string, [from, to]: readonly [number, number], how: string, high = 44): Printed[] =>
  [...words].map((text, nth, { length }) => {
    const turn = ((from + ((to - from) * nth) / (length - 1)) * Math.PI) / 180;
    const [sine, cosine] = [Math.sin(turn), Math.cos(turn)];
    const place = [400 + 44 * sine - 6 * cosine, 450 + high * cosine + 6 * sine];
    const code = text.charCodeAt(0).toString(16).padStart(4, '0');
    const matrix = [cosine, -sine, sine, cosine, ...place].map((number) => number.toFixed(3));
    return { text: '', x: 0, y: 0, how: `${how} BT /F1 12 Tf ${matrix.join(' ')} Tm <${code}> Tj ET` };
  });
const [red, black] = ['0.8 0 0 rg', '0 g'];
const inside = (how: string): Printed => ({ text: '财务专用章', x: 375, y: 415, size: 10, how });
const star = (x: number): Printed => ({ text: '★', x, y: 445, size: 18, how: red });
const seal = (words: string) => [{ kind: 'left-out', why: 'seal', words, line: 6, page: 1 }];

test('the words of a seal are left out together, and said once with their page; what it is put on is read', async () => {
  const written = signature.map(({ text }) => text);
  for (const high of [44, 30])
    expect(await read(signature, around(office, [-120, 120], red, high), [inside(red)])).toEqual({
      lines: written,
      notes: seal(`${office}财务专用章`),
    });
});

test('two seals side by side are two, each with its star', async () => {
  const other = around('样例县练习推广中心', [-120, 120], red).map(({ how = '', ...item }) => ({
    ...item,
    how: `1 0 0 1 -200 0 cm ${how}`,
  }));
  const { lines, notes } = await read(signature, around(office, [-120, 120], red), [star(391)], other, [star(191)]);
  expect(lines).toEqual(signature.map(({ text }) => text));
  expect(notes).toMatchObject([{ words: `${office}★` }, { words: '样例县练习推广中心★' }]);
});

test('of a seal in the colour of the text only what is drawn with its edge is left out', async () => {
  const { lines, notes } = await read(
    signature,
    around(office, [-120, 120], black),
    [inside(black)],
    [{ text: '附：无。', x: 385, y: 370 }],
  );
  expect(lines).toEqual([...signature.map(({ text }) => text), '附：无。']);
  expect(notes).toMatchObject([{ why: 'seal', words: `${office}财务专用章` }]);
});

test('words on a curve that runs around nothing are asked about once, with the letter at its top', async () => {
  const { lines, notes } = await read(around(office, [-20, 20], black), signature);
  expect(lines).toEqual(signature.map(({ text }) => text));
  expect(notes).toMatchObject([{ kind: 'not-read', what: 'aslant', words: office }]);
});
