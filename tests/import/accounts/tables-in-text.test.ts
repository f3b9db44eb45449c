import { expect, test } from 'vitest';
import { reportTables } from '../../../src/import/accounts/report-tables.ts';
import { importReport } from '../../../src/import/import-report.ts';
import { blocksOf } from '../../../src/report/outline.ts';
import { isTaken } from '../../../src/report/tables.ts';
import { template } from '../../../src/template/template.ts';

const table = (title: string, ...rows: string[]) => [title, '单位：万元', '功能分类科目编码\t科目名称\t合计', ...rows];
const sections = [
  [
    '一、收入决算情况说明',
    '本年收入合计5.00万元。',
    ...table('收入决算表', '201\t一般公共服务支出\t5.00', '\t合计\t5.00'),
  ],
  ['二、支出决算情况说明', '（一）总体情况。', '1.一般公共服务支出5.00万元，用于：人员。'],
  [...table('支出决算表', '201\t一般公共服务支出\t5.00', '\t合计\t5.00'), '注：本表反映支出情况。'],
  ['三、政府性基金预算财政拨款支出决算情况说明', '没有政府性基金预算财政拨款支出。'],
  [...table('政府性基金预算财政拨款支出决算表', '212\t城乡社区支出\t0.00', '\t合计\t0.00')],
];
const textOf = (own: string[][]) =>
  [
    '样例局2020年度部门决算',
    '第一部分 概况',
    '一、主要职责',
    '负责样例。',
    '第二部分 2020年度决算表及情况说明',
    ...own.flat(),
    '第三部分 名词解释',
    '一、基本支出：人员经费。',
  ].join('\n');

function imported(text: string) {
  const result = importReport(new TextEncoder().encode(text), { year: 2020 });
  if ('failure' in result) throw new Error(result.failure.kind);
  const { tables } = reportTables(result.report, { format: 'text', text, grids: [] }, undefined, template);
  return { ...result, tables };
}

test('tables between the paragraphs of a report without a part for them are taken over, each in its section', () => {
  const { report, tables, questions } = imported(textOf(sections));
  expect(tables.map(({ title, block }) => `${block} ${title}`)).toEqual([
    's2-1-t1 收入决算表',
    's2-2-1-t1 支出决算表',
    's2-3-t1 政府性基金预算财政拨款支出决算表',
  ]);
  expect(
    tables.filter(isTaken).flatMap(({ sides }) => sides.flatMap(({ rows }) => rows.map(({ code }) => code))),
  ).toEqual(['201', null, '201', null, '212', null]);
  const note = blocksOf(report).find(({ block }) => 'text' in block && block.text.startsWith('注：'));
  expect(note?.trail.at(-1)?.id).toBe('s2-2-1');
  expect(questions).toEqual([]);
});

test('of one or two tables in a text nobody knows that they are the accounts', () => {
  expect(imported(textOf(sections.slice(0, 3))).tables).toEqual([]);
});

test('tables that the part of tables does not have are taken where they are attached', () => {
  const part = [
    '第二部分 2020年度部门决算表',
    ...table('收入支出决算总表', '201\t一般公共服务支出\t5.00', '\t合计\t5.00'),
  ];
  const attached = ['收入决算表', '支出决算表', '收入支出决算总表', '政府性基金预算财政拨款支出决算表'].flatMap(
    (title) => table(title, '201\t一般公共服务支出\t5.00', '\t合计\t5.00'),
  );
  const text = [
    '样例局2020年度部门决算',
    '第一部分 概况',
    '一、主要职责',
    '负责样例。',
    ...part,
    '第三部分 名词解释',
    '一、基本支出：人员经费。',
    ...attached,
  ];
  const { tables } = imported(text.join('\n'));
  expect(tables.map(({ title }) => title)).toEqual([
    '收入支出决算总表',
    '收入决算表',
    '支出决算表',
    '政府性基金预算财政拨款支出决算表',
  ]);
  expect(tables.filter(isTaken).map(({ sides }) => sides[0]?.rows.length)).toEqual([2, 2, 2, 2]);
});

test('titles below their tables are those of the tables above them', () => {
  const below = (title: string, ...rows: string[]) => [...table(title, ...rows).slice(1), title];
  const text = [
    '样例局2020年度部门决算',
    '第一部分 概况',
    '一、主要职责',
    '负责样例。',
    '第二部分 2020年度部门决算表',
    ...below('收入决算表', '201\t一般公共服务支出\t5.00', '\t合计\t5.00'),
    ...below('支出决算表', '201\t一般公共服务支出\t6.00', '\t合计\t6.00'),
    ...below('政府性基金预算财政拨款支出决算表', '212\t城乡社区支出\t7.00', '\t合计\t7.00'),
    '第三部分 名词解释',
    '一、基本支出：人员经费。',
  ].join('\n');
  const { tables } = imported(text);
  expect(
    tables.filter(isTaken).map(({ title, sides }) => `${title} ${Object.values(sides[0]?.rows[0]?.cells ?? {})}`),
  ).toEqual(['收入决算表 5.00', '支出决算表 6.00', '政府性基金预算财政拨款支出决算表 7.00']);
});

test('the number of the form and the unit are no heads, though a text sets them in the columns', () => {
  const text = [
    '样例局2020年度部门决算',
    '第一部分 概况',
    '一、主要职责',
    '负责样例。',
    '第二部分 2020年度部门决算表',
    '收入支出决算总表',
    '\t\t\t公开01表',
    '部门：样例局\t\t\t单位：万元',
    '收入\t\t支出\t',
    '项目\t决算数\t项目\t决算数',
    '一、财政拨款收入\t5.00\t一、教育支出\t5.00',
    '总计\t5.00\t总计\t5.00',
    '第三部分 名词解释',
    '一、基本支出：人员经费。',
  ].join('\n');
  const [read] = imported(text).tables.filter(isTaken);
  expect(read).toMatchObject({ number: '公开01表', unit: '万元', sides: [{ head: '收入' }, { head: '支出' }] });
});

test('heads that stand beside 合计, where its amounts should, are heads, and no amounts in its row', () => {
  const fund = [
    '政府性基金预算财政拨款收入支出决算表',
    '单位：万元',
    '项目\t\t年初结转和结余\t本年收入\t本年支出\t\t\t年末结转和结余',
    '功能分类科目编码\t科目名称\t\t\t\t\t\t',
    '合计\t\t\t12.50\t合计\t基本支出\t项目支出\t',
    '207\t文化旅游体育与传媒支出\t\t2.50\t2.50\t\t2.50\t',
    '212\t城乡社区支出\t\t10.00\t10.00\t\t10.00\t',
  ];
  const explained = ['一、支出决算情况说明', '本年支出12.50万元。'];
  const { tables } = imported(
    textOf([fund, ['第三部分 2020年度部门决算情况说明'], explained]).replace('决算表及情况说明', '部门决算表'),
  );
  const [side] = tables.filter(isTaken).flatMap(({ sides }) => sides);
  expect(side?.columns.map(({ head }) => head)).toEqual([
    '项目',
    '年初结转和结余',
    '本年收入',
    '本年支出',
    '年末结转和结余',
  ]);
  expect(side?.rows.map(({ cells }) => [cells['revenue'], cells['total'], cells['project']])).toEqual([
    ['12.50', '合计', '项目支出'],
    ['2.50', '2.50', '2.50'],
    ['10.00', '10.00', '10.00'],
  ]);
});
