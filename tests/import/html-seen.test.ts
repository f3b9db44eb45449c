import { expect, test } from 'vitest';
import { page, readOf } from './page-of.ts';

const cost = (marks: string) => `<p>接待费<span ${marks}>（送审稿4.10）</span>2.10万元。</p>`;

test.each([
  ['moved out to the left', 'style="position:absolute;left:-3000px"', 'hidden'],
  ['moved out by margins on all sides', 'style="margin:0 0 0 -250em"', 'hidden'],
  ['moved out by their indent', 'style="display:block;text-indent:-9999px"', 'hidden'],
  ['moved out to the right', 'style="position:absolute;inset:0 auto auto 9999px"', 'hidden'],
  ['moved out by a property of its own', 'style="translate:-9999px 0"', 'hidden'],
  [
    'indented by the whole of a box that is cut',
    'style="display:block;text-indent:100%;white-space:nowrap;overflow:hidden"',
    'hidden',
  ],
  ['cut to nothing', 'style="clip-path:circle(0)"', 'hidden'],
  ['of lines without height in a box that is cut', 'style="display:block;line-height:0;overflow:hidden"', 'hidden'],
  ['laid on in two thin layers', 'style="opacity:.2"><span style="opacity:.2"', 'hidden'],
  ['without size, as a font is said in short', 'style="font:0/0 a"', 'hidden'],
  ['made small', 'style="transform:scale(.1)"', 'tiny'],
  ['zoomed out', 'style="zoom:.1"', 'tiny'],
  ['edgewise', 'style="display:inline-block;transform:rotateY(90deg)"', 'hidden'],
  [
    'of a colour that fills them, whatever they are said to have',
    'style="color:#000;-webkit-text-fill-color:#fff"',
    'white',
  ],
  ['of a link in the colour of paper', 'id="k"><style>#k a:link{color:#fff}</style><a href="x"', 'white'],
  ['that open by a button', 'popover', 'hidden'],
])('words %s are left out, and said', async (_, marks, why) => {
  const { text, notes } = await readOf(page(cost(marks)));
  expect(text).toContain('接待费2.10万元。 \n');
  expect(notes.slice(1)).toMatchObject([{ kind: 'left-out', why, words: '（送审稿4.10）' }]);
});

test('a box over the whole of what words stand in covers them; what is placed above it, and its own words, are read', async () => {
  const { text, notes } = await readOf(
    page(
      '<div style="position:relative"><p>送审稿4.10万元。</p><p style="position:relative">注一。</p><div style="position:absolute;inset:0;background:#fff"><p>收入1.00万元。</p></div></div>',
    ),
  );
  expect(text).toContain('注一。 \n收入1.00万元。 \n');
  expect(text).not.toContain('送审稿');
  expect(notes.slice(1)).toMatchObject([
    { kind: 'left-out', why: 'covered', words: '送审稿4.10万元。' },
    { kind: 'not-read', what: 'covering' },
  ]);
});

