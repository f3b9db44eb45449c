import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readJudgedQueries } from '../bench/search/judged-queries.ts';
import { project2019 } from '../report-2019.ts';
import { openBuiltSearch } from '../search/open-built-search.ts';
import { at } from './page-kinds.ts';
import { expect, test } from './test.ts';

const sets = 'tests/search/queries';

/** Two queries of each kind, from all sets: what the benchmark measures in Node. */
const sample = [
  ...Map.groupBy(
    readdirSync(sets).flatMap((file) => readJudgedQueries(join(sets, file))),
    ({ kind }) => kind,
  ).values(),
].flatMap((ofKind) => [ofKind[0], ofKind.at(-1)].flatMap((query) => (query ? [query.q] : [])));

test('the page ranks as the search in Node does, which the benchmark measures', async ({ page, baseURL }) => {
  test.slow();
  expect(sample.length).toBeGreaterThanOrEqual(25);
  const search = await openBuiltSearch(join(project2019, 'dist'));
  const base = new URL(baseURL ?? '').pathname.replace(/\/$/, '');
  await page.goto(at('/search/'));
  for (const query of sample) {
    await page.locator('main [data-search-input]').fill(query);
    await page
      .locator('[data-search-status="done"]')
      .and(page.locator(`[data-search-query=${JSON.stringify(query)}]`))
      .waitFor();
    const listed = await page
      .locator('[data-search-hit]')
      .evaluateAll((links) => links.map((link) => decodeURI(link.getAttribute('href') ?? '')));
    const { hits } = await search(query);
    expect(listed, query).toEqual(hits.map(({ address }) => `${base}${address}`));
  }
});
