import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { styleSheetsBeside } from '../../scripts/style-sheets-beside.ts';
import { htmlText } from '../../src/import/read-source/html/html-text.ts';
import { page, read, readOf } from './page-of.ts';

test.each([
  ['capitals', '<p style="text-transform:uppercase">合计<b>ppp项目</b></p>', '合计PPP项目'],
  ['capitals that are small', '<p style="font:small-caps 12px a">合计ppp</p>', '合计PPP'],
  ['small letters', '<p style="text-transform:lowercase">合计<b>PPP</b></p>', '合计ppp'],
  ['capitals at the beginning', '<p style="text-transform:capitalize">合计 new town</p>', '合计 New Town'],
  ['wide letters', '<p style="text-transform:full-width">合计a1</p>', '合计ａ１'],
  [
    'letters as they are in capitals',
    '<p style="text-transform:uppercase">合计<b style="text-transform:none">ppp</b></p>',
    '合计ppp',
  ],
  ['marks of their own around a quotation', '<style>q{quotes:"「" "」"}</style><p>合计<q>三公</q></p>', '合计「三公」'],
  ['no marks around a quotation', '<style>q::before,q::after{content:""}</style><p>合计<q>三公</q></p>', '合计三公'],
  ['no numbers before items', '<style>li{list-style:none}</style><ol><li>合计</li></ol>', '合计'],
  ['a drop cap', '<style>p::first-letter{font-size:3em;color:#900}</style><p>合计</p>', '合计'],
  ['an icon of a font', '<style>p::before{content:"\\f101"}</style><p>合计</p>', '合计'],
])('%s are read as the page shows them', async (_, article, shown) => {
  const { text, notes } = await readOf(page(article));
  expect(text).toContain(`${shown} \n`);
  expect(notes).toHaveLength(1);
});

test.each([
  [
    'digits that are written by their numbers',
    '<style>.m::before{content:"\\31\\32"}</style><p class="m">合计</p>',
    'drawn',
  ],
  ['a minus', '<style>.m::before{content:"-"}</style><p>合计<b class="m">4.00</b></p>', 'drawn'],
  ['a mark before an item', '<style>li::marker{content:"三、"}</style><ul><li>合计</li></ul>', 'drawn'],
  ['words beside a cell', '<style>td::after{content:"万元"}</style><table><tr><td>合计</td></tr></table>', 'drawn'],
  ['a string before an item', '<ul style="list-style-type:\'一、\'"><li>合计</li></ul>', 'numeral'],
  ['numbers of any name', '<ul style="list-style-type:simp-chinese-informal"><li>合计</li></ul>', 'numeral'],
  ['a paragraph made an item', '<p style="display:list-item;list-style:decimal">合计</p>', 'numeral'],
  [
    'a first letter in the colour of paper',
    '<style>.m::first-letter{color:#fff}</style><p class="m">合计</p>',
    'partly-seen',
  ],
  ['words that mix with their ground', '<p style="mix-blend-mode:difference">合计</p>', 'partly-seen'],
  ['a row set above others', '<div style="display:grid"><p style="grid-row:1">合计</p></div>', 'partly-seen'],
  ['a colour that nobody can reckon', '<p style="color:device-cmyk(0 0 0 0)">合计</p>', 'colour'],
  [
    'words in a font of the page',
    '<style>@font-face{font-family:N;src:url(n.woff)}</style><p style="font-family:\'N\',SimSun">合计<b>1</b></p>',
    'face',
  ],
])('%s is asked about', async (_, article, what) => {
  const { text, notes } = await readOf(page(article));
  expect(text).toContain('合计');
  expect(notes.filter((note) => note.kind === 'not-read')).toMatchObject([{ what }]);
});

