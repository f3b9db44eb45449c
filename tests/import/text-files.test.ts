import { describe, expect, test } from 'vitest';
import { importPlan } from '../../src/import/import-plan.ts';
import { readSource } from '../../src/import/read-source/read-source.ts';
import { page, readOf } from './page-of.ts';
import { importText, officeText } from './small-report.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array) => readSource(bytes, { cMaps: '', standardFonts: '' });

const text = officeText('收入支出决算总体情况说明', ['2020年度收入总计330.00万元，支出总计330.00万元。']);
const textsOf = (source: string) => Object.values(importText(source, { year: 2020 }).texts);

describe('a text file', () => {
  test.each([
    ['of an old Mac', '\r'],
    ['with the ends of lines of Unicode', '\u2028'],
  ])('%s is planned from the lines that were read, not from its bytes', async (_, end) => {
    const bytes = utf8(text.replaceAll('\n', end));
    const source = await read(bytes);
    if ('failure' in source) throw new Error(source.failure.kind);
    const request = {
      name: 'a.txt',
      year: 2020,
      replace: false,
      renamed: false,
      undoCorrections: false,
      ledgerIsSure: true,
      newSite: true,
      today: '2021-09-01',
      tables: undefined,
    };
    const { department, files } = importPlan(request, bytes, source, new Map());
    expect(department).toBe('云山县统计局');
    expect(files.get('content/reports/2020/source.txt')).toBe(text);
  });

  test.each(['le', 'be'])('in UTF-16 (%s) without its mark is read', async (order) => {
    const units = [...text].flatMap((unit) => [unit.charCodeAt(0) & 0xff, unit.charCodeAt(0) >> 8]);
    const bytes = Uint8Array.from(order === 'le' ? units : units.map((_, at) => units[at ^ 1] ?? 0));
    expect(await read(bytes)).toMatchObject({ format: 'text', text });
  });

  const long = officeText('收入支出决算总体情况说明', ['2020年度收入总计330.00 万元，支出总计330.00万元。'.repeat(20)]);

  test.each([
    ['all characters', long.replaceAll(/(?<=[^\n])(?=[^\n])/g, ' ')],
    ['Chinese characters', long.replaceAll(/(?<=[^\n\d.])(?=[^\n\d.])/g, ' ')],
  ])('that a program has set apart by a blank between %s is read without them, which is said', async (_, spaced) => {
    const { text: joined, notes } = await readOf(utf8(spaced));
    const bare = (words: string) => words.replaceAll(' ', '');
    expect(bare(joined)).toBe(bare(long));
    expect(joined).toContain('收入总计330.00');
    expect(joined).toMatch(/第一部分 +云山县统计局概况/);
    expect(notes).toMatchObject([{ kind: 'left-out', why: 'blanks' }]);
  });

  test('with blanks in its headings alone is passed on as it is', async () => {
    const spaced = long.replace('一、主要职能', '一、主 要 职 能').replace('负责统计。', '负 责 统 计。');
    expect(await readOf(utf8(spaced))).toMatchObject({ text: spaced, notes: [] });
  });

  test('in which characters were lost is read without the numbers beside them, and asked about; without many it is refused', async () => {
    const asked = { kind: 'not-read', what: 'lost', line: 7, words: expect.stringContaining('�') };
    const lost = long.replace('330.00', '3�0.00');
    const taken = { text: long.replace('330.00', '������'), notes: [asked] };
    expect(await readOf(utf8(lost))).toMatchObject(taken);
    // A byte that a program has cut off.
    const bytes = [...utf8(long.replace('330.00', '3局0.00'))];
    bytes.splice(Buffer.from(bytes).indexOf('局0.00') + 1, 2);
    expect(await readOf(Uint8Array.from(bytes))).toMatchObject(taken);
    expect(await readOf(page(`<p>支出3�0.00万元。</p>`))).toMatchObject({
      text: expect.stringContaining('支出������万元。'),
      notes: [{}, { ...asked, words: expect.stringContaining('支出') }],
    });
    expect(await read(utf8(lost.replaceAll('元', '�')))).toMatchObject({ failure: { kind: 'lost-characters' } });
  });

  test('in Markdown is refused by its name', async () => {
    expect(await read(utf8('# 第一部分 概况\n\n负责统计。\n'))).toMatchObject({ failure: { is: 'markdown' } });
    expect(await read(utf8('# 某局\n\n## 一、概况\n\n负责统计。\n\n## 二、说明\n'))).toEqual({
      failure: { kind: 'wrong-kind', is: 'markdown' },
    });
    expect(await read(utf8('**一、概况**\n\n负责统计。\n\n**二、机构**\n\n一科。\n\n**三、说明**\n'))).toMatchObject({
      failure: { is: 'markdown' },
    });
  });
});

