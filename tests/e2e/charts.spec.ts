import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { at } from './page-kinds.ts';
import { expect, test } from './test.ts';

const part = at('/2019/part-3/');
const chart = '[id="fig3"]';

/** Addresses of the scripts a page asks for, as it asks for them. */
function scriptsOf(page: Page): string[] {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  return scripts;
}

/** Colour in the middle of the drawing at the left end of a row's bar, as drawn on the canvas: red, green, blue, alpha. */
function drawnAt(figure: Locator, row: number): Promise<number[]> {
  return figure.evaluate((element, index) => {
    const canvas = element.querySelector('canvas');
    const cell = element.querySelectorAll('tbody tr')[index]?.querySelector('.chart-bar-cell');
    const context = canvas?.getContext('2d');
    if (!canvas || !cell || !context) throw new Error('The chart has no canvas or no such row');
    const frame = canvas.getBoundingClientRect();
    const box = cell.getBoundingClientRect();
    const scale = canvas.width / frame.width;
    const middle = box.top + box.height / 2 - frame.top;
    return [...context.getImageData(6 * scale, middle * scale, 1, 1).data];
  }, row);
}

/** Points at a chart's bars, at which they are drawn. */
async function pointAt(figure: Locator): Promise<void> {
  await figure.locator('.chart-frame').hover({ position: { x: 5, y: 5 } });
  await expect(figure).toHaveAttribute('data-drawn', '');
}

test('Chart.js is asked for when a reader points at a chart, and not before', async ({ page }) => {
  const scripts = scriptsOf(page);
  await page.goto(at('/2019/part-4/'));
  await page.waitForLoadState('networkidle');
  const before = [...scripts];
  const figure = page.locator('figure[data-chart]:has(.chart-bar)').first();
  await figure.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect(scripts).toEqual(before);
  await pointAt(figure);
  const later = scripts.filter((script) => !before.includes(script));
  const sizes = await Promise.all(later.map(async (script) => (await (await page.request.get(script)).body()).length));
  expect(Math.max(...sizes)).toBeGreaterThan(50_000);
  for (const script of before) {
    expect((await (await page.request.get(script)).body()).length).toBeLessThan(20_000);
  }
});

test('drawing a chart moves nothing', async ({ page }) => {
  await page.goto(part);
  await page.waitForLoadState('networkidle');
  const held = Promise.withResolvers<void>();
  await page.route('**/*.js', async (route) => {
    await held.promise;
    await route.continue();
  });
  const figure = page.locator('[id="chart-three-public"]');
  await figure.scrollIntoViewIfNeeded();
  await figure.locator('.chart-frame').hover({ position: { x: 5, y: 5 } });
  const before = await figure.boundingBox();
  await page.evaluate(() => {
    new PerformanceObserver((list) => {
      document.documentElement.setAttribute('data-shifts', String(list.getEntries().length));
    }).observe({ type: 'layout-shift' });
  });
  held.resolve();
  await expect(figure).toHaveAttribute('data-drawn', '');
  expect(await figure.boundingBox()).toEqual(before);
  await expect(page.locator('html')).not.toHaveAttribute('data-shifts');
});

test('bars are drawn in the colours of the page, and again when these change', async ({ page }) => {
  await page.goto(part);
  const figure = page.locator(chart);
  await pointAt(figure);
  // --qing, light and dark.
  await expect.poll(() => drawnAt(figure, 0)).toEqual([0x0b, 0x5a, 0x50, 255]);
  await page.locator('button[data-mode="dark"]').click();
  await expect.poll(() => drawnAt(figure, 0)).toEqual([0x86, 0xcd, 0xb9, 255]);
});

test('the printed value stands beside the pointer', async ({ page }) => {
  await page.goto(part);
  const figure = page.locator(chart);
  await pointAt(figure);
  await figure
    .locator('tbody tr')
    .nth(1)
    .locator('.chart-bar-cell')
    .hover({ position: { x: 10, y: 12 }, force: true });
  await expect(page.locator('.chart-tip:visible')).toContainText('227.13万元');
  await expect(page.locator('.chart-tip:visible')).toContainText('72.02');
  await page.keyboard.press('Escape');
  await expect(page.locator('.chart-tip:visible')).toHaveCount(0);
});

test('a year without data says so and has no bar, neither in the table nor on the canvas', async ({ page }) => {
  await page.goto(at('/2019/charts/'));
  const figure = page.locator('[id="fig1"]');
  const row = figure.locator('tbody tr').filter({ hasText: '2018年' });
  await expect(row).toContainText('无同比数据');
  await expect(row.locator('svg, rect')).toHaveCount(0);
  await expect(row.locator('td').first()).not.toContainText(/\d/);
  await pointAt(figure);
  expect((await drawnAt(figure, 1))[3]).toBe(255);
  expect((await drawnAt(figure, 0))[3] ?? 0).toBe(0);
});

