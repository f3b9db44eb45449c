import { describe, expect, test } from 'vitest';
import { sectionsOf } from '../../src/report/outline.ts';
import { importPart, importText } from './small-report.ts';

describe('lines', () => {
  test('wrapped with blank lines between them are one paragraph, joined without a space', () => {
    const { texts } = importPart([
      '一、收入决算情况说明 ',
      '',
      '云溪县档案馆的收入来自县级财政，全部用于馆藏档案的保管和',
      '',
      '修复，没有其他来源。 ',
    ]);
    expect(texts).toEqual({
      's1-1-p1': '云溪县档案馆的收入来自县级财政，全部用于馆藏档案的保管和修复，没有其他来源。',
    });
  });

  test('between two Latin words get a space, and every run of blanks becomes one', () => {
    const { texts } = importPart(['一、收入决算情况说明 ', '', '系统迁移到   Red', '', 'Hat 平台。 ']);
    expect(texts).toEqual({ 's1-1-p1': '系统迁移到 Red Hat 平台。' });
  });

  test('broken between a number and its unit are joined', () => {
    const { block } = importPart([
      '一、“三公”经费支出决算情况说明 ',
      '',
      '纳入范围的单位包括云溪县档案馆本级和下属的库房管理所共 2      ',
      '',
      '个事业单位。 ',
    ]);
    expect(block('s1-1-p1')).toMatchObject({ text: expect.stringContaining('共 2个事业单位。') });
    expect(block('s1-1-p1')).not.toHaveProperty('marks');
  });

  test('that begin with a decimal, a year or an ordinal word are no numerals', () => {
    const { texts } = importPart([
      '一、支出决算情况说明 ',
      '',
      '2021 年度支出合计占年初预算的 ',
      '',
      '94.2  %。主要原因：一是馆藏扩大，二是设备更新，三是全年人员',
      '',
      '工资调整。一本账目，全年增长 ',
      '',
      '100 %。 ',
    ]);
    expect(Object.keys(texts)).toEqual(['s1-1-p1']);
  });

  test('keep every slip they were printed with', () => {
    const slips = '2021 度支出初，主要用于；档案到位到位，共 3 万元，占 5 %；。';
    expect(importPart(['一、支出决算情况说明 ', '', `${slips} `]).texts['s1-1-p1']).toBe(slips);
  });
});

describe('a page break', () => {
  const before = '一般公共服务支出 3.1 万元，占全部支出的 12 %；社会';

  test('inside a word is joined, and the line before it is recorded', () => {
    const { block } = importPart(['一、支出决算情况说明 ', '', before, ' 保障支出 2 万元。 ']);
    expect(block('s1-1-p1')).toMatchObject({
      text: '一般公共服务支出 3.1 万元，占全部支出的 12 %；社会保障支出 2 万元。',
      pageJoins: [5],
    });
  });

  test('right after a full stop goes on in the same paragraph if that line carries no paragraph mark', () => {
    const { texts } = importPart([
      '一、预算绩效情况说明 ',
      '',
      '本馆对全部项目开展绩效自评，共涉及项目 2 个，资金 8.5 万元。',
      ' 从评价情况来看，预算执行规范。 ',
      '',
      '下一步将完善制度。 ',
    ]);
    expect(texts).toEqual({
      's1-1-p1': '本馆对全部项目开展绩效自评，共涉及项目 2 个，资金 8.5 万元。从评价情况来看，预算执行规范。',
      's1-1-p2': '下一步将完善制度。',
    });
  });

  test('before a numeral begins the numbered item', () => {
    const { texts } = importPart(
      [
        '一、主要职能 ',
        '',
        '（一）负责档案的接收、整理；承担馆库的安全。  ',
        ' （二）负责档案的利用，',
        '',
        '并提供查询。 ',
      ],
      '年度部门决算概况',
    );
    expect(texts).toEqual({
      's1-1-1-p1': '（一）负责档案的接收、整理；承担馆库的安全。',
      's1-1-2-p1': '（二）负责档案的利用，并提供查询。',
    });
  });

  test('is not every indented line: one with a blank line above is an ordinary wrap', () => {
    const { block } = importPart([
      '一、“三公”经费支出决算情况说明 ',
      '',
      '1.因公出国(境)费支出决算为 0  万元，完成年初预算的 ',
      '',
      ' 0 %，主要原因是没有此项开支。 ',
    ]);
    expect(block('s1-1-1-p1')).toMatchObject({
      text: '1.因公出国(境)费支出决算为 0 万元，完成年初预算的0 %，主要原因是没有此项开支。',
    });
    expect(block('s1-1-1-p1')).not.toHaveProperty('pageJoins');
  });

  test('between a caption and the next heading joins nothing', () => {
    const { block, section, texts } = importPart([
      '一、收入决算情况说明 ',
      '',
      '收入合计 9.5 万元。 ',
      '',
      '图 3：收入决算结构 ',
      ' 二、支出决算情况说明 ',
      '',
      '支出合计 9.5 万元。 ',
    ]);
    expect(block('fig3')).toMatchObject({ type: 'caption', number: 3, text: '图 3：收入决算结构', image: 'absent' });
    expect(section('s1-2')).toMatchObject({ heading: '支出决算情况说明' });
    expect(texts['s1-1-p1']).toBe('收入合计 9.5 万元。');
  });
});

