import Validator from '@adobe/structured-data-validator';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import {
  breadcrumbList,
  dataset,
  definedTerm,
  definedTermSet,
  reportData,
  type StructuredData,
  webSite,
} from '../../../src/site/metadata/json-ld.ts';
import { jsonLdText } from '../../../src/site/metadata/json-ld-text.ts';
import { year2019 } from '../../report-2019.ts';

const { report } = year2019;
const host = 'https://example.gov.cn';

const examples: Record<string, StructuredData> = {
  site: webSite({ address: `${host}/`, name: '明账', department: report.department, search: `${host}/search/` }),
  breadcrumbs: breadcrumbList([
    { name: '首页', address: `${host}/` },
    { name: '2019年度部门决算', address: `${host}/2019/` },
    { name: '第三部分', address: null },
  ]),
  report: reportData(report, `${host}/2019/`, [{ name: '第一部分 概况', address: `${host}/2019/part-1/` }]),
  dataset: dataset({
    address: `${host}/2019/data/`,
    name: '2019年度决算数据',
    description: '报告里的全部数字和核对，一行一个，附原句。',
    year: 2019,
    reportAddress: `${host}/2019/`,
    creator: '明账',
    department: report.department,
    files: [{ name: '数字', address: `${host}/2019/data/figures.csv`, mediaType: 'text/csv' }],
  }),
  terms: definedTermSet(`${host}/glossary/`, '名词解释', [
    { name: '基本支出', address: `${host}/glossary/jiben-zhichu/` },
  ]),
  term: definedTerm({
    address: `${host}/glossary/jiben-zhichu/`,
    name: '基本支出',
    otherNames: [],
    definition: '指为保障机构正常运转……',
    glossaryAddress: `${host}/glossary/`,
  }),
};

/** Every key of the data, at any depth, that is no keyword of JSON-LD. */
function keysOf(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(keysOf);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [...(key.startsWith('@') ? [] : [key]), ...keysOf(value)]);
}

describe.each(Object.entries(examples))('%s', (_, data) => {
  test('is JSON-LD: every key is a property of schema.org and none is lost', async () => {
    // The vocabulary is named here, so that nothing is asked of another host.
    const expanded = await jsonld.expand({ ...data, '@context': { '@vocab': 'https://schema.org/' } });
    const properties = keysOf(expanded).map((key) => key.replace('https://schema.org/', ''));
    expect(properties.toSorted()).toEqual(keysOf(data).toSorted());
  });

  test('has all that search engines require of it', async () => {
    const type = String((data as { '@type': string })['@type']);
    const issues = await new Validator().validate({ jsonld: { [type]: [data] }, microdata: {}, rdfa: {}, errors: [] });
    expect(issues.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
  });
});

test('the validator would find a step without a name', async () => {
  const broken = { ...examples['breadcrumbs'], itemListElement: [{ '@type': 'ListItem', position: 1 }] };
  const issues = await new Validator().validate({
    jsonld: { BreadcrumbList: [broken] },
    microdata: {},
    rdfa: {},
    errors: [],
  });
  expect(issues).not.toEqual([]);
});

test('a report states a day of publication only where the source does', () => {
  expect(examples['report']).not.toHaveProperty('datePublished');
  expect(reportData({ ...report, publishedOn: '2020-10-12' }, host, [])).toHaveProperty('datePublished', '2020-10-12');
});

test('nothing in the data ends its block', () => {
  const text = jsonLdText({ name: '</script><script>alert(1)</script><!-- & -->' });
  expect(text).not.toMatch(/[<>&]/);
  expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)</script><!-- & -->' });
});
