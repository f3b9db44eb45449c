import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseContent } from '../../src/check/content/parse-content.ts';
import { contentFiles } from '../../src/check/content/read-content.ts';
import { buildSearchIndex } from '../../src/search/index/build-index.ts';
import type { Search } from '../../src/search/query.ts';
import { searchRecords } from '../../src/search/records/search-records.ts';
import { folder2019 } from '../report-2019.ts';
import { reportOfYears } from '../report-of-years.ts';
import { openBuiltSearch } from './open-built-search.ts';

// One year more than is looked through without the index.
const folder = mkdtempSync(join(tmpdir(), 'years-beyond-'));
const oldest = '2017年';

const content = parseContent(reportOfYears(contentFiles(folder2019), [2017, 2018, 2019]));

beforeAll(async () => {
  await buildSearchIndex(content, folder, '/');
}, 120_000);
const pagesOf2017With = (word: string) =>
  searchRecords(content).filter(
    ({ kind, year, heading, title, blocks }) =>
      kind !== 'term' &&
      year === 2017 &&
      `${heading === null ? '' : title} ${blocks.map(({ text }) => text).join(' ')}`.includes(word),
  ).length;
const hitsOfOldest = async (search: Search) =>
  (await search(oldest)).hits.filter(({ year, match }) => year === 2017 && match === 'literal');

afterAll(() => rmSync(folder, { recursive: true }));

test('the index finds what only a year beyond those at hand says', async () => {
  expect(await hitsOfOldest(await openBuiltSearch(folder))).not.toEqual([]);
});

test('it tells which other years have what the newest have, and in how many places', async () => {
  const { hits, otherYears } = await (await openBuiltSearch(folder))('公务用车运行费');
  expect(new Set(hits.flatMap(({ kind, year }) => (kind === 'term' ? [] : [year])))).toEqual(new Set([2019, 2018]));
  expect(otherYears).toEqual([{ year: 2017, pages: expect.any(Number) }]);
  expect(otherYears[0]?.pages).toBeGreaterThan(0);
});

test('it calls each page by its year, and is loaded without the texts and numbers of pages', async () => {
  const whole = (await openBuiltSearch(folder))('决算');
  expect((await whole).otherYears).toEqual([{ year: 2017, pages: pagesOf2017With('决算') }]);
  expect(['fragment', 'filter', 'index'].filter((name) => existsSync(join(folder, 'pagefind', name)))).toEqual([
    'index',
  ]);
});

test('something in its place that finds nothing loses these hits', async () => {
  const search = await openBuiltSearch(folder, async () => ({ search: async () => ({ results: [] }) }));
  expect(await hitsOfOldest(search)).toEqual([]);
});
