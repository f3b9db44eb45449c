import type { Page } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';
import { at } from './page-kinds.ts';
import { appearances, expect, test, wear } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const part = '/2019/part-3/';
const row = '[id="s3-7-2-p2"]';
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Selects some words of a paragraph by dragging the mouse over them, with a rest before it is let go where told. */
async function select(page: Page, paragraph: string, words: string, hold = false): Promise<void> {
  await page.locator(paragraph).evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const [from, to] = await page.locator(paragraph).evaluate((element, text) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(text) ?? -1;
      if (start < 0) continue;
      range.setStart(node, start);
      range.setEnd(node, start + text.length);
    }
    const lines = [...range.getClientRects()];
    const [first, last] = [lines.at(0), lines.at(-1)];
    const middle = (line: DOMRect | undefined) => (line ? line.y + line.height / 2 : 0);
    // The mouse is at whole pixels: a part of one before the words is what stands there, perhaps a link that is dragged away.
    return [
      { x: Math.ceil(first?.left ?? 0), y: middle(first) },
      { x: Math.floor(last?.right ?? 0), y: middle(last) },
    ] as const;
  }, words);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  // A bar that came while the words are dragged over would go again when more are.
  if (hold) {
    await page.waitForTimeout(1_000);
    await expect(page.locator('.selection-bar')).toHaveCount(0);
  }
  await page.mouse.up();
  await expect(page.locator('.selection-bar')).toBeVisible();
}

test('words selected up to a term stay in sight: its explanation does not come over them', async ({ page }) => {
  await page.goto(at(part));
  const term = page.locator('[id="s3-2-p1"] a.term').first();
  await select(
    page,
    '[id="s3-2-p1"]',
    await term.evaluate((link) => link.previousSibling?.textContent?.slice(-4) ?? ''),
  );
  // Until the explanation would have come, after a quarter of a second.
  await term.hover();
  await page.waitForTimeout(1_000);
  await expect(page.locator('.term-card')).toHaveCount(0);
  await expect(page.locator('.selection-bar')).toBeVisible();
});

test('the link of a paragraph copies its whole address, says so, and marks the place', async ({ page, baseURL }) => {
  await page.goto(at(part));
  await page.locator(row).hover();
  await page.locator(`${row} [data-copy-link]`).click();
  await expect(page.locator('[role=status]', { hasText: '链接已复制' })).toBeAttached();
  await expect(page.locator(`${row} [data-copy-link]`)).toContainText('已复制');
  expect(await clipboard(page)).toBe(new URL(at(`${part}#s3-7-2-p2`), `${baseURL}`).href);
  expect(new URL(page.url()).hash).toBe('#s3-7-2-p2');
});

test('every section, paragraph, table row, chart, figure and finding has a link to itself and one that cites it', async ({
  page,
}) => {
  const places = {
    [part]: ['#s3-7', '#s3-7-2-p2', '#fig1'],
    '/2019/part-4/': ['#s4-t1-r2'],
    '/2019/figures/': ['#three-public.total'],
    '/2019/checks/': ['#E09', '#E10'],
    '/2019/charts/': ['#fig1'],
  };
  for (const [address, hashes] of Object.entries(places)) {
    await page.goto(at(address));
    for (const hash of hashes) {
      expect(await page.locator(`a[data-copy-link][href="${hash}"]`).count(), `${address}${hash}`).toBeGreaterThan(0);
      expect(await page.locator(`a[data-cite][href$="/cite/${hash}"]`).count(), `${address}${hash}`).toBeGreaterThan(0);
    }
  }
});

test('the dialog is opened, read, copied from and closed by the keyboard alone', async ({ page }) => {
  await page.goto(at(part));
  await page.locator(`${row} [data-copy-link]`).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '引用本处' });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('button', { name: '复制', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('已复制');
  expect(await clipboard(page)).toMatch(
    /^武汉市东西湖区大数据中心\. .+\[R\/OL\]\. http\S+\/2019\/r\/1\/part-3\/#s3-7-2-p2$/,
  );
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.locator(`${row} [data-cite]`)).toBeFocused();
});

