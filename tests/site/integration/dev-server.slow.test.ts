import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../../scripts/toolchain/find-browser.ts';
import { copyProgram } from '../../../src/publish/copy-program.ts';
import { searchStrings } from '../../../src/words/strings.ts';

// npm run dev on the small report, as someone uses it who edits: in a browser, with a hand on the files.
const minute = 60_000;
const folder = mkdtempSync(join(tmpdir(), 'mingzhang-dev-'));
const site = join(folder, 'content/site.json');
const department = /"department": "([^"]*)"/;
const complaints: string[] = [];
let server: ChildProcess;
let browser: Browser;
let page: Page;
let address = '';

beforeAll(async () => {
  copyProgram(process.cwd(), folder);
  cpSync('src/check/content/example/content', join(folder, 'content'), { recursive: true });
  server = spawn(process.execPath, ['scripts/run.mjs', 'astro', 'dev', '--port', '4600'], {
    cwd: folder,
    // Vite and Astro serve no pages where they think they are under test.
    env: { ...process.env, NODE_ENV: undefined, VITEST: undefined, FORCE_COLOR: '0' },
  });
  address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    server.stdout?.on('data', (text) => {
      printed += text;
      const found = /http:\/\/localhost:\d+/.exec(printed);
      if (found) resolve(found[0]);
    });
    server.stderr?.on('data', (text) => {
      printed += text;
    });
    server.once('exit', () => reject(new Error(printed)));
  });
  const { executablePath, args, env } = await findBrowser();
  browser = await chromium.launch({
    executablePath,
    args,
    env: { ...(process.env as Record<string, string>), ...env },
  });
  page = await browser.newPage();
  // The first page waits until all its modules are transformed.
  page.setDefaultTimeout(2 * minute);
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
}, 3 * minute);

afterAll(async () => {
  await browser?.close();
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('a page has its style and its scripts, and the browser complains of nothing', {
  timeout: 3 * minute,
}, async () => {
  await page.goto(`${address}/2019/part-1/`);
  await page.locator('main h1').waitFor();
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});

test('an edit shows at once; a slip is told in Chinese and goes when it is mended', {
  timeout: 3 * minute,
}, async () => {
  const text = readFileSync(site, 'utf8');
  const shows = (words: string) => page.getByText(words).first().waitFor({ timeout: minute });
  writeFileSync(site, text.replace(department, '"department": "改过的单位"'));
  await shows('改过的单位');
  writeFileSync(site, text.replace('"department"', '"departmint"'));
  await shows('不认识的字段“departmint”');
  await shows('是不是想写“department”？');
  expect(await page.locator('vite-error-overlay').textContent()).not.toMatch(/An error occurred|\n\s+at /);
  writeFileSync(site, text.replace(department, '"department": "又改的单位"'));
  await shows('又改的单位');
});

test('the search says what to run, and answers from the last build', { timeout: minute }, async () => {
  await page.goto(`${address}/search/?q=${encodeURIComponent('经费')}`);
  await page.getByText(searchStrings.notBuilt).waitFor();
  mkdirSync(join(folder, 'dist/search'), { recursive: true });
  writeFileSync(join(folder, 'dist/search/catalogue.json'), '{"texts":[]}');
  expect(await (await fetch(`${address}/search/catalogue.json`)).json()).toEqual({ texts: [] });
  expect(await (await fetch(`${address}/search/`)).text()).toContain('data-search-input');
});
