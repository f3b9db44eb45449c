import type { Page } from '@playwright/test';
import { at } from './page-kinds.ts';
import { expect, test } from './test.ts';

/** Addresses promised to strangers: one of each row of the table in docs/addresses.md. */
const pages = [
  '/',
  '/2019/',
  '/2019/part-1/',
  '/2019/part-2/',
  '/2019/part-3/',
  '/2019/part-4/',
  '/2019/part-5/',
  '/2019/figures/',
  '/2019/charts/',
  '/glossary/',
  '/glossary/sangong-jingfei/',
  '/search/',
  '/search/?q=公车',
];
const places = [
  '/2019/part-3/#s3-7-2-2-2',
  '/2019/part-3/#s3-7-2-p2',
  '/2019/part-3/#s3-10-3',
  '/2019/part-4/#s4-t1-r2',
  '/2019/part-5/#s5-18',
  '/2019/part-3/#f-three-public.vehicle.operation',
  '/2019/figures/#three-public.vehicle.operation',
  '/2019/part-3/#fig1',
  '/2019/part-3/#chart-three-public',
  '/2019/charts/#fig4',
  '/2019/charts/#chart-three-public',
];

/**
 * Where the place that the address names stands: pixels below the strip, pixels below the window's end, and whether the
 * highlighter's yellow is on it.
 */
function placeOfTarget(page: Page): Promise<{ clearance: number; below: number; marked: boolean }> {
  return page.evaluate(() => {
    const target = document.querySelector(':target');
    if (!target) throw new Error(`Nothing on the page has the id ${location.hash}`);
    // The anchor of a table row is an empty element in its first cell.
    const { top } = (target.closest('tr') ?? target).getBoundingClientRect();
    const strip = document.querySelector('.strip')?.getBoundingClientRect().bottom ?? 0;
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.backgroundColor = 'var(--hl)';
    const yellow = getComputedStyle(probe).backgroundColor;
    probe.remove();
    // On the place itself, on what is in it, or on what carries the mark for it.
    const around = [target.closest('tr'), target.closest('.row-text'), target.closest('.row')].filter(
      (place) => place !== null,
    );
    const marked = [target, ...target.querySelectorAll('*'), ...around].some(
      (place) => getComputedStyle(place).backgroundColor === yellow,
    );
    return { clearance: top - strip, below: top - innerHeight, marked };
  });
}

test('every page of the table answers', async ({ request }) => {
  for (const address of pages) {
    const response = await request.get(at(address));
    expect.soft(response.status(), address).toBe(200);
  }
});

for (const [device, viewport] of Object.entries({
  desk: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
})) {
  test.describe(device, () => {
    test.use({ viewport });

    test(`a link to a place shows it, marked and clear of the strip: ${device}`, async ({ page }) => {
      for (const address of places) {
        // From elsewhere each time, for a change of the anchor alone loads nothing.
        await page.goto('about:blank');
        await page.goto(at(address));
        // Charts are drawn and fonts come in after the page has scrolled; the place must not slip away.
        await page.waitForLoadState('networkidle');
        const { clearance, below, marked } = await placeOfTarget(page);
        expect.soft(clearance, `${address}: below the strip`).toBeGreaterThanOrEqual(0);
        expect.soft(below, `${address}: in the window`).toBeLessThan(0);
        expect.soft(marked, `${address}: marked`).toBe(true);
      }
    });
  });
}

