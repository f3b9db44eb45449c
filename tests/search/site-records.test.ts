import { expect, test } from 'vitest';
import { siteRecords } from '../../src/search/records/site-records.ts';
import { content2019 } from '../report-2019.ts';

const records = siteRecords(content2019);
const addresses = records.map(({ address }) => address);

test('the site’s own pages can be found, of a year or of all', () => {
  expect(addresses).toEqual(
    expect.arrayContaining([
      '/2019/checks/',
      '/2019/charts/',
      '/2019/figures/',
      '/2019/data/',
      '/corrections/',
      '/method/',
    ]),
  );
});

test('a finding that is not 一致 is found by its number, its verdict and what it says', () => {
  const finding = records.find(({ address }) => address === '/2019/checks/#E09');
  expect(finding).toMatchObject({ kind: 'finding', number: 'E09' });
  expect(finding?.blocks[0]?.text).toMatch(/^E09 不一致：/);
  const consistent = content2019.years[0]?.audit.findings.find(({ verdict }) => verdict === 'consistent');
  expect(addresses).not.toContain(`/2019/checks/#${consistent?.id}`);
});

test('a chart is found by its title', () => {
  expect(records.find(({ address }) => address === '/2019/charts/#fig3')?.title).toContain('支出决算结构');
});
