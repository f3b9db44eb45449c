import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { siteChecks } from '../../../src/check/site/catalogue.ts';
import { faultsOf } from '../../../src/check/site/check-site.ts';
import { pageOf, siteOf, siteOfFiles } from './built-page.ts';

/** What a check, by its id, says of a site. */
function detailsOf(id: string, site: ReturnType<typeof siteOf>): string[] {
  const found = siteChecks.find((entry) => entry.id === id);
  if (!found) throw new Error(`No check is called ${id}`);
  return faultsOf(found, site).map(({ detail }) => detail);
}

test('each check is a file of its own, named as its id', () => {
  const files = readdirSync('src/check/site');
  for (const { id } of siteChecks) expect(files).toContain(`${id}.ts`);
});

test('a site in which nothing is wrong passes every check', () => {
  const site = siteOf(
    `<h2 id="a" data-serif>总计</h2><img src="a.png" alt=""><script src="/a.js"></script>
     <script type="application/ld+json">{}</script>`,
    { 'a.png': '', 'a.js': '', 'fonts/characters.txt': 'serif.woff2 U+603B,U+8BA1' },
  );
  for (const entry of siteChecks) expect(faultsOf(entry, site)).toEqual([]);
});

describe('html-is-valid', () => {
  const id = 'html-is-valid';

  test('a script behind the end of the page is found', () => {
    const page = `${pageOf('<p>文</p>')}<script src="/a.js"></script>`;
    expect(detailsOf(id, siteOfFiles({ 'index.html': page }))).toEqual(['</html> 不在页面末尾。']);
  });

  test('what is open, crossed, misplaced, made up or repeated is found', () => {
    const details = (body: string) => detailsOf(id, siteOf(body));
    expect(details('<p><div>块</div>')).toEqual(['标签没有关上，或没有按顺序关上（html > body > p）。']);
    expect(details('<a href="/a">一<a href="/b">二</a></a>')).toContain(
      '标签没有关上，或没有按顺序关上（html > body > a）。',
    );
    expect(details('<table><tbody><tr><div>块</div></tr></tbody></table>')).toEqual([
      '元素放在了不能放的地方（html > body > table）。',
    ]);
    expect(details('<table><tr><td>格</td></tr></table>')).toEqual([
      '元素没有写出来，只能由浏览器补上（html > body > table > tbody）。',
    ]);
    expect(details('<p class="a" class="b"></p>')).toEqual(['有 HTML 规范所说的读取错误：duplicate-attribute。']);
  });

  test('what needs no end tag is whole without', () => {
    expect(detailsOf(id, siteOf('<p>一<br>二</p><svg viewBox="0 0 1 1"><path d="M0 0"/></svg>'))).toEqual([]);
  });
});

describe('titles-are-unique', () => {
  const id = 'titles-are-unique';

  test('a page without title and description is found', () => {
    expect(detailsOf(id, siteOfFiles({ 'index.html': '<p>无</p>' }))).toEqual([
      '没有标题 <title>。',
      '没有简介 <meta name="description">。',
    ]);
  });

  test('a title and a description that another page has are found', () => {
    const site = siteOfFiles({ 'index.html': pageOf(''), 'a/index.html': pageOf('') });
    expect(detailsOf(id, site)).toEqual(['标题“首页”与 / 相同。', '简介“首页的简介”与 / 相同。']);
  });

  test('the title of a drawing is not that of the page', () => {
    const body = '<meta name="description" content="简介"><svg><title>图</title></svg>';
    expect(detailsOf(id, siteOfFiles({ 'index.html': body }))).toEqual(['没有标题 <title>。']);
  });
});

describe('ids-are-unique', () => {
  test('a repeated id and one with a space are found', () => {
    const site = siteOf('<p id="s1"></p><p id="s1"></p><p id="s 2"></p><p id=""></p>');
    expect(detailsOf('ids-are-unique', site)).toEqual([
      '编号“s1”在这一页不止一处。',
      '编号“s 2”是空的或含有空格。',
      '编号“”是空的或含有空格。',
    ]);
  });
});

describe('headings-in-order', () => {
  const id = 'headings-in-order';

  test('a skipped level, a second h1 and an empty heading are found', () => {
    expect(detailsOf(id, siteOf('<h3>深</h3><h2></h2><h1>又一个</h1>'))).toEqual([
      '有 2 个 h1。',
      '有一个空的 h2。',
      '标题“深”从 h1 跳到了 h3。',
    ]);
  });

  test('a heading before the h1 is found', () => {
    expect(detailsOf(id, siteOfFiles({ 'index.html': '<h2>导航</h2><h1>题</h1>' }))).toEqual([
      '第一个标题“导航”是 h2。',
    ]);
  });

  test('going back up by several levels is in order', () => {
    expect(detailsOf(id, siteOf('<h2>一</h2><h3>二</h3><h4>三</h4><h2>四</h2>'))).toEqual([]);
  });
});

