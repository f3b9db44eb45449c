import { expect, test } from 'vitest';
import { robotsTxt, sitemapXml } from '../../../src/site/metadata/sitemap.ts';
import { PreparedSite } from '../../../src/site/page-data/prepared-site.ts';
import { sitemapEntries } from '../../../src/site/page-data/sitemap-entries.ts';
import { content2019 } from '../../report-2019.ts';

test('a page has a day of change only where it is known', () => {
  const xml = sitemapXml([
    { address: 'https://example.gov.cn/', changedOn: null },
    { address: 'https://example.gov.cn/2019/part-1/?a=1&b=2', changedOn: '2020-10-12' },
  ]);
  expect(xml).toContain('<url><loc>https://example.gov.cn/</loc></url>');
  expect(xml).toContain('<loc>https://example.gov.cn/2019/part-1/?a=1&amp;b=2</loc><lastmod>2020-10-12</lastmod>');
});

test('every page is listed once, and none with a day: the 2019 report states none', () => {
  const entries = sitemapEntries(new PreparedSite(content2019), (address) => `https://example.gov.cn${address}`);
  const addresses = entries.map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses).toEqual(expect.arrayContaining(['https://example.gov.cn/', 'https://example.gov.cn/2019/part-3/']));
  expect(entries.every(({ changedOn }) => changedOn === null)).toBe(true);
});

test('robots are told of the site map only where it has an address', () => {
  expect(robotsTxt('/', null)).toBe('User-agent: *\nAllow: /\n');
  expect(robotsTxt('/juesuan/', 'https://example.gov.cn/juesuan/sitemap.xml')).toBe(
    'User-agent: *\nAllow: /juesuan/\n\nSitemap: https://example.gov.cn/juesuan/sitemap.xml\n',
  );
});