test('an address without its closing slash leads to the page', async ({ page }) => {
  await page.goto(at('/2019/part-3#s3-7'));
  await expect(page).toHaveURL(/\/2019\/part-3\/#s3-7$/);
});

test('an address with a sign behind it, in other letters, or of no place leads to the nearest and says so', async ({
  page,
}) => {
  const note = page.locator('.landing-note');
  const written = { '#s3-6-p1。': 's3-6-p1', '#S3-6-P1': 's3-6-p1', '#s3-6-p99': 's3-6', '#s3-6:~:text=%': 's3-6' };
  for (const [hash, id] of Object.entries(written)) {
    await page.goto('about:blank');
    await page.goto(at(`/2019/part-3/${hash}`));
    await expect(page).toHaveURL(new RegExp(`#${id}(:|$)`));
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    await expect(note).toHaveCount(hash.includes(':~:') ? 0 : 1);
  }
  await page.goto(at('/2019/part-3/#s9-9'));
  await expect(note).toContainText('没有“s9-9”');
  await page.goto(at('/2019/part-3/#s3-6'));
  await expect(note).toHaveCount(0);
});

test('an address that the sign of a sentence has joined leads to the page that is meant', async ({ page }) => {
  for (const sign of ['。', '）。', '.', '，']) {
    await page.goto(at(`/2019/charts/${sign}`));
    await expect(page).toHaveURL(/\/2019\/charts\/$/);
  }
});

test('an unknown address answers 404, with the search and the contents', async ({ page }) => {
  const response = await page.goto(at('/2019/part-9/no/such/place/'));
  expect(response?.status()).toBe(404);
  await expect(page.locator('main [data-search-input]')).toBeVisible();
  await page.locator('.part-list a').nth(2).click();
  await expect(page).toHaveURL(/\/2019\/part-3\/$/);
});

test('the number beside a paragraph is the link to it', async ({ page }) => {
  await page.goto(at('/2019/part-3/'));
  await page.locator('[id="s3-7-2-p2"] .permalink').click();
  await expect(page).toHaveURL(/\/2019\/part-3\/#s3-7-2-p2$/);
});

test('each number of the home page leads to its sentence', async ({ page }) => {
  await page.goto(at('/'));
  const rows = await page.locator('.digit-row').evaluateAll((links) =>
    links.map((link) => ({
      address: (link as HTMLAnchorElement).href,
      value: link.querySelector('.as-printed')?.textContent?.replace(/\s/g, '') ?? '',
    })),
  );
  expect(rows.length).toBeGreaterThan(2);
  for (const { address, value } of rows) {
    await page.goto(address);
    const words = (await page.locator(':target').textContent()) ?? '';
    expect.soft(words.replace(/\s/g, ''), address).toBe(value);
  }
});

test('a number leads to its row among all figures, and back to its sentence', async ({ page }) => {
  await page.goto(at('/2019/part-3/'));
  await page.locator('[id="f-three-public.vehicle.operation"]').click();
  await page.locator('.evidence-card').getByRole('link', { name: '全部出处' }).last().click();
  await expect(page).toHaveURL(/\/2019\/figures\/#three-public\.vehicle\.operation$/);
  await page.locator('tr:target .num a').click();
  await expect(page).toHaveURL(/\/2019\/part-3\/#f-three-public\.vehicle\.operation$/);
});

test('the strip marks the section that is being read', async ({ page }) => {
  await page.goto(at('/2019/part-3/#s3-7'));
  const current = page.locator('.strip [aria-current="true"]');
  await expect(current).toHaveAttribute('href', '#s3-7');
  await page.locator('[id="s3-9"]').evaluate((section) => section.scrollIntoView());
  await expect(current).toHaveAttribute('href', '#s3-9');
  await expect(current).toHaveCount(1);
});

test('a site of one report has nothing of several years', async ({ page, request }) => {
  for (const file of ['/compare/', '/compare/figures.csv'])
    expect.soft((await request.get(at(file))).status()).toBe(404);
  for (const address of ['/', '/2019/', '/2019/part-3/', '/2019/figures/', '/2019/checks/']) {
    await page.goto(at(address));
    await expect.soft(page.locator('.year-switch, .section-years, .differing')).toHaveCount(0);
    await expect.soft(page.locator('.site-nav a[href*="/compare/"]')).toHaveCount(0);
  }
  await page.goto(at('/method/'));
  await expect(page.locator('#rule-prior-year-restated')).toHaveCount(0);
});
