import type { Page } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';
import { at } from './page-kinds.ts';
import { expect, test } from './test.ts';

const dialog = 'dialog.search-dialog';
const dialogField = `${dialog} [data-search-input]`;
const pageField = 'main [data-search-input]';
const hit = '[data-search-hit]';
const chip = '.search-filters label';

/** The results once they are those of a query. */
function shown(page: Page, query: string) {
  return page.locator(`[data-search-status="done"][data-search-query="${query}"]`);
}

/** What the browser paints over the page as found, each place as text. */
function painted(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => String(range)));
}

test.describe('over any page', () => {
  for (const key of ['/', 'Control+k']) {
    test(`${key} opens the search, which finds while one types; Escape closes it and gives the focus back`, async ({
      page,
    }) => {
      await page.goto(at('/2019/part-3/'));
      const before = page.locator('main a[href]').first();
      await before.focus();
      await page.keyboard.press(key);
      await expect(page.locator(dialogField)).toBeFocused();
      await page.keyboard.type('公务');
      await expect(shown(page, '公务').locator(hit).first()).toBeVisible();
      await page.keyboard.type('接待');
      await expect(shown(page, '公务接待').locator(hit).first()).toBeVisible();
      await expect(page).toHaveURL(/\/2019\/part-3\/$/);
      await page.keyboard.press('Escape');
      await expect(page.locator(dialog)).toBeHidden();
      await expect(before).toBeFocused();
    });
  }

  test('the key that opens it asks for everything a first search waits for at once, in four requests', async ({
    page,
  }) => {
    await page.goto(at('/2019/part-3/'));
    await page.waitForLoadState('networkidle');
    const asked = new Set<string>();
    await page.route('**', (route) => {
      // Nothing is answered: what waits for something else is not asked for.
      asked.add(
        route
          .request()
          .url()
          .replace(/.*\/([\w-]+?)(-[\w-]{8}|\.[\w-]{8})?\.(\w+)$/, '$1.$3'),
      );
    });
    await page.keyboard.press('/');
    const needed = ['catalogue.json', 'search-dialog.js', 'search-worker.js', 'search.css'];
    await expect.poll(() => [...asked].toSorted()).toEqual(needed);
  });

  test('Escape on a hit goes back to the field, and only from there closes', async ({ page }) => {
    await page.goto(at('/2019/part-3/'));
    await page.keyboard.press('/');
    await page.locator(dialogField).fill('公务');
    await shown(page, '公务').waitFor();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(`${dialog} ${hit}`).first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator(dialogField)).toBeFocused();
    await expect(page.locator(dialog)).toBeVisible();
  });

  test('the button closes it, and it opens again with what was typed', async ({ page }) => {
    await page.goto(at('/glossary/'));
    await page.keyboard.press('/');
    await page.locator(dialogField).fill('公务');
    await shown(page, '公务').waitFor();
    await page.locator(`${dialog} [data-close]`).click();
    await expect(page.locator(dialog)).toBeHidden();
    await page.keyboard.press('/');
    await expect(page.locator(dialogField)).toHaveValue('公务');
  });

  test('a hit leads to its paragraph on another page, with the words painted there', async ({ page }) => {
    await page.goto(at('/2019/part-1/'));
    await page.keyboard.press('/');
    await page.locator(dialogField).fill('燃料费0.5');
    await shown(page, '燃料费0.5').locator(hit).first().click();
    await expect(page).toHaveURL(/\/2019\/part-3\/#s3-7-2-2-2(-p1)?$/);
    await expect(page.locator(':target')).toContainText('燃料费');
    await expect
      .poll(async () => (await painted(page)).map((text) => text.replaceAll(/\s/g, '')))
      .toContain('燃料费0.5');
  });

  test('a hit on the same page closes the search, moves there and paints too', async ({ page }) => {
    await page.goto(at('/2019/part-3/'));
    await page.keyboard.press('/');
    await page.locator(dialogField).fill('公务用车运行费');
    await shown(page, '公务用车运行费').locator(hit).first().click();
    await expect(page.locator(dialog)).toBeHidden();
    await expect(page.locator(':target')).toBeInViewport();
    await expect.poll(() => painted(page)).toContain('公务用车运行费');
  });

  test('in a field a slash is a slash', async ({ page }) => {
    await page.goto(at('/'));
    await page.locator(pageField).focus();
    await page.keyboard.type('3/4');
    await expect(page.locator(pageField)).toHaveValue('3/4');
    await expect(page.locator(dialog)).toHaveCount(0);
  });

  test('on the search page a slash leads to its field', async ({ page }) => {
    await page.goto(at('/search/'));
    await page.keyboard.press('/');
    await expect(page.locator(pageField)).toBeFocused();
    await expect(page.locator(pageField)).toHaveValue('');
  });

  test('the link in the header opens it', async ({ page }) => {
    await page.goto(at('/2019/part-3/'));
    await page.locator('.site-header').getByRole('link', { name: '搜索' }).click();
    await expect(page.locator(dialogField)).toBeFocused();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('a field that would lose what is typed is not there: the way to the contents is', async ({ page }) => {
      await page.goto(at('/'));
      await expect(page.locator(pageField)).toBeHidden();
      await page.getByRole('link', { name: '从目录找起' }).click();
      await expect(page).toHaveURL(/\/search\/$/);
    });

    test('the link in the header leads to the search page, which lists terms and sections', async ({ page }) => {
      await page.goto(at('/2019/part-3/'));
      await page.locator('.site-header').getByRole('link', { name: '搜索' }).click();
      await expect(page).toHaveURL(/\/search\/$/);
      const contents = page.locator('[data-search-contents]');
      expect(await contents.locator('a').count()).toBeGreaterThan(50);
      await expect(contents.locator('a').first()).toBeHidden();
      await contents.locator('summary').first().click();
      await expect(contents.locator('a').first()).toBeVisible();
    });
  });
});

