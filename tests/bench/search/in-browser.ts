import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../../scripts/toolchain/find-browser.ts';
import { catalogueFile, textsFolder } from '../../../src/search/index/search-files.ts';
import { sentBytes } from '../file-size.ts';
import { requestedDuring } from '../requested-files.ts';
import { addressOf, fileOf, type ServedSite } from '../served-site.ts';
import { type Line, lines, slowLine } from '../slow-line.ts';

/** What a search costs in Chromium on one site. */
export interface SearchInBrowser {
  /** Each first search by a reader who has never searched here. */
  first: FirstSearch[];
  waits: Wait[];
  /** Milliseconds from question to answer of the worker, each query asked before; shortest first. */
  answered: number[];
  /** Milliseconds from the last key to the hits on the page, with the moment the field waits for another key; shortest first. */
  shown: number[];
}

/** How long a new visitor waits for hits on a slow line, each of the first queries in turn. */
export interface Wait {
  line: string;
  /** Milliseconds from the key that opens the search to the first hit, longest last. */
  times: number[];
}

export interface FirstSearch {
  query: string;
  /** Files that the search asked for, largest first. */
  files: { file: string; bytes: number }[];
  bytes: number;
}

/** What readers may type first: a word, a name, a long name, a number, a question. */
const firstQueries = ['公车', '三公经费', '公务用车运行费', '315.39', '买车花了多少钱'];

/**
 * Measures the search of a served site in Chromium.
 * @param queries what is asked for the times
 */
export async function searchInBrowser(site: ServedSite, queries: readonly string[]): Promise<SearchInBrowser> {
  const found = await findBrowser();
  const env = { ...(process.env as Record<string, string>), ...found.env };
  const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args, env });
  try {
    const first: FirstSearch[] = [];
    for (const query of firstQueries) first.push(await firstSearch(browser, site, query));
    const waits: Wait[] = [];
    for (const line of lines) waits.push({ line: line.name, times: ascending(await waitsOn(browser, site, line)) });
    const page = await browser.newPage();
    const answered = await workerTimes(page, site, queries);
    const shown = await shownTimes(
      page,
      queries.filter((_, index) => index % 5 === 0),
    );
    return { first, waits, answered: ascending(answered), shown: ascending(shown) };
  } finally {
    await browser.close();
  }
}

/** Opens the search over a part page with its key, as a new visitor, and types. */
async function firstSearch(browser: Browser, site: ServedSite, query: string): Promise<FirstSearch> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(addressOf(site, site.largestPart), { waitUntil: 'networkidle' });
  await page.waitForTimeout(500);
  const paths = await requestedDuring(async () => {
    await page.keyboard.press('/');
    await page.locator('dialog [data-search-input]').fill(query);
    await page.locator(`dialog [data-search-status="done"][data-search-query="${query}"]`).waitFor();
    await page.waitForLoadState('networkidle');
  });
  await context.close();
  const files = paths
    .map((path) => ({ file: path.slice(site.base.length), bytes: sentBytes(fileOf(site, path)) }))
    .toSorted((a, b) => b.bytes - a.bytes);
  return { query, files, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** The same over a slow line: the page is there, then the key is pressed. */
async function waitsOn(browser: Browser, site: ServedSite, line: Line): Promise<number[]> {
  const slow = await slowLine(site.server.port, line);
  const times: number[] = [];
  for (const query of firstQueries) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const address = new URL(addressOf(site, site.largestPart));
    address.port = String(slow.port);
    await page.goto(address.href, { waitUntil: 'networkidle' });
    const before = performance.now();
    await page.keyboard.press('/');
    await page.locator('dialog [data-search-input]').fill(query);
    await page.locator('dialog :is([data-search-hit], .row-answer)').first().waitFor();
    times.push(performance.now() - before);
    await context.close();
  }
  slow.close();
  return times;
}

/** Asks the site's own worker script, without the page around it; leaves the page of the search open. */
async function workerTimes(page: Page, site: ServedSite, queries: readonly string[]): Promise<number[]> {
  const started = page.waitForEvent('worker');
  await page.goto(addressOf(site, site.search));
  const script = (await started).url();
  await page.waitForLoadState('networkidle');
  const catalogue = readFileSync(join(site.directory, textsFolder, catalogueFile), 'utf8');
  const ask = { script, queries, catalogue };
  return page.evaluate(async ({ script, queries, catalogue }) => {
    const worker = new Worker(script, { type: 'module' });
    worker.postMessage({ catalogue });
    const ask = (query: string, id: number) =>
      new Promise<void>((resolve, reject) => {
        worker.onmessage = ({ data }) => {
          if ('error' in data) reject(new Error(data.error));
          else if ('result' in data) resolve();
        };
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage({ id, query });
      });
    for (const [id, query] of queries.entries()) await ask(query, id);
    const times: number[] = [];
    for (const [id, query] of queries.entries()) {
      const before = performance.now();
      await ask(query, id);
      times.push(performance.now() - before);
    }
    worker.terminate();
    return times;
  }, ask);
}

/** Types into the field of the search page and waits until the list is there. */
function shownTimes(page: Page, queries: readonly string[]): Promise<number[]> {
  return page.evaluate(async (queries) => {
    const input = document.querySelector<HTMLInputElement>('main [data-search-input]');
    const results = document.querySelector<HTMLElement>('main [data-search-status]');
    if (!input || !results) throw new Error('This is no search page');
    const type = (query: string) =>
      new Promise<number>((resolve) => {
        const before = performance.now();
        const observer = new MutationObserver(() => {
          if (results.dataset['searchStatus'] !== 'done' || results.dataset['searchQuery'] !== query) return;
          observer.disconnect();
          resolve(performance.now() - before);
        });
        observer.observe(results, { attributes: true });
        input.value = query;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
    for (const query of queries) await type(query);
    const times: number[] = [];
    for (const query of queries) times.push(await type(query));
    return times;
  }, queries);
}

function ascending(times: number[]): number[] {
  return times.toSorted((a, b) => a - b);
}
