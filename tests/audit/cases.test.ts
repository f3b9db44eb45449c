import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { officeText } from '../import/small-report.ts';
import { auditOfFile, auditOfText, contradictions, formulaOf, openFindings } from './audit-of-text.ts';

const audited = (name: string) => auditOfFile(`tests/fixtures/cases/${name}.txt`);
const holding = (name: string) =>
  audited(name)
    .findings.filter(({ verdict }) => verdict === 'consistent')
    .map(formulaOf);

test.each([
  'only-totals',
  'unknown-part',
  'current-wording',
  'quoted-list',
  'choice-not-made',
  'odd-signs',
  'addresses',
])('nothing in %s is called a contradiction', (name) => {
  expect(contradictions(audited(name))).toEqual([]);
});

test('a sum whose parts nobody registered is not judged, and says so', () => {
  const { findings, counts } = audited('only-totals');
  expect(findings.filter(({ verdict }) => verdict === 'unregistered').map(({ id }) => id)).toContain('S03');
  expect(counts.unregistered).toBeGreaterThan(0);
});

test('a part under a name that no template knows takes part in its sum', () => {
  expect(holding('unknown-part')).toContain('330 = 310 + 20');
});

test('a name inside a longer name is not that name: all three revenues are told apart', () => {
  expect(holding('current-wording')).toEqual(
    expect.arrayContaining([
      '330.00 = 300.00 + 20.00 + 10.00',
      '330.00 = 190.00 + 140.00',
      '90.91% + 6.06% + 3.03% = 100%',
    ]),
  );
});

test('a list whose names stand in quotation marks, each in a line of its own, is one list', () => {
  expect(holding('quoted-list')).toEqual(
    expect.arrayContaining(['100.00 = 10.00 + 20.00 + 30.00 + 40.00', '10.00% + 20.00% + 30.00% + 40.00% = 100%']),
  );
});

describe('an alternative that nobody chose', () => {
  test('is remarked on', () => {
    const unchosen = audited('choice-not-made').findings.filter(({ rule }) => rule === 'unchosen');
    expect(unchosen.map(({ verdict }) => verdict)).toEqual(['blank']);
  });

  test('is never read as a sign: the rate goes the way of the change', () => {
    expect(holding('choice-not-made')).toContain('−20.00% = −0.10 ÷ ( 0.40 + 0.10 ) × 100%');
  });
});

test('of the items of a section every rate, every word and their sum are held against their numbers', () => {
  expect(contradictions(audited('items-and-words')).toSorted()).toEqual(
    ['100 ≠ 60 + 49', '49 < 50', '60 < 70', '80.00% ≠ 49 ÷ 50 × 100%', '99.99% ≠ 60 ÷ 70 × 100%'].toSorted(),
  );
});

test('a name of the classification is known though words of its sentence stand before it', () => {
  const names = (category: string) =>
    auditOfText(
      [
        '某县某局2022年度部门决算 ',
        '第一部分 2022年度部门决算情况说明 ',
        '八、政府性基金预算财政拨款收入支出决算情况说明 ',
        `2022年度政府性基金预算财政拨款支出45.00万元，${category}支出（类）彩票公益金安排的支出（款）。 `,
      ].join('\n'),
    ).findings.filter(({ rule }) => rule === 'classification-name').length;
  expect([names('为其他'), names('住房保樟')]).toEqual([0, 1]);
});

test('an amount of the year before that stands between a total and its parts is not the total', () => {
  const { findings } = auditOfText(
    [
      '某县某局2020年度部门决算 ',
      '第一部分 2020年度部门决算情况说明 ',
      '二、收入决算情况说明 ',
      '2020年度本年收入合计 300.12 万元，2019年数为 315.40 万元。其中：财政拨款收入 290.00 万元；其他收入 10.12 万元。 ',
    ].join('\n'),
  );
  expect(findings.filter(({ rule }) => rule === 'sum').map(formulaOf)).toEqual(['300.12 = 290.00 + 10.12']);
});

