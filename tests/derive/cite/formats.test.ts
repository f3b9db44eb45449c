import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { bibtex } from '../../../src/derive/cite/bibtex.ts';
import { cslJson } from '../../../src/derive/cite/csl-json.ts';
import { quotation } from '../../../src/derive/cite/quotation.ts';
import { ris } from '../../../src/derive/cite/ris.ts';
import { paragraph } from './citation-2019.ts';

const title = '武汉市东西湖区大数据中心2019年度部门决算：第三部分 七、“三公”经费';

/** What a reference manager's importer reads. */
function read(text: string): Record<string, unknown>[] {
  return new Cite(text).data;
}

test.each([
  ['BibTeX', bibtex(paragraph)],
  ['RIS', ris(paragraph)],
  ['CSL-JSON', cslJson(paragraph)],
])('%s is read back by an importer, with no date of publication', (_, text) => {
  const [item] = read(text);
  expect(item).toMatchObject({ type: 'report', title, URL: paragraph.address });
  expect(JSON.stringify(item?.['author'])).toContain('武汉市东西湖区大数据中心');
  expect(item?.['issued']).toBeUndefined();
  expect(JSON.stringify(item?.['note'])).toContain('其中：支出决算为0.5万元，100% & 其他。');
});

test.each([
  ['BibTeX', bibtex],
  ['RIS', ris],
  ['CSL-JSON', cslJson],
])('%s keeps a date of publication that the source states', (_, write) => {
  const [item] = read(write({ ...paragraph, publishedOn: '2020-10-12' }));
  expect(JSON.stringify(item?.['issued'])).toMatch(/2020,10,12/);
});

test.each([
  ['BibTeX', bibtex],
  ['RIS', ris],
  ['CSL-JSON', cslJson],
])('%s keeps the day the page was looked up', (_, write) => {
  expect(JSON.stringify(read(write(paragraph))[0]?.['accessed'])).toMatch(/2026,11,24/);
});

test('signs that TeX reads as commands come back as they were', () => {
  const signs = '50% & #1 $x_y {a} ~b^c\\d';
  expect(read(bibtex({ ...paragraph, title: signs, place: '' }))[0]?.['title']).toBe(signs);
});

test('the quotation names the department once', () => {
  expect(quotation(paragraph)).toBe(
    '“其中：支出决算为0.5万元，100% & 其他。”（《武汉市东西湖区大数据中心2019年度部门决算》 第三部分 七、“三公”经费） https://example.gov.cn/2019/r/1/part-3/#s3-7-p1',
  );
  const title = '2019年度武汉市东西湖区大数据中心部门决算';
  expect(quotation({ ...paragraph, title })).toContain(`（《${title}》`);
});
