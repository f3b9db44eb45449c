import { axeFindings } from './axe-findings.ts';
import { at } from './page-kinds.ts';
import { expect, test } from './test.ts';

const part = at('/2019/part-3/');
/** 94.2% in section 二. */
const figure = '[id="f-revenue.fiscal-appropriation.share"]';
/** 88.27 in section 六. */
const other = '[id="f-general-budget.basic.detail-total"]';
const row = /\/2019\/figures\/#revenue\.fiscal-appropriation\.share$/;

test('a click shows the sentence of a figure, its arithmetic and its verdict', async ({ page }) => {
  await page.goto(part);
  await page.locator(figure).click();
  const card = page.getByRole('dialog');
  await expect(card.locator('.evidence-quote mark')).toHaveText('94.2%');
  await expect(card.locator('.evidence-own').first()).toContainText('94.2%=297.11÷315.39');
  await expect(card.locator('.evidence-own').first()).toContainText('一致');
  await expect(card.locator('.evidence-own svg path').first()).toBeVisible();
  await expect(card.getByRole('link', { name: '财政拨款收入 297.11', exact: true })).toHaveAttribute(
    'href',
    /\/2019\/part-3\/#f-revenue\.fiscal-appropriation$/,
  );
  await expect(page.locator(figure)).toHaveAttribute('aria-expanded', 'true');
  await expect(page).toHaveURL(/\/2019\/part-3\/$/);
  await card.getByRole('link', { name: '全部出处' }).last().click();
  await expect(page).toHaveURL(row);
});

test('the card of 88.27 shows what it does not agree with, and behind a line where the same fact stands', async ({
  page,
}) => {
  await page.goto(part);
  await page.locator(other).click();
  const card = page.getByRole('dialog');
  await expect(card.locator('.note-open')).toContainText('88.25');
  await expect(card.locator('.note-open')).toContainText('88.27');
  await card.locator('.notes > summary').click();
  await expect(card.locator('.notes-sums a.code')).toHaveCount(2);
  await card.locator('.notes-sums a.code').first().click();
  await expect(page).toHaveURL(/#f-expenditure\.basic$/);
  await expect(card).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the number stays in sight above its sheet, and Back closes the sheet and leaves the page', async ({ page }) => {
    await page.goto(at('/2019/'));
    await page.goto(part);
    await page.locator(figure).evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 700));
    const before = await page.evaluate(() => scrollY);
    await page.locator(figure).tap();
    const card = page.locator('.evidence-card');
    await expect(card).toBeVisible();
    const [sheet, number] = [await card.boundingBox(), await page.locator(figure).boundingBox()];
    expect((sheet?.y ?? 0) - ((number?.y ?? 0) + (number?.height ?? 0))).toBeGreaterThanOrEqual(56);
    expect(sheet?.height).toBeLessThanOrEqual(844 / 2);
    await page.goBack();
    await expect(card).toHaveCount(0);
    await expect(page).toHaveURL(/\/2019\/part-3\/$/);
    await expect(page.locator(figure)).toBeFocused();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(before, -1);
  });

  test('an address that is typed while the sheet is open leads where it says', async ({ page }) => {
    await page.goto(part);
    await page.locator(figure).evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 700));
    await page.locator(figure).tap();
    await expect(page.locator('.evidence-card')).toBeVisible();
    await page.evaluate(() => {
      location.hash = '#s3-6-p1';
    });
    await expect(page.locator('.evidence-card')).toHaveCount(0);
    // Longer than a place would take to be given back.
    await page.waitForTimeout(500);
    await expect(page.locator('[id="s3-6-p1"]')).toBeInViewport();
  });

  test('a sheet that was closed leaves nothing for Back to close', async ({ page }) => {
    await page.goto(at('/2019/'));
    await page.goto(part);
    await page.locator(figure).tap();
    await page.locator('.evidence-card').getByRole('button', { name: '关闭' }).tap();
    await expect.poll(() => page.evaluate(() => history.state?.over)).toBeFalsy();
    await page.goBack();
    await expect(page).toHaveURL(/\/2019\/$/);
  });
});

test('Back closes the card on a desk too, and leaves the page', async ({ page }) => {
  await page.goto(at('/2019/'));
  await page.goto(part);
  await page.locator(figure).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/\/2019\/part-3\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/2019\/$/);
});