test('each format is written for the place, and a file can be saved', async ({ page }) => {
  await page.goto(at(part));
  await page.locator(row).hover();
  await page.locator(`${row} [data-cite]`).click();
  const result = page.getByRole('textbox', { name: '引用文字' });
  const today = new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' });
  await page.getByLabel('GB/T 7714—2015').check();
  await expect(result).toHaveValue(new RegExp(`\\[${today}\\]`));
  await page.getByLabel('RIS').check();
  await expect(result).toHaveValue(/^TY {2}- RPRT/);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载文件' }).click();
  expect((await download).suggestedFilename()).toBe('final-accounts-2019-s3-7-2-p2.ris');
  await page.getByLabel('现行版', { exact: false }).check();
  await page.getByLabel('网址').check();
  await expect(result).toHaveValue(/\/2019\/part-3\/#s3-7-2-p2$/);
});

test('selected words can be linked and cited exactly', async ({ page }) => {
  await page.goto(at(part));
  await select(page, '[id="s3-6-p1"] > .row-text > p', '基本工资');
  await page.getByRole('button', { name: '复制这几个字的链接' }).click();
  await expect(page.getByRole('button', { name: '已复制' })).toBeVisible();
  const address = await clipboard(page);
  expect(address).toContain(`#s3-6-p1:~:text=`);
  expect(decodeURIComponent(address)).toContain('基本工资');
  await page.getByRole('button', { name: '引用这几个字' }).click();
  await expect(page.locator('.cite-dialog blockquote')).toHaveText('基本工资');
  await expect(page.getByRole('textbox', { name: '引用文字' })).toHaveValue(/#s3-6-p1:~:text=/);
});

test('a selection over several paragraphs is copied and cited as the report’s words alone, in their order', async ({
  page,
}) => {
  await page.goto(at(part));
  await page.evaluate(() => {
    const words = (id: string) => document.querySelector(`[id="${id}"] > .row-text > p`) as Element;
    const range = document.createRange();
    range.setStart(words('s3-1-p1'), 0);
    range.setEnd(words('s3-3-p1'), words('s3-3-p1').childNodes.length);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
  await expect(page.locator('.selection-bar')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+c');
  const lines = (await clipboard(page)).split('\n');
  const starts = [
    '2019 年度收、支总计',
    '图 1：',
    '二、',
    '2019 年度本年收入合计',
    '图 2：',
    '三、',
    '2019 年度本年支出合计',
  ];
  expect(lines.map((line, index) => line.startsWith(starts[index] ?? '?'))).toEqual(starts.map(() => true));
  expect(lines.join('')).not.toMatch(/链接|引用|不一致|本站/);
  await page.getByRole('button', { name: '引用这几个字' }).click();
  await expect(page.locator('.cite-dialog blockquote')).toContainText('本年收入合计');
  const result = page.getByRole('textbox', { name: '引用文字' });
  await expect(result).toHaveValue(/ 第三部分 一、.+说明至三、.+#s3-1-p1:~:text=/s);
  await page.getByLabel('网址').check();
  await expect(result).toHaveValue(/#s3-1-p1:~:text=\S+\n\S+#s3-3-p1$/);
});

test('a number that the report left blank is told in quoted words', async ({ page }) => {
  await page.goto(at(part));
  await page.evaluate(() => {
    const words = document.querySelector('a.unfilled-blank')?.closest('p') as Element;
    getSelection()?.selectAllChildren(words);
  });
  await page.getByRole('button', { name: '引用这几个字' }).click();
  await expect(page.locator('.cite-dialog blockquote')).toContainText('保有量〔原文空白〕辆');
  await expect(page.getByRole('textbox', { name: '引用文字' })).toHaveValue(/保有量〔原文空白〕辆/);
});

test('a link to words scrolls to them in a browser that knows such links, and to the place in one that does not', async ({
  page,
}) => {
  await page.goto(at(`${part}#s3-6-p1:~:text=%E5%9F%BA%E6%9C%AC%E5%B7%A5%E8%B5%84`));
  await expect(page.locator('[id="s3-6-p1"]')).toBeInViewport();
  expect(await page.evaluate(() => document.querySelector(':target')?.closest('.row')?.id)).toBe('s3-6-p1');
});

test('the bar of selected words comes when they are let go, is reached by the keyboard and goes with the selection', async ({
  page,
}) => {
  await page.goto(at(part));
  await select(page, '[id="s3-6-p1"] > .row-text > p', '无形资产购置', true);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '复制这几个字的链接' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.selection-bar')).toHaveCount(0);
});

test('a place that is arrived at is marked and clear of the strip', async ({ page }) => {
  await page.goto(at(`${part}${'#s3-7-2-p2'}`));
  const box = await page.locator(row).boundingBox();
  const strip = await page.locator('.strip').boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual((strip?.y ?? 0) + (strip?.height ?? 0));
  const [marked, plain] = await page.evaluate(() =>
    ['s3-7-2-p2', 's3-6-p1'].map((id) => {
      const text = document.getElementById(id)?.querySelector('.row-text');
      return text ? getComputedStyle(text).backgroundColor : '';
    }),
  );
  expect(marked).not.toBe(plain);
});

test('axe finds nothing in the dialog, however the reader has set the page', async ({ page }) => {
  await page.goto(at(part));
  await page.locator(row).hover();
  await page.locator(`${row} [data-cite]`).click();
  await expect(page.locator('.cite-dialog')).toBeVisible();
  for (const appearance of appearances) {
    await wear(page, appearance);
    expect.soft(await axeFindings(page, { within: ['.cite-dialog'] }), appearance).toEqual([]);
  }
});

test('where the system has a share sheet, the dialog hands it title and address', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = async (data) => {
      document.title = `${data?.title} ${data?.url}`;
    };
  });
  await page.goto(at(part));
  await page.locator(row).hover();
  await page.locator(`${row} [data-cite]`).click();
  await page.getByRole('button', { name: '分享' }).click();
  await expect(page).toHaveTitle(/^武汉市东西湖区大数据中心2019年度部门决算 第三部分 .+\/r\/1\/part-3\/#s3-7-2-p2$/);
});

test('where the browser has no clipboard for scripts, as without https, copying still works or says that it does not', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(at(part));
  await page.evaluate(() => {
    document.addEventListener('copy', () => {
      const field = document.activeElement;
      document.title = field instanceof HTMLTextAreaElement ? field.value : '';
    });
  });
  await page.locator(row).hover();
  await page.locator(`${row} [data-copy-link]`).click();
  await expect(page).toHaveTitle(/part-3\/#s3-7-2-p2$/);
  await expect(page.locator('[role=status]', { hasText: '链接已复制' })).toBeAttached();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the links are always there, and the dialog fits the screen', async ({ page }) => {
    await page.goto(at(part));
    const cite = page.locator(`${row} [data-cite]`);
    await cite.scrollIntoViewIfNeeded();
    await expect(cite).toBeVisible();
    expect((await cite.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await cite.tap();
    const box = await page.locator('.cite-dialog').boundingBox();
    expect(box?.width).toBe(390);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.getByRole('button', { name: '关闭' }).tap();
    await expect(page.locator('.cite-dialog')).toHaveCount(0);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('links lead to the place, and citing to the page that has its reference', async ({ page }) => {
    await page.goto(at(part));
    await page.locator(row).hover();
    await page.locator(`${row} [data-copy-link]`).click();
    expect(new URL(page.url()).hash).toBe('#s3-7-2-p2');
    await page.locator(row).hover();
    await page.locator(`${row} [data-cite]`).click();
    expect(page.url()).toMatch(/\/2019\/cite\/#s3-7-2-p2$/);
    await expect(page.locator('[id="s3-7-2-p2"] dd')).toContainText('[R/OL]');
    await expect(page.locator('[id="s3-7-2-p2"]')).toBeInViewport();
  });
});
