import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { readSource } from '../../src/import/read-source/read-source.ts';
import { type Printed, pdfOf } from './pdf-of.ts';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const read = async (page: readonly Printed[]) => {
  const result = await readSource(pdfOf([page]), {
    cMaps: `${folder}/cmaps/`,
    standardFonts: `${folder}/standard_fonts/`,
  });
  if ('failure' in result) throw new Error(JSON.stringify(result.failure));
  return { text: result.text.replaceAll(' \n', '\n'), notes: result.notes };
};
const bar = (x: number, y: number, width: number) => ({
  text: '',
  x: 0,
  y: 0,
  how: `0.5 w ${x} ${y} m ${x + width} ${y} l S`,
});

test.each([
  ['执行率等于', '支出决算', '年初预算', '，为九成。', '执行率等于支出决算/年初预算，为九成。', '支出决算/年初预算'],
  ['执行率=', '支出−结转', '年初预算', '×100%', '执行率=(支出−结转)/年初预算×100%', '(支出−结转)/年初预算'],
  ['是上年的3', '1', '2', '倍，', '是上年的3 1/2倍，', '1/2'],
])(
  'a fraction drawn in a line is written in it, and asked about: %s %s over %s',
  async (before, over, under, after, line, words) => {
    const width = Math.max(over.length, under.length) * 12;
    const at = 80 + before.length * 12;
    const page = [
      { text: '上面的一行照样在上面，', x: 80, y: 690, size: 12 },
      { text: before, x: 80, y: 660, size: 12 },
      { text: over, x: at + 2, y: 667, size: 12 },
      bar(at + 1, 664, width + 2),
      { text: under, x: at + 2, y: 651, size: 12 },
      { text: after, x: at + width + 4, y: 660, size: 12 },
    ];
    const { text, notes } = await read(page);
    expect(text.split('\n').filter((own) => own !== '')).toEqual(['上面的一行照样在上面，', line]);
    expect(notes).toEqual([{ kind: 'not-read', what: 'equation', words, line: 2, page: 1 }]);
  },
);

test.each([
  ['with blanks beside it', [bar(140, 664, 74)], '预算执行率为', '，为九成。'],
  ['of dashes', [{ text: '——————', x: 140, y: 660, size: 12 }], '占预算', '，为九成。'],
  ['alone in its line', [bar(140, 664, 74)], '', ''],
])('a fraction of numbers %s is read as one, and asked about', async (_, line, before, after) => {
  const page = [
    { text: '上面的一行照样在上面，', x: 80, y: 690, size: 12 },
    { text: before, x: 128 - before.length * 12, y: 660, size: 12 },
    { text: '290.00', x: 141, y: 670, size: 12 },
    ...line,
    { text: '330.00', x: 141, y: 650, size: 12 },
    { text: after, x: 228, y: 660, size: 12 },
  ];
  const { text, notes } = await read(page);
  expect(text.replaceAll(' ', '')).toContain(`\n${before}290.00/330.00${after}\n`);
  expect(notes).toMatchObject([{ kind: 'not-read', what: 'equation', words: '290.00/330.00' }]);
});

test('numbers over the line of their sum are no fraction, and numbers that are filled in above a line', async () => {
  const filled = ['290.00', '330.00'].flatMap((text, nth) => [
    { text: ['收入', '支出'][nth] ?? '', x: 80, y: 560 - nth * 18, size: 12 },
    { text, x: 140, y: 560 - nth * 18, size: 12 },
    bar(139, 558 - nth * 18, 74),
  ]);
  expect((await read(filled)).notes).toEqual([]);
  const rows = ['120.00', '170.00', '290.00'].map((text, nth) => ({ text, x: 140, y: 690 - nth * 18, size: 12 }));
  expect((await read([...rows, bar(139, 669, 74)])).notes).toEqual([]);
});

test('words with a line below them, and heads over heads, are no fractions', async () => {
  const underlined = [
    { text: '收入总计为', x: 80, y: 660, size: 12 },
    { text: '三百三十', x: 140, y: 660, size: 12 },
    bar(140, 658, 48),
    { text: '万元，', x: 188, y: 660, size: 12 },
    { text: '总计三百', x: 140, y: 642, size: 12 },
  ];
  expect(await read(underlined)).toEqual({ text: '收入总计为三百三十万元，\n总计三百\n', notes: [] });
  const heads = [
    ...[
      { text: '项目', x: 140, y: 676, size: 12 },
      { text: '二〇二〇年', x: 200, y: 684, size: 12 },
      bar(170, 680, 150),
    ],
    ...['预算数', '决算数'].map((text, nth) => ({ text, x: 180 + nth * 80, y: 666, size: 12 })),
  ];
  expect((await read(heads)).notes).toEqual([]);
});
