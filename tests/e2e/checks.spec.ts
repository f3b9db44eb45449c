import { at } from './page-kinds.ts';
import { expect, test } from './test.ts';

test('the nine root causes of the 2019 report are told first, each with its places', async ({ page }) => {
  await page.goto(at('/2019/checks/'));
  const roots = page.locator('#verdict-inconsistent article[data-verdict="inconsistent"]');
  await expect(roots).toHaveCount(9);
  const ids = await roots.evaluateAll((elements) => elements.map(({ id }) => id).sort());
  expect(ids).toEqual(['E03', 'E09', 'L01', 'L02', 'L09', 'L11', 'L12', 'Y13', 'Y14']);
  const places = page.locator('#E09 .finding-places');
  await expect(places).toContainText('88.25');
  await expect(places).toContainText('88.27');
  await expect(page.locator('#E09 .finding-formula')).toContainText('0.02');
});

test('every relation has one mark in the overview, which leads to its finding', async ({ page }) => {
  await page.goto(at('/2019/checks/'));
  const cells = page.locator('.matrix a');
  const findings = page.locator('[data-verdict][data-severity]');
  expect(await cells.count()).toBe(await findings.count());
  for (const target of await cells.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash))) {
    await expect(page.locator(`[id="${target.slice(1)}"]`)).toHaveCount(1);
  }
});

test('what is no contradiction is folded, until an address or words typed lead into it', async ({ page }) => {
  await page.goto(at('/2019/checks/#S04'));
  await expect(page.locator('#S04')).toBeInViewport();
  await expect(page.locator('#Y02')).toBeHidden();
  await page.locator('[data-fold-filter]').fill('y02');
  await expect(page.locator('#Y02')).toBeVisible();
  await expect(page.locator('#S04')).toBeHidden();
  await expect(page.locator('[data-fold-status]')).toHaveText('找到1条');
  await expect(page.locator('#E09')).toBeHidden();
});

test('the filter by part leaves what concerns it, and a link to what it hides shows that again', async ({ page }) => {
  await page.goto(at('/2019/checks/'));
  await page.locator('input[name="part"][value="4"]').check();
  await expect(page.locator('#L12')).toBeVisible();
  await expect(page.locator('#E09')).toBeHidden();
  await page.evaluate(() => location.assign('#E09'));
  await expect(page.locator('#E09')).toBeVisible();
  await expect(page.locator('#L12')).toBeVisible();
});

test('one key passes the overview', async ({ page }) => {
  await page.goto(at('/2019/checks/'));
  await page.locator('.matrix-block .skip-link').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.matrix'))).toBeNull();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all is open, and there is no filter that would do nothing', async ({ page }) => {
    await page.goto(at('/2019/checks/'));
    await expect(page.locator('#Y02')).toBeVisible();
    await expect(page.locator('[data-fold-filter]')).toBeHidden();
    await expect(page.locator('[data-part-filter]')).toBeHidden();
  });

  test('a contradiction stands open at its root, and leads to the audit; elsewhere a line says where', async ({
    page,
  }) => {
    await page.goto(at('/2019/part-3/'));
    const note = page.locator('[id="s3-6-p1"] .note-open');
    await expect(note).toContainText('88.25');
    await expect(page.locator('[id="s3-5-3-p1"] .notes > summary')).toContainText('见 3.6');
    await note.getByRole('link', { name: '全部出处' }).click();
    await expect(page).toHaveURL(/\/2019\/checks\/#E09$/);
  });
});

test('a number in a contradiction carries the mark, with its name', async ({ page }) => {
  await page.goto(at('/2019/part-3/'));
  const figure = page.locator('[id="f-general-budget.basic.detail-total"]');
  await expect(figure.locator('.verdict-inconsistent')).toBeVisible();
  await expect(figure).toHaveAccessibleName(/^不一致：.*88\.27 万元$/);
});