test('rows whose cells blanks set apart are a table, never one line with the sentence above', () => {
  const rows = ['项目      预算数    决算数', '会议费      3.00      2.00', '培训费      4.00      3.50'];
  const { report, texts } = importText(officeText('支出决算情况说明', ['2020年度支出5.50万元。', ...rows]), {
    year: 2020,
  });
  expect(Object.values(texts)).toContain('2020年度支出5.50万元。');
  expect(JSON.stringify(report)).toContain('"columns":["项目","预算数","决算数"]');
});

test.each([
  ['hyphens', (entry: string, page: number) => `${entry}----------${page}`],
  ['dashes', (entry: string, page: number) => `${entry}————————${page}`],
  ['a page in brackets', (entry: string, page: number) => `${entry}（${page}）`],
  ['the words for a page', (entry: string, page: number) => `${entry} 第${page}页`],
  ['a letter for the page', (entry: string, page: number) => `${entry}/P${page}`],
  ['Roman pages', (entry: string, page: number) => `${entry}······${'ⅠⅡⅢⅣⅤ'[page]}`],
  ['pages that touch their words', (entry: string, page: number) => `${entry}${page + 1}`],
  ['pages on the next line', (entry: string, page: number) => `${entry}\n${page + 1}`],
  ['first and last page', (entry: string, page: number) => `${entry}……${page}-${page + 1}`],
])('a list of contents with %s is one, with its heading and without', (_, entryOf) => {
  const [title = '', ...body] = text.split('\n');
  const entries = body.filter((line) => /^(?:第|一、)/.test(line) && !line.includes('指')).map(entryOf);
  const isBare = / touch|next line/.test(_);
  for (const heading of isBare ? [['目录']] : [['目录'], []]) {
    const { report } = importText([title, ...heading, ...entries, ...body].join('\n'), { year: 2020 });
    expect(report.parts.map(({ numeral, content }) => [numeral, content.length > 0])).toEqual([
      ['第一部分', true],
      ['第二部分', true],
      ['第三部分', true],
    ]);
  }
});

test('a list of contents whose words are not those of the headings keeps no part of the report', () => {
  const [title = '', ...body] = text.split('\n');
  const entries = ['第一部分 概况.....1', '第二部分 决算说明.....2', '第三部分 名词.....3'];
  const { report } = importText([title, '目录', ...entries, ...body].join('\n'), { year: 2020 });
  expect(report.parts.map(({ numeral }) => numeral)).toEqual(['第一部分', '第二部分', '第三部分']);
});

test.each([
  ['commas', ['科目,本年支出,基本支出', '公共安全支出,30.00,20.00', '合计,30.00,20.00']],
  ['wide commas', ['科目，本年支出，基本支出', '公共安全支出，30.00，20.00', '合计，30.00，20.00']],
  ['semicolons', ['科目;本年支出;基本支出', '公共安全支出;30.00;20.00', '合计;30.00;20.00']],
  ['marks around the cells', ['"科目","本年支出","基本支出"', '"公共安全支出","30.00","20.00"', '合计,"30.00",20.00']],
])('rows whose cells are parted by %s are a table', (_, rows) => {
  const source = officeText('支出决算情况说明', ['各科目支出如下：', ...rows, '以上支出已全部完成。']);
  expect(JSON.stringify(importText(source, { year: 2020 }).report)).toContain(
    JSON.stringify([['公共安全支出'], ['30.00'], ['20.00']]),
  );
});

test('lines of as many commas are no rows', () => {
  const lines = [
    '本局收支平衡，管理规范，成效明显。',
    '本局厉行节约，压减开支，执行有力。',
    '本局公开透明，接受监督，群众满意。',
  ];
  expect(textsOf(officeText('其他情况', lines))).toEqual(expect.arrayContaining(lines));
  const amounts = [
    '会议费1,234.56万元,培训费1,200.00万元,办',
    '公费2,345.67万元,差旅费2,300.00万元,印',
    '刷费3,456.78万元,邮电费3,400.00万元。',
  ];
  expect(textsOf(officeText('其他情况', amounts)).join('')).toContain('办公费2,345.67万元');
});

test('numbers filled into the wide blanks of a sentence are no cells', () => {
  const lines = [
    '2020年基本支出  352.40  万元，其中：',
    '人员经费  301.25  万元，主要包括基本工资、津贴',
    '补贴等；公用经费  51.15  万元。',
  ];
  expect(textsOf(officeText('基本支出情况', lines)).join('')).toContain(
    '其中：人员经费 301.25 万元，主要包括基本工资、津贴补贴等',
  );
});

