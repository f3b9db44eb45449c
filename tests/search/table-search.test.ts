import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSearchIndex } from '../../src/search/index/build-index.ts';
import type { Search } from '../../src/search/query.ts';
import { content2020 } from '../tables-2020.ts';
import { openBuiltSearch } from './open-built-search.ts';

const folder = mkdtempSync(join(tmpdir(), 'table-search-'));
let search: Search;

beforeAll(async () => {
  await buildSearchIndex(content2020, folder, '/');
  search = await openBuiltSearch(folder);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const addresses = async (query: string) => (await search(query)).hits.map(({ address }) => address);

test.each(['2080505', '机关事业单位基本养老保险缴费支出'])('%s leads to its row in every table', async (query) => {
  expect(await addresses(query)).toEqual(
    expect.arrayContaining([
      '/2020/part-2/t2/#t2-2080505',
      '/2020/part-2/t3/#t3-2080505',
      '/2020/part-2/t5/#t5-2080505',
    ]),
  );
});

test.each(['201.55', '201.55万元', '2015500元', '2,015,500'])('%s lands on the cell', async (query) => {
  expect((await addresses(query))[0]).toBe('/2020/part-2/t5/#t5-2010150-project');
});

test('390.20万元 lands on a cell too, behind the sentences that have it in these words', async () => {
  expect(await addresses('390.20万元')).toEqual(
    expect.arrayContaining(['/2020/part-3/#s3-2', expect.stringMatching(/^\/2020\/part-2\/t\d\/#t\d-\w+-[\w-]+$/)]),
  );
});

test('the first row of a table is led to as any other', async () => {
  expect(await addresses('301')).toEqual(['/2020/part-2/t6/#t6-301']);
});

test('a row is shown with its code, its name and what it prints, empty cells left out', async () => {
  const [hit] = (await search('2010199')).hits;
  expect(hit?.number).toMatch(/^2\.T[235]$/);
  expect(hit?.excerpt?.segments.map(({ text }) => text).join('')).toContain('2010199　其他人大事务支出　');
  expect((await search('离休费')).hits.map(({ address }) => address)).not.toContain('/2020/part-2/t6/#t6-30301');
});

test('what the text only lists and a table has an amount for is answered by its row', async () => {
  const { hits, cards } = await search('办公费花了多少');
  expect(cards).toEqual([]);
  expect(hits[0]?.address).toBe('/2020/part-2/t6/#t6-30201');
});
