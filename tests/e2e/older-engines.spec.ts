import type { Page } from '@playwright/test';
import { at } from './page-kinds.ts';
import { expect, test } from './test.ts';

/** What engines of the last years brought, by where it stands. Without it, this engine is an older one. */
const newer = {
  'Array.prototype': ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'],
  'String.prototype': ['at', 'isWellFormed'],
  Object: ['groupBy', 'hasOwn'],
  Map: ['groupBy'],
  Promise: ['withResolvers', 'try'],
  'Set.prototype': ['union', 'intersection', 'difference', 'isSubsetOf'],
  'Iterator.prototype': ['map', 'filter', 'find', 'some', 'every', 'reduce', 'flatMap', 'take', 'drop', 'toArray'],
  Intl: ['Segmenter'],
  URL: ['canParse', 'parse'],
  CSS: ['highlights'],
  AbortSignal: ['any', 'timeout'],
  'HTMLDialogElement.prototype': ['showModal'],
  'HTMLElement.prototype': ['showPopover', 'hidePopover', 'togglePopover', 'popover'],
  'Element.prototype': ['checkVisibility'],
  'Document.prototype': ['fragmentDirective', 'startViewTransition'],
  globalThis: ['structuredClone', 'requestIdleCallback', 'WebAssembly'],
};
const features = Object.entries(newer).map(([of, names]) => names.map((name) => `${of}.${name}`));

/** Takes features away from every page and worker that is opened after this. */
async function lacks(page: Page, taken: string[]): Promise<void> {
  const without = taken.map((feature) => `try { delete ${feature}; } catch {}`).join('\n');
  // The first script of a page, and the only one of the worker.
  const first = /\/(preferences|search-worker-[^/]*)\.js$/;
  await page.context().unroute(first);
  await page.context().route(first, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${without}\n${await response.text()}` });
  });
}

/** What Pagefind, which has tried, says in the console where WebAssembly may not run. */
const pagefindGaveUp = /^Failed to load the Pagefind WASM/;

test('search answers without any one kind of what the last years brought, in page and worker', async ({
  page,
  complaints,
}) => {
  test.slow();
  for (const taken of features) {
    await lacks(page, taken);
    await page.goto(at('/search/?q=公车'));
    await expect.soft(page.locator('[data-search-hit]').first(), taken.join()).toBeVisible();
  }
  expect(complaints.filter((complaint) => !pagefindGaveUp.test(complaint))).toEqual([]);
  complaints.length = 0;
});

test('without all of it every link still leads to what it shows elsewhere', async ({ page, complaints }) => {
  await lacks(page, features.flat());
  await test.step('search', async () => {
    await page.goto(at('/'));
    await page.locator('[data-search-input]').fill('公车');
    await page.locator('main [data-search-hit]').first().click();
    await expect(page.locator(':target')).toBeInViewport();
  });
  await page.goto(at('/2019/part-3/'));
  await test.step('the search over a page is the page of the search', async () => {
    await page.keyboard.press('/');
    await expect(page).toHaveURL(/\/search\/$/);
    await page.goBack();
  });
  await test.step('the card of a number is its row', async () => {
    await page.locator('#s3-6-p1 a.fig').first().click();
    await expect(page).toHaveURL(/\/2019\/figures\/#/);
    await page.goBack();
  });
  await test.step('the card of a term is its page', async () => {
    await page.locator('#s3-2-p1 a.term').first().click();
    await expect(page).toHaveURL(/\/glossary\//);
    await page.goBack();
  });
  await test.step('the dialog that cites is the page of citations', async () => {
    await page
      .locator('#s3-6-p1 a[data-cite]')
      .first()
      .evaluate((link: HTMLElement) => link.click());
    await expect(page).toHaveURL(/\/2019\/cite\/#s3-6-p1$/);
    await page.goBack();
  });
  await test.step('the section being read is marked', async () => {
    await page.locator('#s3-6').evaluate((section) => section.scrollIntoView());
    await expect(page.locator('[data-section-strip] [aria-current]')).toHaveCount(1);
  });
  expect(complaints.filter((complaint) => !pagefindGaveUp.test(complaint))).toEqual([]);
  complaints.length = 0;
});

test('where no worker can run the search says that it is the browser', async ({ page, complaints }) => {
  await lacks(page, ['globalThis.Worker']);
  await page.goto(at('/search/?q=公车'));
  await expect(page.locator('[data-search-summary]')).toContainText('浏览器可能太旧');
  await expect(page.locator('[data-search-contents] summary').first()).toBeVisible();
  complaints.length = 0;
});

test('where the scripts do not come, the page of the search says so and offers the contents', async ({
  page,
  complaints,
}) => {
  await page.context().route('**/_astro/*.js', (route) => route.abort());
  await page.goto(at('/search/?q=公车'));
  await expect(page.locator('.unscripted')).toContainText('浏览器太旧');
  await expect(page.locator('[data-search-intro]')).toBeHidden();
  complaints.length = 0;
});
