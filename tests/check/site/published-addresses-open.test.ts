import { expect, test } from 'vitest';
import { publishedAddressesOpen } from '../../../src/check/site/published-addresses-open.ts';
import { readBuiltSite } from '../../../src/check/site/read-built-site.ts';

const files = [{ path: '2019/part-1/index.html', text: '<p id="s1-1">甲</p>' }, { path: '2019/data/figures.csv' }];
const details = (...promised: string[]) =>
  publishedAddressesOpen(readBuiltSite(files, { promised })).map(({ detail }) => detail);

test('pages, places and files that are there open', () => {
  expect(details('/2019/part-1/', '/2019/part-1/#s1-1', '/2019/data/figures.csv')).toEqual([]);
});

test('a file that is no more opens where a page stands in a folder of its name', () => {
  const withdrawn = [...files, { path: '2019/original/report.docx/index.html', text: '<p>撤下</p>' }];
  const promised = ['/2019/part-1/', '/2019/original/report.docx'];
  expect(publishedAddressesOpen(readBuiltSite(withdrawn, { promised }))).toEqual([]);
  expect(details(...promised)).toEqual(['发布过的网址 /2019/original/report.docx 打不开了。']);
});

test.each([
  ['/2019/part-2/', '发布过的网址 /2019/part-2/ 打不开了。'],
  ['/2019/part-1/#s1-2', '发布过的网址 /2019/part-1/#s1-2 打得开，但页面里没有编号“s1-2”。'],
  ['/2019/data/gone.csv', '发布过的网址 /2019/data/gone.csv 打不开了。'],
])('%s is missed', (address, detail) => {
  expect(details('/2019/part-1/', address)).toEqual([detail]);
});

test('a page that nobody recorded is named', () => {
  expect(details('/2019/data/figures.csv')).toEqual(['页面 /2019/part-1/ 不在登记簿里。']);
});