test.each([
  [
    'a box with a ground, wherever it lies',
    '<div style="position:absolute;top:90px;background:#fff">合计</div>',
    'covering',
  ],
  ['a box moved up', '<div style="position:relative;margin-top:-40px;background:#fff">合计</div>', 'covering'],
  [
    'what a style sheet lays over it',
    '<style>.o::after{content:"";position:absolute;inset:0;background:#fff}</style><p class="o">合计</p>',
    'covering',
  ],
  ['a picture', '<div><img src="a" style="position:absolute;top:90px"></div>', 'covering'],
  ['words moved up', '<p style="margin-top:-60px">合计</p>', 'partly-seen'],
  ['words below their ground', '<p style="position:relative;z-index:-1">合计</p>', 'partly-seen'],
  ['words cut to a shape', '<p style="clip-path:polygon(0 0,9px 0,9px 9px)">合计</p>', 'partly-seen'],
  [
    'more words than have room',
    `<p style="height:20px;width:200px;overflow:hidden">合计${'支出'.repeat(20)}</p>`,
    'partly-seen',
  ],
  [
    'a line that ends in dots',
    `<p style="width:200px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis">合计${'支出'.repeat(20)}</p>`,
    'partly-seen',
  ],
  ['words turned over', '<p style="transform:rotate(180deg)">合计</p>', 'partly-seen'],
  [
    'what is drawn in another order',
    '<p style="display:flex;flex-direction:row-reverse"><b>合计</b></p>',
    'partly-seen',
  ],
  [
    'a table without one of its columns',
    '<table><col><col style="visibility:collapse"><tr><td>合计</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>',
    'partly-seen',
  ],
  ['characters upon one another', '<p>合计<b style="letter-spacing:-1em">支出</b></p>', 'partly-seen'],
  ['words of dots', '<p style="-webkit-text-security:disc">合计</p>', 'partly-seen'],
  ['an item that a number is drawn before', '<ul><li style="list-style:decimal">合计</li></ul>', 'numeral'],
  ['blurred words', '<p style="filter:blur(6px)">合计</p>', 'partly-seen'],
  [
    'a cell with more than has room',
    `<table><tr><td>甲</td><td>乙</td></tr><tr><td>1</td><td style="max-width:80px;white-space:nowrap;overflow:hidden">合计${'支出'.repeat(20)}</td></tr></table>`,
    'partly-seen',
  ],
])('%s is read and asked about', async (_, article, what) => {
  const { text, notes } = await readOf(page(article));
  if (!article.includes('<img')) expect(text).toContain('合计');
  expect(notes.filter((note) => note.kind === 'not-read')).toMatchObject([{ what }]);
});

test.each([
  ['that hang out of what is indented', '<p style="margin-left:4em;text-indent:-4em">合计</p>'],
  ['whose heading makes room for a bar above', '<h2 style="margin-top:-80px;padding-top:80px">合计</h2>'],
  ['in the middle of what they stand in', '<p style="position:relative;left:50%;transform:translate(-50%,0)">合计</p>'],
  [
    'in a column that holds its floats',
    `<div style="overflow:hidden;width:800px"><p>合计${'支出'.repeat(200)}</p></div>`,
  ],
  [
    'in a table with a head that stays',
    '<table><tr><th style="position:sticky;top:0;background:#fff">合计</th><th>乙</th></tr><tr><td>1</td><td>2</td></tr></table>',
  ],
  ['that a reader may open', '<details><summary>明细</summary><p>合计</p></details>'],
  ['whose place nothing is said of', '<p style="left:-9999px">合计</p>'],
  ['of no colour but with a shadow', '<p style="color:transparent;text-shadow:0 0 0 #000">合计</p>'],
  ['in a line, which has no width', '<p><span style="width:0;overflow:hidden">合计</span></p>'],
  ['of a size that is none', '<p style="font-size:0;font-size:large">合计</p>'],
])('words %s are read, and nothing is asked', async (_, article) => {
  const { text, notes } = await readOf(page(article));
  expect(text).toContain('合计');
  expect(notes).toHaveLength(1);
});

test('signs of fonts that have signs in place of letters are read as they look, or asked about', async () => {
  const { text, notes } = await readOf(
    page(
      `<p><span style="font-family:Wingdings">l<span style="font:7pt 'Times New Roman'">&nbsp;a</span></span>收入<font face="Symbol">·´$</font></p>`,
    ),
  );
  expect(text).toContain('● a收入•× \n');
  expect(notes.slice(1)).toMatchObject([{ kind: 'not-read', what: 'symbol', words: 'Symbol' }]);
});

test('a style sheet that is none, and words for browsers that know no better, are nothing of a page', async () => {
  const { text } = await readOf(
    page('<style type="text/template">.a{display:none}</style><p class="a">合计<meter value="1">九成</meter></p>'),
  );
  expect(text).toContain('合计 \n');
});

test('what is filled in is seen as its words are', async () => {
  const { text, notes } = await readOf(page('<p>支出<input value="4.00" style="color:#fff"><input value="5.00"></p>'));
  expect(text).toContain('支出5.00 \n');
  expect(notes.slice(1)).toMatchObject([{ why: 'white', words: '4.00' }]);
});
