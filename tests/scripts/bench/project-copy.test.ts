import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyProject, yearsAround } from '../../../scripts/bench/project-copy.ts';
import { readContent } from '../../../src/check/content/read-content.ts';
import { folder2019 } from '../../report-2019.ts';

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-copy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a multiplied report passes every check of the content', () => {
  copyProject(folder2019, folder, [2001, 2002, 2003]);
  const { years } = readContent(folder);
  expect(years.map(({ report }) => report.year)).toEqual([2003, 2002, 2001]);
});

test('years stay within those a report may have', () => {
  expect(yearsAround(2019, 3)).toEqual([2018, 2019, 2020]);
  const all = yearsAround(2019, 10_000);
  expect(all.length).toBeGreaterThan(100);
  expect(all).toContain(2019);
});
