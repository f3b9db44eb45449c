import { expect, test } from 'vitest';
import { readSource } from '../../src/import/read-source/read-source.ts';

const read = (page: string | Uint8Array) =>
  readSource(typeof page === 'string' ? new TextEncoder().encode(page) : page, { cMaps: '', standardFonts: '' });
const readOf = async (page: string | Uint8Array) => {
  const result = await read(page);
  if ('failure' in result) throw new Error(JSON.stringify(result.failure));
  return result;
};

const sentences = ['甲', '乙', '丙', '丁', '戊'].map((name) => `<p>　　${name}项目支出1.00万元。</p>`).join('');
const page = (article: string) => `<!DOCTYPE html><html><head><meta charset="utf-8">
  <title>虚构馆2020年度部门决算_虚构县人民政府</title></head>
  <body><div class="nav"><a>首页</a><a>政务公开</a></div>
  <h1>虚构馆2020年度部门决算</h1><div>发布日期：2021-09-01 浏览次数：12</div>
  <div id="zoom">${sentences}${article}</div>
  <div class="footer">版权所有：虚构县人民政府</div></body></html>`;

test('of a saved page the title and the article are read, a paragraph a line; what stands around is named', async () => {
  const { text, format, notes } = await readOf(
    page('<p>收入总计<b>330.00</b>\n万元，<br>　　支出总计330.00万元。</p>'),
  );
  expect(format).toBe('html');
  expect(text).toBe(
    [
      '虚构馆2020年度部门决算 ',
      ...['甲', '乙', '丙', '丁', '戊'].map((name) => `　　${name}项目支出1.00万元。 `.trimStart()),
      '收入总计330.00 万元， ',
      '支出总计330.00万元。 ',
      '',
    ].join('\n'),
  );
  expect(notes).toEqual([
    {
      kind: 'left-out',
      why: 'around',
      line: 1,
      words: '首页政务公开 发布日期：2021-09-01 浏览次数：12 版权所有：虚构县人民政府',
    },
  ]);
});

test('small raised characters are no digits of the amount they touch', async () => {
  const { text } = await readOf(page('<p>收入330.00<sup>1</sup>万元，面积20m<sup>2</sup>。</p>'));
  expect(text).toContain('收入330.00¹万元，面积20m²。 \n');
});

test('a table that stands beside the sentences is of the article, one anywhere on the page is not; what has no height is hidden', async () => {
  const sentences = Array.from({ length: 6 }, (_, nth) => `<p>第${nth}句话。</p>`).join('');
  const table = '<table><tr><td>收入</td><td>5.20</td></tr><tr><td>支出</td><td>4.10</td></tr></table>';
  const beside = `<body><div><div>${sentences}</div>${table}<p style="height:0;overflow:hidden">藏着</p></div><p>页脚</p></body>`;
  const { text, notes } = await readOf(`<!DOCTYPE html><html><head><title>某局</title></head>${beside}</html>`);
  expect(text).toContain('第5句话。 \n收入\t5.20 \n支出\t4.10 \n');
  expect(text).not.toMatch(/藏着|页脚/);
  expect(notes).toMatchObject([
    { why: 'around', words: '页脚' },
    { why: 'hidden', words: '藏着' },
  ]);
  const apart = `<body><div>${sentences}</div>${table}</body>`;
  expect((await readOf(`<!DOCTYPE html><html><head><title>某局</title></head>${apart}</html>`)).text).not.toContain(
    '5.20',
  );
});

test('what a page strikes out is left out, and said, in tables too', async () => {
  const struck =
    '<p>收入<s>320</s>330万元，<del>旧</del>新</p><style>.old{text-decoration:line-through}</style><table><tr><td>收入</td><td><span class="old">4.10</span>5.20</td></tr><tr><td>支出</td><td><span style="display:none">内部</span>5.20<img src="a.png"></td></tr></table>';
  const { text, notes } = await readOf(page(struck));
  expect(text).toContain('收入330万元，新 \n收入\t5.20 \n支出\t5.20 \n');
  expect(notes.slice(1)).toMatchObject([
    { why: 'struck', words: '320' },
    { why: 'struck', words: '旧' },
    { why: 'struck', words: '4.10' },
    { why: 'hidden', words: '内部' },
    { why: 'picture' },
  ]);
});