describe('a heading', () => {
  test('broken over two lines is one heading', () => {
    const { section, texts } = importPart([
      '一、2021 年度一般公共预算财政拨款“三公”经费支出决',
      '',
      '算情况说明 ',
      '',
      '全年没有支出。 ',
    ]);
    expect(section('s1-1')).toMatchObject({
      style: 'heading',
      heading: '2021 年度一般公共预算财政拨款“三公”经费支出决算情况说明',
      lines: [3, 5],
    });
    expect(texts).toEqual({ 's1-1-p1': '全年没有支出。' });
  });

  test('takes back the few words that cannot be a paragraph of their own', () => {
    const { section } = importPart(
      [
        '一、聚焦中心主业，积极履职尽责，推进各项绩效目标任务 ',
        '',
        '落地落实 ',
        '',
        '（一）库房改造 ',
        '',
        '改造完成。 ',
      ],
      '年度部门决算重点工作',
    );
    expect(section('s1-1')?.heading).toBe('聚焦中心主业，积极履职尽责，推进各项绩效目标任务落地落实');
  });

  test('closed by a full stop is told from a one-sentence item by what follows it', () => {
    const { section } = importPart([
      '一、其他重要事项情况说明 ',
      '',
      '(一)政府采购支出情况。 ',
      '',
      '全年没有政府采购。 ',
      '',
      '(二)承办上级交办的其他事项。 ',
    ]);
    expect(section('s1-1-1')).toMatchObject({ style: 'heading', heading: '政府采购支出情况。' });
    expect(section('s1-1-2')).toMatchObject({ style: 'item', heading: null });
  });

  test('run in with its text keeps its words there too', () => {
    const { section, texts } = importPart(
      ['一、库房改造 ', '', '  （一）抓实安全管理。全年检查消防设施，及时更换老化的', '', '线路。 '],
      '年度部门决算重点工作',
    );
    expect(section('s1-1-1')).toMatchObject({
      style: 'run-in',
      numeral: '（一）',
      heading: '抓实安全管理。',
      lines: [5, 7],
    });
    expect(texts).toEqual({ 's1-1-1-p1': '（一）抓实安全管理。全年检查消防设施，及时更换老化的线路。' });
  });

  test('may run in with a colon and a blank after its numeral', () => {
    const { section } = importPart(['一、其他情况 ', '', '1. 网络建设：完成机房升级。 '], '年度部门决算重点工作');
    expect(section('s1-1-1')).toMatchObject({ style: 'run-in', numeral: '1.', heading: '网络建设：' });
  });
});

