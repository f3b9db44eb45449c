import { at } from './page-kinds.ts';
import { expect, test } from './test.ts';

const part = at('/2019/part-3/');
/** 其他收入 in section 二. */
const term = '[id="s3-2-p1"] a.term[data-term="qita-shouru"]';
const definition = '指单位取得的除上述收入以外的各项收入。';

test('the explanation opens under the mouse, stays while the mouse is on it, and closes after', async ({ page }) => {
  await page.goto(part);
  await page.locator(term).hover();
  const card = page.locator('.term-card');
  await expect(card).toContainText(definition);
  await expect(page.locator(term)).toHaveAccessibleDescription(new RegExp(definition));
  await card.hover();
  // Longer than the card waits before it closes.
  await page.waitForTimeout(400);
  await expect(card).toBeVisible();
  await page.mouse.move(2, 2);
  await expect(card).toHaveCount(0);
});

test('the explanation opens on keyboard focus, its link is the next stop, and Escape closes it for good', async ({
  page,
}) => {
  await page.goto(part);
  await page.locator('[id="s3-2-p1"] .permalink').focus();
  const card = page.locator('.term-card');
  while (!(await page.locator(term).evaluate((link) => link === document.activeElement)))
    await page.keyboard.press('Tab');
  await expect(card).toContainText(definition);
  await page.keyboard.press('Tab');
  await expect(card.getByRole('link')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator(term)).toBeFocused();
  // Longer than a card waits before it opens at a link that has the focus.
  await page.waitForTimeout(400);
  await expect(card).toHaveCount(0);
});

test('the explanation closes when the keyboard leaves it behind', async ({ page }) => {
  await page.goto(part);
  await page.keyboard.press('Tab');
  await page.locator(term).focus();
  const card = page.locator('.term-card');
  await expect(card).toBeVisible();
  await card.getByRole('button').focus();
  await page.keyboard.press('Tab');
  await expect(card).toHaveCount(0);
});

test('a click of the mouse follows the link', async ({ page }) => {
  await page.goto(part);
  await page.locator(term).click();
  await expect(page).toHaveURL(/\/glossary\/qita-shouru\/$/);
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the first tap opens the explanation at the foot of the screen, its link leads on', async ({ page }) => {
    await page.goto(part);
    await page.locator(term).tap();
    const card = page.locator('.term-card');
    await expect(card).toContainText(definition);
    await expect(page).toHaveURL(/\/2019\/part-3\/$/);
    const box = await card.boundingBox();
    expect(box).toMatchObject({ x: 0, width: 390 });
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, 0);
    await card.getByRole('link').tap();
    await expect(page).toHaveURL(/\/glossary\/qita-shouru\/$/);
  });

  test('a tap elsewhere closes the explanation, and so does its button', async ({ page }) => {
    await page.goto(part);
    const card = page.locator('.term-card');
    await page.locator(term).tap();
    await card.getByRole('button').tap();
    await expect(card).toHaveCount(0);
    await page.locator(term).tap();
    await expect(card).toBeVisible();
    await page.locator('[id="s3-2"] h2').tap();
    await expect(card).toHaveCount(0);
  });

  test('a tap follows the link where the explanations cannot be had', async ({ page }) => {
    await page.route('**/terms.json', (route) => route.fulfill({ json: {} }));
    await page.goto(part);
    await page.locator(term).tap();
    await expect(page).toHaveURL(/\/glossary\/qita-shouru\/$/);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a term is a plain link', async ({ page }) => {
    await page.goto(part);
    await page.locator(term).click();
    await expect(page).toHaveURL(/\/glossary\/qita-shouru\/$/);
    await expect(page.locator('main')).toContainText(definition);
  });

  test('a word that only contains a term is not linked: 工作人员经费 is not 人员经费', async ({ page }) => {
    await page.goto(part);
    const paragraph = page.locator('[id="s3-5-3-p1"]');
    await expect(paragraph).toContainText('工作人员经费');
    await expect(paragraph.locator('a.term', { hasText: '人员经费' })).toHaveCount(0);
  });

  test('the longest term wins: 财政拨款收入 is one link', async ({ page }) => {
    await page.goto(part);
    await expect(page.locator('[id="s3-8-p1"] a.term').first()).toHaveText('政府性基金预算财政拨款收入');
  });

  test('a term is linked once in a section', async ({ page }) => {
    let links = 0;
    for (const number of [1, 2, 3, 4, 5]) {
      await page.goto(at(`/2019/part-${number}/`));
      const found = await page
        .locator('section a.term')
        .evaluateAll((terms) =>
          terms.map((link) => `${link.closest('section')?.id} ${link.getAttribute('data-term')}`),
        );
      expect(found).toEqual([...new Set(found)]);
      links += found.length;
    }
    expect(links).toBeGreaterThan(10);
    await page.goto(part);
    // Named three times there.
    await expect(page.locator('[id="s3-7-2"] > .row a.term', { hasText: '“三公”经费' })).toHaveCount(1);
  });

  test('(九) and (十八) say what the source has, and define nothing', async ({ page }) => {
    await page.goto(at('/glossary/zhichu-gongneng-fenlei-kemu/'));
    await expect(page.locator('main')).toContainText('1.一般公共服务(类)财政事务(款)行政运行(项)');
    await expect(page.locator('main .unfilled').first()).toHaveText('2.…');
    await expect(page.locator('main .row-site').last()).toContainText('原文这一条没有定义句');
    await page.goto(at('/glossary/qita-zhuanyong-mingci/'));
    await expect(page.locator('main')).toContainText('(十八)各单位其他专用名词解释。');
    await expect(page.locator('main .row-site').last()).toContainText('没有内容');
  });

  test('a term page leads to where the report uses the term, and to its neighbours', async ({ page }) => {
    await page.goto(at('/glossary/sangong-jingfei/'));
    await expect(page.locator('a[rel="prev"]')).toHaveAttribute('href', /\/glossary\/jingying-zhichu\/$/);
    await expect(page.locator('a[rel="next"]')).toHaveAttribute('href', /\/glossary\/jiguan-yunxing-jingfei\/$/);
    await page
      .locator('main table a.code', { hasText: /^3\.7\.2$/ })
      .first()
      .click();
    await expect(page.locator(':target')).toContainText('“三公”经费');
  });
});
