import { describe, expect, test } from 'vitest';
import { accountsPieces } from '../../../src/import/accounts/accounts-pieces.ts';
import { attachedTables } from '../../../src/import/accounts/attached-tables.ts';
import { importReport } from '../../../src/import/import-report.ts';
import { movedTables } from '../../../src/import/review/moved-tables.ts';
import { sourceLines } from '../../../src/import/source-lines.ts';
import type { Report } from '../../../src/report/schema/report.ts';

const listed = [
  '公开01表 收入支出决算总表（见附表）',
  '公开02表 收入决算表（见附表）',
  '公开03表 支出决算表（见附表）',
];
const printed = [
  '\f收入支出决算总表',
  '总计 5.00',
  '\f收入决算表',
  '合计 5.00',
  '\f支出决算表',
  '合计 5.00',
  '\f支出决算表',
  '201 5.00',
];

/** The lines of a list and of the tables, where there are any. */
const found = (list: readonly string[], tables: readonly string[]) => {
  const before = ['第二部分 部门决算表', ...list, '第三部分 部门决算情况说明', '一、收入5.00万元。'];
  const lines = sourceLines([...before, ...tables].join('\n'));
  const attached = attachedTables(lines, [0, 1 + list.length], 0);
  return attached && { ...attached, listed: attached.listed.map(({ number }) => number) };
};

describe('tables behind the last part', () => {
  test('belong to the part that has nothing but their titles', () => {
    expect(found(listed, printed)).toEqual({ part: 0, from: 6, to: 14, listed: [2, 3, 4] });
    expect(found(listed.slice(1), printed)).toMatchObject({ from: 5, listed: [] });
  });

  test('need no new page', () => {
    const lines = printed.map((line) => line.trim());
    expect(found(listed, lines)).toMatchObject({ from: 6, to: 14 });
  });

  test('stay where they are when they are few, or the part has a table', () => {
    expect(found(listed, printed.slice(0, 4))).toBeUndefined();
    expect(found([...listed, '合计 5.00'], printed)).toBeUndefined();
  });

  test('end where another attachment begins', () => {
    const others = ['附件2', '项目支出绩效自评表', '项目名称\t甲项目', '得分\t95.00'];
    expect(found(listed, [...printed, ...others])).toMatchObject({ from: 6, to: 14 });
  });
});

test('the first table right below the list that names it has its title', () => {
  const pieces = accountsPieces(sourceLines([...listed, ...printed].join('\n')));
  expect(pieces.flatMap((piece) => (piece.kind === 'table' ? [piece.table.title] : []))).toEqual([
    '收入支出决算总表',
    '收入决算表',
    '支出决算表',
  ]);
});

const sentence = '本部门决算公开表共3张，包括《收入支出决算总表》《收入决算表》《支出决算表》，详见附件。';
const explanation = ['一、收入决算情况说明', '2022年度本年收入合计5.00万元。'];
const glossary = ['第四部分 名词解释', '一、基本支出：指为保障机构正常运转而发生的支出。'];
const performance = ['第五部分 预算绩效情况说明', '本部门对项目支出开展了绩效自评，自评结果为“优”。'];
const tables = ['收入支出决算总表', '收入决算表', '支出决算表'].flatMap((title, nth) => [
  title,
  '部门：某市某局',
  `公开0${nth + 1}表\t单位：万元`,
  '项目\t行次\t金额',
  '合计\t1\t5.00',
  '注：本表反映部门本年度的情况。',
]);

/** The report of these lines, and below the id of each part the titles of its tables and its paragraphs. */
function imported(...lines: readonly string[]) {
  const source = new TextEncoder().encode(`${lines.join('\n')}\n`);
  const result = importReport(source, { year: 2022 });
  if ('failure' in result) throw new Error(JSON.stringify(result.failure));
  return { ...result, parts: contents(result.report) };
}

function contents({ parts }: Report) {
  return Object.fromEntries(
    parts.map(({ id, content }) => [id, content.flatMap((node) => ('title' in node ? [node.title] : [node.type]))]),
  );
}

describe('a report whose part two names its tables in a sentence', () => {
  const title = '某市某局2022年度部门决算';
  const overview = ['第一部分 某市某局概况', '一、主要职能', '承担某项工作。'];
  const two = ['第二部分 2022年度部门决算表', sentence];
  const three = ['第三部分 2022年度部门决算情况说明', ...explanation];
  const titles = ['收入支出决算总表', '收入决算表', '支出决算表'];

  test.each([
    [
      'behind the last part',
      [...overview, ...two, ...three, ...glossary, ...performance, '附件 2022年度部门决算公开表', ...tables],
    ],
    [
      'behind the last part, without a heading',
      [...overview, ...two, ...three, ...glossary, ...performance, ...tables],
    ],
    ['in a part of their own', [...overview, ...two, ...three, ...glossary, '第五部分 附表', ...tables]],
    ['in a part called 附件', [...overview, ...two, ...three, ...glossary, '第五部分 附件', ...tables]],
    ['before the last part', [...overview, ...two, ...three, ...tables, ...glossary, ...performance]],
    ['before the text', [...tables, ...overview, ...two, ...three, ...glossary, ...performance]],
  ])('has them there, wherever they stand: %s', (_, lines) => {
    const { parts, report } = imported(title, ...lines);
    expect(parts['s2']?.filter((node) => node.endsWith('表'))).toEqual(titles);
    for (const { id, content } of report.parts)
      if (id !== 's2') expect(JSON.stringify(content)).not.toMatch(/公开0\d表|合计\\t/);
  });

  test('has the heading of the tables with them, though it ends the page before, and the review says the move', () => {
    const onNextPage = ['附表', `\f${tables[0]}`, ...tables.slice(1)];
    const lines = [title, ...overview, ...two, ...three, ...glossary, ...onNextPage];
    const { parts, report, questions } = imported(...lines.map((line) => `${line} `));
    expect(parts['s2']?.slice(0, 3)).toEqual(['paragraph', 'paragraph', titles[0]]);
    expect(JSON.stringify(report.parts[3])).not.toContain('附表');
    expect(questions).toEqual([]);
    expect(movedTables(report)).toEqual([
      '  3 张表印在别处（原文第 2 页，第 13 行起），网站上放在“第二部分 2022年度部门决算表”里',
    ]);
  });

  test('says of no move where they stand in their part', () => {
    expect(movedTables(imported(title, ...overview, two[0] ?? '', ...tables, ...three).report)).toEqual([]);
  });

  test('says that it lacks them where none is found', () => {
    expect(imported(title, ...overview, ...two, ...three, ...glossary).parts['s2']).toEqual(['absence', 'paragraph']);
  });
});
