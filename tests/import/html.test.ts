import { expect, test } from 'vitest';
import { page, read, readOf, sentences } from './page-of.ts';

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

test('rows and cells that a page hides are left out, and said', async () => {
  const { text, notes } = await readOf(
    page(
      '<table><tr><td>项目</td><td style="display:none">草稿</td><td>决算数</td></tr><tr><td>会议费</td><td style="display:none">9.99</td><td>3.00</td></tr><tr style="display:none"><td>培训费</td><td>8.88</td></tr></table>',
    ),
  );
  expect(text).toContain('项目\t决算数 \n会议费\t3.00 \n');
  expect(notes.slice(1).map(({ words }) => words)).toEqual(expect.arrayContaining(['草稿', '9.99', '培训费8.88']));
});

test('a title in two headings is read whole, and the tabs of Word stay tabs', async () => {
  const { text } = await readOf(
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>决算</title></head><body><h1>虚构馆</h1><h2>2020年度部门决算</h2><div>${sentences}<p>一、概况<span style="mso-tab-count:1 dotted">. </span>1</p></div></body></html>`,
  );
  expect(text).toMatch(/^虚构馆 \n2020年度部门决算 \n甲/);
  expect(text).toContain('一、概况\t1 \n');
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

test.each([
  ['steps outwards', '.x div div div div div div div div p{color:red}', `${'<div>'.repeat(300)}<p>甲。</p>`],
  ['comments', '/*'.repeat(500_000), ''],
  ['brackets', `p{${'a:('.repeat(100_000)}`, ''],
  ['blanks', `a${' '.repeat(500_000)}b{color:red}`, ''],
])('a style sheet of endless %s ends', async (_, sheet, piece) => {
  const started = performance.now();
  await readOf(page(`<style>${sheet}</style>${piece}`));
  expect(performance.now() - started).toBeLessThan(20_000);
});

test('rules without number are refused', { timeout: 180_000 }, async () => {
  const many = `<style>${'p{color:red}'.repeat(40_000)}</style>${'<p>甲</p>'.repeat(40_000)}`;
  expect(await read(page(many))).toEqual({ failure: { kind: 'too-large' } });
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
    page(
      '<ol start="3" reversed><li>收入1.00万元。</li></ol><ol style="list-style:none"><li>支出1.00万元。</li></ol><ul style="list-style-type:decimal"><li>结余1.00万元。</li></ul>',
    ),
  );
  expect(text).toContain('收入1.00万元。 \n支出1.00万元。 \n');
  expect(notes.filter(({ kind }) => kind === 'not-read')).toEqual([
    { kind: 'not-read', what: 'numeral', line: 7, words: 'ol start=3' },
    { kind: 'not-read', what: 'numeral', line: 9, words: 'ul' },
  ]);
});

test('what style sheets raise is raised, by class, by place, or in part', async () => {
  const { text } = await readOf(
    page(
      '<style>.up{vertical-align:super} p span.low{position:relative;top:3px;font-size:8px}</style><p>收入330.00<span class="up">1</span>万元，支出330.00<span style="position:relative;top:-4pt">2</span>万元，CO<span class="low">2</span>，<sup>注<b>3</b></sup>，<span class="up">说明的话</span>。</p>',
    ),
  );
  expect(text).toContain('收入330.00¹万元，支出330.00²万元，CO₂，注³，说明的话。 \n');
});

test.each([
  ['a selector of several names', 'class="a"', '#zoom p .a{display:none}', 'hidden'],
  ['an attribute', 'data-draft="1"', '[data-draft]{display:none}', 'hidden'],
  ['a rule for screens', 'class="a"', '@media screen{.a{display:none}}', 'hidden'],
  ['no size', 'style="transform:scale(0)"', '', 'hidden'],
  ['no width', 'style="display:inline-block;width:0;overflow:hidden"', '', 'hidden'],
  ['nearly no colour', 'style="opacity:.01"', '', 'hidden'],
  ['a place beside the page', 'style="position:absolute;right:-5000px"', '', 'hidden'],
  ['dust', 'style="font-size:1px"', '', 'tiny'],
  ['the colour of paper by a class', 'class="a"', '.a{color:hsl(0,0%,100%)}', 'white'],
  ['a colour that is not laid on', 'style="color:rgba(0,0,0,0)"', '', 'white'],
  ['the colour of their ground', 'style="background:red;color:#f00"', '', 'white'],
])('words hidden by %s are left out, and said', async (_, marks, sheet, why) => {
  const { text, notes } = await readOf(
    page(`<style>${sheet}</style><p>接待费<span ${marks}>（送审稿4.10）</span>2.10万元。</p>`),
  );
  expect(text).toContain('接待费2.10万元。 \n');
  expect(notes.slice(1)).toMatchObject([{ kind: 'left-out', why, words: '（送审稿4.10）' }]);
});

test('what other rules show again, or hide on paper, on telephones and under a pointer only, is read', async () => {
  const sheet =
    '<style>.a{display:none}p.a{display:block}@media print{.b{display:none}}@media (max-width:600px){.c{display:none}}.d:hover{display:none}.e{font-size:0}.e span{font-size:16px}</style>';
  const { text, notes } = await readOf(
    page(
      `${sheet}<p class="a">甲</p><p class="b">乙</p><p class="c">丙</p><p class="d">丁</p><p class="e"><span>戊</span></p>`,
    ),
  );
  expect(text).toContain('甲 \n乙 \n丙 \n丁 \n戊 \n');
  expect(notes).toHaveLength(1);
});

test('lines are those the page sets: of blocks by style, of lines kept as typed, of columns; wraps of the file are none', async () => {
  const { text } = await readOf(
    page(
      '<style>.b{display:block}.k{white-space:pre-line}.f{display:flex}</style><span class="b">一、收入</span><span class="b">二、支出</span><div class="k">三、结余\n四、结转</div><div class="f"><span>会议费</span><span>3.00</span></div><p>收入与支\n    出总计</p>',
    ),
  );
  expect(text).toContain('一、收入 \n二、支出 \n三、结余 \n四、结转 \n会议费 \n3.00 \n收入与支出总计 \n');
});

test('names of tables, what is filled in, quoted or set backwards is read; what is drawn otherwise is told', async () => {
  const { text, notes } = await readOf(
    page(
      '<table><caption>会议费明细</caption><tfoot><tr><td>合计</td><td>3.00</td></tr></tfoot><tr><td>项目</td><td>决算数</td></tr><tr><td>会议费</td><td>3.00</td></tr></table><p>支出<input value="4.00"><select><option>元<option selected>万元</select>，<q>公开</q><bdo dir="rtl">00.5</bdo></p><p><math><mfrac><mn>33</mn><mn>30</mn></mfrac></math></p><svg><text>图</text></svg><iframe src="a"></iframe><style>.n::before{content:"另见"}</style><p class="n">采购</p>',
    ),
  );
  expect(text).toContain(
    '会议费明细 \n项目\t决算数 \n会议费\t3.00 \n合计\t3.00 \n支出4.00万元，“公开”5.00 \n33/30 \n采购 \n',
  );
  expect(notes.filter((note) => note.kind === 'not-read').map(({ what, words }) => [what, words])).toEqual([
    ['equation', '33/30'],
    ['chart', ''],
    ['other-file', ''],
    ['drawn', '"另见"'],
  ]);
});

test('a table within a cell keeps its table from being taken over, and its rows apart', async () => {
  const inner = '<table><tr><td>线上</td><td>1.00</td></tr><tr><td>线下</td><td>2.00</td></tr></table>';
  const { text, grids } = await readOf(
    page(`<table><tr><td>项目</td><td>决算数</td></tr><tr><td>会议费</td><td>${inner}</td></tr></table>`),
  );
  expect(text).toContain('项目\t决算数\t \n会议费\t线上 1.00\v线下 2.00 \n');
  expect(grids.map(({ grid }) => grid.flaw)).toEqual(['not-rectangular']);
});

test.each([
  [
    'Word saves them',
    '330.00<a style="mso-footnote-id:ftn1" href="#_ftn1" name="_ftnref1"><span>[1]</span></a>万元。</p>',
    '<div style="mso-element:footnote-list"><div style="mso-element:footnote" id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> 含上年结转。</p></div></div>',
  ],
  [
    'editors of pages write them',
    '330.00<sup id="r1"><a href="#n1">1</a></sup>万元。</p>',
    '<ol><li id="n1"><a href="#r1">↑</a> 含上年结转。</li></ol>',
  ],
])('notes, as %s, stand behind the paragraph, and their marks are no words', async (_, mention, note) => {
  const { text, notes } = await readOf(page(`<p>收入${mention}<p>支出2.00万元。</p>${note}`));
  expect(text).toContain('收入330.00¹万元。 \n\v¹ 含上年结转。 \n支出2.00万元。 \n');
  expect(notes).toHaveLength(1);
});

test('what reads as the report’s outside the article is asked about', async () => {
  const far = `${sentences.repeat(4)}`;
  const { notes } = await readOf(
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>x</title></head><body><p>首页</p><div>${far}</div><div><p>第三部分 名词解释</p><p>一、财政拨款收入：指本级财政拨付的资金。</p></div></body></html>`,
  );
  expect(notes.at(-1)).toMatchObject({ kind: 'not-read', what: 'beside', words: expect.stringContaining('名词解释') });
});

test('a page that goes on in another is asked about', async () => {
  const { text, notes } = await readOf(page('<div>共5页 <a>1</a> <a>2</a> <a>下一页</a></div>'));
  expect(text).not.toContain('下一页');
  expect(notes.at(-1)).toMatchObject({ kind: 'not-read', what: 'next-page' });
});

test('a few damaged characters are told, not the end of the reading; a Latin encoding that is named is a slip', async () => {
  const words = page('<p>收入@3.00万元。</p>');
  const [before = '', after = ''] = words.split('@');
  const bytes = (text: string) => [...new TextEncoder().encode(text)];
  const { text, notes } = await readOf(Uint8Array.from([...bytes(before), 0xff, ...bytes(after)]));
  expect(text).toContain('收入�����万元。');
  expect(notes.at(-1)).toMatchObject({ kind: 'not-read', what: 'lost' });
  expect((await readOf(words.replace('charset="utf-8"', 'charset="iso-8859-1"'))).text).toContain('收入@3.00万元。');
});

test.each([
  '【打印本页】【关闭窗口】',
  '扫一扫在手机打开当前页',
  '（责任编辑：王某）',
  '上一篇：虚构馆2019年度部门决算',
  '打印 | 关闭',
  '返回首页',
  '设为首页 | 加入收藏',
  '虚构馆版权所有',
  '版权所有：虚构馆　未经许可不得转载',
])('what a website writes for readers within the article is none of its words: %s', async (words) => {
  const { text, notes } = await readOf(page(`<p>合计</p><p>${words}</p>`));
  expect(text.endsWith('合计 \n')).toBe(true);
  expect(notes.filter(({ kind }) => kind === 'not-read')).toEqual([]);
});

test('a way back above the cover of an old page, whose paragraphs nobody closes, is no part of title or body', async () => {
  const old = `<HTML><BODY><CENTER><A HREF=/index.htm>返回首页</A></CENTER><HR><P>虚构县档案局<P>2020年度部门决算${sentences.replaceAll('</p>', '')}<P>版权所有者由本馆登记。<P>3.登记版权所有<HR><CENTER>虚构县档案局版权所有</CENTER></BODY></HTML>`;
  const { text, notes } = await readOf(old);
  expect(text.startsWith('虚构县档案局 \n2020年度部门决算 \n')).toBe(true);
  expect(text.endsWith('版权所有者由本馆登记。 \n3.登记版权所有 \n')).toBe(true);
  expect(notes).toEqual([{ kind: 'left-out', why: 'around', line: 1, words: '返回首页 虚构县档案局版权所有' }]);
});

test('numbers of pages that are links lead to the rest of the report, others do not', async () => {
  const ask = async (links: string) => {
    const { text, notes } = await readOf(page(`<div>${links}</div>`));
    return [text.includes('12'), ...notes.flatMap((note) => (note.kind === 'not-read' ? note.what : []))];
  };
  expect(await ask('<span>1</span><a href="2.html">2</a> <a href="3.html">3</a>')).toEqual([false, 'next-page']);
  expect(await ask('12')).toEqual([true]);
});

test('the files that a page leads to are named, wherever on it, as tables may only be in them; other links are not', async () => {
  const files =
    '<p><a href="/index.html">首页</a><a href="./P0202109.xlsx?v=2">公开表</a></p><ul><li><a href="/down?id=7">说明.pdf</a></li><li><a href="a/公开表.XLS"><img src="x.png"></a></li></ul>';
  const { notes } = await readOf(page(`<p>收入3.00万元。</p>${files}`));
  expect(notes.filter((note) => note.kind === 'left-out' && note.why === 'linked')).toMatchObject([
    { words: '公开表、说明.pdf、公开表.XLS' },
  ]);
});
