import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/import/read-source/read-source.ts';
import { type Printed, pdfOf, streamOf } from './pdf-of.ts';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** An annotation in a box of the page, with what it draws in its own axes. */
interface Made {
  rect: readonly [number, number, number, number];
  entries: string;
  drawn?: string;
}

async function read(printed: readonly Printed[], annotations: readonly Made[]) {
  const extra = annotations.flatMap(({ rect: [left, bottom, right, top], entries, drawn }, nth) => [
    `<</Type/Annot/F 4/Rect[${left} ${bottom} ${right} ${top}]${entries}${drawn === undefined ? '' : `/AP<</N ${91 + nth * 2} 0 R>>`}>>`,
    streamOf(
      `/Type/XObject/Subtype/Form/BBox[0 0 ${right - left} ${top - bottom}]/Resources<</Font<</F1 3 0 R>>>>`,
      drawn ?? '',
    ),
  ]);
  const entries = `/Annots[${annotations.map((_, nth) => `${90 + nth * 2} 0 R`).join(' ')}]`;
  const file = pdfOf([printed], { extra, entries, catalog: '/AcroForm<</Fields[]>>' });
  const result = await readSource(file, { cMaps: `${folder}/cmaps/`, standardFonts: `${folder}/standard_fonts/` });
  if ('failure' in result) throw new Error(JSON.stringify(result.failure));
  return result;
}

const hexOf = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex');
const said = (text: string) => `<feff${hexOf(text)}>`;
const written = (text: string, size = 15, y = 6) => `BT /F1 ${size} Tf 2 ${y} Td <${hexOf(text)}> Tj ET`;
/** As forms frame their fields. */
const frame = (width: number, height: number) => `0.9 0.9 1 rg 0 0 ${width} ${height} re B 0 0 0 rg`;
const line = [
  { text: '会议费支出', x: 80, y: 700 },
  { text: '万元，培训费支出', x: 225, y: 700 },
  { text: '万元。', x: 415, y: 700 },
];
const unwritten: Made['rect'] = [80, 500, 300, 530];

describe('what is filled in', () => {
  test('stands in its line, however small it is set, and its frame is no table', async () => {
    const fields: Made[] = [
      { rect: [155, 694, 225, 716], entries: '/Subtype/Widget/FT/Tx', drawn: frame(70, 22) + written('18.50', 10, 8) },
      { rect: [345, 694, 415, 716], entries: '/Subtype/Widget/FT/Tx', drawn: frame(70, 22) + written('6.20', 10, 8) },
    ];
    expect(await read(line, fields)).toMatchObject({
      text: '会议费支出18.50万元，培训费支出6.20万元。 \n',
      notes: [],
      grids: [],
    });
  });

  test('has no gaps where every character has a place of its own', async () => {
    const places = [...'18.50'].map((sign, nth) => `BT /F1 10 Tf ${2 + nth * 14} 6 Td <${hexOf(sign)}> Tj ET`);
    const comb = { rect: [155, 694, 225, 716], entries: '/Subtype/Widget/FT/Tx/Ff 16777216/MaxLen 5' } as const;
    expect((await read(line, [{ ...comb, drawn: places.join(' ') }])).text).toMatch(/^会议费支出18\.50万元，/);
  });

  test('is told where it is not drawn', async () => {
    const field = { rect: unwritten, entries: `/Subtype/Widget/FT/Tx/V${said('另有3.00万元')}` };
    expect((await read(line, [field])).notes).toEqual([
      { kind: 'left-out', why: 'comment', words: '另有3.00万元', line: 1, page: 1 },
    ]);
  });

  test('says whether a box is ticked, once where the page prints the box too', async () => {
    const states = '/Subtype/Widget/FT/Btn/AP<</N<</Yes 91 0 R/Off 91 0 R>>>>';
    const page = [
      { text: '是否公开：', x: 80, y: 700 },
      { text: '是', x: 170, y: 700 },
      { text: '□', x: 190, y: 700 },
      { text: '否', x: 207, y: 700 },
    ];
    const boxes: Made[] = [
      { rect: [154, 698, 168, 712], entries: `${states}/V/Yes/AS/Yes` },
      { rect: [191, 698, 205, 712], entries: `${states}/AS/Off` },
    ];
    expect((await read(page, boxes)).text.replaceAll(/\s/g, '')).toBe('是否公开：☑是☐否');
  });
});

