import { at } from './page-kinds.ts';
import { expect, test } from './test.ts';

test('Back goes from query to query, not from letter to letter', async ({ page }) => {
  const field = page.locator('main [data-search-input]');
  const shown = (query: string) => page.locator(`[data-search-status="done"][data-search-query="${query}"]`);

  await page.goto(at('/search/?q=公车'));
  await shown('公车').waitFor();
  await field.fill('');
  await field.pressSequentially('公务接待');
  await field.press('Enter');
  await shown('公务接待').waitFor();
  await page.goBack();
  await shown('公车').waitFor();
  await expect(field).toHaveValue('公车');
  await page.goForward();
  await shown('公务接待').waitFor();
});

test('Escape leads from a hit back to the field', async ({ page }) => {
  await page.goto(at('/search/?q=公车'));
  await page.locator('[data-search-hit]').nth(1).focus();
  await page.keyboard.press('Escape');
  await expect(page.locator('main [data-search-input]')).toBeFocused();
});