test('a table in the list of contents is no other title of a section, and a page number behind a title is none of it', () => {
  const text = [
    '云山县统计局2020年度部门决算',
    '目录',
    '第一部分 云山县统计局概况......1',
    '一、主要职能......1',
    '第二部分 2020年度部门决算表......3',
    '二、国有资本经营预算财政拨款支出决算表13',
    '第三部分 2020年度部门决算情况说明......14',
    '一、收入支出决算总体情况说明14',
    '第四部分 名词解释......15',
    '',
    '第一部分 云山县统计局概况',
    '一、主要职能',
    '负责统计。',
    '第二部分 2020年度部门决算表',
    '见附件。',
    '第三部分 2020年度部门决算情况说明',
    '一、收入支出决算总体情况说明',
    '2020年度收入总计10.00万元。',
    '二、国有资本经营预算财政拨款支出决算情况说明',
    '本部门没有国有资本经营预算支出。',
    '第四部分 名词解释',
    '一、财政拨款收入：指本级财政当年拨付的资金。',
    '',
  ].join('\n');
  expect(
    auditOfText(text)
      .findings.filter(({ rule }) => rule === 'contents')
      .map(({ verdict }) => verdict),
  ).toEqual(['explain']);
});

test('a table that the contents list and the part of tables does not have is asked about, where it has all others', () => {
  const titles = ['收入支出决算总表', '收入决算表', '支出决算表', '财政拨款收入支出决算总表', '“三公”经费支出决算表'];
  const told = (printed: string[]) => {
    const lines = [
      '云山县统计局2020年度部门决算',
      '目录',
      '第一部分 云山县统计局概况',
      '第二部分 2020年度部门决算表',
      ...titles.map((title, nth) => `${'一二三四五'[nth]}、${title}`),
      '第三部分 2020年度部门决算情况说明',
      '',
      '第一部分 云山县统计局概况',
      '一、主要职能',
      '负责统计。',
      '第二部分 2020年度部门决算表',
      ...printed.flatMap((title) => [title, '单位：万元', '项目\t决算数', '合计\t10.00']),
      '第三部分 2020年度部门决算情况说明',
      '一、收入支出决算总体情况说明',
      '2020年度收入总计10.00万元。',
      '',
    ];
    return auditOfText(lines.join('\n')).findings.flatMap(({ rule, sentence, verdict }) =>
      rule === 'contents' ? [`${verdict} ${sentence}`] : [],
    );
  };
  expect(told(titles)).toEqual([]);
  expect(told(titles.toSpliced(2, 1))).toEqual([expect.stringMatching(/^explain 目录列有“三、支出决算表”/)]);
  // Several may be there in another shape.
  expect(told(titles.toSpliced(1, 2))).toEqual([]);
});

describe('the contents of a report and its body', () => {
  const sections = [
    '收入决算情况说明',
    '支出决算情况说明',
    '政府采购支出说明',
    '国有资产占用情况说明',
    '预算绩效情况说明',
  ];
  const below = ['（一）总体情况', '（二）具体情况'];
  const numbered = (titles: readonly string[]) => titles.map((title, nth) => `${'一二三四五六'[nth]}、${title}`);
  const told = (contents: readonly string[], body = numbered(sections)) =>
    openFindings(
      auditOfText(
        [
          '云山县统计局2020年度部门决算',
          '目录',
          '第一部分 部门概况',
          '第二部分 2020年度部门决算情况说明',
          ...contents,
          '第三部分 名词解释',
          '第一部分 部门概况',
          '一、主要职能',
          '负责统计。',
          '第二部分 2020年度部门决算情况说明',
          ...body.flatMap((title) => [title, '本年没有变化。']),
          '第三部分 名词解释',
          '一、财政拨款收入：指本级财政当年拨付的资金。',
          '',
        ].join('\n'),
      ),
    ).flatMap(({ rule, sentence }) => (rule === 'contents' ? [sentence] : []));

  test('a section that the contents leave out is told once, also where those behind it have moved up', () => {
    expect(told(numbered(sections))).toEqual([]);
    for (const lost of [0, 1, 2])
      expect(told(numbered(sections.toSpliced(lost, 1)))).toEqual([
        expect.stringContaining(`${numbered(sections)[lost]}”，目录里没有列出`),
      ]);
  });

  test('marks around a title are how it is set', () => {
    const marked = numbered(sections).map((title) => title.replace(/、(.*)/, '、《$1》'));
    expect(told(marked)).toEqual([]);
    expect(told(numbered(sections), marked)).toEqual([]);
    const lost = told([...marked, '六、《部门收支预算总表编制工作》']);
    expect(lost).toEqual([expect.stringContaining('正文里没有找到')]);
  });

  test('a part whose sections are no headings in the body is asked about for none of them', () => {
    const tables = ['一、《收入支出决算总表》', '二、《决算收入明细》', '三、《决算支出明细》'];
    expect(told([...numbered(sections), '第四部分 附件', ...tables])).toEqual([
      expect.stringContaining('第四部分附件'),
    ]);
  });

  test('two sections that changed places are told once', () => {
    const [first = '', second = '', ...others] = sections;
    expect(told(numbered([second, first, ...others]))).toHaveLength(1);
  });

  test('a word left out makes another title, 情况说明 and another way to number do not', () => {
    expect(told(numbered(sections.with(3, '国有资产占有使用情况说明')))).toHaveLength(1);
    expect(told(numbered(sections.with(3, '国有资产占用')))).toEqual([]);
    expect(told(sections)).toEqual([]);
  });

  test('sections of one section need not be listed, whatever is listed of another', () => {
    const list = numbered(sections);
    const body = [
      ...list.slice(0, 1),
      ...below,
      ...list.slice(1),
      '（一）绩效管理',
      '（二）绩效自评',
      '（三）绩效评价',
    ];
    const contents = [...list, '（一）绩效管理', '（二）绩效自评', '（三）绩效评价'];
    expect(told(contents, body)).toEqual([]);
    expect(told(contents.toSpliced(6, 1), body)).toEqual([expect.stringContaining('（二）绩效自评')]);
  });
});

