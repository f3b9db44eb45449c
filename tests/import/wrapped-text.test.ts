import { describe, expect, test } from 'vitest';
import { sectionsOf } from '../../src/report/outline.ts';
import { importText, officeText } from './small-report.ts';

const items = ['会议费', '培训费', '差旅费', '印刷费', '咨询费', '租赁费', '劳务费', '邮电费'];
const paragraphs = items.flatMap((name, nth) => [
  `${name}支出决算为${nth + 3}.50万元，比上年增加${nth}.25万元，主要原因是全县经济普查在这一年里进入登记阶段，各乡镇的普查员都要集中${'再次'.repeat(nth)}学习。`,
  `以上支出都按规定的程序审批，由办公室核对以后报销${'、归档'.repeat(nth % 3)}。`,
]);
const heading = '关于一般公共预算财政拨款基本支出决算情况的说明';
const text = officeText(heading, paragraphs);

/** Breaks each line where the next character does not fit; what may not begin a line goes there with the one before. */
function wrapped(width: number, { first = '', rest = '', between = '' }): string {
  const lineOf = (words: string, start: string) =>
    new RegExp(`^.{1,${width - start.length}}(?<![\\d.]|[（“])(?![，。、；：）”%])`, 'u').exec(words)?.[0] ?? words;
  const linesOf = (words: string, start: string): string[] => {
    const own = words.length <= width - start.length ? words : lineOf(words, start);
    return own === '' ? [] : [start + own, ...linesOf(words.slice(own.length), rest)];
  };
  return text
    .split('\n')
    .map((paragraph) => linesOf(paragraph, first).join('\n'))
    .join(`\n${between}`);
}

const read = (source: string) => {
  const { texts, questions, report } = importText(source, { year: 2020 });
  return { texts: Object.values(texts), questions, headings: report.parts.flatMap(({ content }) => content) };
};

describe.each([26, 30, 34, 40])('a text whose lines were broken at %i characters', (width) => {
  test.each([
    ['begin with an indentation', { first: '　　' }],
    ['begin deeper than the other lines, which are indented too', { first: '　　　　', rest: '　　' }],
    ['stand apart by empty lines', { between: '\n' }],
    ['stand apart by empty lines and begin with an indentation', { first: '　　', between: '\n' }],
  ])('has the paragraphs of the text where they %s', (_, way) => {
    const { texts, questions } = read(wrapped(width, way));
    expect(texts).toEqual(read(text).texts);
    expect(questions).toEqual([]);
  });

  test('has them where nothing marks them, or asks at which lines they may end', () => {
    const { texts, questions } = read(wrapped(width, {}));
    const joined = paragraphs.filter((paragraph) => !texts.includes(paragraph));
    const asked = questions.flatMap((question) => (question.kind === 'unsure-ends' ? question.lines : []));
    expect(joined.length).toBeLessThanOrEqual(asked.length * 2);
  });

  test('is read as the text without marks where a converter made each line a paragraph', () => {
    const unmarked = wrapped(width, {});
    expect(read(unmarked.replaceAll('\n', ' \n'))).toEqual(read(unmarked));
  });
});

test('where a sentence ends with a full line an empty line parts two paragraphs, as the question says', () => {
  const source = wrapped(34, {});
  const { questions } = read(source);
  const [ends] = questions.flatMap((question) => (question.kind === 'unsure-ends' ? [question.lines] : []));
  const lines = source.split('\n').flatMap((line, at) => (ends?.includes(at + 1) ? [line, ''] : [line]));
  const { texts, questions: after } = read(lines.join('\n'));
  expect(after).toEqual([]);
  expect(texts).toEqual(expect.arrayContaining([paragraphs[0]]));
});

test('a short text that nothing wrapped keeps a paragraph a line, however alike they are in length', () => {
  const lines = items.map(
    (name, nth) => `本年度${name}支出决算${nth + 3}.50万元，与上年${nth + 2}.00万元相比有所增加。`,
  );
  const { texts, questions } = read(officeText('支出决算情况说明', lines));
  expect(texts).toEqual(expect.arrayContaining(lines));
  expect(questions).toEqual([]);
});

test('a numeral behind a comma at the end of a line, and an amount that begins one, go on with the sentence', () => {
  const lines = [
    '上列第（一）、（三）项是人员经费，一年合计80.00万元，第（二）、',
    '（四）项是公用经费，合计20.00万元。',
    '（五）“专项普查活动”（项）的年初预算数合计为',
    '112,350.00万元，支出决算12,300.00万元，没有结余。',
  ];
  const { texts } = read(`${wrapped(32, {}).replace('第三部分', `${lines.join('\n')}\n第三部分`)}`);
  expect(texts).toContain(lines.slice(0, 2).join(''));
  expect(texts).toContain(lines.slice(2).join(''));
});