describe('the outline', () => {
  test('takes levels from the order of numeral styles; full-width and half-width brackets are one level', () => {
    const { section } = importPart([
      '一、支出决算情况说明 ',
      '',
      '(一)总体情况。 ',
      '',
      '其中： ',
      '',
      '1.基本支出 2 万元；其中： ',
      '',
      '(1)工资 1 万元。 ',
      '',
      '（二）结构情况。 ',
      '',
      '没有变化。 ',
    ]);
    expect(section('s1-1-1-1-1')?.numeral).toBe('(1)');
    expect(section('s1-1-2')?.numeral).toBe('（二）');
  });

  test('may skip a level', () => {
    const { section } = importPart(['(十六)“三公”经费：指因公出国(境)费等。 '], '年度部门决算名词解释');
    expect(section('s1-16')).toMatchObject({ style: 'item', heading: null, label: '“三公”经费' });
  });

  test('keeps two paragraphs of the same words apart', () => {
    const words = '本部门没有政府性基金预算财政拨款收入。 ';
    const { texts } = importPart(['一、收入情况 ', '', words, '', '二、政府性基金情况 ', '', words]);
    expect(texts['s1-1-p1']).toBe(texts['s1-2-p1']);
  });

  test('asks where a numeral is missing', () => {
    const { questions } = importPart(['一、收入情况 ', '', '没有。 ', '', '三、支出情况 ', '', '没有。 ']);
    expect(questions).toEqual([{ kind: 'numeral-skipped', line: 7, numeral: '三、', expected: 2 }]);
  });

  test('but not where the paragraph before has it in its midst', () => {
    const items = (second: string) =>
      importPart(['一、主要职责 ', '', `（一）负责登记。${second}负责保管。 `, '', '（三）负责利用。 ']).questions;
    expect(items('（二）')).toEqual([]);
    expect(items('另外')).toHaveLength(1);
  });
});

test('a date between 目录 and its first entry hides no part of the report', () => {
  const { report } = importText(
    [
      '云溪县档案馆 ',
      '目录 ',
      '公开时间：2022年9月1日 ',
      '第一部分 部门概况………4 ',
      '一、部门职责………4 ',
      '第二部分 2021年度部门决算情况说明………6 ',
      '第一部分 部门概况 ',
      '一、部门职责 ',
      '1.保管全县档案。 ',
      '第二部分 2021年度部门决算情况说明 ',
      '本年支出 1.00 万元。 ',
    ].join('\n'),
  );
  expect(report.parts.map(({ heading, lines }) => [heading, lines[0]])).toEqual([
    ['部门概况', 7],
    ['2021年度部门决算情况说明', 10],
  ]);
});

describe('a paragraph after a list', () => {
  const lines = [
    '一、“三公”经费支出决算情况 ',
    '',
    '年初预算 3 万元，其中： ',
    '',
    '1.公务接待费支出决算为 0 万元，主要原因是没有开支。 ',
    '',
    '2021 年度“三公”经费比上年增加 3 万元。 ',
  ];
  const decision = { line: 9, startsWith: '2021 年度“三公”经费', belongsTo: 's1-1', reason: '说的是总数' };

  test('stays with the item above and asks', () => {
    const { texts, questions } = importPart(lines);
    expect(texts['s1-1-1-p2']).toBe('2021 年度“三公”经费比上年增加 3 万元。');
    expect(questions).toEqual([
      {
        kind: 'unplaced-paragraph',
        line: 9,
        startsWith: '2021 年度“三公”经费比上年',
        chosen: 's1-1-1',
        candidates: ['s1-1-1', 's1-1', 's1'],
      },
    ]);
  });

  test('goes where a person decided, after the items in the order of the document', () => {
    const { section, questions } = importPart(lines, undefined, { decisions: [decision] });
    expect(section('s1-1')?.content.map(({ id }) => id)).toEqual(['s1-1-p1', 's1-1-1', 's1-1-p2']);
    expect(questions).toEqual([]);
  });

  test('is asked about again when the words at the decision have changed', () => {
    const { texts, questions } = importPart(lines, undefined, {
      decisions: [{ ...decision, startsWith: '2020 年度' }],
    });
    expect(texts).toHaveProperty('s1-1-1-p2');
    expect(questions.map(({ kind }) => kind)).toEqual(['unplaced-paragraph', 'decision-outdated']);
  });

  test('cannot be sent to a section that is not open there', () => {
    const { questions } = importPart(lines, undefined, { decisions: [{ ...decision, belongsTo: 's1-7' }] });
    expect(questions.map(({ kind }) => kind)).toEqual(['unplaced-paragraph', 'decision-impossible']);
  });

  test('is the only thing decisions are for', () => {
    const unneeded = { ...decision, line: 7, startsWith: '1.公务接待费' };
    expect(importPart(lines, undefined, { decisions: [decision, unneeded] }).questions).toEqual([
      { kind: 'decision-unused', line: 7, startsWith: '1.公务接待费' },
    ]);
  });
});

