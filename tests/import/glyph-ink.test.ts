import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { readSource } from '../../src/import/read-source/read-source.ts';
import { pdfOf, printedLines, streamOf } from './pdf-of.ts';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** A page with a line of four characters, 收入为 and 9, as the font calls them; each draws as told, and has 92 for its box. */
const read = async (named: string, drawn: readonly string[]) => {
  const hex = [...named].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, '0'));
  const codes = [0, 1, 2, 3];
  const extra = [
    `<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[.001 0 0 .001 0 0]/FirstChar 0/LastChar 3/Widths[1000 1000 1000 1000]/CharProcs<<${codes.map((code) => `/g${code} ${92 + code} 0 R`).join('')}>>/Encoding<</Type/Encoding/Differences[0${codes.map((code) => `/g${code}`).join('')}]>>/Resources<<>>/ToUnicode 91 0 R>>`,
    streamOf(
      '',
      `begincmap 1 begincodespacerange <00> <FF> endcodespacerange 4 beginbfchar ${hex.map((own, code) => `<0${code}> <${own}>`).join(' ')} endbfchar endcmap`,
    ),
    ...drawn.map((how) => streamOf('', `1000 0 d0 ${how}`)),
  ];
  const line = { text: '', x: 0, y: 0, how: 'BT /F2 15 Tf 1 0 0 1 80 700 Tm <00010203> Tj ET' };
  const rest = printedLines(['', '', '', ...Array.from({ length: 9 }, () => '负责全县样例的编写和推广，组织练习。')]);
  const file = pdfOf([[line, ...rest]], { fonts: '/F2 90 0 R', extra });
  const result = await readSource(file, { cMaps: `${folder}/cmaps/`, standardFonts: `${folder}/standard_fonts/` });
  if ('failure' in result) throw new Error(JSON.stringify(result.failure));
  return { line: result.text.split('\n')[0]?.trimEnd(), notes: result.notes };
};

const [box, nothing] = ['100 100 800 800 re f', '100 100 800 800 re n'];

test('what is drawn and called a blank is a character that nobody can tell, beside which no number is read', async () => {
  expect(await read('收入\u00A09', [box, box, box, box])).toEqual({
    line: '收入��',
    notes: [{ kind: 'not-read', what: 'unknown', words: '收入��', line: 1, page: 1 }],
  });
});

test('a blank that draws nothing is one', async () => {
  expect(await read('收入 9', [box, box, nothing, box])).toEqual({ line: '收入 9', notes: [] });
});

test('characters that draw nothing are left out, and said', async () => {
  expect(await read('收入为9', [box, box, nothing, nothing])).toEqual({
    line: '收入',
    notes: [{ kind: 'left-out', why: 'hidden', words: '为9', line: 1, page: 1 }],
  });
});
