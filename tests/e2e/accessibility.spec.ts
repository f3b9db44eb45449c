import { axeFindings } from './axe-findings.ts';
import { at, shareOfKinds } from './page-kinds.ts';
import { appearances, expect, test, wear } from './test.ts';

/** All that axe can tell without a human, and the few of it that depend on colours alone. */
const rules = { tags: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
const colourRules = { rules: ['color-contrast', 'link-in-text-block'] };

for (const share of [1, 2, 3, 4]) {
  test(`axe finds nothing on any kind of page, however the reader has set it: ${share} of 4`, async ({ page }) => {
    test.slow();
    for (const [kind, address] of shareOfKinds(share, 4)) {
      await page.goto(at(address));
      if (address.includes('?q=')) await expect(page.locator('[data-search-status="done"]')).toBeVisible();
      for (const appearance of appearances) {
        await wear(page, appearance);
        // Dark differs from light in colours only; all else is the same page.
        const findings = await axeFindings(page, appearance.endsWith('dark') ? colourRules : rules);
        expect.soft(findings, `${kind}: ${appearance}`).toEqual([]);
      }
    }
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('axe finds nothing on a phone, with the explanation of a term open', async ({ page }) => {
    await page.goto(at('/2019/part-3/'));
    await page.locator('#s3-2-p1 a.term').first().tap();
    await expect(page.locator('.term-card')).toBeVisible();
    expect(await axeFindings(page, rules)).toEqual([]);
  });
});

test('the first stop of the keyboard skips the header', async ({ page }) => {
  await page.goto(at('/2019/part-3/'));
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip-link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('the second stop of the home page leads to its search, and a query that is sent keeps the field', async ({
  page,
}) => {
  await page.goto(at('/'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const field = page.locator('main [data-search-input]');
  await expect(field).toBeFocused();
  await field.fill('公车');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await expect(field).toBeFocused();
});

for (const address of ['/', '/2019/part-3/', '/2019/charts/', '/search/?q=公车']) {
  test(`whatever the keyboard reaches shows its focus and is not covered: ${address}`, async ({ page }) => {
    await page.goto(at(address));
    if (address.includes('?q=')) await expect(page.locator('[data-search-status="done"]')).toBeVisible();
    await page.keyboard.press('Tab');
    const unseen = await page.evaluate(() => {
      const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex="0"]')];
      const shown = controls.filter((control) => control.checkVisibility({ visibilityProperty: true }));
      // Downwards and upwards: the strip stands at the top, where a control arrives from below.
      return [...shown, ...shown.toReversed()].flatMap((control) => {
        control.focus();
        const box = control.getClientRects()[0] ?? new DOMRect();
        const top = document.elementFromPoint(
          box.x + Math.min(box.width / 2, 20),
          box.y + Math.min(box.height / 2, 20),
        );
        // The ring of a hit goes around its whole row.
        const isRinged = [undefined, '::after'].some((part) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(control, part);
          return outlineStyle !== 'none' && outlineWidth !== '0px';
        });
        const name = control.getAttribute('aria-label') ?? control.textContent ?? '';
        return [
          isRinged ? '' : `${name}: no ring`,
          top !== null && (control.contains(top) || top.contains(control)) ? '' : `${name}: under ${top?.className}`,
        ].filter((complaint) => complaint !== '');
      });
    });
    expect(unseen).toEqual([]);
  });
}