test('a numbered line that a comma stands in goes on in the next, though it states no amount in 万元', () => {
  const lines = ['1.经营收入0.00万，是事业单位在业务活动之外', '开展经营活动取得的收入，与上年相比没有变化。'];
  const { texts } = read(wrapped(34, {}).replace('第三部分', `${lines.join('\n')}\n第三部分`));
  expect(texts).toContain(lines.join(''));
});

test('a paragraph that begins with its amount is none of the heading above it', () => {
  const lines = [
    '（一）会议费支出情况',
    '3.50万元为全年的会议费，比上年减少。',
    '（二）培训费',
    '4.50万元用于普查员学习。',
  ];
  const { texts } = read(officeText('其他重要事项', [...lines, ...paragraphs]));
  expect(texts).toEqual(expect.arrayContaining([lines[1], lines[3]]));
});

test('the tables of a part are its own though its heading goes on in the next line', () => {
  const [title = '', ...body] = text.split('\n');
  const tables = ['第二部分 云山县统计局', '2020年度部门决算表', '一、收入支出决算总表', '（见附件）'];
  const source = [title, ...body.slice(0, 3), ...tables, '第三部分 2020年度部门决算情况说明', ...body.slice(4, 8)];
  const { report } = importText(source.join('\n'), { year: 2020 });
  expect(report.parts[1]?.role).toBe('tables');
  expect(JSON.stringify(report.parts[1]?.content)).not.toContain('"absence"');
});

test('a rate that begins a line, and a line behind a comma typed on a half-width keyboard, go on with the sentence', () => {
  const items = ['1.一般公共预算支出完成年初预算', '109.28%，比预算多。', '2.政府性基金支出没有发生,', '比预算少。'];
  const { texts } = read(wrapped(34, { first: '　　' }).replace('第三部分', `${items.join('\n')}\n第三部分`));
  expect(texts).toEqual(expect.arrayContaining([items.slice(0, 2).join(''), items.slice(2).join('')]));
});

test('what states an amount below a heading that fills its line is a paragraph', () => {
  const lines = [
    '二、2020年度全县经济普查专项一般公共预算财政拨款基本支出决算情况',
    '基本支出30.00万元，其中人员经费20.00万元。',
  ];
  const { texts } = read(wrapped(34, {}).replace('第三部分', `${lines.join('\n')}\n第三部分`));
  expect(texts).toContain(lines[1]);
});

test('a numeral alone on its line has its words in the next, indented or not', () => {
  const alone = wrapped(40, { first: '　　' }).replace(`一、${heading}`, `一、\n　　${heading}`);
  expect(alone).toContain('一、\n');
  expect(read(alone).headings).toContainEqual(expect.objectContaining({ numeral: '一、', heading }));
});

test('the paragraph below a heading may open with its year and a comma of half a width', () => {
  const lines = [
    '（一）三公经费财政拨款支出决算具体情况',
    '2020年度三公经费支出决算中,会议费支出3.50万元,培训费支出4.50万元。',
  ];
  const { texts } = read(wrapped(20, {}).replace('第三部分', `${lines.join('\n')}\n第三部分`));
  expect(texts).toContain(lines[1]);
});

test('parts of the first numeral are known though their headings go on in the next line', () => {
  const source = [
    '云山县图书馆',
    '2020年度一般公共预算“三公”经费支出决算公开',
    '一、2020年度一般公共预算财政拨款“三公”经费支出',
    '决算表',
    '（见附件）',
    '二、2020年度一般公共预算财政拨款“三公”经费支出决算',
    '情况说明',
    '（一）总体情况',
    '2020年度“三公”经费支出决算为3.50万元。',
    '',
  ];
  const { report } = importText(source.join('\n'), { year: 2020 });
  expect(report.parts.map(({ role }) => role)).toEqual(['tables', 'explanation']);
});

test('a heading is its own where the cells of the tables, a line each, outnumber the text', () => {
  const cells = Array.from({ length: 60 }, (_, nth) => [`科目${nth}`, `${nth}.00`]).flat();
  const { report } = importText(
    [
      '云溪县档案馆2021年度部门决算',
      '第一部分 云溪县档案馆概况',
      '一、部门决算单位机构设置及人员情况说明',
      '云溪县档案馆设有办公室、业务股，现有编制12名，年末实有在职人员10名，另有退休人员3名，由县档案馆统一管理。',
      '第二部分 云溪县档案馆2021年度部门决算表',
      '收入支出决算总表',
      ...cells,
      '',
    ].join('\n\n'),
  );
  expect(report.parts[0]?.content[0]).toMatchObject({ heading: '部门决算单位机构设置及人员情况说明' });
});