test.each([
  'oklch(100% 0 0)',
  'lab(99% 0 0)',
  'color-mix(in srgb, white, rgb(250 250 250))',
  'color(display-p3 1 1 1)',
  'light-dark(#fff, rgb(0, 0, 0))',
  'Canvas',
  'rgb(from white r g b)',
])('words in %s on white are not seen', async (colour) => {
  const { text, notes } = await readOf(page(`<p>合计<b style="color:${colour}">送审稿</b></p>`));
  expect(text).toContain('合计 \n');
  expect(notes.slice(1)).toMatchObject([{ why: 'white', words: '送审稿' }]);
});

test('a style sheet that lies beside the page is gone by; one that does not is told', () => {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  mkdirSync(join(folder, 'a b_files'));
  writeFileSync(join(folder, 'a b_files/x y.css'), '@import url("far.css"); .k{display:none}');
  writeFileSync(join(folder, 'y.css'), '.o{color:red}');
  const sheets = styleSheetsBeside(join(folder, 'a b.html'));
  rmSync(folder, { recursive: true });
  expect(Object.keys(sheets)).toEqual(['y.css', 'a b_files/x y.css']);

  const article = (...addresses: string[]) => {
    const links = addresses.map((href) => `<link rel="stylesheet" href="${href}">`).join('');
    return htmlText(new TextEncoder().encode(page(`${links}<p>合计<b class="k">送审稿</b></p>`)), sheets);
  };
  expect(article('./a%20b_files/x%20y.css?v=1', 'y.css')).toMatchObject({
    text: expect.stringContaining('合计 \n'),
    notes: [{}, { why: 'styles', words: 'far.css' }, { why: 'hidden', words: '送审稿' }],
  });
  expect(article('https://a.cn/s/a.css', '/b.css', '../c.css', '%', '" media="print')).toMatchObject({
    text: expect.stringContaining('合计送审稿 \n'),
    notes: [{}, { why: 'styles', words: 'a.css、b.css、c.css等 4 个' }],
  });
});

test('style sheets that one beside the page goes by are gone by before it, whatever folder they lie in', () => {
  const sheets = {
    'a.css':
      '@charset "utf-8";@import;@import url(b/c.css) screen;@import "print.css" print;p{color:red}@import "late.css";',
    'b/c.css': '@import "d.css";.k{display:inline}.s{display:none}',
    'b/d.css': '@import "./c.css";.k{display:none}',
  };
  const words = '<style>@import "a.css";</style><p>合计<b class="k">审定</b><b class="s">送审稿</b></p>';
  expect(htmlText(new TextEncoder().encode(page(words)), sheets)).toMatchObject({
    text: expect.stringContaining('合计审定 \n'),
    notes: [{}, { why: 'hidden', words: '送审稿' }],
  });
});

test('a page that shows its text only when its programs run is refused with this reason', async () => {
  const hidden = page('').replace('id="zoom"', 'id="zoom" style="visibility:hidden"');
  expect(await read(hidden)).toEqual({ failure: { kind: 'wrong-kind', is: 'hidden-page' } });
});

test('a part of the report that a tab hides is asked about; the same for small screens is not', async () => {
  const tab = (words: string) => page(`<div style="display:none"><p>${words}</p></div>`);
  const asked = async (words: string) => (await readOf(tab(words))).notes.filter(({ kind }) => kind === 'not-read');
  expect(await asked('己项目支出2.00万元。')).toMatchObject([{ what: 'beside' }]);
  expect(await asked('甲项目支出1.00万元。')).toEqual([]);
});

test('lines that are placed one by one are read in their order, and asked about where they are drawn in another', async () => {
  const placed = (...heights: number[]) =>
    page(
      `<div style="position:relative">${heights.map((bottom, nth) => `<div style="position:absolute;bottom:${bottom}px">第${nth}行</div>`).join('')}</div>`,
    );
  const asked = async (...heights: number[]) =>
    (await readOf(placed(...heights))).notes.filter(({ kind }) => kind === 'not-read');
  expect(await asked(900, 880, 860)).toEqual([]);
  expect(await asked(860, 880, 900)).toMatchObject([{ what: 'partly-seen', words: '第0行第1行第2行' }]);
});
