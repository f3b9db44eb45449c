import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Glyph } from '../../src/import/read-source/pdf/drawn-page.ts';
import { markUnknown } from '../../src/import/read-source/pdf/unknown-glyphs.ts';
import { readSource } from '../../src/import/read-source/read-source.ts';
import { encrypted } from './encrypted-pdf.ts';
import { type Printed, pdfOf, printedLines, ruled, streamOf } from './pdf-of.ts';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const readFile = async (file: Uint8Array) => {
  const result = await readSource(file, { cMaps: `${folder}/cmaps/`, standardFonts: `${folder}/standard_fonts/` });
  if ('failure' in result) throw new Error(JSON.stringify(result.failure));
  return result;
};
const read = (...pages: (readonly Printed[])[]) => readFile(pdfOf(pages));
const textOf = async (...pages: (readonly Printed[])[]) => (await read(...pages)).text;

test('words with a line through them are left out, and said; words above a line or in a row of a table are read', async () => {
  const line = (x: number, y: number, width: number) => ({ text: '', x: 0, y: 0, how: `${x} ${y} ${width} 0.8 re f` });
  const page = [
    { text: '收入为', x: 80, y: 700 },
    { text: '320.00', x: 125, y: 700 },
    line(125, 704.5, 90),
    { text: '330.00万元。', x: 215, y: 700 },
    { text: '划线要留的字', x: 80, y: 670 },
    line(80, 668, 90),
    { text: '压着表格线的字', x: 80, y: 640 },
    line(60, 645, 400),
  ];
  const { text, notes } = await read(page);
  expect(text.replaceAll(/\s/g, '')).toBe('收入为330.00万元。划线要留的字压着表格线的字');
  expect(text).toContain('收入为330.00万元。');
  expect(notes).toEqual([{ kind: 'left-out', why: 'struck', words: '320.00', line: 1, page: 1 }]);
});

describe('small characters beside a line', () => {
  test('are raised or lowered, never digits of the amount they touch', async () => {
    const page = [
      { text: '收入总计330.00', x: 80, y: 700 },
      { text: '1', x: 230, y: 706, size: 9 },
      { text: '万元，面积20m', x: 240, y: 700 },
      { text: '2', x: 360, y: 707, size: 9 },
      { text: '，排放CO', x: 370, y: 700 },
      { text: '2', x: 445, y: 697, size: 9 },
    ];
    expect(await textOf(page)).toBe('收入总计330.00¹万元，面积20m²，排放CO₂ \n');
  });

  test('are told from the amount by their place where they are as large', async () => {
    const page = [
      { text: '支出决算330.00', x: 80, y: 700 },
      { text: '①', x: 230, y: 704 },
      { text: '万元，其中项目支出', x: 245, y: 700 },
      { text: '2', x: 380, y: 704 },
    ];
    expect(await textOf(page)).toBe('支出决算330.00①万元，其中项目支出² \n');
  });

  test.each(['注', '（注）', '注①', '①', '※', '*'])(
    '%s stays in its line, as its first, in it and as its last',
    async (mark) => {
      const words = [...mark].length * 9;
      const page = [
        { text: mark, x: 80, y: 706, size: 9 },
        { text: '会议费', x: 80 + words, y: 700 },
        { text: mark, x: 125 + words, y: 706, size: 9 },
        { text: '为18.50万元', x: 125 + words * 2, y: 700 },
        { text: mark, x: 245 + words * 2, y: 706, size: 9 },
        { text: mark, x: 245 + words * 2, y: 728, size: 9 },
        { text: '上一行也有一个不短的注', x: 80 + words * 2, y: 722 },
      ];
      const { text, notes } = await read(page);
      expect(text).toBe(`上一行也有一个不短的注${mark}\n${mark}会议费${mark}为18.50万元${mark} \n`);
      expect(notes).toEqual([]);
    },
  );

  test('that are words are asked about; two small lines beside large words are none', async () => {
    const page = [
      { text: '其中甲', x: 80, y: 700 },
      { text: '总', x: 125, y: 697, size: 9 },
      { text: '为三百万元。', x: 134, y: 700 },
      { text: '样例局', x: 80, y: 625, size: 9 },
      { text: '练习局', x: 80, y: 614, size: 9 },
      { text: '文件', x: 107, y: 618, size: 16 },
    ];
    const { text, notes } = await read(page);
    expect(text.split('\n').map((line) => line.trim())).toContain('其中甲总为三百万元。');
    expect(text).toContain('样例局 练习局文件');
    expect(notes).toEqual([{ kind: 'not-read', what: 'raised', page: 1, words: '总', line: 1 }]);
  });

  test('of three offices stand before the title that they share, and what is set in two lines behind it', async () => {
    const office = (text: string, nth: number) => ({ text, x: 60, y: 622 - nth * 22, size: 16 });
    const title = [
      ...['样例县财政局', '样例县审计局', '样例县统计局'].map(office),
      { text: '部门决算', x: 170, y: 590, size: 40 },
      { text: '（2022年度）', x: 340, y: 608, size: 14 },
      { text: '（含所属单位）', x: 340, y: 586, size: 14 },
    ];
    const beside = [
      { text: '支出合计', x: 80, y: 430, size: 24 },
      { text: '人员经费120.00万元', x: 190, y: 440, size: 12 },
      { text: '公用经费210.00万元', x: 190, y: 424, size: 12 },
    ];
    const { text, notes } = await read([...title, ...beside]);
    const lines = text.split('\n').map((line) => line.trim());
    expect(lines[0]).toBe('样例县财政局 样例县审计局 样例县统计局 部门决算 （2022年度） （含所属单位）');
    expect(lines).toContain('人员经费120.00万元');
    expect(notes).toEqual([]);
  });

  test('that have no small form are asked about', async () => {
    const page = [
      { text: '收入总计330.00', x: 80, y: 700 },
      { text: 'Q1', x: 230, y: 706, size: 9 },
    ];
    expect((await read(page)).notes).toEqual([{ kind: 'not-read', what: 'raised', words: 'Q1', line: 1, page: 1 }]);
  });
});

test('digits set close are all there, and what is printed twice to be bold is there once', async () => {
  const page = [
    { text: '支出111.11万元', x: 80, y: 700, how: '60 Tz' },
    { text: '收入合计', x: 80, y: 660 },
    { text: '收入合计', x: 80.4, y: 660 },
  ];
  expect((await textOf(page)).replaceAll(' \n', '\n')).toBe('支出111.11万元\n收入合计\n');
});