test('words behind a sign that turns their order are asked about, in a text and on a page', async () => {
  const turned = { kind: 'not-read', what: 'reversed', words: '76.89' };
  expect(await read(utf8(text.replace('330.00万元，', '\u202E76.89\u202C万元，')))).toMatchObject({ notes: [turned] });
  expect(await read(utf8(text))).toMatchObject({ notes: [] });
  expect((await readOf(page('<p>支出&#x202E;76.89&#x202C;万元。</p>'))).notes).toContainEqual({ ...turned, line: 7 });
});

test('a row whose first cell is empty stays in its table', () => {
  const rows = ['项目\t决算数 ', '会议费\t3.00 ', '\t4.00 '];
  const { report, texts } = importText(officeText('支出决算情况说明', ['2020年度支出7.00万元。 ', ...rows]), {
    year: 2020,
  });
  expect(Object.values(texts)).not.toContain('4.00');
  expect(JSON.stringify(report)).toContain('"table-in-source"');
});

test.each([
  ['beside a label', ['单位名称：云山县统计局', '2020年部门决算', '编制日期：2021年8月20日']],
  ['before a word that leads to the year', ['云山县统计局关于2020年度部门决算的公告']],
  ['in quotation marks', ['“云山县统计局”2020年度部门决算']],
  ['with the accounts, below the year', ['云山县 2020 年度', '云山县统计局决算']],
])('the department is read where the cover names it %s', (_, cover) => {
  const [, , ...body] = text.split('\n');
  const source = [...cover, '第一部分 部门概况', ...body].join('\n');
  expect(importText(source, { year: 2020 }).report.department).toBe('云山县统计局');
});

test('a report that names no department has its year once in its title', () => {
  const [, , ...body] = text.split('\n');
  const { report, questions } = importText(['2020年度部门决算', '第一部分 部门概况', ...body].join('\n'), {
    year: 2020,
  });
  expect(report.title).toBe('2020年度部门决算');
  expect(questions).toContainEqual({ kind: 'department-unstated', taken: '2020年度部门决算' });
  expect(textsOf(text)).toContain('2020年度收入总计330.00万元，支出总计330.00万元。');
});

const sentence = '2020年度支出5.50万元。';

test.each([
  ['strokes', ['│项目  │决算数│', '├───┼───┤', '│会议费│ 3.00 │', '└───┴───┘']],
  ['the strokes of a keyboard', ['| 项目 | 决算数 |', '| --- | ---: |', '| 会议费 | 3.00 |']],
  ['blanks, with words in the cells', ['项目         决算数', '会议费        3.00', '培训费        4.00以内']],
])('rows whose cells are set apart by %s are a table in any part', (_, rows) => {
  const { report, texts } = importText(officeText('支出决算情况说明', [sentence, ...rows]), { year: 2020 });
  expect(Object.values(texts)).toContain(sentence);
  expect(JSON.stringify(report)).toContain('"columns":["项目","决算数"]');
});

test.each([
  ['heavy strokes', ['┏━━━┳━━━┓', '┃会议费┃3.00┃', '┣━━━╋━━━┫', '┃培训费┃4.00┃', '┗━━━┻━━━┛'], '3.00'],
  ['single blanks', ['项目 预算数 决算数', '会议费 3.00 2.00', '培训费 4.00 3.50', '合计 7.00 5.50'], '决算数'],
  ['blanks, two names in a row', ['会议费   3.00   培训费   2.00', '印刷费   4.00   差旅费   3.50'], '培训费'],
])('rows set apart by %s are a table, and one without a head is asked about', (_, rows, inHead) => {
  const { report, questions } = importText(officeText('支出决算情况说明', [sentence, ...rows]), { year: 2020 });
  const tables = JSON.stringify(report).match(/"columns":\[[^\]]*\]/g) ?? [];
  expect(tables).toEqual([expect.stringContaining(inHead)]);
  expect(questions.map(({ kind }) => kind)).toEqual(rows[0]?.startsWith('项目') ? [] : ['table-without-head']);
});

test.each([
  ['names and amounts', ['会议费：3.00万元', '培训费：4.00万元']],
  ['what is filled in', ['单位性质：行政单位', '经费性质：财政全额拨款']],
  ['signs', ['● 会议费3.00万元', '● 培训费4.00万元']],
  ['letters', ['a. 会议费3.00万元', 'b. 培训费4.00万元']],
  ['a heading without a numeral and its words', ['会议费情况', '2020年度会议费3.00万元。']],
])('short lines of %s stay lines', (_, lines) => {
  const { texts } = importText(officeText('支出决算情况说明', [sentence, ...lines]), { year: 2020 });
  expect(Object.values(texts)).toEqual(expect.arrayContaining([sentence, ...lines]));
});