describe('what the template left over', () => {
  test('a whole parenthesis is an instruction; that it begins with (一 makes it no numeral', () => {
    const { block, texts } = importPart([
      '一、支出决算情况说明 ',
      '',
      '支出合计 9.5 万元。 ',
      '',
      '(一般公共预算财政拨款支出决算具体情况，按支出功能分类科目',
      '',
      '逐类分析) ',
    ]);
    expect(block('s1-1-n1')).toMatchObject({ type: 'template-note' });
    expect(texts['s1-1-n1']).toBe('(一般公共预算财政拨款支出决算具体情况，按支出功能分类科目逐类分析)');
  });

  test('a parenthesis inside a sentence is no instruction, also at the beginning of a line', () => {
    const { texts } = importPart(['一、绩效情况 ', '', '本馆反映所有项目的绩效自评结果', '', '(不包括涉密项目)。 ']);
    expect(Object.keys(texts)).toEqual(['s1-1-p1']);
  });

  test('an instruction does not swallow the paragraph after it', () => {
    const { texts } = importPart(['一、支出情况 ', '', '(逐项说明，没有的不填) ', '', '全年没有支出。 ']);
    expect(texts).toEqual({ 's1-1-n1': '(逐项说明，没有的不填)', 's1-1-p1': '全年没有支出。' });
  });

  test('a gap before a unit is a blank, and the zero beside it is not', () => {
    const { block } = importPart([
      '一、“三公”经费情况 ',
      '',
      '(1)公务用车购置费   0 万元，完成年初预算的  0  %。购置公务用车 0 辆，年末公务用车保有量    辆。 ',
    ]);
    expect(block('s1-1-1-p1')).toMatchObject({ marks: [{ kind: 'blank', quote: '年末公务用车保有量 辆', nth: 1 }] });
  });

  test('one space before a unit is ordinary spacing, and so is a gap after a number', () => {
    const { block } = importPart(['一、资产情况 ', '', '价值按 万元、数量按 辆 填报，共有车辆 3    辆。 ']);
    expect(block('s1-1-p1')).not.toHaveProperty('marks');
  });

  test('an alternative nobody chose is marked, each occurrence of it', () => {
    const { block } = importPart([
      '一、经费情况 ',
      '',
      '比上年增加(减少) 0 万元，增长(下降) 0 %；比预算增加(减少) 0 万元。 ',
    ]);
    expect(block('s1-1-p1')).toMatchObject({
      marks: [
        { kind: 'choice', quote: '增加(减少)', nth: 1 },
        { kind: 'choice', quote: '增长(下降)', nth: 1 },
        { kind: 'choice', quote: '增加(减少)', nth: 2 },
      ],
    });
  });

  test('so is one that stands beside the other without a mark', () => {
    const { block } = importPart(['一、经费情况 ', '', '决算数大小于预算数。比上年减增加 3 万元，增减变化不大。 ']);
    expect(block('s1-1-p1')).toMatchObject({
      marks: [
        { kind: 'choice', quote: '大小于' },
        { kind: 'choice', quote: '减增加' },
      ],
    });
  });

  test('dots that stand for words are marked', () => {
    const { block } = importPart(['一、国有资产情况 ', '', '其他用车主要是……；设备 0 台(套)。 ']);
    expect(block('s1-1-p1')).toMatchObject({ marks: [{ kind: 'ellipsis', quote: '……' }] });
  });

  test('a stand-in item and the instruction after it belong to the entry above, which is a term of its own', () => {
    const { section, block } = importPart(
      [
        '(九)本部门使用的支出功能分类科目(到项级) ',
        '',
        '1.一般公共服务(类)行政运行(项) ',
        '',
        '2.… ',
        ' (参考《政府收支分类科目》逐项解释。) ',
        '',
        '(十)结余分配：指提取的职工福利基金等。 ',
      ],
      '年度部门决算名词解释',
      {
        terms: [
          { id: 'kemu', name: '支出功能分类科目' },
          { id: 'jieyu', name: '结余分配' },
        ],
      },
    );
    expect(section('s1-9')).toMatchObject({ style: 'heading', term: 'kemu' });
    expect(section('s1-9')?.content.map(({ id }) => id)).toEqual(['s1-9-1', 's1-9-2', 's1-9-n1']);
    expect(section('s1-9-1')).toMatchObject({ style: 'item', heading: null });
    expect(section('s1-9-2')).not.toHaveProperty('term');
    expect(block('s1-9-2-p1')).toMatchObject({ text: '2.…', marks: [{ kind: 'ellipsis', quote: '2.…' }] });
    expect(section('s1-10')).toMatchObject({ style: 'item', term: 'jieyu', label: '结余分配' });
  });
});

