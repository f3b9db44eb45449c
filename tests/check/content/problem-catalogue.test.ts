import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problemCatalogue, problemPage } from '../../../src/check/content/problem-catalogue.ts';
import { checkPage, codeTable } from '../../../src/check/content/reporters/check-docs.ts';
import { shownExample } from './shown-example.ts';

test('no code is given twice', () => {
  expect(new Set(problemCatalogue.map(({ code }) => code)).size).toBe(problemCatalogue.length);
});

test.each(problemCatalogue)('$code $title: its page shows what the check says today (npm run docs:checks)', (entry) => {
  expect(readFileSync(problemPage(entry.code), 'utf8')).toBe(checkPage(entry, shownExample(entry)));
});

test('docs/checks has no page of a code that is gone, and its list names every code', () => {
  const pages = readdirSync('docs/checks').filter((name) => /^MZ/.test(name));
  expect(pages.filter((name) => !problemCatalogue.some(({ code }) => `${code}.md` === name))).toEqual([]);
  expect(readFileSync('docs/checks/README.md', 'utf8')).toContain(codeTable());
});

test('every message speaks Chinese and says how to mend', () => {
  for (const entry of problemCatalogue) {
    const { hint, output } = shownExample(entry);
    expect([entry.code, /[\u4e00-\u9fff]/.test(hint), hint.endsWith('。') || hint.endsWith('？')]).toEqual([
      entry.code,
      true,
      true,
    ]);
    expect(output).not.toMatch(/undefined|NaN|\[object|Invalid|expected/);
  }
});
