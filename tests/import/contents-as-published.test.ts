import { describe, expect, test } from 'vitest';
import { auditOfText, openRoots } from '../audit/audit-of-text.ts';
import { importText } from './small-report.ts';

const body = [
  '第一部分 云溪县档案馆概况',
  '一、部门职责',
  '负责全县档案的接收、保管和利用。',
  '二、机构设置',
  '内设办公室和库房管理股。',
  '第二部分 2021年度部门决算情况说明',
  '一、收入支出决算总体情况说明',
  '2021年度收入总计30.00万元，支出总计30.00万元。',
  '二、收入决算情况说明',
  '本年收入合计30.00万元。',
  '第三部分 名词解释',
  '一、财政拨款收入：指本级财政当年拨付的资金。',
];
const headings = body.filter((line) => /^(?:第|[一二]、[^：]*$)/.test(line));
const parts = ['云溪县档案馆概况', '2021年度部门决算情况说明', '名词解释'];

const read = (...contents: string[]) => {
  const text = ['云溪县档案馆2021年度部门决算', ...contents, ...body, ''].join('\n');
  const { report, texts } = importText(text);
  return {
    parts: report.parts.map(({ heading }) => heading),
    paragraphs: Object.values(texts).length,
    asked: openRoots(auditOfText(text)).map(({ rule }) => rule),
  };
};
const whole = { parts, paragraphs: 5, asked: [] };

describe('a list of contents is told from the report', () => {
  test('where a date stands between its heading and its first entry', () => {
    expect(read('目录', '公开时间：2022年9月15日', ...headings)).toEqual(whole);
  });

  test('where a blank, or nothing, sets its page numbers apart', () => {
    expect(read('目 录', ...headings.map((line, nth) => `${line} ${nth + 3}`))).toEqual(whole);
    expect(read('目录', ...headings.map((line, nth) => `${line}${nth + 3}`))).toEqual(whole);
    expect(read(...headings.map((line, nth) => `${line}${nth + 3}`))).toEqual(whole);
  });

  test('where the page number of a long entry fell on the next line', () => {
    const list = headings.map((line, nth) => `${line} ${nth + 3}`);
    expect(read('目录', ...list.slice(0, 4), headings[4] ?? '', '7', ...list.slice(5))).toEqual(whole);
  });

  test('where it names the first part otherwise than the report', () => {
    expect(read('目录', '第一部分 ××部门概况', ...headings.slice(1))).toMatchObject({ parts });
    expect(read('目录', '第一部分 ××部门概况', '一、部门主要职责', ...headings.slice(2))).toMatchObject({ parts });
  });

  test('where its entries end in full stops', () => {
    const list = headings.map((line) => (/^[一二]、.*情况说明$/.test(line) ? `${line}。` : line));
    expect(read(...list)).toMatchObject({ parts, paragraphs: 5 });
  });

  test('where the title, or a preface, stands between it and the report', () => {
    const { report } = importText(
      ['目录', ...headings, '云溪县档案馆', '2021年度部门决算公开情况说明', ...body, ''].join('\n'),
    );
    expect(report.department).toBe('云溪县档案馆');
    const preface = '按照县财政局的要求，现将本部门2021年度部门决算公开如下：';
    const { report: other, questions } = importText(
      ['云溪县档案馆2021年度部门决算', '目录', ...headings, preface, ...body, ''].join('\n'),
    );
    expect(other.source.asides?.map(({ kind }) => kind)).toEqual(['cover', 'contents', 'preface']);
    expect(questions.map(({ kind }) => kind)).toEqual(['preface']);
  });

  test('by a heading that says whose it is', () => {
    const sections = [
      '一、云溪县档案馆基本情况',
      '（一）部门职责',
      '二、收入支出预算执行情况分析',
      '（一）收入支出与上年对比',
    ];
    const { report, texts } = importText(
      [
        '云溪县档案馆2021年度部门决算公开报告',
        '决算公开目录',
        ...sections,
        ...sections.flatMap((line) => (line.startsWith('（') ? [line, '没有变化。'] : [line])),
        '',
      ].join('\n'),
    );
    expect(report.parts.map(({ content }) => content.length)).toEqual([2]);
    expect(Object.values(texts)).toEqual(['没有变化。', '没有变化。']);
  });

  test('where the report prints its sections and no parts', () => {
    const sections = body.filter((line) => !line.startsWith('第'));
    const text = ['云溪县档案馆', '2021年度部门决算公开', ...headings, ...sections, ''].join('\n');
    const { report } = importText(text);
    expect(report.parts.map(({ heading }) => heading)).toEqual(['云溪县档案馆2021年度部门决算公开']);
    expect(report.parts[0]?.content.map(({ type }) => type)).toEqual(Array.from({ length: 5 }, () => 'section'));
  });
});

test('the heading of a part may stand on three lines, and a province writes 概括 for 概况', () => {
  const rolesOf = (...heading: string[]) =>
    importText(['云溪县档案馆2021年度部门决算', ...heading, ...body.slice(1), ''].join('\n')).report.parts.map(
      ({ heading: words, role }) => [words, role],
    );
  expect(rolesOf('第一部分', '云溪县档案馆', '单位概况')[0]).toEqual(['云溪县档案馆单位概况', 'overview']);
  expect(rolesOf('第一部分 部门概括')[0]).toEqual(['部门概括', 'overview']);
});
