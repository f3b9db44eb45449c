import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What of a page axe looks at, and by which of its rules; all of it and all rules where nothing is said. */
interface Scope {
  within?: readonly string[];
  tags?: string[];
  rules?: string[];
}

/** What axe finds on a page: rule and element, one line each. */
export async function axeFindings(page: Page, { within = [], tags, rules }: Scope = {}): Promise<string[]> {
  // Legacy mode leaves out frames, of which there are none, and the blank page that axe opens for them each time.
  // Without naming what is wanted, axe writes a selector for every element that is in order too.
  // Where a page has been looked at before, axe is in it: reading its half megabyte anew takes longer than a small page does.
  const isThere = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder({ page, ...(isThere ? { axeSource: ';' } : {}) })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] });
  for (const place of within) axe.include(place);
  if (tags) axe.withTags(tags);
  if (rules) axe.withRules(rules);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
