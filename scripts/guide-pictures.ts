// Follows docs/guide.md in a copy of the project and takes its pictures: npm run docs:guide
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { startServer } from '../src/publish/static-server.ts';
import { GuideFollower } from './guide/guide-follower.ts';
import { guideItems } from './guide/guide-items.ts';
import { terminalHtml } from './guide/screen-html.ts';
import { findBrowser } from './toolchain/find-browser.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mingzhang-guide-'));
const { executablePath, args, env } = await findBrowser();
const browser = await chromium.launch({
  executablePath,
  args,
  env: { ...(process.env as Record<string, string>), ...env },
});
try {
  const follower = new GuideFollower('.', scratch);
  let commands = '';
  for (const item of guideItems(readFileSync('docs/guide.md', 'utf8'))) {
    if (item.does !== 'picture') await follower.follow(item);
    if (item.does === 'run') commands = item.commands;
    if (item.does !== 'picture') continue;
    const [, kind, rest = ''] = /^(\S+) ?(.*)$/.exec(item.of) ?? [];
    const [what = '', ...words] = rest.split(' ');
    const picture =
      kind === 'terminal'
        ? await ofHtml(browser, terminalHtml(commands, tidied(follower.output), rest))
        : await ofPage(browser, join(scratch, 'practice-site/current/site'), what, kind === 'footer', words.join(' '));
    writeFileSync(join('docs', item.file), picture);
    console.log(`${item.file}  ${Math.ceil(picture.length / 1024)} KB`);
  }
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
}

/** The output as on a machine whose folders are nobody's business. */
function tidied(output: string): string {
  return output.replaceAll(`${scratch}/`, '/home/demo/');
}

async function ofHtml(browser: Browser, html: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 740, height: 400 } });
  await page.setContent(html);
  const picture = await page.locator('main').screenshot();
  await page.close();
  return picture;
}

async function ofPage(
  browser: Browser,
  directory: string,
  path: string,
  footer: boolean,
  opened: string,
): Promise<Buffer> {
  const server = await startServer({ directory, base: '/', port: 4390, attempts: 20 });
  const page = await browser.newPage({ viewport: { width: 920, height: 420 } });
  await page.goto(new URL(path, server.address).href);
  if (opened) await page.locator('summary', { hasText: opened }).first().click();
  const picture = footer ? await page.locator('footer').last().screenshot() : await page.screenshot();
  await page.close();
  await server.close();
  return picture;
}