describe('pictures-are-described', () => {
  const id = 'pictures-are-described';

  test('pictures, drawings, canvases and figures without words are found', () => {
    expect(
      detailsOf(id, siteOf('<img src="a.png"><svg class="x"></svg><canvas></canvas><figure id="fig1"></figure>')),
    ).toEqual([
      '图片“a.png”没有 alt。',
      '有一个 svg（class="x"）没有名称，也没有对读屏软件隐藏。',
      '有一个 canvas 没有名称，也没有对读屏软件隐藏。',
      '图“fig1”没有图题 figcaption。',
    ]);
  });

  test('a caption, a name with its role, and being hidden each suffice', () => {
    const body = `<figure><figcaption>题</figcaption></figure><svg role="img" aria-label="名"></svg>
      <svg role="img"><title>名</title></svg><span aria-hidden="true"><svg></svg></span>`;
    expect(detailsOf(id, siteOf(body))).toEqual([]);
  });
});

describe('pages-are-chinese', () => {
  test('a page in another language or none is found', () => {
    const site = siteOfFiles({ 'a.html': '<html lang="en"></html>', 'b.html': '<html></html>' });
    expect(detailsOf('pages-are-chinese', site)).toEqual(['html 的 lang 是“en”。', 'html 的 lang 是“”。']);
  });
});

describe('fonts-cover-headings', () => {
  const id = 'fonts-cover-headings';
  const font = (ranges: string) => ({ 'fonts/characters.txt': `serif.woff2 ${ranges}\n` });

  test('characters outside all ranges of the font are named', () => {
    expect(detailsOf(id, siteOf('<p data-serif>总<b>计 万</b></p>', font('U+603B')))).toEqual([
      '自带字体缺 2 个字：计万。',
    ]);
  });

  test('single characters and spans count, and text outside the marked elements does not', () => {
    const site = siteOf('<p data-serif>总A9</p><p>无</p>', font('U+30-39,U+41-5A,U+603B'));
    expect(detailsOf(id, site)).toEqual([]);
  });

  test('what the whole font does not have may be left to other faces, where its builder says so', () => {
    const left = font('U+603B\nleft U+3D72,U+2460');
    expect(detailsOf(id, siteOf('<p data-serif>总㵲①计</p>', left))).toEqual(['自带字体缺 1 个字：计。']);
  });

  test('marked elements without a font are found', () => {
    expect(detailsOf(id, siteOf('<p data-serif>总</p>'))).toEqual([
      '有用自带字体的标题，却没有 fonts/characters.txt。',
    ]);
  });
});

describe('no-inline-code', () => {
  test('scripts, styles, handlers and javascript: addresses in the page are found', () => {
    const site = siteOf(`<script>1</script><style>a{}</style><p style="color:red" onclick="x()"></p>
      <a href="javascript:x()">跑</a><template><b style="x"></b></template>`);
    expect(detailsOf('no-inline-code', site)).toEqual([
      'script 里有 <script>。',
      'style 里有 <style>。',
      'p 里有 style=。',
      'p 里有 onclick=。',
      'b 里有 style=。',
      'a 里有 javascript:x()。',
    ]);
  });
});

describe('no-foreign-requests', () => {
  const id = 'no-foreign-requests';

  test('whatever the browser would fetch from another host is found', () => {
    const site = siteOf(
      `<link rel="stylesheet" href="https://a.example/x.css"><script src="//b.example/x.js"></script>
       <img alt="" srcset="/x.png 1x, https://c.example/x.png 2x"><form action="https://d.example/"></form>
       <iframe src="https://e.example"></iframe><link rel="preconnect" href="https://f.example">
       <meta http-equiv="refresh" content="0; url=https://g.example/">`,
      { 'x.css': '@import "https://h.example/x.css"; a{background:url("https://i.example/x.png")}' },
    );
    const hosts = detailsOf(id, site).map((detail) => /(\w)\.example/.exec(detail)?.[1]);
    expect(hosts.sort().join('')).toBe('abcdefghi');
  });

  test('links for the reader, the canonical address and data: pictures pass', () => {
    const site = siteOf(`<a href="https://example.com/">外</a><link rel="canonical" href="https://example.gov.cn/">
      <img alt="" src="data:image/png;base64,AA==">`);
    expect(detailsOf(id, site)).toEqual([]);
  });
});