describe('what nobody sees on a page is left out, and said', () => {
  const seen = { text: '收入总计330.00万元。', x: 80, y: 700 };
  const words = '送审稿原为4.10万元';

  test.each([
    ['written and not drawn', 'hidden', { how: '3 Tr' }],
    ['white on white', 'white', { how: '1 1 1 rg' }],
    ['of the colour of the surface below', 'white', { how: '0 0 0.5 rg 70 560 400 60 re f' }],
    ['too small to see', 'tiny', { size: 1 }],
    ['beyond the edge of the page', 'outside', { x: 620 }],
    ['cut off', 'outside', { how: '0 0 60 60 re W n' }],
    ['squeezed to nothing', 'tiny', { how: '0.5 Tz' }],
  ] as const)('%s', async (_, why, how) => {
    const { text, notes } = await read([seen, { text: words, x: 80, y: 580, ...how }]);
    expect(text).toBe('收入总计330.00万元。 \n');
    expect(notes).toEqual([{ kind: 'left-out', why, words, line: 1, page: 1 }]);
  });

  test.each([
    ['right', { text: '支出总计290.55万元。', x: 477 }, '支出总计�����'],
    ['left', { text: '290.55万元为支出总计。', x: -10 }, '������万元为支出总计。'],
    ['right, amid a word', { text: '支出总计都是财政拨款', x: 480 }, '支出总计都是财政�'],
  ])('and a number that goes on beyond the edge is not known: %s', async (_, { text: own, x }, line) => {
    const { text, notes } = await read([seen, { text: own, x, y: 580 }]);
    expect(text.split('\n')[1]).toBe(`${line} `);
    expect(notes).toContainEqual(expect.objectContaining({ kind: 'not-read', what: 'unknown', line: 2, page: 1 }));
  });

  const covered = (how: string, resources = '', ...extra: string[]) =>
    readFile(pdfOf([[seen, { text: words, x: 80, y: 580 }, { text: '', x: 0, y: 0, how }]], { resources, extra }));
  const image = streamOf(
    '/Type/XObject/Subtype/Image/Width 8/Height 1/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/ASCIIHexDecode',
    'ff>',
  );
  const clear = image.replace('ff>', '00>');
  const seenThrough = image.replace('/Filter', '/SMask 91 0 R/Filter');
  const shade =
    '<</ShadingType 2/ColorSpace/DeviceGray/Coords[0 0 600 0]/Function<</FunctionType 2/Domain[0 1]/C0[1]/C1[0.9]/N 1>>>>';
  const maskOf = (grey: number) => [
    '<</SMask<</S/Luminosity/G 91 0 R>>>>',
    streamOf(
      '/Type/XObject/Subtype/Form/BBox[0 0 600 840]/Group<</S/Transparency/CS/DeviceGray>>',
      `${grey} g 0 0 600 840 re f`,
    ),
  ];

  /** Level lines so far apart. */
  const hatch = (by: number) =>
    Array.from({ length: 30 }, (_, nth) => `70 ${570 + nth * by} m 470 ${570 + nth * by} l`).join(' ');
  const blended = (mode: string) => `/ExtGState<</B<</BM/${mode}>>>>`;

  test('but no words below lines set apart, nor below a colour that lets them through', async () => {
    for (const [how, resources] of [
      [`1 G 0.2 w ${hatch(3)} S`, ''],
      ['/B gs 1 g 70 560 400 60 re f', blended('Multiply')],
    ] as const)
      expect((await covered(how, resources)).text).toContain(words);
  });

  test.each([
    ['a surface', '0.8 0.8 0.8 rg 70 560 400 60 re f', ''],
    ['a line as thick as the words', '1 G 40 w 70 585 m 470 585 l S', ''],
    ['lines side by side', `1 G 1.2 w ${hatch(1)} S`, ''],
    ['surfaces as thin as lines', `1 g ${hatch(1).replaceAll(/70 (\d+) m 470 \d+ l/g, '70 $1 400 1 re')} f`, ''],
    ['black that darkens', '/B gs 0 g 70 560 400 60 re f', blended('Multiply')],
    ['white that lightens', '/B gs 1 g 70 560 400 60 re f', blended('Screen')],
    ['a picture', '400 0 0 60 70 560 cm /I Do', '/XObject<</I 90 0 R>>', image],
    ['a picture among the operators', '400 0 0 60 70 560 cm BI /W 1 /H 1 /CS /RGB /BPC 8 /F /AHx ID ffffff> EI', ''],
    ['a stencil of one dot', '0.8 g 400 0 0 60 70 560 cm BI /W 1 /H 1 /IM true /F /AHx ID 00> EI', ''],
    ['a stencil', '0.8 g 400 0 0 60 70 560 cm BI /W 9 /H 2 /IM true /F /AHx ID 007f007f> EI', ''],
    ['a shade of colours', '70 560 400 60 re W n /S sh', '/Shading<</S 90 0 R>>', shade],
  ])('covered by %s', async (_, how, resources, ...extra) => {
    const { text, notes } = await covered(how, resources, ...extra);
    const left = notes.filter((note) => note.kind === 'left-out' && note.why !== 'picture');
    expect([text, left]).toEqual([
      '收入总计330.00万元。 \n',
      [{ kind: 'left-out', why: 'covered', words, line: 1, page: 1 }],
    ]);
  });

  test('a picture, which may hold words; one that pages repeat once, and none as small as a bullet', async () => {
    const drawn = (matrix: string) => ({ text: '', x: 0, y: 0, how: `q ${matrix} cm /I Do Q` });
    const [logo, strip, more] = ['90 0 0 30 20 800', '400 0 0 40 80 500', '400 0 0 40 80 460'].map(drawn);
    const page = [logo as Printed, seen, drawn('9 0 0 9 80 640'), { text: '支出总计330.00万元。', x: 80, y: 560 }];
    const file = pdfOf([page, page, [...page, strip as Printed, more as Printed]], {
      resources: '/XObject<</I 90 0 R>>',
      extra: [image],
    });
    expect((await readFile(file)).notes).toEqual([
      { kind: 'left-out', why: 'picture', words: '', line: 1, page: 1 },
      { kind: 'left-out', why: 'picture', words: '', line: 6, page: 3 },
    ]);
  });

  test('a page that is a picture, but for its number, is one without text', async () => {
    const scan = { text: words, x: 80, y: 580, how: '600 0 0 840 0 0 cm /I Do 1 0 0 1 0 0 cm 3 Tr' };
    const pages = [[seen], [scan, { text: '- 2 -', x: 280, y: 40, size: 10 }]];
    const result = await readFile(pdfOf(pages, { resources: '/XObject<</I 90 0 R>>', extra: [image] }));
    expect(result.emptyPages).toEqual([2]);
  });

  test.each([
    ['a picture one sees through', '400 0 0 60 70 560 cm /I Do', '/XObject<</I 90 0 R>>', seenThrough, clear],
    ['a stencil of little', '0.8 g 400 0 0 60 70 560 cm BI /W 9 /H 2 /IM true /F /AHx ID ff80ff80> EI', ''],
    ['a line below the words', '0 G 6 w 70 572 m 470 572 l S', ''],
    ['a surface cut to another form', '70 560 m 470 560 l 470 562 l W n 0.8 g 70 560 400 60 re f', ''],
    ['what is drawn only as a mask', '/G gs 0.9 g 70 560 400 60 re f', '/ExtGState<</G 90 0 R>>', ...maskOf(0.5)],
  ])('not by %s', async (_, how, resources, ...extra) => {
    const { notes } = await covered(how, resources, ...extra);
    expect(notes.filter(({ words }) => words !== '')).toEqual([]);
  });

  test('drawn through a mask that lets nothing through', async () => {
    const page = [seen, { text: words, x: 80, y: 580, how: '/G gs' }];
    const { notes } = await readFile(pdfOf([page], { resources: '/ExtGState<</G 90 0 R>>', extra: maskOf(0) }));
    expect(notes).toEqual([{ kind: 'left-out', why: 'hidden', words, line: 1, page: 1 }]);
  });

  test('a watermark as small as the text, which pages repeat at one place, but no pale note of one page', async () => {
    const mark = { text: '征求意见', x: 300, y: 701, how: '0.8 g' };
    const note = { text: '注：单位为万元。', x: 80, y: 400, how: '0.7 g' };
    const { text, notes } = await read([seen, mark], [seen, mark, note]);
    expect(text.replaceAll(' \n', '\n')).toBe('收入总计330.00万元。\n\f收入总计330.00万元。\n注：单位为万元。\n');
    expect(notes).toEqual([{ kind: 'left-out', why: 'watermark', words: '征求意见', line: 1, page: 1 }]);
  });

  test('a watermark that has more words than the page does not turn the page', async () => {
    const marks = Array.from({ length: 12 }, (_, nth) => {
      const how = `0.85 g 0.866 0.5 -0.5 0.866 ${60 + (nth % 3) * 180} ${100 + nth * 50} cm`;
      return { text: '不得外传', x: 0, y: 0, size: 12, how };
    });
    const { text, notes } = await read([seen, ...marks]);
    expect([text, notes]).toMatchObject(['收入总计330.00万元。 \n', [{ why: 'watermark' }]]);
  });

  test('a watermark, once for all pages; other words aslant are asked about', async () => {
    const mark = { text: '征求意见', x: 0, y: 0, size: 60, how: '0.8 0.8 0.8 rg 0.7 0.7 -0.7 0.7 200 300 cm' };
    const aslant = { text: '见附件', x: 0, y: 0, how: '0.7 0.7 -0.7 0.7 200 500 cm' };
    const { text, notes } = await read([seen, mark], [seen, mark, aslant]);
    expect(text).toBe('收入总计330.00万元。\n\f收入总计330.00万元。 \n');
    expect(notes).toMatchObject([
      { kind: 'left-out', why: 'watermark', words: '征求意见' },
      { kind: 'not-read', what: 'aslant', words: '见附件' },
    ]);
  });

  test('white words on a dark ground are seen, and dark ones on a light ground', async () => {
    const page = [
      { text: '收入决算表', x: 80, y: 700, how: '0 0 0.5 rg 70 690 400 30 re f 1 1 1 rg' },
      { text: '支出决算表', x: 80, y: 600, how: '0.9 0.9 1 rg 70 590 400 30 re f 0 0 0 rg' },
    ];
    expect(await read(page)).toMatchObject({ text: '收入决算表\n支出决算表 \n', notes: [] });
  });

  test('comments and files packed into this one', async () => {
    const said = Buffer.from(`\uFEFF${words}`, 'utf16le').swap16().toString('hex');
    const box = '/Type/Annot/F 4/Rect[80 560 400 590]';
    const extra = [
      `<<${box}/Subtype/Text/Contents<${said}>>>`,
      '<</Type/Filespec/F(t.xlsx)/UF(t.xlsx)/EF<</F 92 0 R>>>>',
      streamOf('/Type/EmbeddedFile', 'PK'),
    ];
    const catalog = '/Names<</EmbeddedFiles<</Names[(t.xlsx) 91 0 R]>>>>';
    const file = pdfOf([[seen]], { extra, catalog, entries: '/Annots[90 0 R]' });
    expect((await readFile(file)).notes).toEqual([
      { kind: 'left-out', why: 'comment', words, line: 1, page: 1 },
      { kind: 'left-out', why: 'attachment', words: 't.xlsx', line: 1 },
    ]);
  });

  test('a form that a program draws, and a cover around other files, are refused by name', async () => {
    const read = (catalog: string, extra: readonly string[]) =>
      readSource(pdfOf([[seen]], { catalog, extra }), {
        cMaps: `${folder}/cmaps/`,
        standardFonts: `${folder}/standard_fonts/`,
      });
    const form = await read('/AcroForm<</Fields[]/XFA 90 0 R>>', [streamOf('', '<xdp/>')]);
    expect(form).toEqual({ failure: { kind: 'xfa-form' } });
    const files = '/Collection<</View/D>>/Names<</EmbeddedFiles<</Names[(t.pdf) 90 0 R]>>>>';
    const cover = await read(files, [
      '<</Type/Filespec/F(t.pdf)/UF(t.pdf)/EF<</F 91 0 R>>>>',
      streamOf('/Type/EmbeddedFile', '%PDF'),
    ]);
    expect(cover).toEqual({ failure: { kind: 'portfolio', files: ['t.pdf'] } });
  });

  test('a scan with words that a machine has read behind its pictures is refused', async () => {
    const result = await readSource(
      pdfOf([[{ text: words, x: 80, y: 580, how: '3 Tr' }], [{ text: words, x: 80, y: 580, how: '3 Tr' }]]),
      { cMaps: `${folder}/cmaps/`, standardFonts: `${folder}/standard_fonts/` },
    );
    expect(result).toEqual({ failure: { kind: 'read-scan', pages: 2 } });
  });
});

