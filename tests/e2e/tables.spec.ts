import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { project2020 } from '../tables-2020.ts';
import { axeFindings } from './axe-findings.ts';
import { at } from './page-kinds.ts';
import { expect, test } from './test.ts';

/** The site of the made-up report with nine tables. */
const directory = join(project2020, 'dist');
const tables = ['t1', 't2', 't3', 't4', 't5', 't6', 't7', 't8'].map((id) => `/2020/part-2/${id}/`);
test.use({ baseURL: `http://localhost:${process.env.MINGZHANG_E2E_TABLES_PORT}/` });

test('a long table is folded to its 类, but where the address leads; a choice unfolds all', async ({ page }) => {
  await page.goto(at('/2020/part-2/t5/#t5-2080505-basic'));
  const target = page.locator(':target');
  await expect(target).toHaveText('9.45');
  await expect(target).toBeInViewport();
  await expect(page.getByRole('button', { name: '收起3行' })).toBeVisible();
  await expect(page.locator('#t5-2010150')).toHaveAttribute('hidden', 'until-found');
  await page.getByRole('button', { name: '全部展开' }).click();
  await expect(page.locator('#t5-2010150')).toBeInViewport();
  await expect(page.locator('tr[hidden]')).toHaveCount(0);
});

test('an amount says what it is, and is cited with its row and column', async ({ page }) => {
  await page.goto(at('/2020/part-2/t3/#t3-2010150'));
  await page.locator('#t3-2010150-project a').click();
  const card = page.locator('.evidence-card');
  await expect(card).toContainText('一般公共服务支出 › 人大事务');
  await expect(card).toContainText('项目支出 213.85万元');
  await expect(card).toContainText('本年支出合计 296.35 ＝ 82.50 ＋ 213.85');
  await expect(card.getByRole('link', { name: '这个科目的全部出处' })).toHaveAttribute('href', /\/subject\/2010150\/$/);
  await card.getByRole('link', { name: '引用' }).click();
  await expect(page.locator('.cite-dialog')).toContainText('表3 支出决算表 “2010150 事业运行”行 “项目支出”栏');
  await expect(page.locator('.cite-result')).toHaveValue(/\/2020\/r\/2\/part-2\/t3\/#t3-2010150-project/);
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript';

  test(`a corrected cell carries its mark, and what was cited of it shows what was cited, ${how}`, async ({
    browser,
    baseURL,
  }) => {
    const page = await browser.newPage({ javaScriptEnabled, baseURL: baseURL ?? '' });
    await page.goto(at('/2020/part-2/t5/#t5-2080505-basic'));
    await expect(page.locator(':target')).toHaveText('9.45');
    const note = page.locator('#t5-2080505 + .row-note');
    await expect(note.locator('summary')).toContainText(/基本支出\s*已更正\s*第2版，2026-12-01/);
    await note.locator('summary').click();
    await expect(note).toContainText('单位更正了养老保险缴费');
    await note.getByRole('link', { name: '看更正前的这一处' }).click();
    await expect(page).toHaveURL(/\/2020\/r\/1\/part-2\/t5\/#t5-2080505-basic$/);
    await expect(page.locator(':target')).toHaveText('9.54');
    await expect(note).toContainText('后来更正');
    await page.getByRole('link', { name: '看现行版的这一处' }).click();
    await expect(page).toHaveURL(javaScriptEnabled ? /\/part-2\/t5\/#t5-2080505-basic$/ : /\/2020\/part-2\/t5\/$/);
    for (const place of ['/subject/2080505/', '/2020/cite/#t5-2080505']) {
      await page.goto(at(place));
      await expect(page.getByRole('link', { name: /更正前9\.54/ }).first(), place).toHaveAttribute(
        'href',
        /\/2020\/r\/1\/part-2\/t5\/#t5-2080505-basic$/,
      );
    }
    await page.close();
  });
}

test('on a phone the lines of a two-sided form that print nothing are behind one button, but where the address leads', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(at('/2020/part-2/t1/'));
  const hidden = page.locator('.accounts tr[hidden]');
  await expect(hidden).toHaveCount(15);
  await page.getByRole('button', { name: '展开其余10行：原表未填' }).click();
  await expect(hidden).toHaveCount(5);
  await page.goto(at('/2020/part-2/t1/#t1-in4-revenue-final'));
  // Where a page is when it is left it is when it comes again.
  await expect(page.locator('#t1-in4')).toBeInViewport();
  await page.reload();
  await expect(page.locator('#t1-in4')).toBeInViewport();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(hidden).toHaveCount(0);
});

test('without JavaScript a table is whole: no row is folded, and a cell is marked where its address leads', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  for (const address of tables) {
    await page.goto(at(address));
    const rows = page.locator('.accounts tbody tr:not(.void, .row-note)');
    expect(await rows.evaluateAll((all) => all.filter((row) => row.checkVisibility()).length), address).toBe(
      await rows.count(),
    );
    await expect(page.getByRole('button').locator('visible=true'), address).toHaveCount(0);
  }
  await page.goto(at('/2020/part-2/t5/#t5-2080505-basic'));
  await expect(page.locator(':target')).toBeInViewport();
  await page.close();
});

test('a table of many columns prints across', async ({ page }) => {
  const sheets = async (table: string) => {
    await page.goto(at(`/2020/part-2/${table}/`));
    // None of this report has so many.
    if (table === 't2') await page.locator('.table-sheet').evaluate((sheet) => sheet.classList.add('landscape'));
    const [, width, height] = /MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/.exec(
      (await page.pdf({ preferCSSPageSize: true })).toString('latin1'),
    ) ?? [undefined, '0', '0'];
    return Math.sign(Number(width) - Number(height));
  };
  expect([await sheets('t2'), await sheets('t5')]).toEqual([1, -1]);
});

test('what is copied across cells is pasted as a table, empty cells in their place', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(at('/2020/part-2/t5/#t5-20805'));
  await page.evaluate(() => {
    const [from, to] = ['#t5-2080505', '#t5-2080506'].map((row) => document.querySelector(row));
    if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length);
  });
  await page.keyboard.press('ControlOrMeta+C');
  const pasted = await page.evaluate(() => navigator.clipboard.readText());
  expect(pasted.split('\n').map((line) => line.split('\t'))).toEqual([
    ['2080505', '机关事业单位基本养老保险缴费支出', '9.45', '9.45', ''],
    ['2080506', '机关事业单位职业年金缴费支出', '4.75', '4.75', ''],
  ]);
});