test('what a page hides is left out, and said', async () => {
  const hidden =
    '<p style="display: none">送审稿4.10万元</p><style>.x{display:none}</style><p class="a x">内部稿</p><style>.y{position:absolute;left:-9999px}</style><span class="y">跳过</span>';
  const { text, notes } = await readOf(page(hidden));
  expect(text).not.toMatch(/送审稿|内部稿|跳过/);
  expect(notes.slice(1)).toEqual([
    { kind: 'left-out', why: 'hidden', line: 6, words: '送审稿4.10万元' },
    { kind: 'left-out', why: 'hidden', line: 6, words: '内部稿' },
    { kind: 'left-out', why: 'hidden', line: 6, words: '跳过' },
  ]);
});

test('a table is read row by row, and merged cells keep it from being taken over', async () => {
  const rows = (head: string) => `<table><tr>${head}</tr><tr><td>接待</td><td><p>2.10</p><p>1.50</p></td></tr></table>`;
  expect((await readOf(page(rows('<td>项目</td><td>决算数</td>')))).text).toContain(
    '项目\t决算数 \n接待\t2.10\v1.50 \n',
  );
  expect((await readOf(page(rows('<td colspan="2">项目</td><td>决算数</td>')))).text).toContain('项目\t决算数\t \n');
});

test('a page in GB 2312 is read in its encoding', async () => {
  // 收入 in GB 2312, five times as a sentence.
  const words = [0xca, 0xd5, 0xc8, 0xeb, 0xa1, 0xa3];
  const head = new TextEncoder().encode(
    '<html><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><p>',
  );
  const { text } = await readOf(
    Uint8Array.from([...head, ...Array.from({ length: 5 }, () => [...words, 0x3c, 0x70, 0x3e]).flat()]),
  );
  expect(text).toBe('收入。 \n'.repeat(5));
});

test.each([
  [
    'that only announces a report',
    '<!doctype html><p>虚构馆2020年度部门决算.pdf</p>',
    { kind: 'wrong-kind', is: 'web-page' },
  ],
  ['nested without end', `<!doctype html>${'<div>'.repeat(5000)}`, { kind: 'too-large' }],
])('a page %s is refused', async (_, markup, failure) => {
  expect(await read(markup)).toEqual({ failure });
});

test.each([
  ['hidden words', '<p>甲。</p><p style="display:none">乙</p>', 20_000],
  ['pictures', '<p>甲。</p><img src="a">', 20_000],
  ['tables', '<table><tr><td>甲<td>1<tr><td>乙<td>2</table>', 20_000],
])('a page of thousands of %s is read in a time that goes with its length', async (_, piece, times) => {
  const { text } = await readOf(page(piece.repeat(times)));
  expect(text.split('\n').length).toBeGreaterThan(times);
});

test('a table of a hundred thousand rows is read, and one whose cells reach over thousands of places is not taken', async () => {
  const long = await readOf(page(`<table>${'<tr><td>甲<td>1'.repeat(130_000)}</table>`));
  expect(long.text.split('\n').length).toBeGreaterThan(130_000);
  const wide = await readOf(page(`<table>${'<tr><td rowspan=60 colspan=60>甲<td>1<td>2'.repeat(2000)}</table>`));
  expect(wide.grids.map(({ grid }) => grid.flaw)).toEqual(['not-rectangular']);
});

test('white words on a page that is white, and readings above characters, are left out and said; on a ground of colour they are read', async () => {
  const { text, notes } = await readOf(
    page(
      '<p>收入<font color="#FFFFFF">送审</font>1.00万元，<ruby>决<rp>（</rp><rt>jué</rt><rp>）</rp></ruby>算<span style="color:#fff">稿</span>。</p><p bgcolor="#00f" style="background:#00f"><span style="color:white">合计2.00万元。</span></p>',
    ),
  );
  expect(text).toContain('收入1.00万元，决算。 \n合计2.00万元。 \n');
  expect(notes.slice(1).map((note) => [note.kind === 'left-out' && note.why, note.words])).toEqual([
    ['white', '送审'],
    ['ruby', 'jué'],
    ['white', '稿'],
  ]);
});

test('a text that is set as it was typed has the lines it was typed in', async () => {
  expect((await readOf(page('<pre>收入1.00万元。\n  支出1.00万元。</pre>'))).text).toContain(
    '收入1.00万元。 \n支出1.00万元。 \n',
  );
});

test('numbers that a browser may draw before the items of a list are asked about, not made up', async () => {
  const { text, notes } = await readOf(
    page('<ol start="3"><li>收入1.00万元。</li></ol><ol style="list-style:none"><li>支出1.00万元。</li></ol>'),
  );
  expect(text).toContain('收入1.00万元。 \n支出1.00万元。 \n');
  expect(notes.filter(({ kind }) => kind === 'not-read')).toEqual([
    { kind: 'not-read', what: 'numeral', line: 7, words: 'ol start=3' },
  ]);
});