test('a finger on a bar is told what stands there and where it comes from', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.goto(part);
  const figure = page.locator(chart);
  await figure.locator('tbody tr').nth(1).locator('.chart-bar-cell').tap({ force: true });
  await expect(page.locator('.chart-tip:visible')).toContainText('227.13万元');
  await expect(page.locator('.chart-tip:visible')).toContainText('3.3');
  await context.close();
});

test('all bars of a chart begin at one line', async ({ page }) => {
  await page.goto(at('/2019/charts/'));
  const starts = await page
    .locator('.chart-bar > rect')
    .evaluateAll((bars) => bars.map((bar) => bar.getAttribute('x') ?? '0'));
  expect(new Set(starts)).toEqual(new Set(['0%']));
});

test('a chart stands alone in the frame of an article, with its warning and the way to the report', async ({
  page,
}) => {
  await page.goto(at('/embed/2019/fig2/'));
  await expect(page.locator('h1')).toHaveText('图 2：收入决算结构');
  await expect(page.locator('.chart-notes')).toContainText('财政拨款收入比总计多100元');
  await expect(page.locator('.chart-notes')).toContainText('原文没有说明“其他收入”的具体来源。');
  await expect(page.locator('.embed-source a')).toHaveAttribute('href', /\/2019\/part-3\/#fig2$/);
  await expect(page.locator('header, nav, footer, .chart-actions')).toHaveCount(0);
  await page.goto(at('/2019/charts/'));
  const code = (await page.locator('.row:has([id="fig2"]) figure code').textContent()) ?? '';
  expect(new URL(/src="([^"]+)"/.exec(code)?.[1] ?? '').pathname).toMatch(/\/embed\/2019\/fig2\/$/);
});

test('the picture of a chart is a PNG with the chart on it', async ({ page }) => {
  await page.goto(part);
  const download = page.waitForEvent('download');
  await page.locator(`${chart} [data-chart-picture]`).click();
  expect((await download).suggestedFilename()).toBe('2019-fig3.png');
  const bytes = await readFile(await (await download).path());
  expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  expect(bytes.length).toBeGreaterThan(8_000);
  expect(bytes.length).toBeLessThan(400_000);
  await expect(page.locator(`${chart} [data-chart-status]`)).not.toHaveText('');

  // White paper, black words, and bars in the page's own green.
  const colours = await page.evaluate(async (base64) => {
    const blob = new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))]);
    const bitmap = await createImageBitmap(blob);
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    const counts = { white: 0, black: 0, other: 0 };
    for (let i = 0; i < pixels.length; i += 4) {
      const [red = 0, green = 0, blue = 0] = [pixels[i], pixels[i + 1], pixels[i + 2]];
      if (Math.min(red, green, blue) > 250) counts.white++;
      else if (Math.max(red, green, blue) < 40) counts.black++;
      else counts.other++;
    }
    return { ...counts, all: bitmap.width * bitmap.height };
  }, bytes.toString('base64'));
  expect(colours.white / colours.all).toBeGreaterThan(0.5);
  expect(colours.black).toBeGreaterThan(2_000);
  expect(colours.other).toBeGreaterThan(5_000);
});

test('the data of a chart is a CSV that spreadsheets read as UTF-8, with the printed values', async ({ page }) => {
  await page.goto(part);
  const figure = page.locator(chart);
  const download = page.waitForEvent('download');
  await figure.locator('a[download$=".csv"]').click();
  expect((await download).suggestedFilename()).toBe('2019-fig3.csv');
  const bytes = await readFile(await (await download).path());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = bytes.toString('utf8').trimEnd().split('\r\n');
  for (const row of await figure.locator('tbody tr').all()) {
    const label = await row.locator('th').textContent();
    const printed = await row.locator('.number').first().textContent();
    expect(lines.find((line) => line.startsWith(`${label},`))?.split(',')).toContain(printed);
  }
});

test('every chart of the page of charts is drawn, and leads to its place in the report', async ({ page }) => {
  await page.goto(at('/2019/charts/'));
  await page.mouse.move(5, 5);
  for (const figure of await page.locator('figure[data-chart]:has(.chart-bar)').all()) {
    await pointAt(figure);
  }
  await page.locator('[id="chart-three-public"] [data-chart-link]').click();
  await expect(page).toHaveURL(/\/2019\/part-3\/#chart-three-public$/);
});

test('on the page of charts the findings on a chart are behind one line; in the report its paragraph has them', async ({
  page,
}) => {
  const notes = page.locator('.row:has(> .row-text [id="chart-three-public"]) > .row-notes');
  await page.goto(at('/2019/part-3/'));
  await expect(notes).toHaveCount(0);
  await page.goto(at('/2019/charts/'));
  await expect(notes.locator('summary')).toHaveCount(1);
  await expect(notes.locator('details[open]')).toHaveCount(0);
});
