import type { Page } from '@playwright/test';
import { at, shareOfKinds } from './page-kinds.ts';
import { expect, test, wear } from './test.ts';

/** Elements that reach past the window's edges, the farthest first. What scrolls in a frame of its own does not count. */
function elementsPastTheEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const framed = (element: Element): boolean => {
      for (let parent = element.parentElement; parent && parent !== document.body; parent = parent.parentElement) {
        if (['auto', 'scroll'].includes(getComputedStyle(parent).overflowX)) return true;
      }
      return false;
    };
    const past = [...document.body.querySelectorAll('*')]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .map(({ element, box }) => ({ element, box, by: Math.max(box.right - width, -box.left) }))
      .filter(({ element, box, by }) => by > 0.5 && box.width > 1 && box.height > 1 && !framed(element))
      .toSorted((a, b) => b.by - a.by);
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class')}#${element.id}`;
    const scrolls = document.documentElement.scrollWidth - width;
    return [
      ...(scrolls > 0 ? [`page scrolls sideways by ${scrolls} px`] : []),
      ...past.slice(0, 3).map(({ element, by }) => `${name(element)} by ${Math.round(by)} px`),
    ];
  });
}

/** 320 × 256 is what 1280 × 1024 leaves at 400 % zoom (WCAG 2.2, 1.4.10). */
const windows = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
  { width: 320, height: 256 },
];

for (const share of [1, 2]) {
  test(`each kind of page, read to its end, puts no error in the console, asks no other host, and reaches past no edge at 1440, 390 and 320 px, nor in 长者模式: ${share} of 2`, async ({
    page,
    complaints,
  }) => {
    test.slow();
    for (const [kind, address] of shareOfKinds(share, 2)) {
      await page.goto(at(address));
      if (address.includes('?q=')) await expect(page.locator('[data-search-status="done"]')).toBeVisible();
      await page.locator('.site-footer, .embed-source').scrollIntoViewIfNeeded();
      await page.waitForLoadState('networkidle');
      expect.soft(complaints, kind).toEqual([]);
      for (const appearance of ['light', 'elder'] as const) {
        await wear(page, appearance);
        for (const viewport of windows) {
          await page.setViewportSize(viewport);
          // Charts are drawn anew a moment after the window has changed.
          await expect.soft
            .poll(() => elementsPastTheEdge(page), {
              message: `${kind}, ${appearance}, ${viewport.width} px`,
              timeout: 30_000,
            })
            .toEqual([]);
        }
      }
    }
  });
}

for (const appearance of ['light', 'elder'] as const) {
  test.describe(`phone, ${appearance}`, () => {
    test.use({ appearance, viewport: { width: 390, height: 844 }, hasTouch: true });

    test(`a finger finds every control: ${appearance}`, async ({ page }) => {
      for (const address of ['/', '/2019/part-3/', '/search/']) {
        await page.goto(at(address));
        const controls = '.site-header :is(a, button), .strip a, .chart-actions :is(a, button), .search-box > *';
        const small = await page.locator(controls).evaluateAll((elements) =>
          elements
            .filter((element) => element.checkVisibility())
            .map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }))
            .filter(({ box }) => box.width < 24 || box.height < 24)
            .map(({ name, box }) => `${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`),
        );
        expect.soft(small, address).toEqual([]);
      }
    });
  });
}

test.describe('zoomed', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('at 400 % what stays on the screen leaves two thirds of it to the text', async ({ page }) => {
    await page.goto(at('/2019/part-3/#s3-7-2-p2'));
    const { height } = (await page.locator('.strip').boundingBox()) ?? { height: 0 };
    expect(height).toBeLessThan(256 / 3);
  });
});
