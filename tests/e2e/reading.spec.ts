import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { chartAnchor } from '../../src/report/ids.ts';
import { blocksOf, sectionsOf, textOf } from '../../src/report/outline.ts';
import { contentSecurityPolicy } from '../../src/site/content-security-policy.ts';
import { folder2019, year2019 } from '../report-2019.ts';
import { at, pageKinds } from './page-kinds.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

const { report, figures, charts } = year2019;
const blocks = blocksOf(report);

/** Spaces and line ends are the typesetting's, not the report's. */
const words = (text: string) => text.replaceAll(/\s/g, '');

/** Where a page shows words of the report: its heading, its sections' headings, paragraphs, captions and tables. */
const reportWords = [
  '.sheet h1',
  '.sheet section > .row-heading > :is(h2, h3, h4, h5)',
  '.row-paragraph[id] > .row-text:not(:has(.site-words))',
  '.chart-caption',
].join();

/** The words that can be seen in each element, in the order of the page. */
async function visibleWords(page: Page, selector: string): Promise<string[]> {
  return (await page.locator(selector).allInnerTexts()).map(words);
}

test('the part pages hold the published text, each character once and in its order', async ({ page }) => {
  const lines = readFileSync(join(folder2019, 'content/reports/2019/source.txt'), 'utf8').split(/\r?\n/);
  const tables = blocks.filter(({ block }) => block.type === 'table').map(({ block }) => block);
  const [first, last] = tables.flatMap((table) => ('lines' in table ? table.lines : []));
  if (tables.length !== 1 || first === undefined || last === undefined) throw new Error('One table was expected');

  let shown = '';
  let shownTable = '';
  for (const { number } of report.parts) {
    await page.goto(at(`/${report.year}/part-${number}/`));
    shown += (await visibleWords(page, reportWords)).join('');
    shownTable += (await visibleWords(page, '.row-table table')).join('');
  }
  // By sentences, so that a difference is shown and not two whole reports.
  const sentences = (text: string) => text.split(/(?<=[。；])/);
  expect(sentences(shown)).toEqual(sentences(words([...lines.slice(0, first - 1), ...lines.slice(last)].join(''))));
  // The source has the table's cells scattered: the same characters, in another order.
  const sorted = (text: string) => [...text].toSorted().join('');
  expect(sorted(shownTable)).toBe(sorted(words(lines.slice(first - 1, last).join(''))));
});

for (const part of report.parts) {
  test(`part ${part.number} shows every block at its id, and its headings`, async ({ page }) => {
    await page.goto(at(`/${report.year}/part-${part.number}/`));
    const own = blocks.filter((placed) => placed.part === part).map(({ block }) => block);
    for (const block of own) {
      const text = block.type === 'caption' ? '.chart-caption' : '> .row-text';
      const [found] = await visibleWords(page, `[id="${block.id}"] ${text}`);
      if (block.type === 'absence') expect.soft(found, block.id).not.toBe('');
      else expect.soft(found, block.id).toBe(words(textOf(block)));
    }
    const headings = sectionsOf(report)
      .filter((placed) => placed.part === part && placed.section.style === 'heading')
      .map(({ section }) => words(section.numeral + section.heading));
    expect(await visibleWords(page, '.sheet section > .row-heading > :is(h2, h3, h4, h5)')).toEqual(headings);
    expect(await visibleWords(page, 'h1')).toEqual([words(part.numeral + part.heading)]);

    const numbers = await page
      .locator('[id^="f-"]')
      .evaluateAll((anchors) =>
        anchors.map((anchor) => ({ id: anchor.id, block: anchor.closest('.row[id]')?.id, text: anchor.textContent })),
      );
    const ids = new Set(own.map(({ id }) => id));
    for (const figure of figures.filter(({ block }) => ids.has(block))) {
      const anchor = numbers.find(({ id }) => id === `f-${figure.id}`);
      expect.soft(anchor?.block, figure.id).toBe(figure.block);
      expect.soft(anchor?.text, figure.id).toContain(figure.token);
    }
  });
}

test('charts are whole tables without scripts', async ({ page }) => {
  await page.goto(at(`/${report.year}/charts/`));
  await expect(page.locator('[data-chart-picture]').first()).toBeHidden();
  for (const chart of charts) {
    const rows = page.locator(`[id="${chartAnchor(chart.id)}"] tbody tr`);
    await expect(rows.locator('th')).toContainText(chart.rows.map(({ label }) => label));
    for (const [index, { figure: id, beside }] of chart.rows.entries()) {
      for (const figure of figures.filter((each) => each.id === id || each.id === beside)) {
        if (figure.value === null) continue;
        await expect
          .soft(rows.nth(index), `${chart.id}: ${figure.id}`)
          .toContainText(figure.chineseNumeral ? figure.token : figure.value);
      }
    }
  }
});

test('controls that need a script are not shown without one', async ({ page }) => {
  await page.goto(at('/'));
  await expect(page.locator('.mode-switch')).toBeHidden();
});

test('every figure of the report has a row with its value and its sentence, a gap is not a zero', async ({ page }) => {
  await page.goto(at(`/${report.year}/figures/`));
  const rows = await page.locator('.figure-table tbody tr').evaluateAll((all) =>
    all.map((row) => ({
      id: row.id,
      value: row.querySelector('.num')?.textContent ?? '',
      quote: row.querySelector('.quote')?.textContent,
    })),
  );
  expect(rows.map(({ id }) => id)).toEqual(figures.map(({ id }) => id));
  for (const [index, figure] of figures.entries()) {
    expect.soft(rows[index]?.quote, figure.id).toBe(figure.quote);
    if (figure.value === null) expect.soft(rows[index]?.value, figure.id).not.toMatch(/\d/);
    else expect.soft(rows[index]?.value, figure.id).toContain(figure.token);
  }
});

test('every kind of page states the policy, before anything it governs, and allows nothing inline', async ({
  request,
}) => {
  expect(contentSecurityPolicy).not.toContain('unsafe-inline');
  for (const [kind, address] of Object.entries(pageKinds)) {
    const html = await (await request.get(at(address))).text();
    const policy = html.indexOf(`<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">`);
    expect.soft(policy, kind).toBeGreaterThan(0);
    expect.soft(policy, kind).toBeLessThan(html.search(/<(script|link|style|img)/));
  }
});
