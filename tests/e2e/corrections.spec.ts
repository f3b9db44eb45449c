import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseContent } from '../../src/check/content/parse-content.ts';
import { publishedAddressesOpen } from '../../src/check/site/published-addresses-open.ts';
import { readBuiltSite } from '../../src/check/site/read-built-site.ts';
import { promisedAddresses } from '../../src/history/permalinks/promised.ts';
import { runBuild } from '../../src/publish/run-build.ts';
import { type RunningServer, startServer } from '../../src/publish/static-server.ts';
import { builtFiles } from '../../src/site/integration/built-files.ts';
import { correctedContent } from '../corrected-content.ts';
import { makeProject } from '../project.ts';
import { at } from './page-kinds.ts';
import { expect, test } from './test.ts';

test('the page of corrections lists the versions of each report and its feeds open', async ({ page, request }) => {
  await page.goto(at('/corrections/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('更正');
  await page
    .getByRole('link', { name: /（现行）/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/2019\/r\/\d+\/$/);
  for (const file of ['atom.xml', 'feed.json']) {
    expect((await request.get(at(`/corrections/${file}`))).ok(), file).toBe(true);
  }
});

test('a version is kept from search engines and leads to the same place today', async ({ page }) => {
  await page.goto(at('/2019/r/1/part-3/#s3-7'));
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/2019\/part-3\/$/);
  await page.getByRole('link', { name: '看现行版的这一处' }).click();
  await expect(page).toHaveURL(/\/2019\/part-3\/#s3-7$/);
});

test.describe('a made-up report in its third version', () => {
  // One worker builds the site once.
  test.describe.configure({ mode: 'serial' });
  let folder: string;
  let server: RunningServer;
  const files = correctedContent();

  test.beforeAll(async () => {
    test.setTimeout(360_000);
    folder = mkdtempSync(join(tmpdir(), 'corrected-'));
    const project = join(folder, 'project');
    makeProject(project, files);
    await runBuild(project);
    server = await startServer({ directory: join(project, 'dist'), base: '/', port: 0 });
  });
  test.afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  const address = (path: string) => new URL(path, server.address).href;

  test('every address it ever published opens', () => {
    const built = builtFiles(join(folder, 'project/dist'));
    const promised = promisedAddresses(parseContent(files));
    expect(promised.length).toBeGreaterThan(80);
    expect(publishedAddressesOpen(readBuiltSite(built, { promised }))).toEqual([]);
  });

  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript';

    test(`a citation of the first version opens the words as cited and tells of the change, ${how}`, async ({
      browser,
    }) => {
      const page = await browser.newPage({ javaScriptEnabled });
      await page.goto(address('/2019/r/1/part-1/#s1-1-p1'));
      const row = page.locator('#s1-1-p1');
      await expect(row.locator('.row-text')).toContainText('人员经费 3.5 万元。');
      await expect(row).toContainText('后来更正');
      await expect(row.locator('dd', { hasText: '人员经费 3.6 万元。' }).locator('ins').first()).toHaveText('6');
      await expect(page.getByText('您看的是第1版，已有更正；现行的是第3版。')).toBeVisible();
      await page.goto(address('/2019/part-1/#s1-1-p1'));
      await expect(row.locator('.row-text')).toContainText('人员经费 3.6 万元。');
      await expect(row.getByText('已更正')).toBeVisible();
      await page.close();
    });

    test(`a cited finding keeps its word and tells of the correction that changed it, ${how}`, async ({ browser }) => {
      const page = await browser.newPage({ javaScriptEnabled });
      const row = page.locator('[id="sum-s1-2-p4"]');
      await page.goto(address('/2019/r/1/checks/#sum-s1-2-p4'));
      await expect(row).toHaveAttribute('data-verdict', 'inconsistent');
      await expect(row.getByText('后来更正')).toBeVisible();
      await expect(row.locator('dd', { hasText: '一致　12 = 7 + 5' }).locator('ins').first()).toBeVisible();
      await page.goto(address('/2019/checks/#sum-s1-2-p4'));
      await expect(row).toHaveAttribute('data-verdict', 'consistent');
      await row.getByText('第2版，2026-12-01：更正前是“不一致”').click();
      await row.getByRole('link', { name: '看更正前的这一条' }).click();
      await expect(page).toHaveURL(/\/2019\/r\/1\/checks\/#sum-s1-2-p4$/);
      // One that is no more.
      await page.goto(address('/2019/checks/#sum-s1-2-p3'));
      await expect(page.locator(':target')).toContainText('2026-12-02 更正（第3版）以前是这样');
      await expect(page.locator(':target')).toContainText('不一致　9 ≠ 6 + 2');
      await page.close();
    });

    test(`a cited figure carries its mark and the way to its earlier value, ${how}`, async ({ browser }) => {
      const page = await browser.newPage({ javaScriptEnabled });
      const before = { name: '更正前3.5万元' };
      for (const place of [
        '/2019/figures/#basic.personnel',
        '/2019/charts/#chart-basic',
        '/2019/part-1/#chart-basic',
      ]) {
        await page.goto(address(place));
        // Without scripts a chart of one value stays folded to its title.
        if (!javaScriptEnabled && place.includes('/part-')) await page.locator(':target > summary').click();
        await expect(page.locator(':target').getByRole('link', before), place).toBeVisible();
      }
      await page.goto(address('/2019/cite/#basic.personnel'));
      await page.locator(':target').getByRole('link', { name: '更正前3.5万元' }).click();
      await expect(page).toHaveURL(/\/2019\/r\/1\/part-1\/#f-basic\.personnel$/);
      await expect(page.locator(':target')).toHaveText('3.5 万元');
      if (javaScriptEnabled) {
        await page.goto(address('/2019/part-1/'));
        await page.locator('[id="f-basic.personnel"]').click();
        await expect(page.getByRole('dialog').getByRole('link', before)).toBeVisible();
      }
      await page.close();
    });

    test(`old links lead on, ${how}`, async ({ browser }) => {
      const page = await browser.newPage({ javaScriptEnabled });
      // To another place on the page.
      await page.goto(address('/2019/part-1/#s1-2-p1'));
      await expect(page.locator(':target + .row')).toHaveId('s1-3-p2');
      // To another page.
      await page.goto(address('/2019/part-1/#s1-2-p2'));
      if (!javaScriptEnabled) await page.locator(':target').getByRole('link', { name: '去新的位置' }).click();
      await expect(page).toHaveURL(/\/2019\/part-2\/#s2-1-p2$/);
      // To its tombstone.
      await page.goto(address('/2019/part-1/#s1-2-p3'));
      await expect(page.locator(':target')).toContainText('已撤下 原因：段落放错了地方');
      await expect(page.locator(':target')).toContainText('本年支出 9 万元');
      // A page of another address.
      await page.goto(address('/glossary/jiben-zhichu/'));
      await expect(page).toHaveURL(/\/glossary\/jiben-zhichu-2\/$/);
      await page.close();
    });
  }

  test('the corrections are listed, the latest first, with what changed', async ({ browser }) => {
    const page = await browser.newPage();
    await page.goto(address('/corrections/#2019-2'));
    await expect(page.locator(':target .before-after dd').first()).toContainText('人员经费 3.5 万元');
    await expect(page.locator(':target .before-after dd').nth(1)).toContainText('人员经费 3.6 万元');
    expect(await page.locator('[id^="2019-"]').evaluateAll((rows) => rows.map(({ id }) => id))).toEqual([
      '2019-3',
      '2019-2',
    ]);
    await page.close();
  });
});
