import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/toolchain/find-browser.ts';
import { kilobytes, sentBytes } from './file-size.ts';
import { requestedDuring } from './requested-files.ts';
import { addressOf, fileOf, type ServedSite } from './served-site.ts';
import { table, verdict } from './table.ts';

/** What a reader's phone loads, as a Markdown table beside the aims. */
export async function pageWeight(site: ServedSite): Promise<string> {
  const found = await findBrowser();
  const env = { ...(process.env as Record<string, string>), ...found.env };
  const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args, env });
  try {
    const loaded = await loadedAtFirst(browser, site);
    const search = await loadedForSearch(browser, site);
    const [html = [], css = [], scripts = [], fonts = []] = ['.html', '.css', '.js', '.woff2'].map((type) =>
      loaded.filter((file) => file.endsWith(type)),
    );
    const allFonts = readdirSync(site.directory, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.woff2'))
      .map((file) => join(site.directory, file));
    const readable = `HTML ${kilobytes(sum(html))} and CSS ${kilobytes(sum(css))} of \`${site.largestPart}\``;
    return table(
      ['What', 'Measured', 'Aim', ''],
      [
        [readable, ...against(sum([...html, ...css]), 24)],
        ['JavaScript needed to read it', '0.0 KB', '0 KB', 'held by `tests/e2e/reading.spec.ts`'],
        [`JavaScript loaded before any interaction (files: ${scripts.length})`, ...against(sum(scripts), 8)],
        [`Fonts of the whole site (files: ${allFonts.length})`, ...against(sum(allFonts), 130)],
        [`Fonts that this page loads (files: ${fonts.length})`, kilobytes(sum(fonts)), '–', ''],
        [`First search: what its hits need (files: ${search.length})`, kilobytes(sum(search)), '–', largestOf(search)],
      ],
    );
  } finally {
    await browser.close();
  }
}

/** Files that a phone asks for when it opens the largest part page and nobody touches it. */
async function loadedAtFirst(browser: Browser, site: ServedSite): Promise<string[]> {
  const page = await onPhone(browser);
  return filesAmong(site, () => untilQuiet(page, addressOf(site, site.largestPart)));
}

/** Files that a search over a part page asks for, from the tap that opens it until the hits are there. */
async function loadedForSearch(browser: Browser, site: ServedSite): Promise<string[]> {
  const page = await onPhone(browser);
  await untilQuiet(page, addressOf(site, site.largestPart));
  return filesAmong(site, async () => {
    await page.locator('[data-open-search]').first().click();
    await page.locator('dialog [data-search-input]').fill('公车');
    await page.locator('dialog [data-search-status="done"]').waitFor();
    await page.waitForLoadState('networkidle');
  });
}

function onPhone(browser: Browser): Promise<Page> {
  return browser.newPage({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 3,
    isMobile: true,
    hasTouch: true,
  });
}

async function untilQuiet(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1000);
}

async function filesAmong(site: ServedSite, visit: () => Promise<void>): Promise<string[]> {
  return (await requestedDuring(visit)).map((path) => fileOf(site, path));
}

function against(bytes: number, limit: number): string[] {
  return [kilobytes(bytes), `≤ ${limit} KB`, verdict(bytes <= limit * 1024)];
}

function sum(files: readonly string[]): number {
  return files.reduce((total, file) => total + sentBytes(file), 0);
}

function largestOf(files: readonly string[]): string {
  const [largest] = files.toSorted((a, b) => sentBytes(b) - sentBytes(a));
  return largest === undefined ? '' : `most of it \`${basename(largest)}\`, ${kilobytes(sentBytes(largest))}`;
}