test('one card at a time: a click elsewhere, on the figure again or on the button closes it', async ({ page }) => {
  await page.goto(part);
  const card = page.locator('.evidence-card');
  await page.locator(figure).click();
  await expect(card).toBeVisible();
  await page.locator(figure).click();
  await expect(card).toHaveCount(0);
  await page.locator(figure).click();
  await card.getByRole('button').click();
  await expect(card).toHaveCount(0);
  await page.locator(figure).click();
  await expect(card).toBeVisible();
  await page.locator('[id="s3-2"] h2').click();
  await expect(card).toHaveCount(0);
});

test('a card that is opened while the browser still goes back from the last one stays open, and Back closes it', async ({
  page,
}) => {
  await page.goto(part);
  // A slow machine: the browser goes back some time after it was asked to.
  await page.evaluate(() => {
    const back = history.back.bind(history);
    history.back = () => {
      document.body.setAttribute('data-goes-back', '');
      setTimeout(back, 1000);
    };
    addEventListener('popstate', () => document.body.setAttribute('data-went-back', ''));
  });
  const card = page.locator('.evidence-card');
  await page.locator(figure).click();
  await card.getByRole('button').click();
  await expect(card).toHaveCount(0);
  await expect(page.locator('[data-goes-back]')).toBeAttached();
  await page.locator(figure).click();
  await expect(card).toBeVisible();
  await expect(page.locator('[data-went-back]')).toBeAttached();
  await expect(card).toBeVisible();
  await page.goBack();
  await expect(card).toHaveCount(0);
  await expect(page).toHaveURL(/\/2019\/part-3\/$/);
});

test('Enter opens the card, the keyboard walks through it, Escape gives the focus back', async ({ page }) => {
  await page.goto(part);
  await page.locator(figure).focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog');
  await expect(card).toBeFocused();
  const last = card.getByRole('button', { name: '关闭' });
  for (let stops = 0; stops < 40 && !(await last.evaluate((button) => button === document.activeElement)); stops++)
    await page.keyboard.press('Tab');
  await expect(last).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(page.locator(figure)).toBeFocused();
});

test('a click with a modifier key follows the link', async ({ page, context }) => {
  await page.goto(part);
  // Not the address of the new page: one opened in the background told it to the driver never, on a busy machine.
  const [asked] = await Promise.all([
    context.waitForEvent('request', (request) => request.isNavigationRequest()),
    page.locator(figure).click({ modifiers: ['ControlOrMeta'] }),
  ]);
  expect(asked.url()).toMatch(/\/2019\/figures\/$/);
  await expect(page).toHaveURL(/\/2019\/part-3\/$/);
  await expect(page.locator('.evidence-card')).toHaveCount(0);
});

test('the click follows the link where the evidence cannot be had', async ({ page }) => {
  await page.route('**/2019/figures/', (route) =>
    route.request().resourceType() === 'fetch'
      ? route.fulfill({ contentType: 'text/html', body: '' })
      : route.continue(),
  );
  await page.goto(part);
  await page.locator(figure).click();
  await expect(page).toHaveURL(row);
});

test('a blank has its card too', async ({ page }) => {
  await page.goto(part);
  await page.locator('a.unfilled-blank').first().click();
  await expect(page.getByRole('dialog')).toContainText('空缺');
});

test('the evidence is not loaded before someone asks for it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(part, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.endsWith('/figures/'))).toEqual([]);
  await page.locator(figure).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(asked.filter((path) => path.endsWith('/figures/'))).toHaveLength(1);
});

test('axe finds nothing with the card open', async ({ page }) => {
  await page.goto(part);
  await page.locator(other).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await axeFindings(page, { within: ['.evidence-card', other] })).toEqual([]);
});

test('the row of a figure shows the same arithmetic', async ({ page }) => {
  await page.goto(at('/2019/figures/#revenue.fiscal-appropriation.share'));
  await expect(page.locator('[id="revenue.fiscal-appropriation.share"]')).toContainText('94.2%=297.11÷315.39');
  await expect(page.locator('[id="general-budget.basic"] .evidence')).toContainText('88.27');
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a tap opens the card at the foot of the screen, a tap elsewhere closes it', async ({ page }) => {
    await page.goto(part);
    await page.locator(figure).tap();
    const card = page.getByRole('dialog');
    await expect(card).toContainText('297.11÷315.39');
    const box = await card.boundingBox();
    expect(box).toMatchObject({ x: 0, width: 390 });
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, 0);
    await page.touchscreen.tap(5, 5);
    await expect(card).toHaveCount(0);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a figure is a link to its row', async ({ page }) => {
    await page.goto(part);
    await page.locator(figure).click();
    await expect(page).toHaveURL(row);
  });
});
