import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeSitemap } from '../../../src/site/integration/write-sitemap.ts';
import { robotsTxt, sitemapXml } from '../../../src/site/metadata/sitemap.ts';
import { content2019 } from '../../report-2019.ts';

test('a page has a day of change only where it is known', () => {
  const xml = sitemapXml([
    { address: 'https://example.gov.cn/', changedOn: null },
    { address: 'https://example.gov.cn/2019/part-1/?a=1&b=2', changedOn: '2020-10-12' },
  ]);
  expect(xml).toContain('<url><loc>https://example.gov.cn/</loc></url>');
  expect(xml).toContain('<loc>https://example.gov.cn/2019/part-1/?a=1&amp;b=2</loc><lastmod>2020-10-12</lastmod>');
});

test('every built page that names itself as the one to list is listed, no other, and with a day only where one is stated', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'mingzhang-sitemap-'));
  const head = (canonical: string, more = '') =>
    `<head><link rel="canonical" href="https://example.gov.cn/juesuan${canonical}">${more}</head>`;
  const built = {
    '': head('/'),
    'corrections/': head('/corrections/'),
    '2019/part-3/': head('/2019/part-3/'),
    '2019/r/1/part-3/': head('/2019/part-3/'),
    '2019/full/': head('/2019/full/', '<meta name="robots" content="noindex">'),
    'gone/': '<head></head>',
  };
  for (const [page, html] of Object.entries(built)) {
    mkdirSync(join(dist, page), { recursive: true });
    writeFileSync(join(dist, page, 'index.html'), html);
  }
  const site = { ...content2019.site, url: 'https://example.gov.cn', base: '/juesuan/' };
  const years = content2019.years.map((year) => ({ ...year, report: { ...year.report, publishedOn: '2020-10-12' } }));
  await writeSitemap(dist, Object.keys(built), { ...content2019, site, years });
  const xml = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
  rmSync(dist, { recursive: true });
  expect([...xml.matchAll(/<url>(.*)<\/url>/g)].map(([, entry]) => entry)).toEqual([
    '<loc>https://example.gov.cn/juesuan/</loc>',
    '<loc>https://example.gov.cn/juesuan/2019/part-3/</loc><lastmod>2020-10-12</lastmod>',
    '<loc>https://example.gov.cn/juesuan/corrections/</loc>',
  ]);
});

test('robots are told of the site map only where it has an address', () => {
  expect(robotsTxt('/', null)).toBe('User-agent: *\nAllow: /\n');
  expect(robotsTxt('/juesuan/', 'https://example.gov.cn/juesuan/sitemap.xml')).toBe(
    'User-agent: *\nAllow: /juesuan/\n\nSitemap: https://example.gov.cn/juesuan/sitemap.xml\n',
  );
});
