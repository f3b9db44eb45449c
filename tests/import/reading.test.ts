import { describe, expect, test } from 'vitest';
import { currencyOf } from '../../src/import/document-facts.ts';
import { importReport } from '../../src/import/import-report.ts';
import { partName, sectionName } from '../../src/import/section-roles.ts';
import { glossaryEntry, termOf } from '../../src/import/terms.ts';
import { templateFileSchema } from '../../src/report/schema/template.ts';
import { template, withOffice } from '../../src/template/template.ts';
import { importPart, importText } from './small-report.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const parts = (lines: string[]) => ['第一部分  云溪县档案馆 2021年度部门决算情况说明 ', '', ...lines].join('\n');

describe('a source', () => {
  const unix = parts(['一、收入情况 ', '', '收入来自县级财政，用于馆藏档案的保', '', '管。 ', '']);

  test('with a byte-order mark and Windows line ends reads the same, but is another file', () => {
    const windows = `\uFEFF${unix.replaceAll('\n', '\r\n')}`;
    const [a, b] = [importText(unix).report, importText(windows).report];
    expect(b.parts).toEqual(a.parts);
    expect(b.source.lines).toBe(a.source.lines);
    expect(b.source.sha256).not.toBe(a.source.sha256);
  });

  test('without blanks at line ends ends a paragraph with a sentence on a line that is not full', () => {
    const { texts } = importText(
      parts([
        '一、收入情况',
        '',
        '收入来自县级财政，用于馆藏档案的保管。',
        '',
        '保管费用由县级财政全额负担，没有其他',
        '',
        '来源。',
        '',
        '支出与收入相同。',
      ]).replaceAll(/ +$/gm, ''),
    );
    expect(texts).toMatchObject({ 's1-1-p1': expect.stringMatching(/^收入来自县级财政/) });
    expect(Object.values(texts).at(-1)).toBe('支出与收入相同。');
  });

  test('with blank lines between its paragraphs alone ends one at a blank line, however full the line above is', () => {
    const paragraphs = [
      '2020年度“三公”经费支出预算为三万元，支出决算为二万元，完成预算的三分之二。',
      '公务接待费支出二万元，接待来访十五批次。',
    ];
    const lines = ['一、收入情况', '', ...paragraphs.flatMap((text) => [text, ''])];
    expect(Object.values(importText(parts(lines).replaceAll(/ +$/gm, '')).texts)).toEqual(
      expect.arrayContaining(paragraphs),
    );
    // Where a blank line stands inside a paragraph too, it tells nothing.
    const wrapped = ['收入来自县级财政，用于馆藏档案的保管和利用，以及各镇档案室的日常维护和更新', '', '改造。', ''];
    const { texts } = importText(parts([...lines, '二、支出情况', '', ...wrapped]).replaceAll(/ +$/gm, ''));
    expect(Object.values(texts)).toContain(paragraphs.join(''));
  });

  test('with a form feed has a page break there', () => {
    const { block } = importPart(['一、收入情况 ', '', '收入来自县级财政，用于馆藏档案的保', '\f管和利用。 ']);
    expect(block('s1-1-p1')).toMatchObject({ text: '收入来自县级财政，用于馆藏档案的保管和利用。', pageJoins: [5] });
  });
});

