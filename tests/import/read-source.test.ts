import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import {
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/import/read-source/read-source.ts';
import { type Printed, pdfOf, printedLines, ruled } from './pdf-of.ts';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const read = (bytes: Uint8Array) =>
  readSource(bytes, { cMaps: `${folder}/cmaps/`, standardFonts: `${folder}/standard_fonts/` });
const textOf = async (bytes: Uint8Array) => {
  const result = await read(bytes);
  return 'failure' in result ? result.failure : result.text;
};
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('a PDF', () => {
  test('is read though its font is not embedded, one printed line a line', async () => {
    const page = printedLines(['第一部分　虚构馆概况']);
    expect(await textOf(pdfOf([page]))).toBe('第一部分  虚构馆概况 \n');
  });

  test('marks the end of a paragraph, not of a line, and begins a page with a form feed', async () => {
    const first = printedLines([
      '　　虚构馆负责全县档案的接收和保管，向公众开放已经',
      '满年限的档案。',
      '　　虚构馆另外编写全县的大事记和地方志，并且为各个',
    ]);
    expect(await textOf(pdfOf([first, printedLines(['单位提供查阅服务。'])]))).toBe(
      [
        '虚构馆负责全县档案的接收和保管，向公众开放已经',
        '满年限的档案。 ',
        '虚构馆另外编写全县的大事记和地方志，并且为各个',
        '\f单位提供查阅服务。 ',
        '',
      ].join('\n'),
    );
  });

  test('keeps the cells of a table apart, empty ones included', async () => {
    const row = (y: number, ...cells: string[]) =>
      cells.map((text, index) => ({ text, x: 80 + index * 150, y })).filter(({ text }) => text !== '');
    const page = [...row(700, '序号', '单位', '备注'), ...row(670, '1', '甲馆', ''), ...row(640, '2', '乙馆', '新设')];
    expect(await textOf(pdfOf([page]))).toBe('序号\t单位\t备注 \n1\t甲馆\t \n2\t乙馆\t新设 \n');
  });

  test('whose page lies on its side reads the same', async () => {
    const page = printedLines(['第一部分', '　　虚构馆概况']);
    expect(await textOf(pdfOf([page], { sideways: true }))).toBe(await textOf(pdfOf([page])));
  });

  test('tells which pages have no words, but none that have nothing but the last lines of a table', async () => {
    const without = async (page: Printed) => {
      const result = await read(pdfOf([printedLines(['第一部分']), [page], printedLines(['第二部分'])]));
      return 'failure' in result ? result.failure : [result.pages, result.emptyPages];
    };
    const drawn = (how: string) => ({ text: '', x: 0, y: 0, how });
    expect(await without(drawn('q 400 0 0 600 80 80 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q'))).toEqual([3, [2]]);
    expect(await without(drawn('80 80 m 90 95 110 95 120 80 c f'))).toEqual([3, [2]]);
    expect(await without(ruled([80, 180, 260], [720, 690]))).toEqual([3, []]);
  });
});

const paragraph = (text: string, numbered?: number) =>
  new Paragraph({
    children: [new TextRun(text)] as ParagraphChild[],
    ...(numbered !== undefined && { numbering: { reference: 'chinese', level: numbered } }),
  });
const row = (...cells: string[]) =>
  new TableRow({ children: cells.map((text) => new TableCell({ children: [paragraph(text)] })) });

function docxOf(children: (Paragraph | Table)[]): Promise<Uint8Array> {
  const levels = [
    { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、' },
    { level: 1, format: LevelFormat.DECIMAL, text: '%2.' },
  ];
  const document = new Document({
    numbering: { config: [{ reference: 'chinese', levels }] },
    sections: [{ children }],
  });
  return Packer.toBuffer(document);
}

describe('a Word file', () => {
  test('is read with the numerals that Word only draws', async () => {
    const file = await docxOf([
      paragraph('虚构馆概况', 0),
      paragraph('保管档案。', 1),
      paragraph('开放档案。', 1),
      paragraph('虚构馆决算', 0),
      paragraph('没有收入。', 1),
    ]);
    expect(await textOf(file)).toBe('一、虚构馆概况 \n1.保管档案。 \n2.开放档案。 \n二、虚构馆决算 \n1.没有收入。 \n');
  });

  test('keeps the cells of its tables apart, and a table with merged cells uneven', async () => {
    const merged = new TableRow({ children: [new TableCell({ columnSpan: 2, children: [paragraph('合计')] })] });
    const file = await docxOf([
      new Table({ rows: [row('项目', '决算数'), row('收入', '1,200.50')] }),
      paragraph('表二'),
      new Table({ rows: [row('项目', '决算数'), merged] }),
    ]);
    expect(await textOf(file)).toBe('项目\t决算数 \n收入\t1,200.50 \n表二 \n项目\t决算数\t \n合计 \n');
  });
});

test('a text of Windows in China is read in its encoding', async () => {
  // 决算 in GB 18030, then in UTF-16 with its mark.
  expect(await textOf(Uint8Array.of(0xbe, 0xf6, 0xcb, 0xe3))).toBe('决算');
  expect(await textOf(Uint8Array.of(0xff, 0xfe, 0xb3, 0x51, 0x97, 0x7b))).toBe('决算');
  // UTF-16 without its mark, with either byte first.
  const unmarked = Buffer.from('云溪县样例局\n2022年度部门决算', 'utf16le');
  expect(await textOf(unmarked)).toBe('云溪县样例局\n2022年度部门决算');
  expect(await textOf(Buffer.from(unmarked).swap16())).toBe('云溪县样例局\n2022年度部门决算');
  expect(await textOf(utf8('决算\r说明\u2028收入\r\n'))).toBe('决算\n说明\n收入\r\n');
});

describe('a file is refused by what it holds, whatever its name', () => {
  const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, utf8('x')])));
  const oldOffice = (part: string) => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from(part, 'utf16le')]);
  test.each<[string, Uint8Array | Promise<Uint8Array>, object]>([
    ['an empty file', new Uint8Array(), { kind: 'empty-file' }],
    ['a scan', pdfOf([[], []]), { kind: 'scanned', pages: 2 }],
    [
      'a PDF whose characters nobody can tell',
      pdfOf([printedLines(['¤§¶ßÐÞþðæ', 'ABCDEF'])]),
      { kind: 'garbled', pages: [] },
    ],
    ['a locked PDF', pdfOf([printedLines(['第一部分'])], { locked: true }), { kind: 'encrypted' }],
    ['a cut PDF', utf8('%PDF-1.4\n1 0 obj\n<</Type'), { kind: 'damaged', format: 'pdf' }],
    [
      'a cut Word file',
      docxOf([paragraph('文')]).then((file) => file.subarray(0, 900)),
      { kind: 'damaged', format: 'docx' },
    ],
    ['a workbook', zip('xl/workbook.xml'), { kind: 'wrong-kind', is: 'xlsx' }],
    ['an archive', zip('决算.pdf'), { kind: 'wrong-kind', is: 'archive' }],
    ['an old Word file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), { kind: 'wrong-kind', is: 'old-word' }],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d), { kind: 'wrong-kind', is: 'image' }],
    ['a web page', utf8('<!DOCTYPE html><html></html>'), { kind: 'wrong-kind', is: 'web-page' }],
    ['an OFD file', zip('OFD.xml'), { kind: 'wrong-kind', is: 'ofd' }],
    ['an ODT file', zip('mimetype', 'content.xml'), { kind: 'wrong-kind', is: 'odt' }],
    ['slides', zip('ppt/presentation.xml'), { kind: 'wrong-kind', is: 'slides' }],
    ['an RTF file', utf8('{\\rtf1\\ansi'), { kind: 'wrong-kind', is: 'rtf' }],
    [
      'a page in one file',
      utf8('MIME-Version: 1.0\r\nContent-Type: multipart/related;'),
      { kind: 'wrong-kind', is: 'mht' },
    ],
    [
      'a Word file of 2003 in XML',
      utf8('<?xml version="1.0"?><w:wordDocument>'),
      { kind: 'wrong-kind', is: 'word-xml' },
    ],
    ['an old workbook', oldOffice('Workbook'), { kind: 'wrong-kind', is: 'xls' }],
    ['a locked Word file', oldOffice('EncryptedPackage'), { kind: 'wrong-kind', is: 'locked-office' }],
    ['a RAR archive', utf8('Rar!\x1a'), { kind: 'wrong-kind', is: 'archive' }],
    ['bytes of no kind', Uint8Array.of(0x41, 0, 1, 2, 0x42), { kind: 'unknown-encoding' }],
  ])('%s', async (_, file, failure) => {
    expect(await read(await file)).toEqual({ failure });
  });
});

