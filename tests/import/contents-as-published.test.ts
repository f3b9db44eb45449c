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

  test('where it is a line or two with tabs before their pages, without a heading', () => {
    expect(read('第一部分 概况\t3')).toEqual(whole);
    expect(read(`${headings[1]}\t3`)).toEqual(whole);
    expect(read(...headings.filter((line) => !line.startsWith('第')).map((line) => `${line}\t3`))).toEqual(whole);
  });

  test('where it names the sections alone', () => {
    expect(read('目录', ...headings.filter((line) => !line.startsWith('第')).map((line) => `${line}……3`))).toEqual(
      whole,
    );
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

  test('where numerals stand alone on their lines', () => {
    const list = headings.flatMap((line) => line.split(/(?<=^第.部分) |(?<=^[一二]、)/));
    expect(read('目 录', '第一部分', '云溪县档案馆单位概况', ...list.slice(2))).toMatchObject({ parts, paragraphs: 5 });
  });

  test('where it lists as 第一部分 what the report prints as 一、, below a title of two lines', () => {
    const printed = body.flatMap((line) => {
      const numeral = ['一', '二', '三'].find((one) => line.startsWith(`第${one}部分 `));
      return numeral ? `${numeral}、${line.slice(5)}` : line.replace(/^([一二])、/, '（$1）、');
    });
    const listed = ['（一）、部门职责', '（二）、机构设置', '第二部分：2021年度部门决算情况说明', '第三部分：名词解释'];
    const title = ['云溪县档案馆关于2021年度', '部门决算信息公开的说明'];
    const text = ['附件2:', '目录', '第一部分：云溪县档案馆概况', ...listed, ...title, ...printed, ''].join('\n');
    const { report } = importText(text);
    expect(openRoots(auditOfText(text))).toEqual([]);
    expect(report).toMatchObject({ department: '云溪县档案馆', parts: parts.map((heading) => ({ heading })) });
    expect(report.parts[0]?.content[0]).toMatchObject({ numeral: '（一）、', heading: '部门职责' });
  });

  test('where the report begins with its second part', () => {
    const tables = '第二部分 2021年度部门决算表';
    const list = [
      '第一部分 部门概况',
      '一、部门职责',
      '二、机构设置',
      tables,
      '一、收入支出决算总表',
      '第三部分 名词解释',
    ];
    const { report } = importText(
      ['云溪县档案馆2021年度部门决算', '目录', ...list, tables, '另册公开。', ...body.slice(10), ''].join('\n'),
    );
    expect(report.parts.map(({ heading }) => heading)).toEqual(['2021年度部门决算表', '名词解释']);
  });

  test('where the report prints no parts, and lines of the cover stand between its title and the list', () => {
    const sections = body.filter((line) => !line.startsWith('第'));
    const cover = ['2021年度云溪县档案馆', '决算公开', '单位负责人：张三', '报送日期：2022年8月'];
    const { report } = importText([...cover, '目录', ...headings, ...sections, ''].join('\n'));
    expect(report.parts.map(({ heading }) => heading)).toEqual(['2021年度云溪县档案馆决算公开']);
    expect(report.parts[0]?.content.map(({ type }) => type)).toEqual(Array.from({ length: 5 }, () => 'section'));
    expect(report.source.asides).toContainEqual({ kind: 'cover', lines: [3, 4] });
  });
});

describe('一、 that is printed without its numeral', () => {
  test('is the first part, where 二、 and 三、 are parts', () => {
    const { report } = importText(
      [
        '云溪县档案馆2021年度部门决算',
        '云溪县档案馆概况',
        '（一）部门职责',
        '1.保管档案。',
        '2.指导各单位的档案工作。',
        '二、云溪县档案馆2021年度部门决算公开表',
        '详见附表。',
        '三、云溪县档案馆2021年度部门决算情况说明',
        '（一）收入支出决算总体情况说明',
        '2021年度收、支总计30.00万元。',
        '',
      ].join('\n'),
    );
    expect(report.parts.map(({ role }) => role)).toEqual(['overview', 'tables', 'explanation']);
  });

  test('stands beside 二、, which is no item of the list within it', () => {
    const { report } = importText(
      [
        '云溪县档案馆2021年部门决算编制说明',
        '基本职能及主要工作',
        '1、主要职能。',
        '保管档案。',
        '2、重点工作。',
        '完成了整理。',
        '二、部门概况',
        '在职人员3人。',
        '三、收支决算总体情况',
        '2021年本年收入合计30.00万元。',
        '',
      ].join('\n'),
    );
    const numerals = report.parts[0]?.content.flatMap((node) => (node.type === 'section' ? node.numeral : []));
    expect(numerals).toEqual(['1、', '2、', '二、', '三、']);
  });
});

test('收支情况 of the accounts is the explanation, whatever comes before it', () => {
  for (const words of ['单位决算收支情况说明', '部门决算收支情况', '部门决算基本情况']) {
    const { report } = importText(
      [
        '云溪县档案馆2021年度部门决算公开说明',
        '一、单位基本情况',
        '（一）职能职责',
        '保管档案。',
        `二、${words}`,
        '（一）收入情况',
        '本年收入合计30.00万元。',
        '',
      ].join('\n'),
    );
    expect(report.parts.map(({ role }) => role)).toEqual(['overview', 'explanation']);
  }
});

test('the heading of a part may stand on three lines, and a province writes 概括 for 概况', () => {
  const rolesOf = (...heading: string[]) =>
    importText(['云溪县档案馆2021年度部门决算', ...heading, ...body.slice(1), ''].join('\n')).report.parts.map(
      ({ heading: words, role }) => [words, role],
    );
  expect(rolesOf('第一部分', '云溪县档案馆', '单位概况')[0]).toEqual(['云溪县档案馆单位概况', 'overview']);
  expect(rolesOf('第一部分 部门概括')[0]).toEqual(['部门概括', 'overview']);
});