describe('the importer refuses', () => {
  test.each([
    ['an empty file', '', { kind: 'empty' }],
    ['blank lines', ' \n \n', { kind: 'empty' }],
    ['a README', '# 明账\n\n把账目变成网站。\n', { kind: 'no-parts', lines: 2 }],
    [
      'a report that lost its lines',
      `云溪县档案馆概况${'负责档案的保管和利用，收入来自县级财政。'.repeat(60)}`,
      { kind: 'one-line', characters: 1208 },
    ],
    [
      'a report that lost its lines below its title',
      `云溪县档案馆2021年度部门决算\n目录 第一部分 部门概况 一、主要职能 二、部门基本情况 第二部分 2021年度部门决算表 一、收入支出决算表 二、收入决算表 三、支出决算表 第一部分 部门概况 一、主要职能 保管档案。\n`,
      { kind: 'one-line', characters: 94 },
    ],
    [
      'a report whose sections stand in one line',
      `云溪县档案馆2021年度部门决算\n一、概况 (一)单位职责 ${'保管全县的档案。'.repeat(50)} 二、单位决算情况说明 (一)收入支出决算总体情况说明 2021年度收入总计3.00万元。 (二)收入决算情况说明 本年收入3.00万元。 (三)支出决算情况说明 本年支出3.00万元。\n`,
      { kind: 'one-line', characters: 506 },
    ],
    [
      'more lines than one body writes',
      `云溪县档案馆2021年度部门决算\n${'一\n'.repeat(60_000)}`,
      { kind: 'too-many-lines', lines: 60_001, most: 60_000 },
    ],
    ['parts of something else', '第一部分 总则 \n\n第一条 略。 \n', { kind: 'not-final-accounts', headings: ['总则'] }],
    [
      'a budget',
      '第一部分 云溪县档案馆概况 \n\n2021年部门预算公开。部门预算不是决算。 \n',
      { kind: 'not-final-accounts', headings: ['云溪县档案馆概况'] },
    ],
    [
      'what its title calls a budget',
      '云溪县2021年县级部门预算\n主管部门：云溪县档案馆\n目录\n一、部门主要职能\n二、部门预算编制说明\n',
      { kind: 'budget', title: '云溪县2021年县级部门预算' },
    ],
    [
      'the accounts of a government',
      '云溪县2021年政府决算公开\n一、政府决算报告\n关于云溪县2021年财政决算草案的报告\n全县一般公共预算收入3.00亿元。\n',
      { kind: 'other-genre', genre: '政府的财政决算', title: '云溪县2021年政府决算公开' },
    ],
    [
      'accounts of no year',
      '第一部分 云溪县档案馆概况 \n\n部门决算已经公开。 \n',
      { kind: 'no-title', headings: ['云溪县档案馆概况'] },
    ],
    ['a template', parts([`一、${'收入 XX 万元，'.repeat(12)}`]), { kind: 'blank-template', gaps: 12 }],
    [
      'another year',
      parts(['一、收入情况 ']).replace('2021', '2020'),
      { kind: 'other-year', expected: 2021, found: 2020 },
    ],
  ])('%s', (_, text, failure) => {
    expect(importReport(bytes(text), { year: 2021 })).toEqual({ failure });
  });

  test('bytes that are no UTF-8 text', () => {
    const refused = { failure: { kind: 'not-text' } };
    expect(importReport(Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0xff, 0xfe), { year: 2021 })).toEqual(refused);
    expect(importReport(Uint8Array.of(0x41, 0, 0x42), { year: 2021 })).toEqual(refused);
  });
});

describe('names', () => {
  test('of parts and sections come from their words, not from their numbers', () => {
    expect(partName('云溪县档案馆 2021年度部门决算表')).toEqual({ role: 'tables', label: '决算表' });
    expect(partName('附件')).toEqual({ label: '附件' });
    expect(sectionName(template, 'explanation', 1, '2021 年度财政拨款收入支出决算总体情况说明', false).label).toBe(
      '财政拨款',
    );
    expect(sectionName(template, 'explanation', 1, '国有资本经营预算财政拨款收入支出决算情况说明', false).role).toBe(
      'state-capital',
    );
    expect(sectionName(template, 'explanation', 1, '不认识的一节', false)).toEqual({});
  });

  test('that only tell what a section answers leave navigation to its own words', () => {
    expect(sectionName(template, 'explanation', 3, '卫生健康支出(类)。', false)).toEqual({
      role: 'expenditure-health',
    });
    expect(sectionName(template, 'overview', 2, '承担全县档案的安全保管。', true)).toEqual({
      role: 'function-security',
    });
    expect(sectionName(template, 'overview', 2, '承办上级事项。其中涉及安全的另行处理。', true)).toEqual({});
    expect(sectionName(template, 'key-work', 3, '健全规章制度。', false)).toEqual({ role: 'internal-rules' });
  });

  test('that an office adds are tried before the template’s', () => {
    const own = {
      part: 'overview',
      level: 'deeper',
      role: 'function-archives',
      words: '^……档案',
      label: null,
    } as const;
    const office = withOffice(template, templateFileSchema.parse({ sections: [own] }));
    expect(sectionName(office, 'overview', 2, '承担全县档案的安全保管。', true)).toEqual({ role: 'function-archives' });
  });

  test('of a numbered paragraph come from its beginning alone', () => {
    expect(sectionName(template, 'explanation', 3, '公务接待费支出决算为 0 万元', true)).toMatchObject({
      label: '公务接待费',
    });
    expect(sectionName(template, 'explanation', 3, '没有发生公务接待费', true)).toEqual({});
  });

  test('of terms match whatever brackets and quotes they are printed with, and never by a part of them', () => {
    const terms = [
      { id: 'sangong', name: '“三公”经费' },
      { id: 'jingying', name: '经营支出' },
    ];
    expect(termOf(glossaryEntry('"三公"经费：指……'), terms)?.id).toBe('sangong');
    expect(termOf(glossaryEntry('其他经营支出：指……'), terms)).toBeUndefined();
    expect(termOf(glossaryEntry('本部门的经营支出明细(到项级)'), terms)?.id).toBe('jingying');
  });

  test('missing from the glossary are asked for', () => {
    const { questions } = importPart(['(一)上级补助收入：指补助。 '], '年度部门决算名词解释', {
      terms: [{ id: 'x', name: '甲' }],
    });
    expect(questions).toEqual([{ kind: 'term-unknown', line: 3, name: '上级补助收入' }]);
  });
});