test('a line spread over the whole measure has no blank after every character', async () => {
  const spread = [{ text: '本 年 收 入 合 计 2,355.67 万 元 ， 占', x: 80, y: 700 }];
  expect(await textOf(pdfOf([spread]))).toBe('本年收入合计2,355.67万元，占 \n');
  const digits = [{ text: '2 0 2 2 年 度 决 算 3 . 4 5 万 元', x: 80, y: 700 }];
  expect(await textOf(pdfOf([digits]))).toBe('2022年度决算3.45万元 \n');
  const wide = [{ text: '2  0  2  2  年  度  决  算  说  明', x: 80, y: 700 }];
  expect(await textOf(pdfOf([wide]))).toBe('2022年度决算说明 \n');
});

test('a row that lacks a cell is set in columns only where each of its words lies under one of them', async () => {
  const row = (y: number, ...cells: [string, number][]) => cells.map(([text, x]) => ({ text, x, y }));
  const page = [
    ...row(700, ['编码', 80], ['科目', 200], ['合计', 350], ['基本支出', 450]),
    ...row(670, ['220', 80], ['农林水', 195], ['12.00', 345], ['2.00', 455]),
    ...row(640, ['221', 80], ['住房', 200], ['3.00', 455]),
    ...row(610, ['222', 80], ['其他', 290]),
  ];
  expect(await textOf(pdfOf([page]))).toMatch(
    /^编码\t科目\t合计\t基本支出 \n220\t农林水\t12.00\t2.00 \n221\t住房\t\t3.00 \n222 {4,}其他 \n$/,
  );
});
