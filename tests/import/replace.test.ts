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

test('what is new takes no id of what was withdrawn', () => {
  const more = imported(first.toSpliced(9, 0, '另有一段全新的文字，与上文没有关系。 '));
  const ids = (gone: string[]) => blocksOf(keepIds(more, before, new Set(gone))).map(({ block }) => block.id);
  expect([ids([]).at(-1), ids(['s2-2-p3', 's2-2-p4']).at(-1)]).toEqual(['s2-2-p3', 's2-2-p5']);
});

test('a paragraph that goes on after its last sentence is the same paragraph, however much was added', () => {
  const more = '收入与支出相等。本年新增培训 3 场，培训 45 人次，都在本馆举行，没有另外的支出。 ';
  const ids = blocksOf(keepIds(imported(first.with(8, more)), before)).map(({ block }) => block.id);
  expect(ids).toEqual(blocksOf(before).map(({ block }) => block.id));
});

test('the same report again keeps every id, and the day a person wrote down', () => {
  const dated = { ...before, publishedOn: '2022-08-01' };
  expect(keepIds(before, dated)).toEqual(dated);
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

/** Work, free text: its figures have ids and names that a person gave. */
const work = [
  ...first,
  '第三部分 2021年重点工作完成情况 ',
  '一、推广工作 ',
  '1.编写样例。全年编写样例 24 份。 ',
  '另有 3 个平台在建。 ',
];
const named = (report: Report) =>
  proposeFigures(report).map(({ provisional, ...figure }, index) =>
    provisional ? { ...figure, id: `work.own-${index}`, label: `自己起的名字${index}` } : figure,
  );

test('a number that was answered is not proposed again', () => {
  const report = imported(work);
  const answered = named(report);
  expect(answered.filter(({ id }) => id.startsWith('work.own-')).map(({ value }) => value)).toEqual(['24', '3']);
  expect(carryFigures(answered, proposeFigures(report), report)).toEqual({ figures: answered, lost: [] });
});

test('a step that was registered without the minus before it is not proposed again with it', () => {
  const report = imported([...first.slice(0, 7), '本年支出合计 9.50 万元，比上年增加-2.00万元。 ']);
  const proposed = proposeFigures(report);
  expect(proposed.map(({ token }) => token)).toContain('-2.00');
  const answered = proposed.map((figure) =>
    figure.token === '-2.00' ? { ...figure, id: 'own.step', value: '2.00', token: '2.00' } : figure,
  );
  expect(carryFigures(answered, proposed, report)).toEqual({ figures: answered, lost: [] });
});

test('a number in a paragraph that was moved goes with it, decided or not', () => {
  const report = imported(work);
  const moved: Report = JSON.parse(JSON.stringify(report).replaceAll('"s3-1-1-p2"', '"s3-1-p1"'));
  for (const figures of [named(report), proposeFigures(report)]) {
    const carried = carryFigures(figures, proposeFigures(moved), moved);
    expect(carried.figures.filter(({ value }) => value === '3').map(({ block }) => block)).toEqual(['s3-1-p1']);
    expect([carried.figures.length, carried.lost]).toEqual([figures.length, []]);
  }
});

test('a reprint with another number in the same sentence keeps the id and the name that a person gave', () => {
  const report = imported(work);
  const reprint = imported(work.with(-2, '1.编写样例。全年编写样例 42 份。 '));
  const { figures, lost } = carryFigures(named(report), proposeFigures(reprint), reprint);
  expect(figures.filter(({ value }) => value === '42')).toMatchObject([
    { id: 'work.own-2', label: '自己起的名字2', token: '42' },
  ]);
  expect(figures.some(({ value }) => value === '24')).toBe(false);
  expect(lost).toEqual([]);
});

test('a reprint with other blanks, and another number or the same, keeps them too', () => {
  const report = imported(work);
  for (const number of ['24', '42']) {
    const reprint = imported(work.with(-2, `1.编写样例。全年 编写样例${number} 份。 `));
    const { figures, lost } = carryFigures(named(report), proposeFigures(reprint), reprint);
    expect(figures.filter(({ id }) => id === 'work.own-2')).toMatchObject([{ value: number, token: number }]);
    expect(figures.length).toBe(named(report).length);
    expect(lost).toEqual([]);
  }
});
