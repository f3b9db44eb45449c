import { expect, test } from 'vitest';
import { carryFigures } from '../../src/import/carry-figures.ts';
import { keepIds } from '../../src/import/keep-ids.ts';
import { proposeFigures } from '../../src/import/propose-figures/propose-figures.ts';
import { blocksOf, sectionsOf } from '../../src/report/outline.ts';
import type { Report } from '../../src/report/schema/report.ts';
import { importText } from './small-report.ts';

const first = [
  '第一部分 云溪县档案馆概况 ',
  '一、主要职责 ',
  '负责档案的保管。 ',
  '第二部分 云溪县档案馆2021年度部门决算情况说明 ',
  '一、收入决算情况说明 ',
  '本年收入合计 9.50 万元。 ',
  '二、支出决算情况说明 ',
  '本年支出合计 9.50 万元。 ',
  '收入与支出相等。 ',
];
const imported = (lines: string[]): Report => importText(lines.join('\n')).report;
const idsOf = (report: Report) => [
  ...report.parts.map(({ id, heading }) => `${id} ${heading}`),
  ...sectionsOf(report).map(({ section }) => `${section.id} ${section.heading}`),
];
const before = imported(first);

test('a section that moved behind a new one keeps its id, and the new one gets a free id', () => {
  const lines = first.toSpliced(4, 0, '一、收入支出决算总体情况说明 ', '收、支总计 9.50 万元。 ');
  lines[6] = '二、收入决算情况说明 ';
  lines[8] = '三、支出决算情况说明 ';
  expect(idsOf(keepIds(imported(lines), before))).toEqual([
    's1 云溪县档案馆概况',
    's2 云溪县档案馆2021年度部门决算情况说明',
    's1-1 主要职责',
    's2-1b 收入支出决算总体情况说明',
    's2-1 收入决算情况说明',
    's2-2 支出决算情况说明',
  ]);
});

test('a part that is new takes no part’s page from it', () => {
  const lines = first.toSpliced(3, 0, '第二部分 云溪县档案馆2021年度部门决算表 ', '没有表格。 ');
  lines[5] = lines[5]?.replace('第二部分', '第三部分') ?? '';
  const kept = keepIds(imported(lines), before);
  expect(kept.parts.map(({ id, number, role }) => `${id} ${number} ${role}`)).toEqual([
    's1 1 overview',
    's3 3 tables',
    's2 2 explanation',
  ]);
  expect(blocksOf(kept).map(({ block }) => block.id)).toContain('s3-absent');
});

test('a paragraph is the same paragraph as long as most of its words are, and a new one never takes an old id', () => {
  const lines = first.with(5, '本年收入合计 9.80 万元。 ').with(8, '另有一段全新的文字，与上文没有关系。 ');
  const ids = blocksOf(keepIds(imported(lines), before)).map(({ block }) => block.id);
  expect(ids).toEqual(['s1-1-p1', 's2-1-p1', 's2-2-p1', 's2-2-p3']);
});

test('the same report again keeps every id', () => {
  expect(keepIds(before, before)).toEqual(before);
});

test('a changed number is carried over, and what people have checked stays', () => {
  const after = keepIds(imported(first.with(5, '本年收入合计 9.80 万元。 ')), before);
  const old = proposeFigures(before).map((figure) => ({ ...figure, note: '已核对' }));
  const { figures, lost } = carryFigures(old, proposeFigures(after), after);
  expect(figures.map(({ id, value, note }) => `${id} ${value} ${note}`)).toEqual([
    'revenue.total 9.80 undefined',
    'expenditure.total 9.50 已核对',
  ]);
  expect(lost).toEqual([]);
});

test('a figure whose words are gone is told, not dropped', () => {
  const after = keepIds(imported(first.toSpliced(7, 1)), before);
  const old = proposeFigures(before);
  expect(carryFigures(old, proposeFigures(after), after).lost).toEqual(['expenditure.total']);
});
