import type { Page } from '@playwright/test';
import type { SearchCatalogue } from '../../src/search/index/search-files.ts';
import { at } from './page-kinds.ts';
import { expect, test } from './test.ts';

const field = 'main [data-search-input]';
const results = '[data-search-status]';
const hit = '[data-search-hit]';

/** Types a query and waits for its hits. */
async function search(page: Page, query: string): Promise<void> {
  await page.locator(field).fill(query);
  const done = page.locator('[data-search-status="done"]');
  await expect(done).toHaveAttribute('data-search-query', query);
}

test('the first hit of 公务用车运行费 is the paragraph that states it', async ({ page }) => {
  await page.goto(at('/search/'));
  await expect(page.locator(results)).toHaveAttribute('data-search-status', 'idle');
  await search(page, '公务用车运行费');
  await page.locator(hit).first().click();
  await expect(page).toHaveURL(/\/2019\/part-3\/#s3-7-2-2-2(-p1)?$/);
  await expect(page.locator(':target')).toContainText('(2)公务用车运行费 3 万元');
});

test('the status goes from idle over loading to done', async ({ page }) => {
  await page.goto(at('/search/'));
  await page.locator(results).evaluate((element) => {
    const seen: string[] = [];
    new MutationObserver(() => {
      const status = element.getAttribute('data-search-status') ?? '';
      if (seen.at(-1) !== status) seen.push(status);
      document.documentElement.setAttribute('data-seen', seen.join(' '));
    }).observe(element, { attributes: true, attributeFilter: ['data-search-status'] });
  });
  await search(page, '三公');
  await expect(page.locator('html')).toHaveAttribute('data-seen', 'loading done');
});

test('each hit leads to a place that exists', async ({ page }) => {
  await page.goto(at('/search/?q=万元'));
  await expect(page.locator('[data-search-status="done"]')).toBeVisible();
  const links = await page.locator(hit).evaluateAll((hits) => hits.map((link) => (link as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(5);
  const byPage = Map.groupBy(links, (link) => link.replace(/#.*/, ''));
  for (const [address, toHere] of byPage) {
    await page.goto(address);
    for (const { hash } of toHere.map((link) => new URL(link))) {
      if (hash !== '') await expect(page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`)).toHaveCount(1);
    }
  }
});

test('a search can be shared by its address, and the home page leads to one', async ({ page }) => {
  await page.goto(at('/search/?q=公车'));
  await expect(page.locator(field)).toHaveValue('公车');
  await expect(page.locator(hit).first()).toBeVisible();
  await search(page, '政府采购');
  expect(new URL(page.url()).searchParams.get('q')).toBe('政府采购');
  await page.goto(at('/'));
  await page.locator('[data-search-input]').fill('接待');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-search-query="接待"] [data-search-hit]').first()).toBeVisible();
});

test('the words are marked in the excerpt', async ({ page }) => {
  await page.goto(at('/search/?q=公务用车运行费'));
  await expect(page.locator(`${results} mark`).first()).toHaveText('公务用车运行费');
});

test('a part of a word is found, a number too, and what the report has not is not', async ({ page }) => {
  await page.goto(at('/search/'));
  await search(page, '务用');
  await expect(page.locator(results)).toContainText('公务用车');
  expect(await page.locator(hit).count()).toBeGreaterThan(0);
  await search(page, '88.27');
  await expect(page.locator(hit).first()).toHaveAttribute('href', /\/2019\/part-3\/#s3-6/);
  await search(page, '比特币');
  await expect(page.locator(hit)).toHaveCount(0);
  await expect(page.locator('[data-search-summary]')).toContainText('比特币');
});

test('arrow keys walk from the field through the hits and back, Enter follows', async ({ page }) => {
  await page.goto(at('/search/'));
  await search(page, '公车');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(hit).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(hit).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator(field)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const target = (await page.locator(hit).first().getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect.poll(() => decodeURI(page.url())).toContain(decodeURI(target));
});

test('letters on their way to becoming characters are not searched', async ({ page }) => {
  await page.goto(at('/search/'));
  await search(page, '三公');
  const keyboard = await page.context().newCDPSession(page);
  await page.locator(field).focus();
  await keyboard.send('Input.imeSetComposition', { text: 'gongche', selectionStart: 7, selectionEnd: 7 });
  await expect(page.locator(field)).toHaveValue('三公gongche');
  // Longer than the search waits after a key.
  await page.waitForTimeout(400);
  await expect(page.locator(results)).toHaveAttribute('data-search-query', '三公');
  await keyboard.send('Input.insertText', { text: '经费' });
  await expect(page.locator(results)).toHaveAttribute('data-search-query', '三公经费');
});

test('what does not come is asked for again, by itself, by hand and once the network is back; what is said is true', async ({
  page,
  complaints,
}) => {
  test.slow();
  const summary = page.locator('[data-search-summary]');
  const fails = async () => expect(page.locator(results)).toHaveAttribute('data-search-status', 'error');
  const fallOut = async (files: string | RegExp, times = Number.POSITIVE_INFINITY) => {
    await page.context().unroute(files);
    await page.context().route(files, (route) => route.abort(), { times });
  };
  await test.step('the worker, again by hand', async () => {
    await fallOut('**/search-worker-*.js');
    await page.goto(at('/search/?q=公车'));
    await fails();
    await expect(summary).toContainText('没有载入');
    await expect(page.locator('[data-search-contents] summary').first()).toBeVisible();
    await page.context().unroute('**/search-worker-*.js');
    await page.getByRole('button', { name: '再试' }).click();
    await expect(page.locator(hit).first()).toBeVisible();
  });
  await test.step('the catalogue, once the network is back', async () => {
    await fallOut('**/search/*.json');
    await page.goto(at('/search/?q=公车'));
    await fails();
    await page.context().unroute('**/search/*.json');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect(page.locator(hit).first()).toBeVisible();
  });
  await test.step('what only a question needs, by itself', async () => {
    await fallOut('**/questions-*.json', 1);
    await page.locator(field).fill('这单位一年下来吃饭花多少');
    await expect(page.locator('[data-search-query^="这单位"] [data-search-hit]').first()).toBeVisible({
      timeout: 30_000,
    });
  });
  await test.step('a page instead of the file is not called a lost network', async () => {
    await page.context().route('**/search/*.json', (route) => route.fulfill({ body: '<!doctype html><p>登录' }));
    await page.goto(at('/search/?q=公车'));
    await fails();
    await expect(summary).toContainText('内容不对');
    await page.context().unroute('**/search/*.json');
    await search(page, '公务用车');
    await expect(page.locator(hit).first()).toBeVisible();
  });
  // The browser itself reports what was kept from it here.
  complaints.length = 0;
});

test('of more years than are at hand the index finds the one that has it; until it comes every year stays open', async ({
  page,
  complaints,
}) => {
  await page.context().route('**/search/catalogue.json', async (route) => {
    const response = await route.fetch();
    const catalogue = (await response.json()) as SearchCatalogue;
    const newer = [2022, 2021, 2020].map((year) => ({ file: `none-${year}`, year }));
    catalogue.texts.splice(1, 0, ...newer);
    for (const { file } of newer) catalogue.held[file] = [];
    await route.fulfill({ response, json: catalogue });
  });
  await page.context().route('**/pagefind/wasm*', (route) => route.abort());
  await page.goto(at('/search/?q=公务用车运行费'));
  await page.getByRole('button', { name: '再找 2019 年度的' }).click();
  await expect(page.locator(hit).first()).toHaveAttribute('href', /\/2019\//);
  await page.context().unroute('**/pagefind/wasm*');
  await expect(async () => {
    await search(page, '公务用车');
    await search(page, '公务用车运行');
    await expect(page.locator(hit).first()).toHaveAttribute('href', /\/2019\//, { timeout: 500 });
  }).toPass();
  complaints.length = 0;
});

test('a browser that writes no more history searches on, and tells the address later', async ({ page }) => {
  await page.goto(at('/search/?q=公车'));
  await page.locator(hit).first().waitFor();
  await page.evaluate(() => {
    const { replaceState } = history;
    history.replaceState = () => {
      history.replaceState = replaceState;
      throw new DOMException('Too many calls', 'SecurityError');
    };
  });
  await search(page, '政府采购');
  await expect(page.locator(`${results} mark`).first()).toHaveText('政府采购');
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('政府采购');
});

test('a pasted book is cut and said to be, signs alone are answered, a filter that hides all has a way out', async ({
  page,
}) => {
  await page.goto(at('/search/'));
  const summary = page.locator('[data-search-summary]');
  await page.locator(field).evaluate((input: HTMLInputElement) => {
    input.value = '一本书里的话'.repeat(170_000);
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await expect(summary).toContainText('只按前 200 个字');
  expect((await summary.textContent())?.length).toBeLessThan(200);
  expect((await page.locator(field).inputValue()).length).toBeLessThan(1000);
  await search(page, '？！');
  await expect(summary).not.toBeEmpty();

  await page.goto(at('/search/?q=公务用车&in=terms&findings'));
  await expect(page.locator('[data-search-status="done"]')).toBeVisible();
  await expect(page.locator(hit)).toHaveCount(0);
  await page.getByRole('button', { name: '看全部' }).click();
  await expect(page.locator(hit).first()).toBeVisible();
});

test('a summary is spoken once nothing more is typed, not at every letter', async ({ page }) => {
  await page.goto(at('/search/'));
  await page.evaluate(() => {
    new MutationObserver(() => {
      const spoken = document.querySelector('body > [role="status"]')?.textContent ?? '';
      if (spoken !== '') document.documentElement.dataset['spoken'] += `${spoken}|`;
    }).observe(document.body, { childList: true, subtree: true });
  });
  for (const query of ['公', '公务', '公务接', '公务接待']) await search(page, query);
  await expect(page.locator('html')).toHaveAttribute('data-spoken', /写到“公务接待”/);
  await expect(page.locator('html')).not.toHaveAttribute('data-spoken', /“公务接?”/);
});

test('Back leads from a hit to the hits', async ({ page }) => {
  await page.goto(at('/search/'));
  await search(page, '投诉');
  await page.locator(hit).nth(1).click();
  await page.goBack();
  await expect(page.locator(field)).toHaveValue('投诉');
  await expect(page.locator(hit).nth(1)).toBeVisible();
});

test('what stands in an address is text, not markup', async ({ page }) => {
  await page.goto(at(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`));
  await expect(page.locator('[data-search-status="done"]')).toBeAttached();
  await expect(page.locator('main img')).toHaveCount(0);
  await expect(page.locator('[data-search-summary]')).toContainText('“onerroralert”');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a search by finger: the field is wide, a hit a whole line, nothing runs off the side', async ({ page }) => {
    await page.goto(at('/search/'));
    await page.locator(field).tap();
    await search(page, '公务用车');
    expect((await page.locator(field).boundingBox())?.width).toBeGreaterThan(200);
    expect((await page.locator(hit).first().boundingBox())?.height).toBeGreaterThanOrEqual(24);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.locator(hit).first().tap();
    await expect(page).toHaveURL(/\/(2019|glossary)\//);
  });
});