test('a term told without a colon is defined; a name alone is not', () => {
  const glossary = [
    '一、财政拨款收入，指县级财政当年拨付的资金。',
    '二、基本支出是保障机构运转的支出。',
    '三、其他专用名词解释',
  ];
  const text = readFileSync('tests/fixtures/cases/only-totals.txt', 'utf8');
  const { findings } = auditOfText(text.slice(0, text.indexOf('一、财政拨款收入：')) + glossary.join('\n\n'));
  expect(findings.filter(({ rule }) => rule === 'placeholder').flatMap(({ places }) => places)).toMatchObject([
    { quote: '其他专用名词解释' },
  ]);
});

/** What the paragraphs of one section of a report have open, 收支情况 of all its money where no heading is given. */
function openIn(paragraphs: readonly string[], heading = '收入支出决算情况说明'): string[] {
  return openFindings(auditOfText(officeText(heading, paragraphs)))
    .filter(({ rule }) => /^(?:sum|same-fact)$/.test(rule))
    .map((finding) => `${finding.verdict} ${formulaOf(finding)}`);
}

describe('a sum', () => {
  test('takes nothing that is told besides its parts, and nothing that was carried over into revenue of the year', () => {
    const told = (balance: string) => [
      `1.收入情况。2020年度收入合计71.30万元，其中：财政拨款收入71.30万元，占100.00%；${balance}`,
    ];
    expect(openIn(told('此外，年初结转和结余5.40万元。'))).toEqual([]);
    expect(openIn(told('年初结转和结余5.40万元。'))).toEqual([]);
    expect(openIn(told('其他收入5.40万元。'))).not.toEqual([]);
  });

  test('is of no number that is told once more as its part', () => {
    expect(
      openIn(
        [
          '“三公”经费比上年增加3.10万元。其中：公务接待费减少0.40万元，公务用车运行维护费增加3.50万元。',
          '1、公务接待费',
          '公务接待费2.20万元，较2019年公务接待费减少0.40万元。',
          '2、公务用车运行维护费',
          '公务用车运行维护费8.10万元，较2019年度增加3.50万元，原因为油价上涨。',
        ],
        '“三公”经费增减变化情况说明',
      ),
    ).toEqual([]);
  });

  test('of what was spent and left that is more than 收入总计 is asked about where nothing tells what was there before', () => {
    const told = (opening: string) => [
      `2020年度一般公共预算收入总计64.20万元，${opening}本年支出63.00万元，年末结转和结余2.70万元。`,
    ];
    const heading = '一般公共预算收入支出决算情况';
    expect(openIn(told(''), heading)).toEqual(['explain 64.2 ≠ 63 + 2.7']);
    expect(openIn(told('年初结转和结余1.00万元，'), heading)).toEqual([expect.stringMatching(/^inconsistent/)]);
  });

  test('of the items of a category takes those told under its former name', () => {
    const told = (name: string) => [
      '一般公共预算财政拨款支出120.00万元，主要用于：文化旅游体育与传媒支出（类）90.00万元，占75.00%；教育支出（类）30.00万元，占25.00%。',
      `1、${name}（类）体育（款）群众体育（项）24.00万元。`,
      '2、文化旅游体育与传媒支出（类）文化和旅游（款）群众文化（项）66.00万元。',
      '3、教育支出（类）普通教育（款）小学教育（项）30.00万元。',
    ];
    const heading = '一般公共预算财政拨款支出决算情况说明';
    expect(openIn(told('文化体育与传媒支出'), heading)).toEqual([]);
  });
});

