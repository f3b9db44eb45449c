import { describe, expect, test } from 'vitest';
import { fullPage } from '../../../src/site/page-data/full-page.ts';
import { placeHref } from '../../../src/site/page-data/mdx-context.ts';
import { partPage } from '../../../src/site/page-data/part-page.ts';
import { PreparedSite } from '../../../src/site/page-data/prepared-site.ts';
import { content2019 } from '../../report-2019.ts';

const site = new PreparedSite(content2019);
const page = fullPage(site, { year: '2019' });

describe('the whole report on one page', () => {
  test('holds every part once, in its order, from the page the part has anyway', () => {
    const pages = [1, 2, 3, 4, 5].map((part) => partPage(site, { year: '2019', part: `part-${part}` }));
    expect(page.mdx).toEqual(pages.map(({ mdx }) => mdx));
  });

  test('its contents lead to places on it, its numbers to the parts’ own pages', () => {
    const [third] = page.parts.filter(({ number }) => number === 3);
    expect(third?.address).toBe('/2019/full/#s3');
    expect(third?.sections[6]?.address).toBe('/2019/full/#s3-7');
    expect(placeHref('s3-7-2-p2', page.context)).toBe('/2019/part-3/#s3-7-2-p2');
    expect(placeHref('s3-7-2-p2', { ...page.context, isWhole: false })).toBe('#s3-7-2-p2');
  });

  test('prints its own address', () => {
    expect(page.frame.printedFoot).toMatch(/^\/2019\/full\//);
  });
});