test('money is as precise as its longest decimals in the unit of the report', () => {
  expect(currencyOf('共 1,297.1 万元，其中 28.25万元；人均 3.333 元')).toEqual({
    currencyUnit: '万元',
    currencyDecimals: 2,
  });
  expect(currencyOf('没有金额')).toEqual({ currencyUnit: '元', currencyDecimals: 0 });
});

test('a part for the tables of the accounts that holds none says so', () => {
  const { report } = importPart(['本部门没有政府性基金。 '], '年度部门决算表');
  expect(report.parts[0]?.content.map(({ id }) => id)).toEqual(['s1-absent', 's1-p1']);
});

test('title, department and year are those of the cover, whatever a heading has left over from another report', () => {
  const { report, questions } = importText(
    [
      '云溪县档案馆',
      '2021年度部门决算',
      '\f第一部分 云海县图书馆概况',
      '一、主要职能',
      '保管档案。',
      '第二部分 2020年度部门决算情况说明',
      '一、收入情况',
      '收入合计9.50万元。',
      '第三部分 名词解释',
      '一、基本支出：指日常支出。',
      '',
    ].join('\n'),
  );
  expect(report).toMatchObject({ title: '云溪县档案馆2021年度部门决算', department: '云溪县档案馆', year: 2021 });
  expect(questions).toContainEqual(
    expect.objectContaining({ kind: 'other-body', found: '云海县图书馆', taken: '云溪县档案馆' }),
  );
});

test('a heading that ends with a full stop is a heading, and what is told of each item is a paragraph, where no line is indented', () => {
  const { report } = importText(
    parts([
      '一、支出决算情况说明',
      '（一）云溪县档案馆公共预算财政拨款支出决算总体情况说明。',
      '2021年度支出合计9.50万元，主要用于档案的保管、修复和利用',
      '以及馆舍的维护。',
      '（二）云溪县档案馆公共预算财政拨款支出决算具体情况说明。',
      '1.“教育支出（类）进修及培训（款）培训支出（项）”2.00万',
      '元，主要用于馆员培训。年初预算为3.00万元，结余用于奖励。',
      '“文化旅游体育与传媒支出（类）文化和旅游（款）图书馆（项）”',
      '7.50万元，主要用于采购。年初预算为8.00万元。',
      '',
    ]),
  );
  const told = JSON.stringify(report.parts);
  expect(told).toContain('"heading":"云溪县档案馆公共预算财政拨款支出决算总体情况说明。"');
  expect(told).toContain('"2021年度支出合计9.50万元，主要用于档案的保管、修复和利用以及馆舍的维护。"');
  expect(told).toContain(
    '"“文化旅游体育与传媒支出（类）文化和旅游（款）图书馆（项）”7.50万元，主要用于采购。年初预算为8.00万元。"',
  );
});

test('a text most of whose lines stand before its first part is asked about', () => {
  const lines = Array.from({ length: 20 }, (_, nth) => `说明之${nth + 1}，与各部分无关。`);
  const whole = (before: string[]) =>
    importText(
      [
        '云溪县档案馆',
        '2021年度部门决算',
        ...before,
        '第一部分 云溪县档案馆概况',
        '一、主要职能',
        '保管档案。',
        '第二部分 2021年度部门决算情况说明',
        '一、收入情况',
        '收入合计9.50万元。',
        '',
      ].join('\n'),
    ).questions;
  expect(whole(lines)).toContainEqual(expect.objectContaining({ kind: 'before-parts', before: 22 }));
  expect(whole([]).filter(({ kind }) => kind === 'before-parts')).toEqual([]);
});

test('two reports in one file are refused, and a part that is printed twice is none', () => {
  const report = (office: string) => [
    `第一部分 ${office}概况`,
    '一、主要职责',
    '保管档案。',
    '第二部分 2021年度部门决算表',
    '第三部分 2021年度部门决算情况说明',
    '一、收入情况',
    '收入合计9.50万元。',
  ];
  const [first, second] = ['云溪县档案馆', '云溪县方志馆'].map(report) as [string[], string[]];
  const read = (lines: string[]) =>
    importReport(bytes(['云溪县档案馆2021年度部门决算', ...lines, ''].join(' \n')), { year: 2021 });
  expect(read([...first, '云溪县方志馆2021年度部门决算', ...second])).toEqual({
    failure: { kind: 'second-report', line: 10, heading: '第一部分云溪县方志馆概况' },
  });
  expect(read([...first, ...first.slice(4)])).not.toHaveProperty('failure');
});

test('a paragraph of 20,000 lines is refused in a time that goes with its length', { timeout: 40_000 }, () => {
  const lines = Array.from({ length: 20_000 }, (_, nth) => `馆藏档案第${nth + 1}柜已经清点，数量与目录相符，`);
  const text = parts(['一、收入情况 ', '收入合计9.50万元， ', ...lines, '支出与收入相同。 ', '']);
  expect(importReport(bytes(text), { year: 2021 })).toMatchObject({ failure: { kind: 'giant-paragraph', line: 4 } });
});
