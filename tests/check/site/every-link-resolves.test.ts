import { expect, test } from 'vitest';
import { everyLinkResolves } from '../../../src/check/site/every-link-resolves.ts';
import { pageOf, siteOf, siteOfFiles } from './built-page.ts';

const details = (site: Parameters<typeof everyLinkResolves>[0]) => everyLinkResolves(site).map(({ detail }) => detail);

test('links to pages, anchors, files and other hosts that exist pass', () => {
  const site = siteOf(
    `<a href="/2019/#s1">一</a><a href="2019/?q=1#s1">一</a><a href="#">顶</a><a href="/2019/#%E7%AB%A0">章</a>
     <a href="/%E8%A1%A8.csv">表</a><a href="https://example.com/x">外</a><a href="mailto:a@example.com">信</a>
     <a href="/2019/#:~:text=x">文</a><svg aria-hidden="true"><use href="/icons.svg#up"></use></svg>`,
    {
      '2019/index.html': pageOf('<p id="s1">一</p><p id="章">章</p>', '2019'),
      '表.csv': '',
      'icons.svg': '<svg><symbol id="up"></symbol></svg>',
      'a.css': "@font-face{src:url('fonts/a.woff2')} /* url(none.png) */",
      'fonts/a.woff2': '',
    },
  );
  expect(everyLinkResolves(site)).toEqual([]);
});

test('a link to a page that is not there is found, with its page and what to do', () => {
  expect(everyLinkResolves(siteOf('<a href="/2018/">去年</a>'))).toEqual([
    { page: '/', detail: '链接“/2018/”指向的页面或文件不存在。', hint: '改正链接，或补上缺的页面。' },
  ]);
});

test('an anchor that is not on its page is found', () => {
  expect(details(siteOf('<a href="#s9">九</a>'))).toEqual(['链接“#s9”指向的页面里没有编号“s9”。']);
});

test('an anchor that is not in a drawing is found', () => {
  const site = siteOf('<svg aria-hidden="true"><use href="/icons.svg#up"></use></svg>', { 'icons.svg': '<svg></svg>' });
  expect(details(site)).toEqual(['链接“/icons.svg#up”指向的页面里没有编号“up”。']);
});

test('a page address without its closing slash is found', () => {
  const site = siteOf('<a href="/2019">2019</a>', { '2019/index.html': pageOf('', '2019') });
  expect(details(site)).toEqual(['链接“/2019”末尾少了斜杠。']);
});

test('a script, a picture and a style sheet that are not there are found', () => {
  const site = siteOf('<script src="/a.js"></script><img src="a.png" alt="" srcset="b.png 2x">', {
    'css/a.css': 'a{background:url(../c.png)} @import "d.css";',
  });
  expect(everyLinkResolves(site).map(({ page, detail }) => [page, /“(.*)”/.exec(detail)?.[1]])).toEqual([
    ['/', '/a.js'],
    ['/', 'a.png'],
    ['/', 'b.png'],
    ['/css/a.css', '../c.png'],
    ['/css/a.css', 'd.css'],
  ]);
});

test('under a base path a link that leaves it is found, one that keeps it passes', () => {
  const files = { 'index.html': pageOf('<a href="/jue/">家</a><a href="/glossary/">名词</a>') };
  expect(details(siteOfFiles(files, '/jue/'))).toEqual(['链接“/glossary/”不在网站所在路径 /jue/ 之下。']);
});

test('an absolute link to the published site is held to the same', () => {
  const files = { 'index.html': pageOf('<a href="https://example.gov.cn/nothing/">无</a>') };
  expect(details(siteOfFiles(files, '/', 'https://example.gov.cn'))).toHaveLength(1);
});

test('an address that cannot be read is found', () => {
  expect(details(siteOf('<a href="/%E8">坏</a>'))).toEqual(['链接“/%E8”不是合法的网址。']);
});