test('a line that is full and ends its sentence does not take the heading below it in', async () => {
  const lines = [
    '收入总计三百三十万元，支出总计三百三十万元，与上年',
    '相比收入总计增加三十万元，支出总计增加了三十万元。',
    '二、收入决算情况说明',
    '本年收入合计三百万元，其中财政拨款收入二百九十万元',
  ];
  expect((await textOf(printedLines(lines))).split('\n').map((line) => line.endsWith(' '))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});

test('two indented lines that end as far before the margin as they begin behind it are two paragraphs', async () => {
  const full = [
    '　　收入总计三百三十万元，支出总计三百三十万元，都有',
    '所增加，主要原因是新增了练习推广的项目和样例编写了。',
  ];
  const lines = [
    ...full,
    ...full,
    ...full,
    '　　练习的支出二十万元，占全部支出的百分之六。',
    '　　年初预算十八万元，完成年初预算的百分之九。',
    '　　样例的支出有三十万元，占全部支出的百分之九。',
  ];
  const ends = (await textOf(printedLines(lines))).split('\n').map((line) => line.endsWith(' '));
  expect(ends.slice(4, 9)).toEqual([false, true, true, true, true]);
});

test('on a page whose long lines are all first ones of their paragraphs, each begins one', async () => {
  const lines = [
    '　　练习的支出二十万元，占全部支出的百分之六，比上年',
    '的多二万元。',
    '　　年初预算十八万元，完成年初预算的百分之九十九多。',
    '　　样例的支出有三十万元，占全部支出的百分之九，与上',
    '年相同。',
  ];
  const first = [
    '　　收入总计三百三十万元，支出总计三百三十万元，都有',
    '所增加，主要原因是新增了练习推广的项目和样例编写了。',
  ];
  const text = await textOf(printedLines(first), printedLines(lines));
  expect(
    text
      .split('\n')
      .slice(2, 7)
      .map((line) => line.endsWith(' ')),
  ).toEqual([false, true, true, false, true]);
});

test('without indents a sentence that ends where the next word had fitted ends its paragraph, and one that fills its line is asked about', async () => {
  const body = Array.from({ length: 4 }, () => [
    '收入总计三百三十万元，支出总计三百三十万元，都有所增',
    '加，主要原因是新增了练习推广的项目和样例的编写，还有',
    '资料。',
  ]).flat();
  const ends = async (...lines: string[]) => {
    const { text, notes } = await read(printedLines([...body, ...lines, '都公布了，没有其他还要说明的练习。']));
    return { ends: text.split('\n')[body.length]?.endsWith(' '), asked: notes.map(({ line }) => line) };
  };
  const next = '练习费支出十八万元，用于编写练习和样例，全年编写样例';
  expect(await ends('样例费支出十八万元，用于编写练习，全年编写练习九份。', next)).toEqual({
    ends: false,
    asked: [13],
  });
  expect(await ends('样例费支出十八万元，用于编写练习，全年编写练习题。', next)).toEqual({ ends: true, asked: [] });
  // A number that had no room says nothing.
  expect(await ends('样例费支出十八万元，用于编写练习，全年编写练习题。', `2023年${next.slice(4)}`)).toEqual({
    ends: false,
    asked: [13],
  });
});

test('headings in a row that begin at one place are lines of their own, however much they seem centred', async () => {
  const full = [
    '收入总计三百三十万元，支出总计三百三十万元，都有所增',
    '加，主要原因是新增了练习推广的项目和样例的编写，还有',
  ];
  const lines = [
    ...full,
    ...full,
    '资料。',
    '　　八、练习和资料的推广收入支出和决算表的说明',
    '　　九、样例和资料的推广收入支出和决算表的说明',
  ];
  expect(await textOf(printedLines(lines))).toContain('\n八、练习和资料的推广收入支出和决算表的说明 \n九、');
});

test('on a page that has only a heading and its one sentence, the heading is a line of its own', async () => {
  const full = [
    '　　十三、练习的推广情况说明',
    '　　收入总计三百三十万元，支出总计三百三十万元，都有',
    '所增加，主要原因是新增了练习推广的项目和样例编写了多',
    '份，都已公布。',
  ];
  const last = ['　　十四、其他需要说明的样例情况', '　　本局没有其他需要说明的样例的情况了。'];
  const text = await textOf(printedLines([...full, ...full]), printedLines(last));
  expect(text).toContain('样例情况 \n');
  expect(await textOf(printedLines([...full, ...full]), printedLines(['　　练习推广的项目，', '都办完。']))).toContain(
    '项目，\n都办完。',
  );
});

test('a line that begins in larger type and goes on in that of the others is one of their paragraph', async () => {
  const lines = printedLines([
    '主要用于：在岗人员的保险费和公积金两项，全年的预算为',
    '',
    '算数小于预算数，主要原因是人员变动。',
  ]);
  const larger = [
    { text: '在岗人员保险费。', x: 80, y: 730, size: 20 },
    { text: '支出一百二十万元，完成预算。决', x: 240, y: 730 },
  ];
  const text = await textOf([...lines.filter((line) => line.text !== ''), ...larger]);
  expect(text.split('\n').map((line) => line.endsWith(' '))).toEqual([false, false, true, false]);
});

test('no paragraph begins with the kind of an item, nor with a mark', async () => {
  const lines = [
    '本年支出合计三百三十万元，其中基本支出二百三十万元。',
    '行政单位医疗',
    '（项）：年初预算三万元，决算三万元，完成全部预算数',
    '。',
  ];
  const ends = (await textOf(printedLines(lines))).split('\n').map((line) => line.endsWith(' '));
  expect(ends.slice(1, 4)).toEqual([false, false, true]);
});

test('numbered items of one line each, as wide as any line of their page, are paragraphs', async () => {
  const text = await textOf(
    printedLines([
      '一、练习推广工作',
      '1.编写样例。全年编写样例二十四份，都已公布。',
      '2.举办练习。全年举办练习六场。',
    ]),
  );
  expect(text).toContain('都已公布。 \n2.举办练习。');
});

test('an empty line below a full line that ends its sentence ends the paragraph', async () => {
  const above = [
    '收入总计三百三十万元，支出总计三百三十万元，与上年',
    '相比收入总计增加三十万元，支出总计增加了三十万元。',
  ];
  const below = '本年收入合计三百万元，其中财政拨款收入二百九十万元';
  expect(await textOf(printedLines([...above, '', below]))).toContain(`${above[1]} \n${below}`);
  expect(await textOf(printedLines([...above, below]))).toContain(`${above[1]}\n${below}`);
});

describe('a file of which words would be lost, or that would not come to an end, is refused', () => {
  const resources = { cMaps: `${folder}/cmaps/`, standardFonts: `${folder}/standard_fonts/` };
  const ascii85 = (packed: Buffer) => {
    const signs = Array.from({ length: Math.ceil(packed.length / 4) }, (_, nth) => {
      const group = packed.subarray(nth * 4, nth * 4 + 4);
      const value = Buffer.concat([group, Buffer.alloc(4 - group.length)]).readUInt32BE();
      const digits = [4, 3, 2, 1, 0].map((power) => Math.floor(value / 85 ** power) % 85);
      return value === 0 && group.length === 4
        ? 'z'
        : String.fromCharCode(...digits.slice(0, group.length + 1).map((digit) => digit + 33));
    });
    return `${signs.join('')}~>`;
  };
  const hex = (packed: Uint8Array) => Buffer.from(packed).toString('latin1');
  const withContent = (content: string, entries = '/Filter/FlateDecode') => {
    const file = pdfOf([printedLines(['负责全县样例的编写和推广。'])], { extra: [streamOf(entries, content)] });
    return Buffer.from(Buffer.from(file).toString().replace('/Contents 7 0 R', '/Contents[7 0 R 90 0 R]'), 'latin1');
  };

  test('where a part of it cannot be unpacked', async () => {
    const packed = deflateSync(Buffer.from('0.5 g 10 10 20 20 re f '.repeat(20) + Math.PI));
    expect(await readSource(withContent(hex(packed)), resources)).toMatchObject({ format: 'pdf' });
    for (let at = 12; at < 24; at++) packed[at] = 0xff;
    expect(await readSource(withContent(hex(packed)), resources)).toEqual({
      failure: { kind: 'damaged', format: 'pdf' },
    });
  });

  const damaged = { failure: { kind: 'damaged', format: 'pdf' } };
  const drawn = Buffer.from(
    Array.from({ length: 200 }, (_, at) => `0.${(at * 7919) % 1000} g 10 10 20 20 re f `).join(''),
  );

  test('where a bit of it has changed, or its end is missing, also below a form that names pictures', async () => {
    const form = '/Subtype/Form/BBox[0 0 1 1]/Resources<</ProcSet[/PDF/ImageC]>>/Filter/FlateDecode';
    for (const entries of ['/Filter/FlateDecode', form]) {
      const packed = deflateSync(drawn);
      expect(await readSource(withContent(hex(packed), entries), resources)).toMatchObject({ format: 'pdf' });
      expect(await readSource(withContent(hex(packed.subarray(0, -400)), entries), resources)).toEqual(damaged);
      packed[packed.length - 5] = (packed.at(-5) ?? 0) ^ 1;
      expect(await readSource(withContent(hex(packed), entries), resources)).toEqual(damaged);
    }
  });

  test('where a bit of what is written in signs has changed; where nobody could tell, that is asked', async () => {
    const packed = deflateSync(drawn);
    const ways = ['/ASCII85Decode', '/A85'].map((name) => `/Filter[${name}/FlateDecode]`);
    for (const entries of ways) {
      expect(await readSource(withContent(ascii85(packed), entries), resources)).toMatchObject({ notes: [] });
      const changed = Buffer.from(packed);
      changed[changed.length - 5] = (changed.at(-5) ?? 0) ^ 1;
      expect(await readSource(withContent(ascii85(changed), entries), resources)).toEqual(damaged);
    }
    const unchecked = [{ kind: 'not-read', what: 'unchecked', words: '', line: 1 }];
    // Without a sum behind it, a changed bit is another sign.
    for (const [content, name] of [
      [ascii85(drawn), 'ASCII85'],
      [`${drawn.toString('hex')}>`, 'ASCIIHex'],
    ] as const)
      expect(await readSource(withContent(content, `/Filter/${name}Decode`), resources)).toMatchObject({
        notes: unchecked,
      });
    expect(await readSource(withContent('v!!!!~>', '/Filter/ASCII85Decode'), resources)).toEqual(damaged);
    expect(await readSource(encrypted(withContent(hex(packed))), resources)).toMatchObject({ notes: unchecked });
  });

  test('where it is packed in another way, or encrypted, and the library leaves a part out', async () => {
    const ways: [(packed: Buffer) => Uint8Array, string][] = [
      [(packed) => withContent(`${packed.toString('hex')}>`, '/Filter[/ASCIIHexDecode/FlateDecode]'), 'hex'],
      [(packed) => encrypted(withContent(hex(packed))), 'encrypted'],
    ];
    for (const [file, name] of ways) {
      const packed = deflateSync(drawn);
      expect(await readSource(file(packed), resources), name).toMatchObject({ format: 'pdf' });
      packed.fill(0, 0, 40);
      expect(await readSource(file(packed), resources), name).toEqual(damaged);
    }
  });

  test('where it has more pages than it counts', async () => {
    const pages = ['甲', '乙', '丙'].map((word) => printedLines([`负责全县样例${word}的编写和推广。`]));
    const lying = (count: number) =>
      Buffer.from(Buffer.from(pdfOf(pages)).toString('latin1').replace('/Count 3', `/Count ${count}`), 'latin1');
    expect(await readSource(lying(3), resources)).toMatchObject({ pages: 3 });
    expect(await readSource(lying(2), resources)).toEqual(damaged);
  });

  test('where it is far longer unpacked, once or twice', async () => {
    const once = deflateSync(Buffer.alloc(70_000_000, ' '));
    const twice = [hex(deflateSync(once)), '/Filter[/FlateDecode/FlateDecode]'] as const;
    for (const file of [withContent(hex(once)), withContent(...twice)])
      expect(await readSource(file, resources)).toEqual({ failure: { kind: 'too-large' } });
  });

  test('where its states are saved in one another without end', async () => {
    expect(await readSource(withContent('q '.repeat(20_000), ''), resources)).toEqual({
      failure: { kind: 'too-large' },
    });
  });
});

describe('characters that their font does not name', () => {
  /** A font whose characters are drawn in the file, ten of them, and named as far as told. */
  const fontNaming = (told: readonly string[]) => {
    const codes = Array.from({ length: 10 }, (_, code) => code);
    const hex = (text: string) => [...text].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('');
    const named = told.map((sign, code) => `<0${code}> <${hex(sign)}>`);
    return [
      `<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[.001 0 0 .001 0 0]/FirstChar 0/LastChar 9/Widths[${codes.map(() => 1000).join(' ')}]/CharProcs<<${codes.map((code) => `/g${code} 91 0 R`).join('')}>>/Encoding<</Type/Encoding/Differences[0${codes.map((code) => `/g${code}`).join('')}]>>/Resources<<>>/ToUnicode 92 0 R>>`,
      streamOf('', '1000 0 d0 100 100 800 800 re f'),
      streamOf(
        '',
        `begincmap 1 begincodespacerange <00> <FF> endcodespacerange ${named.length} beginbfchar ${named.join(' ')} endbfchar endcmap`,
      ),
    ];
  };
  const line = (codes: string) => ({ text: '', x: 0, y: 0, how: `BT /F2 15 Tf 1 0 0 1 80 700 Tm <${codes}> Tj ET` });
  const rest = printedLines(['', '', '', ...Array.from({ length: 9 }, () => '负责全县样例的编写和推广，组织练习。')]);

  test('are marked and asked about where they are few, and no number is read beside them', async () => {
    const extra = fontNaming(['支', '出', '1', '2', '0', '万', '元']);
    const { text, notes } = await readFile(
      pdfOf([[line('00010203070405 06'), ...rest]], { fonts: '/F2 90 0 R', extra }),
    );
    expect(text.split('\n')[0]?.trim()).toBe('支出����万元');
    expect(notes).toEqual([{ kind: 'not-read', what: 'unknown', words: '支出����万元', line: 1, page: 1 }]);
  });

  test('are reason to refuse the file where they are more, with their page', async () => {
    const extra = fontNaming(['支']);
    const pages = [rest, [line('0001020304050607080901020304'), ...rest]];
    const result = await readSource(pdfOf(pages, { fonts: '/F2 90 0 R', extra }), {
      cMaps: `${folder}/cmaps/`,
      standardFonts: `${folder}/standard_fonts/`,
    });
    expect(result).toEqual({ failure: { kind: 'garbled', pages: [2] } });
  });

  test('are read where they are signs of a font of signs', () => {
    const font = { name: 'ABCDEF+Wingdings-Regular' };
    const glyphs = ['\uF06C', '\uF0FF'].map((text, code) => ({ text, font, code }) as Glyph);
    markUnknown(glyphs);
    expect(glyphs.map(({ text }) => text)).toEqual(['●', '�']);
  });

  test('are bullets at the beginning of a line where another font stands for that of signs', () => {
    const font = { name: 'ABCDEF+OpenSymbol' };
    const glyphs = ['\uF0D8', '\uF0B7', '\uF0B7'].map(
      (text, code) => ({ text, font, code, size: 15, y: [100, 130, 130][code] }) as Glyph,
    );
    markUnknown(glyphs);
    expect(glyphs.map(({ text }) => text)).toEqual(['➢', '•', '�']);
  });

  test('are looked up in their font of signs where it is in the file', async () => {
    const [font = '', ...drawn] = fontNaming(['\uF0D8']);
    const named = font
      .replace('/Type3', '/Type3/Name/Wingdings')
      .replace('/FontBBox', '/FontDescriptor 93 0 R/FontBBox');
    const extra = [named, ...drawn, '<</Type/FontDescriptor/FontName/Wingdings/Flags 4/ItalicAngle 0>>'];
    const { text } = await readFile(pdfOf([[line('00'), ...rest]], { fonts: '/F2 90 0 R', extra }));
    expect(text.split('\n')[0]?.trim()).toBe('➢');
  });

  test('are no letters where a font of signs names its codes as such', () => {
    const font = { name: 'ABCDEF+Wingdings-Regular', missingFile: true };
    const glyphs = ['Ø', '§', 'l'].map((text, code) => ({ text, font, code }) as Glyph);
    markUnknown(glyphs);
    expect(glyphs.map(({ text }) => text)).toEqual(['➢', '▪', '●']);
  });
});

describe('the text that a file gives for what it draws', () => {
  const marked = (actual: string, text: string): Printed[] => [
    { text, x: 80, y: 700, how: `/Span <</ActualText ${actual}>> BDC` },
    { text: '', x: 0, y: 0, how: 'EMC' },
    { text: '支出合计三百三十万元。', x: 80, y: 660 },
  ];

  test('is taken where the font tells no character, in either way of writing it', async () => {
    const both = [...marked('<FEFF90E895E8>', '\uE001\uE002'), ...marked(String.raw`(\376\377\220\350)`, '\uE003')];
    const { text, notes } = await read(both);
    expect([text.startsWith('部门'), text.includes('\uE003'), notes]).toEqual([true, false, []]);
  });

  test('says nothing new of radicals, which are read as ordinary characters', async () => {
    const { text, notes } = await read(marked('<FEFF9875>', '⻚'));
    expect([text.startsWith('⻚'), notes]).toEqual([true, []]);
  });

  test('is asked about where something else is seen, which is kept', async () => {
    const { text, notes } = await read(marked('<FEFF003900300030>', '100'));
    expect(text.startsWith('100 ')).toBe(true);
    expect(notes).toEqual([{ kind: 'not-read', what: 'actual-text', words: '“100”，另写着“900”', line: 1, page: 1 }]);
  });

  test('is asked about where it stands in no page', async () => {
    const { notes } = await read([
      { text: '收入合计', x: 80, y: 700 },
      { text: '', x: 0, y: 0, how: '% /ActualText (A)\n' },
    ]);
    expect(notes).toEqual([{ kind: 'not-read', what: 'actual-text', words: '', line: 1 }]);
  });
});

describe('a layout', () => {
  test('of a few lines in two columns on a page of whole lines is read column by column', async () => {
    const column = (x: number, lines: string[]) => lines.map((text, index) => ({ text, x, y: 700 - index * 24 }));
    const page = [
      { text: '一、收入支出决算总体情况说明以及与上年相比的变化和原因', x: 80, y: 760 },
      { text: '收入支出总计与上年相比都有增加，下面分收入支出两栏说明', x: 80, y: 730 },
      ...column(80, ['收入总计三百三十万元，支', '出总计三百三十万元，与上', '年相比增加三十万元。']),
      ...column(290, ['本年收入合计三百万元，其', '中财政拨款收入二百九十万', '元，占本年收入大部分。']),
      ...[610, 580, 550, 520].map((y) => ({
        text: '以上各项数据都和本部门编报的决算报表一致没有出入和差错',
        x: 80,
        y,
      })),
    ];
    expect(await textOf(page)).toContain('年相比增加三十万元。 \n本年收入合计三百万元，其\n中财政拨款收入二百九十万\n');
  });

  test('of a table without lines whose cells are wrapped is taken for no text, and its rows are not paired', async () => {
    const page = [
      { text: '序号', x: 80, y: 740 },
      { text: '单位名称', x: 150, y: 740 },
      { text: '单位性质', x: 400, y: 740 },
      { text: '县文化馆（含辅导中', x: 150, y: 716 },
      { text: '1', x: 80, y: 704 },
      { text: '公益一类', x: 400, y: 704 },
      { text: '心、保护站）', x: 150, y: 692 },
    ];
    const rows = (await textOf(page))

      .replace(/ ?\n$/, '')
      .split('\n')
      .map((line) => line.split('\t').length);
    expect(rows.every((count) => count > 1)).toBe(true);
    expect(new Set(rows).size).toBeGreaterThan(1);
  });

  test('of numbers on the lines of a form, wide blanks around them, is no table', async () => {
    const blanks = (y: number, before: string, amount: string, after: string): Printed[] => {
      const from = 80 + before.length * 15;
      return [
        { text: before, x: 80, y, size: 15 },
        { text: '', x: 0, y, how: `${from} ${y - 2} m ${from + 180} ${y - 2} l S` },
        { text: amount, x: from + 40, y, size: 15 },
        { text: after, x: from + 180, y, size: 15 },
      ];
    };
    const page = [
      ...blanks(700, '本年基本支出', '352.40', '万元，其中人员经费'),
      ...blanks(676, '为', '301.25', '万元，公用经费和其他'),
      ...blanks(652, '各项支出', '51.15', '万元。'),
    ];
    const { text, grids } = await read(page);
    expect(grids).toEqual([]);
    expect(text).not.toContain('\t');
    expect(text).toContain('人员经费\n为');
  });

  test('of characters one below the other among level lines is asked about, and a reading above a word left out', async () => {
    const page = [
      { text: '收入总计三百三十万元，其中财政拨款收入三百万元。', x: 80, y: 700 },
      ...[...'竖排的字'].map((text, index) => ({ text, x: 300, y: 650 - index * 16 })),
      { text: 'huì', x: 80, y: 514, size: 7 },
      { text: '恚恨一词只是举例。', x: 80, y: 500 },
    ];
    const { text, notes } = await read(page);
    expect(text.replaceAll(' \n', '\n')).toBe('收入总计三百三十万元，其中财政拨款收入三百万元。\n恚恨一词只是举例。\n');
    expect(notes).toMatchObject([
      { kind: 'not-read', what: 'vertical', words: '竖排的字' },
      { kind: 'left-out', why: 'ruby', words: 'huì' },
    ]);
  });

  test('of words down the edge of a page, set loosely, is asked about, and no column of a table', async () => {
    const lines = [
      '一、主要职能',
      '负责全县样例的编写和推广，组织练习。',
      '二、机构设置',
      '设办公室、练习科、推广科。',
    ];
    const down = [...'样例决算公开'].map((text, nth) => ({ text, x: 540, y: 720 - nth * 28 }));
    const { text, notes } = await read([...printedLines(lines), ...down]);
    expect(text.split('\n').map((line) => line.trim())).toEqual([...lines, '']);
    expect(notes).toMatchObject([{ kind: 'not-read', what: 'vertical', words: '样例决算公开' }]);
    const table = ['编写|是否完成', '样例一|是', '样例二|否', '样例三|是', '样例四|是'].flatMap((row, nth) =>
      row.split('|').map((text, column) => ({ text, x: 80 + column * 300, y: 720 - nth * 28 })),
    );
    expect((await read(table)).notes).toEqual([]);
  });

  const beside = (by: number, lines: readonly string[], high = 760) =>
    lines.map((text, nth) => ({ text, x: 80 + by, y: high - nth * 25 }));

  test('of two pages on one sheet is read page by page, each ending with its number', async () => {
    const left = ['全县样例编写中心', '2020年度部门决算', '- 1 -'];
    const right = ['一、主要职能', '负责全县样例的编写和推广，组织练习。', '二、机构设置', '设三个科室。', '- 2 -'];
    for (const [size, by] of [
      [[1190, 840], 595],
      [[842, 595], 421],
    ] as const) {
      const sheet = [...beside(0, left, 500), ...beside(by, right, 525)].map((item) =>
        item.text.startsWith('-') ? { ...item, y: 40 } : item,
      );
      const { text } = await readFile(pdfOf([sheet, beside(0, ['三、其他'], 500)], { size }));
      expect(text.split('\n').map((line) => line.trim())).toEqual([...left, ...right, '三、其他', '']);
      expect(text.split('\f').length).toBe(2);
    }
  });

  test('of one wide page is one where anything goes across its middle, or nothing says that they are two', async () => {
    const table = [...beside(0, ['项目', '合计'], 500), ...beside(640, ['金额', '330.00'], 500)];
    const titled = [{ text: '全县样例编写中心二〇二〇年度收入支出决算总表的全部项目', x: 400, y: 560 }, ...table];
    expect((await readFile(pdfOf([titled], { size: [1190, 840] }))).text).toMatch(/项目\s+金额/);
    const narrow = table.map((item) => ({ ...item, x: item.x * 0.7 }));
    expect((await readFile(pdfOf([narrow], { size: [842, 595] }))).text).toMatch(/项目\s+金额/);
  });

  test('of two columns is read column by column, with what goes across where it stands', async () => {
    const column = (x: number, lines: string[]) => lines.map((text, index) => ({ text, x, y: 700 - index * 24 }));
    const page = [
      { text: '一、收入支出决算总体情况说明以及与上年相比的变化和原因', x: 80, y: 760 },
      ...column(80, ['收入总计三百三十万元，支', '出总计三百三十万元，与上', '年相比增加三十万元。']),
      ...column(290, ['本年收入合计三百万元，其', '中财政拨款收入二百九十万', '元，占本年收入的大部分。']),
    ];
    expect((await textOf(page)).replaceAll(' \n', '\n')).toBe(
      [
        '一、收入支出决算总体情况说明以及与上年相比的变化和原因',
        '收入总计三百三十万元，支',
        '出总计三百三十万元，与上',
        '年相比增加三十万元。',
        '本年收入合计三百万元，其',
        '中财政拨款收入二百九十万',
        '元，占本年收入的大部分。',
        '',
      ].join('\n'),
    );
  });

  test('of two columns below three lines that go across, one column the shorter, is read column by column', async () => {
    const sentence = [
      '收入总计三百三十万元，支',
      '出总计三百三十万元，与上',
      '年相比增加三十万元，主要',
      '原因是新增了练习的项目。',
    ];
    const column = (x: number, lines: string[]) => lines.map((text, index) => ({ text, x, y: 660 - index * 24 }));
    const left = [...sentence, ...sentence];
    const right = [
      '本年支出合计三百万元，其',
      '中基本支出二百九十万元，',
      '占本年支出的大部分，项目',
      '支出十万元，占其余部分。',
    ];
    const page = [
      { text: '第二部分　演示县样例局二〇二〇年度部门决算情况说', x: 80, y: 740 },
      { text: '明', x: 273, y: 714 },
      { text: '一、收入支出决算总体情况说明', x: 112, y: 688 },
      ...column(80, left),
      ...column(290, right),
    ];
    expect((await textOf(page)).replaceAll(' \n', '\n')).toContain([...left, ...right].join('\n'));
  });

  test.each([3, 4])('of %i columns is read column by column', async (count) => {
    const columns = Array.from({ length: count }, (_, nth) =>
      [
        '收入总计三百三十万元，支',
        '出总计三百三十万元，与上',
        `年相比增加${'一二三四'[nth]}十万元，主`,
        '要原因是新增了项目。',
      ].map((text, index) => ({
        text,
        x: 30 + nth * 135,
        y: 700 - index * 24,
        size: 10,
      })),
    );
    expect((await textOf(columns.flat())).replaceAll(' \n', '\n').trim()).toBe(
      columns
        .flat()
        .map(({ text }) => text)
        .join('\n'),
    );
  });

  test('of numbers and names side by side is no columns of text', async () => {
    const page = [0, 1, 2].flatMap((nth) =>
      ['人员经费', '12.50', '公用经费', '3.40'].map((text, index) => ({
        text,
        x: 30 + nth * 180,
        y: 700 - index * 24,
      })),
    );
    expect((await textOf(page)).split('\n')[0]?.trim()).toBe('人员经费\t人员经费\t人员经费');
  });

  test('of a table with lines is read cell by cell, wrapped ones too', async () => {
    const page = [
      ruled([80, 180, 260, 400], [720, 690, 630, 600]),
      { text: '项目', x: 85, y: 700 },
      { text: '决算数', x: 185, y: 700 },
      { text: '原因', x: 265, y: 700 },
      { text: '样例编写', x: 85, y: 655 },
      { text: '30.00', x: 185, y: 655 },
      { text: '按计划完成，没有', x: 265, y: 670 },
      { text: '结余', x: 265, y: 640 },
      { text: '练习推广', x: 85, y: 610 },
      { text: '1.50', x: 185, y: 610 },
      { text: '以上都已完成。', x: 80, y: 560 },
    ];
    expect(await textOf(page)).toBe(
      '项目\t决算数\t原因 \n样例编写\t30.00\t按计划完成，没有结余 \n练习推广\t1.50\t \n以上都已完成。 \n',
    );
  });

  test('of a text on the page after a table, wider than it, is no more rows of it', async () => {
    const table = [
      ruled([180, 300, 500], [150, 120, 90]),
      { text: '项目', x: 185, y: 130 },
      { text: '决算数', x: 305, y: 130 },
      { text: '接待', x: 185, y: 100 },
      { text: '2.10', x: 305, y: 100 },
    ];
    const sentence = [
      { text: '接待支出', x: 80, y: 760 },
      { text: '2.10', x: 200, y: 760 },
      { text: '万元，与', x: 305, y: 760 },
      { text: '2023', x: 80, y: 730 },
      { text: '年持平。', x: 200, y: 730 },
    ];
    const { text, grids } = await read(table, sentence);
    expect(text.split('\f')[1]?.replaceAll(/\s/g, '')).toBe('接待支出2.10万元，与2023年持平。');
    expect(grids.map(({ page }) => page)).toEqual([1]);
  });

  test('of two amounts in one cell keeps them apart', async () => {
    const page = [
      ruled([80, 180, 260], [720, 690, 630]),
      { text: '项目', x: 85, y: 700 },
      { text: '决算数', x: 185, y: 700 },
      { text: '接待', x: 85, y: 655 },
      { text: '2.10', x: 185, y: 670 },
      { text: '1.50', x: 185, y: 640 },
    ];
    expect(await textOf(page)).toBe('项目\t决算数 \n接待\t2.10\v1.50 \n');
  });

  test('of a table whose words cross its lines is uneven, so that nobody takes it over', async () => {
    const page = [
      ruled([80, 140, 260], [720, 690, 660]),
      { text: '项目名称很长', x: 85, y: 700 },
      { text: '决算数', x: 200, y: 700 },
      { text: '接待', x: 85, y: 670 },
      { text: '2.10', x: 185, y: 670 },
    ];
    expect((await textOf(page)).split('\n')[0]).toBe('项目名称很长\t决算数\t ');
  });

  test('with a note at the foot of a page keeps the sentence whole', async () => {
    const first = [
      ...printedLines(['　　收入总计330.00万元，主要原因是新增了练习推广项目']),
      { text: '1', x: 515, y: 766, size: 9 },
      { text: '1', x: 80, y: 106, size: 7 },
      { text: '上年指2019年度。', x: 87, y: 100, size: 11 },
      { text: '— 1 —', x: 280, y: 60 },
    ];
    const second = printedLines(['并且扩大了范围。', '　　支出总计330.00万元。']);
    expect(await textOf(first, second)).toBe(
      [
        '收入总计330.00万元，主要原因是新增了练习推广项目¹',
        '— 1 — ',
        '\f并且扩大了范围。 ',
        '\v¹上年指2019年度。 ',
        '支出总计330.00万元。 ',
        '',
      ].join('\n'),
    );
  });

  test('of a sentence that breaks off above a note goes on over the page', async () => {
    const first = [
      ...printedLines(['　　收入总计330.00万元，主要原因是新增了练习推广', '以及上年']),
      { text: '①上年指2019年度。', x: 80, y: 100, size: 11 },
    ];
    const second = printedLines(['结转的资金增加了，另外也有一部分来自其他收入。', '　　支出总计330.00万元。']);
    expect((await textOf(first, second)).split('\n').slice(1, 4)).toEqual([
      '以及上年',
      '\f结转的资金增加了，另外也有一部分来自其他收入。 ',
      '\v①上年指2019年度。 ',
    ]);
  });

  test('of a table with columns off the page is not taken with cells that are cut', async () => {
    const row = (words: string[], y: number) => words.map((text, nth) => ({ text, x: [60, 300, 545][nth] ?? 0, y }));
    const page = (x: number) => [
      ruled([50, 290, 540, 700], [780, 750, 720]),
      ...row(['项目', '基本支出', ''], 760),
      ...row(['样例推广', '20.00', ''], 730),
      { text: '项目支出', x, y: 760 },
      { text: '40.00', x, y: 730 },
    ];
    const flawOf = async (x: number) => (await read(page(x))).grids[0]?.grid.flaw;
    expect(await flawOf(572)).toBe('number-outside');
  });

  test('of a note that goes on at the foot of the next page is one note, beside its paragraph', async () => {
    const small = (text: string, y: number) => ({ text, x: 80, y, size: 10 });
    const full = '含上年结转的五万元和本年新增的九万元以及其他收入中的两万元，三项都已在年底前';
    const first = [
      ...printedLines(['　　收入总计330.00万元，主要是新增了练习推广项目①。']),
      ...Array.from({ length: 9 }, (_, nth) => ({
        text: '以上各项数据都和本部门编报的决算报表一致没有出入。',
        x: 80,
        y: 700 - nth * 30,
      })),
      small(`①${full}`, 120),
      small(`${full}收`, 105),
      { text: '— 1 —', x: 260, y: 60 },
    ];
    const second = [
      ...printedLines(['　　支出总计330.00万元，主要是用于练习推广的各项工。']),
      small('到，有一项除外。', 105),
    ];
    const lines = (await textOf(first, second)).split('\n');
    const at = lines.findIndex((line) => line.startsWith('\v'));
    expect(lines.slice(at, at + 5)).toEqual([
      `\v①${full}`,
      `\v${full}收`,
      '\v到，有一项除外。 ',
      '— 1 — ',
      expect.stringMatching(/^\f支出总计330.00万元/),
    ]);
  });

  test('of two columns with a note at the foot of the first keeps the sentence whole that goes on in the second', async () => {
    const column = (x: number, lines: string[]) => lines.map((text, index) => ({ text, x, y: 700 - index * 24 }));
    const page = (mark: string, note: string) => [
      { text: '下面分收入支出两栏说明，以上各项数据都和决算报表一致', x: 80, y: 760 },
      ...column(80, [`收入总计三百三${mark}十万元，`, '支出总计三百三十万元，与', '上年相比增加三十万元，其']),
      { text: note, x: 80, y: 632, size: 10 },
      ...column(290, ['中财政拨款收入二百九十万', '元，占本年收入大部分，比', '上年多，其他收入不多。']),
      { text: '以上各项数据都和本部门编报的决算报表一致没有出入。', x: 80, y: 590 },
    ];
    const [left, right] = ['上年相比增加三十万元，其', '上年多，其他收入不多。 '];
    const linked = (await textOf(page('①', '①含上年结转的五万元。'))).split('\n');
    expect(linked.slice(3, 8)).toEqual([left, expect.anything(), expect.anything(), right, '\v①含上年结转的五万元。 ']);
    // A note without a mark in the text stays below its column.
    const unmarked = (await textOf(page('', '注：含上年结转的五万元。'))).split('\n');
    expect(unmarked.slice(3, 5)).toEqual([`${left} `, '注：含上年结转的五万元。 ']);
  });

  test('of a first line that ends early within its sentence, above a line without an indent, is one paragraph', async () => {
    const body = Array.from({ length: 4 }, () => [
      '　　收入总计三百三十万元，支出总计三百三十万元，都有',
      '所增加，主要原因是新增了练习推广的项目和样例编写。',
    ]).flat();
    const text = await textOf(
      printedLines([...body, '　　会议费支出十八万元，用于', '召开全县的工作会议，没有超过标准。']),
    );
    expect(text).toContain('\n会议费支出十八万元，用于\n召开全县的工作会议，没有超过标准。 \n');
    const listed = await textOf(
      printedLines([...body, '　　样例一，三百万元', '（一）其他收入为三十万元，比上年多。']),
    );
    expect(listed).toContain('\n样例一，三百万元 \n（一）');
  });

  test('of items whose lines all stand behind their number keeps each item whole', async () => {
    const items = [
      ['1.', '收入总计三百三十万元，支出总计三百三十万元，', '与上年相比各增加三十万元。'],
      ['2.', '本年收入合计三百万元，其中财政拨款收入二百九', '十万元，其他收入十万元。'],
    ].flatMap(([number = '', ...lines], nth) => [
      { text: number, x: 80, y: 700 - nth * 50 },
      ...lines.map((text, at) => ({ text, x: 124, y: 700 - nth * 50 - at * 24 })),
    ]);
    const text = await textOf([
      ...items,
      ...beside(0, ['以上各项数据都和本部门编报的决算报表一致没有出', '入和差错。'], 600),
    ]);
    const paragraphs = text.replaceAll(/(?<! )\n/g, '').split(' \n');
    expect(paragraphs.slice(0, 3).map((words) => words.replaceAll(/\s/g, ''))).toEqual([
      '1.收入总计三百三十万元，支出总计三百三十万元，与上年相比各增加三十万元。',
      '2.本年收入合计三百万元，其中财政拨款收入二百九十万元，其他收入十万元。',
      '以上各项数据都和本部门编报的决算报表一致没有出入和差错。',
    ]);
  });

  test('of digits smaller than the words they stand among is one line where the base line is one', async () => {
    const line = (words: string, indent: number, nth: number): Printed[] => {
      let x = 80 + indent * 15;
      return words.split(/(\d+)/).map((text) => {
        const size = /\d/.test(text) ? 10 : 15;
        const printed = { text, x, y: 760 - nth * 29, size };
        x += text.length * (size === 10 ? 5 : 15);
        return printed;
      });
    };
    const words: [string, number][] = [
      ['样例馆的工作是编写练习和样例，面向全县公布，主要', 2],
      ['职能是：', 0],
      ['样例馆设有办公室、综合科、业务科、练习科还有资料', 2],
      ['和推广科6个科室。2023年末实有在职人员35人，其中行政人员', 0],
      ['26人、事业人员9人。', 0],
    ];
    const text = await textOf(words.flatMap(([own, indent], nth) => line(own, indent, nth)));
    expect(text).toContain('资料\n和推广科6个科室。2023年末实有在职人员35人，其中行政人员\n26人、');
  });

  test('of a frame beside paragraphs without indent is read apart from their lines', async () => {
    const text = await textOf([
      ...beside(0, ['收入总计三百三十万元，支出总', '计三百三十万元，与上年相比各', '增加三十万元，都有所增加。']),
      ...beside(230, ['提示：金额单位均为', '万元，保留两位小数。']),
      ruled([304, 460], [780, 720]),
      ...beside(0, ['本年收入合计三百万元，其中财政拨款收入二百九十万元', '，其他收入十万元。'], 660),
    ]);
    expect(
      text
        .split('\n')
        .slice(0, 5)
        .map((line) => line.trim()),
    ).toEqual([
      '收入总计三百三十万元，支出总',
      '计三百三十万元，与上年相比各',
      '增加三十万元，都有所增加。',
      '提示：金额单位均为',
      '万元，保留两位小数。',
    ]);
  });

  test.each([
    ['样例馆部门决算', 70],
    ['2022年度部门决算', 60],
  ])('of a title set loosely downwards is asked about: %s', async (title, step) => {
    const page = [...title].map((text, nth) => ({
      ...{ text, x: /\d/.test(text) ? 290 : 281, y: 780 - nth * step, size: 36 },
    }));
    expect((await read(page, printedLines(['  收入总计三百三十万元。']))).notes).toMatchObject([
      { kind: 'not-read', what: 'vertical', words: title },
    ]);
  });

  test('of words on their side among others is asked about', async () => {
    const page = [
      { text: '收入总计330.00万元，支出总计330.00万元。', x: 80, y: 700 },
      { text: '合计', x: 0, y: 0, how: '0 1 -1 0 300 400 cm' },
    ];
    expect((await read(page)).notes).toMatchObject([{ kind: 'not-read', what: 'aslant', words: '合计' }]);
  });
});

test('the head and foot of a browser reach farther out than the text, whose indents and centred headings are its own', async () => {
  const own = (text: string, x: number, nth: number): Printed => ({ text, x, y: 740 - nth * 22, size: 12 });
  const first = '主管湖泊保护工作的市政府工作部门，主要负责各区湖泊的规划和治理：';
  const lines = [
    { text: '收入支出决算情况', x: 20, y: 820, size: 8 },
    { text: '网址为一二三四五六七八九十', x: 20, y: 15, size: 8 },
    { text: '4/6', x: 556, y: 15, size: 8 },
    { text: '第一部分柳湾市湖泊保护和治理中心二〇二二年度部门决算情', x: 96, y: 790, size: 15 },
    { text: '况说明', x: 273, y: 768, size: 15 },
    own(first, 104, 0),
    own('1.湖泊清淤；', 104, 1),
    own('其他工作由各区负责组织并且指导各镇乡开展业务，全年一共完成湖泊清', 104, 2),
    own('淤十处。', 80, 3),
    own('二、其他说明', 104, 4),
  ];
  expect(await textOf(lines)).toContain(
    `第一部分柳湾市湖泊保护和治理中心二〇二二年度部门决算情\n况说明 \n${first} \n1.湖泊清淤； \n其他工作由各区负责组织并且指导各镇乡开展业务，全年一共完成湖泊清\n淤十处。 \n`,
  );
});
