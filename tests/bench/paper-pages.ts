import { type Browser, chromium } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { findBrowser } from '../../scripts/toolchain/find-browser.ts';
import type { ServedSite } from './served-site.ts';
import { table, verdict } from './table.ts';

/** Kinds of pages that people print, and how many pages of A4 each may take. */
export const mostPages = {
  '/': 2,
  '/2019/': 2,
  '/2019/part-1/': 2,
  '/2019/part-3/': 10,
  '/2019/part-4/': 5,
  '/2019/part-5/': 3,
  '/2019/full/': 20,
  '/2019/checks/': 12,
  '/2019/figures/': 18,
  '/2019/charts/': 6,
  '/glossary/sangong-jingfei/': 2,
} as const;

/** How many pages of A4 each kind of page takes on paper, as a Markdown table beside the aims. */
export async function paperPages({ server }: ServedSite): Promise<string> {
  const found = await findBrowser();
  const env = { ...(process.env as Record<string, string>), ...found.env };
  const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args, env });
  try {
    const rows: string[][] = [];
    for (const [address, most] of Object.entries(mostPages)) {
      const pages = await pagesOf(await printedFile(browser, server.address + address.slice(1)));
      rows.push([`\`${address}\``, String(pages), `≤ ${most}`, verdict(pages <= most)]);
    }
    return table(['Page', 'A4 pages', 'Aim', ''], rows);
  } finally {
    await browser.close();
  }
}

/** A page as Chromium prints it: A4, with the margins the page asks for. */
export async function printedFile(browser: Browser, address: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const file = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  return file;
}

/** Number of pages of a PDF. */
export async function pagesOf(file: Uint8Array): Promise<number> {
  const { promise } = getDocument({ data: new Uint8Array(file), verbosity: 0 });
  const document = await promise;
  const { numPages } = document;
  await document.loadingTask.destroy();
  return numPages;
}
