import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { pageFiles, sheetsOf } from '../../../src/site/integration/bundle/page-modules.ts';

const pages = resolve('src/site/pages');
const sheets = (page: string) => sheetsOf(resolve(pages, page)).map((file) => basename(file));

test('every style sheet reaches readers: by a page, by another sheet or by whoever asks for its address', () => {
  const brought = new Set(pageFiles(pages).flatMap(sheets));
  const texts = readdirSync('src/site', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(astro|ts|css)$/.test(file))
    .map((file) => readFileSync(`src/site/${file}`, 'utf8'))
    .join('\n');
  for (const sheet of readdirSync('src/site/styles').filter((file) => file.endsWith('.css'))) {
    const isAsked = texts.includes(`${sheet}?url`) || texts.includes(`@import './${sheet}'`);
    expect(brought.has(sheet) || isAsked, sheet).toBe(true);
  }
});

test('what every page has comes last, so that modes and print have the last word', () => {
  for (const page of pageFiles(pages).filter((file) => file.endsWith('.astro') && !file.startsWith('embed/'))) {
    expect(sheets(page).at(-1), page).toBe('index.css');
  }
});