test('filters narrow the hits, stand in the address, and survive a reload and the way back from a hit', async ({
  page,
}) => {
  await page.goto(at('/search/?q=公务用车'));
  await shown(page, '公务用车').waitFor();
  const all = await page.locator(hit).count();
  const terms = page.locator(chip).filter({ hasText: '名词' });
  const count = Number(await terms.locator('b').textContent());
  await terms.click();
  await expect(page.locator(hit)).toHaveCount(count);
  expect(count).toBeLessThan(all);
  expect(new URL(page.url()).searchParams.get('in')).toBe('terms');

  await page.reload();
  await expect(page.locator(hit)).toHaveCount(count);
  await expect(page.locator(chip).filter({ hasText: '名词' }).locator('input')).toBeChecked();
  await page.locator(hit).first().click();
  await expect(page).toHaveURL(/\/glossary\//);
  await page.goBack();
  await expect(page.locator(hit)).toHaveCount(count);
});

test('only hits that a finding concerns can be asked for, each with its verdict', async ({ page }) => {
  await page.goto(at('/search/?q=万元'));
  await shown(page, '万元').waitFor();
  const all = await page.locator(hit).count();
  const withFindings = page.locator(chip).filter({ hasText: '有核对提示' });
  const count = Number(await withFindings.locator('b').textContent());
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(all);
  await withFindings.click();
  await expect(page.locator(hit)).toHaveCount(count);
  await expect(page.locator('.hit-finding')).toHaveCount(count);
  expect(new URL(page.url()).searchParams.has('findings')).toBe(true);
});

test('the keyboard narrows too, and keeps its place', async ({ page }) => {
  await page.goto(at('/search/?q=公务用车'));
  await shown(page, '公务用车').waitFor();
  await page.locator(`${chip} input`).first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(`${chip} input`).nth(1)).toBeChecked();
  await expect(page.locator(`${chip} input`).nth(1)).toBeFocused();
});

test('the home page shows results while one types, and none when nothing is typed', async ({ page }) => {
  await page.goto(at('/'));
  const results = page.locator('main .search-results');
  await expect(results).toBeHidden();
  await page.locator(pageField).fill('接待');
  await expect(shown(page, '接待').locator(hit).first()).toBeVisible();
  await page.locator(pageField).fill('');
  await expect(results).toBeHidden();
});

for (const [typed, words] of [
  ['三工经费', '三公经费'],
  ['sangong', '三公'],
  ['sgjf', '三公经费'],
] as const) {
  test(`${typed} finds ${words} and says so`, async ({ page }) => {
    await page.goto(at(`/search/?q=${typed}`));
    const results = shown(page, typed);
    await expect(results.locator('[data-search-summary]')).toContainText(`“${words}”`);
    await expect(results.locator('[data-search-summary]')).toContainText(`“${typed}”`);
    await expect(results.locator(hit).first()).toBeVisible();
  });
}

test('what the report has not is said to be nowhere first; what shares a word with it is a choice, not an answer', async ({
  page,
}) => {
  await page.goto(at('/search/?q=门票收入'));
  const results = shown(page, '门票收入');
  await expect(results.locator('[data-search-summary]')).toContainText('报告没有写到“门票”');
  await expect(results.locator('[data-search-summary]')).toContainText('没有把握');
  await expect(results.locator(hit).first()).toContainText('收入');
});

test('where nothing is found over another page, the contents are one step away', async ({ page }) => {
  await page.goto(at('/2019/part-1/'));
  await page.keyboard.press('/');
  await page.locator(dialogField).fill('比特币');
  await shown(page, '比特币').getByRole('link', { name: '从目录找起' }).click();
  const contents = page.locator('[data-search-contents]');
  await contents.locator('summary').first().click();
  await expect(contents.locator('a').first()).toBeVisible();
});

for (const appearance of ['light', 'elder'] as const) {
  test.describe(appearance, () => {
    test.use({ appearance, viewport: { width: 390, height: 844 } });

    test(`on a phone the whole head of the search can be seen, its button to close too: ${appearance}`, async ({
      page,
    }) => {
      await page.goto(at('/2019/part-3/'));
      await page.keyboard.press('/');
      await page.locator(dialogField).fill('公车');
      await shown(page, '公车').waitFor();
      for (const control of ['[data-search-input]', '[type="submit"]', '[data-close]']) {
        await expect(page.locator(`${dialog} ${control}`), control).toBeInViewport({ ratio: 1 });
      }
      expect(await page.locator(dialog).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    });
  });
}

for (const [name, viewport] of [
  ['a phone', { width: 390, height: 844 }],
  ['a wide screen', { width: 1440, height: 900 }],
] as const) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport });

    test(`axe finds nothing in the dialog with hits, nor where nothing is found: ${name}`, async ({ page }) => {
      await page.goto(at('/2019/part-1/'));
      await page.keyboard.press('/');
      for (const query of ['公车', '万元', '捐赠收入']) {
        await page.locator(dialogField).fill(query);
        await shown(page, query).waitFor();
        expect.soft(await axeFindings(page), query).toEqual([]);
      }
    });

    test(`axe finds nothing on the home page with hits: ${name}`, async ({ page }) => {
      await page.goto(at('/'));
      await page.locator(pageField).fill('公车');
      await shown(page, '公车').waitFor();
      expect(await axeFindings(page)).toEqual([]);
    });
  });
}
