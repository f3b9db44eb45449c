import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { workbook } from '../../../src/derive/data/workbook.ts';
import { content2019, site, year2019 } from '../../report-2019.ts';

const bytes = await workbook(year2019, site);
const files = unzipSync(bytes);
const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array());

test('a workbook has a sheet each for figures, findings, charts, and one that says what they are', () => {
  const names = [...textOf('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
  expect(names).toEqual(['数字', '核对', '图表', '说明']);
});

test('its columns have Chinese names, its numbers as many decimals as are printed', () => {
  const figures = textOf('xl/worksheets/sheet1.xml');
  expect(`${figures}${textOf('xl/sharedStrings.xml')}`).toContain('带方向的数值');
  expect(figures).toContain('<v>297.1</v>');
  expect(textOf('xl/styles.xml')).toContain('formatCode="0.0"');
});

test('every figure, finding and row of a chart stands in it', () => {
  const rows = (sheet: number) => [...textOf(`xl/worksheets/sheet${sheet}.xml`).matchAll(/<row /g)].length - 1;
  expect(rows(1)).toBe(year2019.figures.length);
  expect(rows(2)).toBe(year2019.audit.findings.length);
  expect(rows(3)).toBeGreaterThan(content2019.years[0]?.charts.length ?? 0);
});

test('it is the same whenever it is built', async () => {
  expect(Buffer.compare(await workbook(year2019, site), bytes)).toBe(0);
});