test('a heading that names another body is asked about, and the cover says whose report it is', () => {
  const { report, questions } = importText(
    [
      '云溪县档案馆',
      '2021年度部门决算',
      '',
      '第一部分 云溪县水利局概况',
      '',
      '一、主要职责',
      '',
      '保管档案。',
      '',
      '第二部分 云溪县档案馆2021年度部门决算情况说明',
      '',
      '一、收入支出决算总体情况说明',
      '',
      '2021年度收入总计 1.00 万元。',
      '',
    ].join('\n'),
  );
  expect(report.department).toBe('云溪县档案馆');
  expect(report.title).toBe('云溪县档案馆2021年度部门决算');
  expect(questions).toContainEqual({ kind: 'other-body', place: 's1', found: '云溪县水利局', taken: '云溪县档案馆' });
});

describe('a table over several pages', () => {
  const report = (rows: string[]) =>
    importText(
      [
        '第一部分 云溪县档案馆2021年度部门决算情况说明 ',
        '一、绩效情况说明 ',
        '各项目见下表。 ',
        ...rows,
        '项目都已完成。 ',
        '\f另有说明。 ',
        '— ii — ',
      ].join('\n'),
    );

  test('has its head once, though each page prints it', () => {
    const { report: read } = report(['项目\t金额 ', '甲\t1.00 ', '\f项目\t金额 ', '乙\t2.00 ']);
    const table = sectionsOf(read)[0]?.section.content.find(({ type }) => type === 'table');
    expect(table).toMatchObject({
      columns: ['项目', '金额'],
      rows: [{ cells: [['甲'], ['1.00']] }, { cells: [['乙'], ['2.00']] }],
    });
    expect(read.source.asides).toEqual([
      { kind: 'table-head', lines: [6, 6] },
      { kind: 'page-number', lines: [10, 10] },
    ]);
  });

  test('that cannot be taken over for certain is asked about, with its page', () => {
    const { questions } = report(['\f项目\t金额\t ', '甲\t1.00 ']);
    expect(questions).toContainEqual({ kind: 'table-not-read', line: 4, title: '项目 金额', page: 2 });
  });
});

test('a list of contents as pages saved from the web print it, with bullets and the fields of its page numbers, is one', () => {
  const { report, questions } = importText(
    [
      '云溪县档案馆2021年度部门决算',
      '目录',
      '第一部分 部门概况 PAGEREF _Toc25831 \\h 3',
      '一、主要职责 PAGEREF _Toc32310 h 3',
      '• 第二部分 2021年度部门决算情况说明 PAGEREF _Toc2776 h 4',
      '• 一、收入决算情况说明',
      '第一部分 部门概况',
      '一、主要职责',
      '负责档案的保管。',
      '第二部分 2021年度部门决算情况说明',
      '一、收入决算情况说明',
      '本年收入合计3万元。',
      '',
    ].join('\n'),
  );
  expect(questions).toEqual([]);
  expect(report.parts.map(({ heading }) => heading)).toEqual(['部门概况', '2021年度部门决算情况说明']);
});

describe('items of the classification whose names are set in quotation marks', () => {
  const { texts, questions } = importPart([
    '一、一般公共预算财政拨款支出决算情况说明',
    '1.“教育支出（类）成人教育（款）其他成人',
    '教育支出（项）”20.00 万元，主要用于：教室的租用和各门课本的印制费用。',
    '“教育支出（类）其他教育支出（款）其他教育支出（项）”3.00 万元，主要用于：支教。',
    '2.“科学技术支出（类）科学技术普及（款）科普活动（项）”5.00 万元，主要用于：展板和讲座的费用。',
    '',
  ]);

  test('go on in the next line until the mark is closed', () => {
    expect(texts['s1-1-1-p1']).toMatch(/^1\.“教育支出（类）成人教育（款）其他成人教育支出（项）”20/);
  });

  test('stand with the item of their class where they have no numeral, which nobody is asked about', () => {
    expect(Object.keys(texts)).toEqual(['s1-1-1-p1', 's1-1-1-p2', 's1-1-2-p1']);
    expect(questions).toEqual([]);
  });
});
