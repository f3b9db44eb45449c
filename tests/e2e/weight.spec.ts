import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { project2019 } from '../report-2019.ts';
import { at } from './page-kinds.ts';
import { expect, test } from './test.ts';

const kilobyte = 1024;
/** Level `npm run serve` compresses with. */
const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
const dist = join(project2019, 'dist');
/** The part page with the most HTML. */
const [largest = ''] = globSync(`${dist}/*/part-*/index.html`).toSorted((a, b) => statSync(b).size - statSync(a).size);
const address = `/${largest.slice(dist.length + 1).replace('index.html', '')}`;

/** Bytes of what a page loads before anyone touches it, compressed by brotli one file at a time, by kind. */
async function loadedBytes(page: Page, url: string): Promise<Record<string, number>> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(at(url), { waitUntil: 'networkidle' });
  const bytes: Record<string, number> = {};
  for (const response of responses) {
    const kind = response.request().resourceType();
    bytes[kind] = (bytes[kind] ?? 0) + brotliCompressSync(await response.body(), { params }).length;
  }
  return bytes;
}

for (const [device, viewport] of Object.entries({
  phone: { width: 390, height: 844 },
  desk: { width: 1440, height: 900 },
})) {
  test.describe(device, () => {
    test.use({ viewport });

    test(`the largest part page is light: ${device}`, async ({ page }) => {
      const scripts: string[] = [];
      page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
      const { document = 0, stylesheet = 0, script = 0 } = await loadedBytes(page, address);
      expect.soft(document + stylesheet, 'HTML and CSS').toBeGreaterThan(5 * kilobyte);
      expect.soft(document + stylesheet, 'HTML and CSS').toBeLessThanOrEqual(24 * kilobyte);
      expect.soft(script, 'scripts').toBeLessThanOrEqual(8 * kilobyte);
      expect.soft(scripts.length, scripts.join(' ')).toBeLessThanOrEqual(4);
    });
  });
}

test('the search index is loaded when someone searches, and not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(at('/search/'), { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await page.locator('main [data-search-input]').fill('公车');
  await expect(page.locator('[data-search-status="done"]')).toBeVisible();
});

test('all fonts of the site together weigh at most 130 KB', () => {
  const fonts = globSync(`${dist}/**/*.{woff2,woff,ttf,otf}`);
  const bytes = fonts.reduce((sum, font) => sum + readFileSync(font).length, 0);
  expect(fonts).not.toEqual([]);
  expect(bytes).toBeLessThanOrEqual(130 * kilobyte);
});
