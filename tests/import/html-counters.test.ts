import { expect, test } from 'vitest';
import { page, readOf } from './page-of.ts';

const asked = async (article: string) => {
  const { text, notes } = await readOf(page(article));
  return {
    lines: text.split('\n').slice(6, -1),
    asked: notes.flatMap((note) => (note.kind === 'not-read' ? `${note.what} ${note.words}` : [])),
  };
};

test.each([
  ['simp-chinese-informal', '', '一、职责', '二、机构'],
  ['cjk-ideographic', ' start="10"', '十、职责', '十一、机构'],
  ['trad-chinese-informal inside', '', '一、职责', '二、机构'],
  ['decimal', '', '1. 职责', '2. 机构'],
  ['inside', ' start="3"', '3. 职责', '4. 机构'],
])('the numbers of a list are read where its own style says how it counts: %s', async (style, start, ...lines) => {
  const list = `<style>.l{list-style:${style}}</style><ol class="l"${start}><li><b>职责</b></li><li><p>机构</p></li></ol>`;
  expect(await asked(list)).toEqual({ lines: lines.map((line) => `${line} `), asked: [] });
});

test.each([
  ['', '1. 职责', '2. 机构'],
  [' type="a"', 'a. 职责', 'b. 机构'],
  [' type="I" start="4"', 'IV. 职责', 'V. 机构'],
])('the numbers of a list without a style are those that every browser draws: %s', async (mark, ...lines) => {
  const items = '<li>职责</li><li>机构</li>';
  const all = { lines: lines.map((line) => `${line} `), asked: [] };
  expect(await asked(`<ol${mark}>${items}</ol>`)).toEqual(all);
  expect((await asked(`<link rel="stylesheet" href="lost.css"><ol${mark}>${items}</ol>`)).asked).toHaveLength(1);
});

test('an item that is told apart is counted as the page counts it', async () => {
  const { lines } = await asked(
    '<ol style="list-style-type:simp-chinese-informal"><li hidden>无</li><li>职责</li><li value="5">机构</li></ol>',
  );
  expect(lines).toEqual(['一、职责 ', '五、机构 ']);
});

test.each([
  [
    'counts by a style of the page',
    '<style>@counter-style cjk-decimal{system:cyclic;symbols:甲}</style>',
    'cjk-decimal',
    '',
  ],
  ['counts backwards', '', 'cjk-decimal', ' reversed'],
  ['counts by a name that nobody knows', '', 'ethiopic-numeric', ''],
  ['begins with no number', '', 'cjk-decimal', ' start="0"'],
  ['has its markers from elsewhere', '<style>li::marker{content:counter(x)}</style>', 'cjk-decimal', ''],
  ['goes by a style sheet that is lost', '<link rel="stylesheet" href="lost.css">', 'cjk-decimal', ''],
])('a list that %s is asked about', async (_, sheet, style, mark) => {
  const { lines, asked: all } = await asked(`${sheet}<ol style="list-style-type:${style}"${mark}><li>职责</li></ol>`);
  expect(lines).toEqual(['职责 ']);
  expect(all[0]).toMatch(/^numeral ol/);
});

const parts = '<h2>概况</h2><p>甲。</p><h2>说明</h2><div hidden><h2>无</h2></div><h2>名词</h2>';

test.each([
  [
    'a counter and strings',
    '#zoom{counter-reset:bf}h2{counter-increment:bf}h2::before{content:"第" counter(bf,simp-chinese-informal) "部分 "}',
    '第一部分 概况',
    '第二部分 说明',
    '第三部分 名词',
  ],
  [
    'a counter that begins elsewhere',
    '#zoom{counter-reset:bf 3}h2:before{counter-increment:bf;content:counter(bf) "、"}',
    '4、概况',
    '5、说明',
    '6、名词',
  ],
  [
    'a counter that no one began',
    'h2::before{counter-increment:x;content:counter(x) "、"}',
    '1、概况',
    '1、说明',
    '1、名词',
  ],
  ['a string', 'h2::before{content:"一、"}', '一、概况', '一、说明', '一、名词'],
])('numbers that style sheets draw before headings are read: %s', async (_, sheet, ...headings) => {
  const { lines, asked: all } = await asked(`<style>${sheet}</style>${parts}`);
  expect(lines).toEqual([headings[0], '甲。', ...headings.slice(1)].map((line) => `${line} `));
  expect(all).toEqual([]);
});

test.each([
  ['its style is not known', 'h2::before{content:counter(x,hebrew)}'],
  ['several counters stand side by side', 'h2::before{content:counters(x,".")}'],
  ['it is not seen', 'body{counter-reset:x 1}h2::before{content:counter(x);color:#fff}'],
  ['it is moved away', 'body{counter-reset:x 1}h2::before{content:counter(x);position:absolute}'],
  ['it stands behind', 'body{counter-reset:x 1}h2::after{content:counter(x)}'],
])('what is drawn beside headings is asked about once where %s', async (_, sheet) => {
  const { lines, asked: all } = await asked(`<style>${sheet}</style>${parts}`);
  expect(lines).toEqual(['概况 ', '甲。 ', '说明 ', '名词 ']);
  expect(all).toEqual([expect.stringMatching(/^drawn /)]);
});

test('a second copy of the text for small screens is named once', async () => {
  const copy =
    '<p>甲项目支出1.00万元。</p><p>乙项目支出1.00万元。</p><p>丙项目支出1.00万元。</p><p>丁项目支出1.00万元。</p><p>戊项目支出1.00万元。</p><p>己项目支出2.00万元。</p>';
  const { notes } = await readOf(
    page('<p>己项目支出2.00万元。</p>').replace(
      '<div class="footer">',
      `<div style="display:none">${copy}</div><div class="footer">`,
    ),
  );
  expect(notes.filter((note) => note.kind === 'left-out' && note.why === 'hidden')).toEqual([
    { kind: 'left-out', why: 'hidden', line: 1, words: expect.stringMatching(/^甲项目.{50,60}…$/) },
  ]);
});
