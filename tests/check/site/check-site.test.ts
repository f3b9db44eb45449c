import { expect, test } from 'vitest';
import { checkSite } from '../../../src/check/site/check-site.ts';
import { siteOf } from './built-page.ts';

test('of a sound site nothing is said', () => {
  expect(checkSite(siteOf('<p>正文</p>'))).toEqual([]);
});

test('a broken requirement is named with its places and how to mend each', () => {
  expect(checkSite(siteOf('<p><a href="/2018/">往年</a></p>'))).toEqual([
    '✗ 站内链接都通：1 处不合要求',
    '  / 链接“/2018/”指向的页面或文件不存在。 改法：改正链接，或补上缺的页面。',
  ]);
});

test('of a slip that is everywhere twenty places are shown and the others counted', () => {
  const links = Array.from({ length: 23 }, (_, index) => `<a href="/${index}/">往年</a>`);
  const lines = checkSite(siteOf(links.join('')));
  expect(lines).toHaveLength(22);
  expect(lines[0]).toBe('✗ 站内链接都通：23 处不合要求');
  expect(lines.at(-1)).toBe('  ……还有 3 处');
});