describe('where a mark ends each paragraph, however long the rows of the tables are', () => {
  const row = ['30108', '机关事业单位基本养老保险缴费', '7.05', '30207', '邮电费', '1.00', '31003'].join('\t');
  const items = (...lines: string[]) =>
    importText(
      [
        '云溪县档案馆2021年度部门决算 ',
        '第一部分 收支情况 ',
        ...new Array<string>(8).fill(`${row} `),
        '第二部分 2021年度部门决算情况说明 ',
        '一、一般公共预算财政拨款支出决算情况说明 ',
        '全年支出5.00万元，按照政府功能分类科目，其中： ',
        ...lines,
        '',
      ].join('\n'),
    ).texts;

  test('the name of an item that has one is no beginning of the paragraph below it', () => {
    const texts = items(
      '1.文化旅游体育与传媒支出（类）文化和旅游（款）图书馆（项）。 ',
      '年初预算为3.00万元，支出决算为3.00万元，完成年初预算的100.00%。 ',
      '2.文化旅游体育与传媒支出（类）文化和旅游（款）群众文化（项）。 ',
      '年初预算为2.00万元，支出决算为2.00万元，完成年初预算的100.00%。 ',
    );
    expect(texts).toMatchObject({
      's2-1-1-p1': '年初预算为3.00万元，支出决算为3.00万元，完成年初预算的100.00%。',
      's2-1-2-p1': '年初预算为2.00万元，支出决算为2.00万元，完成年初预算的100.00%。',
    });
  });

  test('one that has none goes on in the next line', () => {
    const texts = items(
      '1.文化旅游体育与传媒支出（类）文化和旅游（款）图书馆（项）。',
      '年初预算为3.00万元，支出决算为3.00万元。 ',
    );
    expect(texts['s2-1-1-p1']).toMatch(/（项）。年初预算为3\.00万元/);
  });
});

/** The marks of an English keyboard for those of a Chinese one. */
const marks: Record<string, string> = { '，': ',', '。': '.', '：': ':', '；': ';', '（': '(', '）': ')' };
const halfWidth = (words: string) => words.replaceAll(/[，。：；（）]/g, (mark) => marks[mark] ?? mark);

test('a text typed with an English keyboard has the sections and paragraphs of one typed with a Chinese one', () => {
  const chinese = [
    '云山县统计局2020年度部门决算',
    '第一部分 云山县统计局概况',
    '    一、主要职能',
    '    1.拟订全县统计调查的计划并组织实施。',
    '    2.会同有关部门开展统计执法。',
    '第二部分 2020年度部门决算情况说明',
    '    一、收入支出决算总体情况说明',
    '    本年收入330.00万元，与上年持平。其中，财政拨款收入300.00万元，占90.91%。',
    '    2020年度支出330.00万元，全部用于经济普查（含试点）。',
    '    其中：人员经费210.00万元；公用经费120.00万元。',
    '    二、其他重要事项的情况说明',
    '    （一）机关运行经费。2020年度机关运行经费120.00万元，与上年持平。',
    '    （二）政府采购支出：本单位没有政府采购。',
    '第三部分 名词解释',
    '    一、财政拨款收入：指本级财政当年拨付的资金。',
    '    二、其他收入：指存款利息。',
    '',
  ].join('\n');
  const shape = ({ report, texts }: ReturnType<typeof importText>) => [
    texts,
    sectionsOf(report).map(({ section: { id, style, heading, term } }) => [id, style, heading, term ?? null]),
  ];
  const [expected, typed] = [chinese, halfWidth(chinese)].map((source) => importText(source, { year: 2020 }));
  if (!expected || !typed) throw new Error();
  expect(shape(typed)).toEqual(JSON.parse(halfWidth(JSON.stringify(shape(expected)))));
});

test('the heading of a part that goes on in two lines below its numeral is one, and the part is one of tables', () => {
  const lines = ['第二部分', '云山县统计局', '2020年度部门决算表 ', '收入支出决算总表 '];
  const marked = officeText('收入支出决算总体情况说明', ['2020年度收入330.00万元，支出330.00万元。'.repeat(9)])
    .replaceAll(/(?<=.)\n/g, ' \n')
    .replace('第二部分 ', [...lines, '第三部分 '].join('\n'))
    .replace('第三部分 名', '第四部分 名');
  for (const source of [marked, marked.replaceAll(' \n', '\n')])
    expect(importText(source, { year: 2020 }).report.parts[1]).toMatchObject({
      role: 'tables',
      heading: '云山县统计局2020年度部门决算表',
    });
});

test('a heading goes on where its line alone has no mark, though no other line of the text was broken', () => {
  const heading = '关于2020年度收入支出决算的总体情况';
  const whole = officeText(heading, ['2020年度收入330.00万元，支出330.00万元。'.repeat(9)]).replaceAll(
    /(?<=.)\n/g,
    ' \n',
  );
  const broken = whole.replace('决算的总体', '决算\n的总体');
  expect(importText(broken, { year: 2020 }).section('s2-1')?.heading).toBe(heading);
});
