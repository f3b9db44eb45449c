import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { searchRecords } from '../../../src/search/records/search-records.ts';
import { importedReport } from './imported-report.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'imported-report-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const text = [
  '云溪县档案馆2021年度部门决算',
  '第一部分 云溪县档案馆2021年度部门决算情况说明',
  '一、收入支出决算总体情况说明',
  '2021年度收、支总计12.00万元。',
];

test('a report that somebody else wrote is searched as the import makes a site of it', async () => {
  const file = join(folder, 'other.txt');
  writeFileSync(file, text.join('\n'));
  const sections = searchRecords(await importedReport(file, '2021', folder)).filter(({ kind }) => kind === 'section');
  expect(sections.map(({ number, title }) => [number, title])).toEqual([['1.1', '一、收入支出决算总体情况说明']]);
});

test('what the import refuses is refused in its words', async () => {
  const file = join(folder, 'none.txt');
  writeFileSync(file, '今天天气很好。');
  await expect(importedReport(file, '2021', join(folder, 'none'))).rejects.toThrow('none.txt');
});
