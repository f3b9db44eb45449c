import { expect, test } from 'vitest';
import { PreparedSite } from '../../../src/site/page-data/prepared-site.ts';
import { renderShareImage } from '../../../src/site/share/render-share-image.ts';
import { shareImageSvg, wrapped } from '../../../src/site/share/share-image.ts';
import { content2019, year2019 } from '../../report-2019.ts';

const images = new PreparedSite(content2019).shareImages;

test('a part’s picture carries its title and a figure of the report as printed', () => {
  const image = images.get('/2019/part-3/');
  expect(image?.title).toMatch(/^第三部分/);
  expect(image?.figure).toMatchObject({ printed: '315.39万元' });
});

test('every picture names the department and the year', () => {
  const unnamed = [...images].filter(
    ([, { kicker, title }]) => !/武汉市东西湖区大数据中心.*2019年度/.test(`${kicker} ${title}`),
  );
  expect(unnamed).toEqual([]);
});

test('a number that the report contradicts elsewhere is no headline', () => {
  const doubted = [...year2019.verdictsAtFigures].flatMap(([id, verdict]) => (verdict === 'inconsistent' ? id : []));
  const shown = [...images.values()].flatMap(({ figure }) => (figure && 'id' in figure ? String(figure.id) : []));
  expect(doubted).not.toEqual([]);
  expect(shown.filter((id) => doubted.includes(id))).toEqual([]);
  expect(images.get('/glossary/yiban-gonggong-yusuan-caizheng-bokuan-shouru/')?.figure?.printed).not.toBe('297.11万元');
});

test('pictures have names of their own', () => {
  const names = [...images.values()].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('long names of a department and of a site are shown whole and stay in the picture', () => {
  const department = '巴音郭楞蒙古自治州和静县巴音布鲁克国家级自然保护区综合行政执法管理服务中心';
  const svg = shareImageSvg({
    name: 'long',
    kicker: `${department} 2019年度部门决算`,
    title: `第三部分 ${department} 2019年度部门决算情况说明`,
    figure: null,
    site: '和静县部门决算公开网站',
  });
  const lines = [...svg.matchAll(/<text x="190" y="[\d.]+" [^>]*font-size="([\d.]+)"[^>]*>([^<]+)</g)];
  expect(lines.map(([, , words]) => words).join('')).toContain('2019年度部门决算情况说明');
  for (const [, size, words] of lines) expect((words ?? '').length * Number(size)).toBeLessThan(1050);
  const site = [...svg.matchAll(/<text x="50" y="([\d.]+)" [^>]*>(.)</g)];
  expect(site.map(([, , character]) => character).join('')).toBe('和静县部门决算公开网站');
  expect(Math.max(...site.map(([, y]) => Number(y)))).toBeLessThan(630);
});

test('a long title is broken at its spaces first', () => {
  expect(wrapped('第三部分 武汉市东西湖区大数据中心 2019年度部门决算情况说明', 15.5)).toEqual([
    '第三部分',
    '武汉市东西湖区大数据中心',
    '2019年度部门决算情况说明',
  ]);
});

test('words in a title are words, not markup', () => {
  const svg = shareImageSvg({ name: 'a', kicker: '', title: '<script>&', figure: null, site: '明账' });
  expect(svg).toContain('&lt;script&gt;&amp;');
});

test('the picture is a PNG of 1200 by 630 that is not blank', async () => {
  const image = images.get('/2019/part-3/');
  if (!image) throw new Error('There is no picture');
  const png = Buffer.from(await renderShareImage(shareImageSvg(image)));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  const blank = await renderShareImage(shareImageSvg({ ...image, kicker: '', title: '', figure: null, site: '' }));
  expect(png.length).toBeGreaterThan(blank.length * 2);
});
