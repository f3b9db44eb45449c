import { expect, test } from 'vitest';
import { originalFiles } from '../../../src/site/page-data/original-files.ts';
import { originalOf } from '../../../src/site/page-data/tables/table-links.ts';
import { table2020, year2020 } from '../../tables-2020.ts';

const table = { ...table2020('t5'), pages: [7] };
const report = { name: '决算.pdf', format: 'pdf', pages: 20, sha256: 'a'.repeat(64) } as const;
const tables = { name: '决算表.pdf', format: 'pdf', sha256: 'b'.repeat(64) } as const;
const yearWith = (files: object) => Object.assign(Object.create(year2020), { original: undefined, ...files });

test('a table leads to its page of the file it was published in, that of the tables where they have one', () => {
  expect(originalOf(table, yearWith({ original: report }))?.address).toBe('/2020/original/report.pdf#page=7');
  expect(originalOf(table, yearWith({ original: report, tablesOriginal: tables }))?.address).toBe(
    '/2020/original/tables.pdf#page=7',
  );
  expect(originalOf(table, yearWith({ tablesOriginal: { ...tables, format: 'xlsx' } }))).toEqual({
    label: '见原件',
    address: '/2020/original/tables.xlsx',
  });
  expect(originalOf(table, yearWith({}))).toBeUndefined();
});

test('every published file that is kept can be taken away, and the text always', () => {
  const addresses = (files: object) => originalFiles(yearWith(files)).map(({ address }) => address);
  expect(addresses({ original: report, tablesOriginal: { ...tables, format: 'xlsx' } })).toEqual([
    '/2020/original/report.pdf',
    '/2020/original/tables.xlsx',
    '/2020/original/source.txt',
  ]);
  expect(addresses({})).toEqual(['/2020/original/source.txt']);
});