describe('what is laid over a page', () => {
  const words = '应为20.50万元';
  test.each(['FreeText', 'Stamp', 'Redact', 'Screen', 'Widget/FT/Btn/Ff 65536/A<</S/Named/N/Print>>', 'Widget/FT/Sig'])(
    'is no text of it, and asked about: %s',
    async (subtype) => {
      const made = { rect: unwritten, entries: `/Subtype/${subtype}`, drawn: written(words) };
      expect(await read(line, [made])).toMatchObject({
        text: expect.not.stringContaining('20.50'),
        notes: [{ kind: 'not-read', what: 'annotation', words, line: 1, page: 1 }],
      });
    },
  );

  test('is told by what is said of it where it draws no words, and once where nothing is said', async () => {
    const stroke = '0 0 m 100 20 l S';
    const [ink, other] = ['/Subtype/Ink/InkList[[0 0 100 20]]', '/Subtype/Square'].map((entries) => ({
      rect: unwritten,
      entries,
      drawn: stroke,
    }));
    const stamp = { rect: unwritten, entries: `/Subtype/Stamp/Contents${said('已核对')}`, drawn: stroke };
    expect((await read(line, [ink as Made, stamp, other as Made])).notes).toEqual([
      { kind: 'not-read', what: 'annotation', words: '', line: 1, page: 1 },
      { kind: 'not-read', what: 'annotation', words: '已核对', line: 1, page: 1 },
    ]);
  });

  test('is a watermark where it says so', async () => {
    const made = { rect: unwritten, entries: '/Subtype/Watermark', drawn: written('征求意见稿') };
    expect((await read(line, [made])).notes).toMatchObject([
      { kind: 'left-out', why: 'watermark', words: '征求意见稿' },
    ]);
  });

  test('is a comment where it marks words of the page or a place in them, and nothing where it leads elsewhere', async () => {
    const kinds = ['Highlight', 'Underline', 'Squiggly', 'Caret', 'Text', 'Popup', 'Link'];
    const quads = '/QuadPoints[80 530 300 530 80 500 300 500]';
    const made = kinds.map((kind) => ({ rect: unwritten, entries: `/Subtype/${kind}${quads}/Contents${said(kind)}` }));
    const { notes } = await read(line, made);
    expect(notes.map(({ words: own }) => own)).toEqual(kinds.slice(0, 5));
  });

  test('takes words away that it strikes out, or marks to be blacked out', async () => {
    const page = [{ text: '会议费18.50万元，联系人王某，电话号码八位。', x: 80, y: 700 }];
    const quads = '/QuadPoints[125 714 200 714 125 696 200 696]';
    const made: Made[] = [
      { rect: [125, 696, 200, 714], entries: `/Subtype/StrikeOut${quads}`, drawn: '0 8.5 75 1 re f' },
      { rect: [245, 696, 320, 716], entries: '/Subtype/Redact', drawn: '1 0 0 RG 0 0 75 20 re S' },
    ];
    const { text, notes } = await read(page, made);
    expect(notes).toMatchObject([
      { why: 'struck', words: '18.50' },
      { why: 'redacted', words: '联系人王某' },
    ]);
    expect(text.replaceAll(/\s/g, '')).toBe('会议费万元，，电话号码八位。');
  });

  test('covers what is below it', async () => {
    const made = { rect: [70, 690, 500, 720], entries: '/Subtype/Square', drawn: '1 1 1 rg 0 0 430 30 re f' } as const;
    const page = [...line, { text: '以上均为财政拨款。', x: 80, y: 660 }];
    expect((await read(page, [made])).text).toBe('以上均为财政拨款。 \n');
  });
});
