import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/toolchain/find-browser.ts';
import { placeAt } from '../../src/report/addresses.ts';
import { builtPages } from './built-pages.ts';
import { kilobytes, sentBytes } from './file-size.ts';
import { requestedDuring } from './requested-files.ts';
import { addressOf, fileOf, type ServedSite } from './served-site.ts';
import { table } from './table.ts';

const screen = { width: 390, height: 844 };

/** What a phone shows of a page. Heights in CSS pixels. */
interface Reading {
  height: number;
  /** Of the report's paragraphs, of what is said beside them, of charts. */
  text: number;
  notes: number;
  charts: number;
  /** Links, buttons, fields and lines to unfold that the Tab key stops at. */
  tabStops: number;
  /** Where the first words of the report below its headings end. */
  firstLine: number | null;
}

/** How much of a phone's screens the report has to itself, as a Markdown table: its parts, then the site's lists. */
export async function readingOnAPhone(site: ServedSite): Promise<string> {
  const found = await findBrowser();
  const env = { ...(process.env as Record<string, string>), ...found.env };
  const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args, env });
  try {
    const rows: string[][] = [];
    for (const page of measuredPages(site)) rows.push(await rowOf(browser, site, page));
    return table(['Page', 'Screens', 'Text', 'Notes', 'Charts', 'Tab stops', 'First sentence', 'HTML + CSS'], rows);
  } finally {
    await browser.close();
  }
}

/** The parts of today's reports, and the lists of everything in them. */
function measuredPages({ directory }: ServedSite): string[] {
  const paths = builtPages(directory).map(({ path }) => path);
  const addressed = (path: string) => `/${path.replace(/index\.html$/, '')}`;
  const parts = paths.filter((path) => placeAt(addressed(path)) !== undefined && !path.includes('/r/'));
  const lists = paths.filter((path) => /^\d+\/(checks|figures|cite)\/index\.html$/.test(path));
  return [...parts.toSorted(), ...lists.toSorted()];
}

async function rowOf(browser: Browser, site: ServedSite, path: string): Promise<string[]> {
  const page = await browser.newPage({ viewport: screen, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  const requested = await requestedDuring(async () => {
    await page.goto(addressOf(site, path), { waitUntil: 'networkidle' });
  });
  const reading = await page.evaluate(measure);
  await page.close();
  const files = requested.map((asked) => fileOf(site, asked)).filter((file) => /\.(html|css)$/.test(file));
  const bytes = files.reduce((total, file) => total + sentBytes(file), 0);
  const share = (part: number) => `${((100 * part) / reading.height).toFixed(1)} %`;
  const isPart = reading.firstLine !== null;
  return [
    `\`${join('/', path.replace(/index\.html$/, ''))}\``,
    (reading.height / screen.height).toFixed(1),
    isPart ? share(reading.text) : '–',
    isPart ? share(reading.notes) : '–',
    isPart ? share(reading.charts) : '–',
    String(reading.tabStops),
    reading.firstLine === null ? '–' : `${Math.round(reading.firstLine)} px`,
    kilobytes(bytes),
  ];
}

/** Runs in the page. */
function measure(): Reading {
  const heightOf = (selector: string) =>
    [...document.querySelectorAll(selector)].reduce((sum, { clientHeight }) => sum + clientHeight, 0);
  const stops = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])',
  );
  const first = document.querySelector('.part .row-paragraph p, .part .row-table tr, .part .row-paragraph .row-text');
  const line = first === null ? undefined : (first.getClientRects()[0] as DOMRect);
  return {
    height: document.documentElement.scrollHeight,
    text: heightOf('.part .row:not(.row-chart) > .row-text'),
    notes: heightOf('.part .row-notes'),
    charts: heightOf('.part .row-chart'),
    tabStops: [...stops].filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility({ visibilityProperty: true }))
      .length,
    // The first line of it is enough to begin reading.
    firstLine: line === undefined ? null : line.top + scrollY + Math.min(line.height, 40),
  };
}