test('no table scrolls sideways at any width, and every row keeps its name in sight', async ({ page }) => {
  for (const address of [...tables, '/2020/part-2/', '/subject/2080505/']) {
    await page.goto(at(address));
    for (const width of [320, 390, 760, 1000, 1440]) {
      await page.setViewportSize({ width, height: 844 });
      const found = await page.evaluate(() => {
        const names = [...document.querySelectorAll('.accounts tbody tr:not([hidden], .void) > th')];
        const outside = names.filter((name) => {
          const { left, right } = name.getBoundingClientRect();
          return left < 0 || right > innerWidth + 1;
        });
        return { wider: document.documentElement.scrollWidth > innerWidth, outside: outside.length };
      });
      expect.soft(found, `${address} ${width}`).toEqual({ wider: false, outside: 0 });
    }
  }
});

test('axe finds nothing on tables of each layout and on the page of a 科目', async ({ page }) => {
  for (const address of ['/2020/part-2/t4/', '/2020/part-2/t5/', '/2020/part-2/t7/', '/subject/2080505/']) {
    await page.goto(at(address));
    expect.soft(await axeFindings(page), address).toEqual([]);
  }
});

test('the page of a table weighs at most 24 KB with its style, and its amounts need no script', async () => {
  const compressed = (file: string) =>
    brotliCompressSync(readFileSync(join(directory, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
  for (const address of tables) {
    const page = `${address}index.html`;
    const html = readFileSync(join(directory, page), 'utf8');
    const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href);
    const bytes = [page, ...styles].reduce((sum, file) => sum + compressed(file), 0);
    expect.soft(bytes, address).toBeLessThanOrEqual(24 * 1024);
    expect.soft(html, address).not.toContain('hidden="until-found"');
  }
});