test('what is left of the general budget is not what is left of all money', () => {
  const text = officeText('部门决算收支情况说明', ['2020年度年末结转和结余47.10万元。']).replace(
    '第三部分',
    '二、一般公共预算收入支出决算情况\n年末结转和结余12.30万元。\n第三部分',
  );
  expect(openFindings(auditOfText(text)).filter(({ rule }) => rule === 'same-fact')).toEqual([]);
});

test('a part that the body heads without its numeral is the one that the contents print on two lines', () => {
  const contents = [
    '第一部分 云山县统计局概况',
    '一、主要职能',
    '第二部分 云山县统计局 2020 年度',
    '部门决算表',
    '一、收入支出决算总表',
    '第三部分 2020年度部门决算情况说明',
    '一、收入支出决算总体情况说明',
    '第四部分 名词解释',
  ];
  const text = [
    '云山县统计局2020年度部门决算',
    '目录',
    ...contents,
    '第一部分 云山县统计局概况',
    '一、主要职能',
    '负责统计。',
    '云山县统计局 2020 年度部门决算表',
    '收入支出决算总表',
    '单位：万元',
    '项目\t决算数',
    '合计\t10.00',
    '第三部分 2020年度部门决算情况说明',
    '一、收入支出决算总体情况说明',
    '2020年度收入总计10.00万元。',
    '第四部分 名词解释',
    '一、财政拨款收入：指本级财政当年拨付的资金。',
    '',
  ].join('\n');
  expect(openFindings(auditOfText(text)).filter(({ rule }) => rule === 'contents')).toEqual([]);
});

test('what is announced is made up of the items told below, though it be one', () => {
  const told = (item: string) => [
    '政府性基金预算财政拨款收入8.20万元，支出8.20万元，支出具体情况如下：',
    `住房保障支出（类）超长期特别国债安排的支出（款）其他住房保障支出（项）${item}万元，主要用于管网改造。`,
  ];
  const heading = '政府性基金预算财政拨款收入支出决算情况说明';
  expect(openIn(told('9.20'), heading)).toEqual(['explain 8.2 ≠ 9.2']);
  expect(openIn(told('8.20'), heading)).toEqual([]);
});

test('支出增加 is judged by what was spent, after a sentence on what came in', () => {
  const text = officeText('收入支出决算总体情况说明', [
    '2020年度收入总计600.00万元，支出总计590.00万元。与2019年决算数相比，收入增加50.00万元，增长9.09%，主要原因是增人增资。支出增加40.00万元，增长7.27%，主要原因是购置设备。',
  ]);
  expect(openFindings(auditOfText(text)).filter(({ rule }) => rule === 'growth')).toEqual([]);
});

test('a reason that is given and lacks its stop lacks no words', () => {
  const text = officeText('支出决算情况说明', [
    '2020年度支出合计90.00万元。比上年减少8.00万元，主要原因是基本支出减少6.00万元，项目支出减少2.00万元',
  ]);
  expect(
    openFindings(auditOfText(text)).flatMap(({ rule, sentence }) => (rule === 'unfinished' ? sentence : [])),
  ).toEqual([expect.stringContaining('之后没有句号')]);
});

test('where all paragraphs on money come to their stop, the one that does not breaks off', () => {
  const told = (last: string) =>
    openFindings(
      auditOfText(
        officeText('支出决算情况说明', [
          '2020年度支出合计90.00万元，比上年增加8.00万元。',
          ...['印刷费', '邮电费', '水费', '电费', '差旅费'].map(
            (name, at) => `${name}支出${at + 3}.20万元，据实列支。`,
          ),
          last,
        ]),
      ),
    ).filter(({ rule }) => rule === 'unfinished');
  expect(told('会议费支出2.60万元，占2.89%。')).toEqual([]);
  expect(told('会议费支出2.60万元，占2')).toHaveLength(1);
  expect(told('会议费支出2.60万元，据实')).toHaveLength(1);
});

test('two numbers of one paragraph are told as both in it', () => {
  const text = officeText('一般公共预算财政拨款支出决算情况说明', [
    '1、教育支出（类）普通教育（款）小学教育（项）12.41万元，主要用于办学。年初预算为13.00万元，支出决算为12.42万元。',
  ]);
  expect(
    openFindings(auditOfText(text)).flatMap(({ rule, sentence }) => (rule === 'same-fact' ? sentence : [])),
  ).toEqual([expect.stringMatching(/^同一项数，2\.1\.1写12\.42万元，同一段又写12\.41万元/)]);
});
