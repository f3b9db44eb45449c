import type { Page } from '@playwright/test';
import { mostPages, pagesOf } from '../bench/paper-pages.ts';
import { at } from './page-kinds.ts';
import { expect, test } from './test.ts';

const elder = 'button[data-mode="elder"]';
const dark = 'button[data-mode="dark"]';

/** What a page looks like in short: its colours and its scale. */
function lookOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const tokens = ['--bg', '--paper', '--panel', '--ink', '--ink2', '--ink3', '--qing', '--rule', '--rule2', '--hl'];
    const style = getComputedStyle(document.documentElement);
    return [...tokens.map((token) => style.getPropertyValue(token)), style.fontSize].join(' ');
  });
}

test('the two switches say which way they stand, and what is chosen stays on other pages and after a reload', async ({
  page,
}) => {
  await page.goto(at('/'));
  await expect(page.locator(elder)).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator(dark)).toHaveAttribute('aria-pressed', 'false');
  const before = await lookOf(page);
  await page.locator(elder).click();
  await page.locator(dark).click();
  const chosen = await lookOf(page);
  expect(chosen).not.toBe(before);
  for (const address of ['/2019/part-3/', '/glossary/', '/search/']) {
    await page.goto(at(address));
    await expect(page.locator(elder)).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator(dark)).toHaveAttribute('aria-pressed', 'true');
    expect(await lookOf(page), address).toBe(chosen);
  }
  await page.reload();
  expect(await lookOf(page)).toBe(chosen);
  await page.locator(elder).click();
  await page.locator(dark).click();
  await page.goto(at('/'));
  expect(await lookOf(page)).toBe(before);
});

test('长者模式 enlarges the text of the report', async ({ page }) => {
  await page.goto(at('/2019/part-1/'));
  const size = () =>
    page
      .locator('.row-text p')
      .first()
      .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
  const before = await size();
  await page.locator(elder).click();
  expect((await size()) / before).toBeCloseTo(1.22, 2);
});

test('dark by the switch is the same as dark by the system, in 长者模式 too', async ({ page }) => {
  await page.goto(at('/'));
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator(dark)).toHaveAttribute('aria-pressed', 'true');
  const bySystem = await lookOf(page);
  await page.locator(elder).click();
  const elderBySystem = await lookOf(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.locator(dark).click();
  expect(await lookOf(page)).toBe(elderBySystem);
  await page.locator(elder).click();
  expect(await lookOf(page)).toBe(bySystem);
});

test('who wants light while the system is dark gets light', async ({ page }) => {
  await page.goto(at('/'));
  const light = await lookOf(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator(dark).click();
  expect(await lookOf(page)).toBe(light);
  await page.reload();
  expect(await lookOf(page)).toBe(light);
});

test('what is chosen shows from the first paint: the style is set before the body is parsed', async ({ page }) => {
  await page.goto(at('/'));
  await page.locator(dark).click();
  // Without the module that runs the switches, only the script of the head is left.
  await page.route('**/_astro/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('with colours forced by the system, states are still told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(at('/2019/part-3/'));
  const ground = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  await page.locator(elder).click();
  expect(await ground(elder)).not.toBe(await ground(dark));
  await page.locator('[id="s3-7"]').evaluate((section) => section.scrollIntoView());
  const current = '.strip-sections a[aria-current="true"]';
  await expect(page.locator(current)).toHaveCount(1);
  expect(await ground(current)).not.toBe(await ground('.strip-sections a:not([aria-current])'));
  // The system's colours rule over a canvas no more than over the page: the table's own bars stay.
  const figure = page.locator('[id="fig3"]');
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('canvas')).toBeHidden();
  await expect(figure.locator('.chart-bar').first()).toBeVisible();
});

test('who asked for less motion sees none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const address of ['/', '/2019/part-3/', '/2019/charts/', '/search/?q=公车']) {
    await page.goto(at(address));
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth';
        })
        .map((element) => element.className),
    );
    expect.soft(moving, address).toEqual([]);
  }
});

test.describe('on paper', () => {
  test.use({ appearance: 'elder-dark' });

  test('the report is black on white with its numbers and its address, and without what only a screen can use', async ({
    page,
  }) => {
    await page.goto(at('/2019/part-3/'));
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const control of ['.site-nav', '.strip', '.mode-switch', '.prev-next', '[data-chart-picture]']) {
      await expect(page.locator(control).first()).toBeHidden();
    }
    await expect(page.locator('[id="s3-7-2-p2"] .row-no')).toContainText('3.7.2');
    const paper = await page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      const row = getComputedStyle(document.querySelector('[id="s3-7-2-p2"] > .row-text') ?? document.body);
      const address = style.getPropertyValue('--print-foot');
      const again = getComputedStyle(document.documentElement, '::after').content;
      return { address, again, ground: row.backgroundColor, ink: row.color };
    });
    expect(paper.address).toContain(`${new URL(page.url()).origin}/2019/r/1/part-3/`);
    expect(paper).toMatchObject({ again: 'none', ground: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)' });
  });

  test('no kind of page wastes paper', async ({ page }) => {
    for (const address of ['/', '/2019/', '/2019/part-3/', '/2019/checks/'] as const) {
      await page.goto(at(address));
      const pdf = await page.pdf({ preferCSSPageSize: true });
      // A4 in points.
      expect.soft(pdf.toString('latin1'), address).toMatch(/\/MediaBox \[0 0 59[45]\S* 84[12]/);
      expect.soft(await pagesOf(pdf), address).toBeLessThanOrEqual(mostPages[address]);
    }
  });
});
