import { expect, test } from 'vitest';
import { accountsBlocks } from '../../src/import/accounts/accounts-blocks.ts';
import { accountsPieces } from '../../src/import/accounts/accounts-pieces.ts';
import { importReport } from '../../src/import/import-report.ts';
import { reportSegments } from '../../src/import/report-segments.ts';
import { sourceLines } from '../../src/import/source-lines.ts';
import { template } from '../../src/template/template.ts';

test.each(['三、附表', '第三部分 附表'])('tables below %s are those of their titles', (heading) => {
  const numeral = (nth: string) => (heading.startsWith('三') ? `${nth}、` : `第${nth}部分 `);
  const text = [
    '某馆2022年度部门决算',
    `${numeral('一')}本馆概况`,
    '本馆负责收藏。',
    `${numeral('二')}决算说明`,
    '本年支出3.00万元。',
    heading,
    ...['附表1 收入决算表', '项目\t金额', '合计\t3.00', '附表2 支出决算表', '项目\t金额', '合计\t3.00'],
  ].join('\n');
  const titles = reportSegments(sourceLines(text)).blocks.flatMap((block) => ('title' in block ? [block.title] : []));
  expect(titles).toEqual(['附表1 收入决算表', '附表2 支出决算表']);
});

const tables = (...titles: string[]) =>
  titles.flatMap((title) => [title, '单位：万元', '功能分类科目编码\t科目名称\t合计', '201\t一般公共服务支出\t3.00']);
const titlesIn = (lines: readonly string[]) => {
  const result = importReport(new TextEncoder().encode(lines.join('\n')), { year: 2022 });
  if ('failure' in result) throw new Error(result.failure.kind);
  return accountsBlocks(result.report, template).map(({ block, part }) => `${part.role} ${block.title}`);
};
const text = ['某馆2022年度部门决算', '第一部分 本馆概况', '本馆负责收藏。', '第二部分 情况说明', '本年支出3.00万元。'];

test('a part that has nothing but tables of the accounts is that of the tables, whatever it is called', () => {
  const own = tables('收入决算表', '支出决算表', '支出决算表', '一般公共预算财政拨款支出决算表');
  expect(titlesIn([...text, '第三部分 附件', ...own])).toEqual([
    'tables 收入决算表',
    'tables 支出决算表',
    'tables 一般公共预算财政拨款支出决算表',
  ]);
  expect(titlesIn([...text, '第三部分 附件', '本馆无其他说明。', ...own])[0]).toBe('undefined 收入决算表');
});

test('a table nobody knows is one of the accounts right below one, and not elsewhere', () => {
  const own = tables(
    '附表1 收入决算表',
    '附表2 支出决算表',
    '附表3 一般公共预算财政拨款支出决算表',
    '附表4 采购事项统计表',
  );
  const last = tables('附表5 其他事项统计表');
  expect(titlesIn([...text, '附件：公开表', ...own, '注：本表由财务人员填列。']).at(-1)).toContain(
    '附表4 采购事项统计表',
  );
  expect(titlesIn([...text, ...own, '本馆所有数据均由财务人员按照决算填列并核对。', ...last])).toHaveLength(4);
});

test('the number of a form above the title of the next table belongs to that', () => {
  const form = (nth: number, title: string) => [`公开0${nth}表`, ...tables(title), '注：本表反映情况。'];
  const lines = sourceLines([...form(1, '收入决算表'), ...form(2, '支出决算表')].join('\n'));
  const pieces = accountsPieces(lines).flatMap((piece) => (piece.kind === 'table' ? [piece.table.lines[0]?.text] : []));
  expect(pieces).toEqual(['公开01表', '公开02表']);
});
