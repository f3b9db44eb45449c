import { expect, test } from 'vitest';
import { sectionsOf } from '../../src/report/outline.ts';
import { auditOfText, formulaOf, openFindings, rootsIn } from './audit-of-text.ts';

const open = (heading: string, text: string) =>
  rootsIn(text, heading).map((finding) => formulaOf(finding) || finding.rule);
const general = '五、一般公共预算财政拨款支出决算情况说明';
const threePublic = '七、“三公”经费支出决算情况说明';

test('what was approved or fixed is a budget, whatever the order of its words', () => {
  for (const budget of ['年初批复', '年初核定', '预算批复', '批复预算', '年初批复预算']) {
    const told = (rate: string) => open(general, `本年支出41.20万元，${budget}40.00万元，执行率${rate}%。`);
    expect(told('103.00')).toEqual([]);
    expect(told('106.00')).toEqual(['106.00% ≠ 41.20 ÷ 40.00 × 100%']);
  }
});

test('what came in over what was spent is told as what is left', () => {
  const told = (last: string) =>
    open(
      '一、收入支出决算总体情况说明',
      `2022年度收入、支出总计均为803.50万元。\n二、收入决算情况说明\n本年收入合计803.50万元，其中财政拨款收入790.00万元、事业收入13.50万元。\n三、支出决算情况说明\n本年支出合计801.20万元。${last}`,
    );
  expect(told('收入多出的2.30万元形成年末结余。')).toEqual([]);
  expect(told('')).toEqual(['803.50 ≠ 801.20']);
});

test('a reason for more than in an earlier year says nothing of the budget', () => {
  const told = (year: string) =>
    open(
      threePublic,
      `因公出国（境）费全年预算数为20.00万元，决算数为12.40万元，完成全年预算的62.00%，${year}增加的主要原因是恢复出访。`,
    );
  expect(told('2021年没有此项支出，')).toEqual([]);
  expect(told('')).toEqual(['12.4 < 20']);
});

test('guests who pay for themselves cost less', () => {
  const told = (reason: string) =>
    open(threePublic, `公务接待费决算数2.10万元，比年初预算5.00万元减少2.90万元，主要原因是${reason}。`);
  expect(told('来访人员食宿自理增多')).toEqual([]);
  expect(told('来访人员增多')).toEqual(['at-odds']);
});

test('posts and those who have them make up no posts', () => {
  const told = (staff: string) =>
    open('一、机构设置', `年末机关行政编制31名、${staff}24人，两家下属单位事业编制合计57名。`);
  expect(told('实有')).toEqual([]);
});

test('a list is not of the number of an earlier year that stands before it', () => {
  const told = (last: string) =>
    open(
      threePublic,
      `公务用车购置及运行维护费决算8.24万元；2021年度为8.42万元，下降2.14%。其中购置费0万元，运行维护费${last}万元。`,
    );
  expect(told('8.24')).toEqual([]);
  expect(told('8.43')).toEqual(['8.24 ≠ 0 + 8.43']);
});

test('占预算…的 goes on with what was spent: the list behind it is of that, and not of the budget', () => {
  const text = (later: string) =>
    `“三公”经费支出决算60.00万元，占预算80.00万元的75.00%。其中：公务用车运行维护费支出48.00万元，公务接待费支出12.00万元。\n1.公务用车运行维护费预算${later}万元，支出决算48.00万元。\n2.公务接待费预算19.00万元，支出决算12.00万元。`;
  expect(open(threePublic, text('61.00'))).toEqual([]);
});

test('posts by kind and people who retired make up no staff', () => {
  const told = (retired: string) =>
    open('一、机构设置', `年末编制人数43人，其中行政编制16人、事业编制27人；年末实有在职人员41人，${retired}18人。`);
  expect(told('离退休人员')).toEqual([]);
});

test('what a list comes to, told once more behind it, is no part of it', () => {
  const told = (spent: string) =>
    open(
      threePublic,
      `公务接待费支出9.37万元，比上年减少1.41万元，下降13.1%，主要原因是接待批次减少。其中：国内公务接待支出${spent}万元，国内公务接待26批次，203人次，共计支出${spent}万元。外事接待支出0万元。`,
    );
  expect(told('9.37')).toEqual([]);
  expect(told('9.73')).toHaveLength(1);
});

test('a journey that the budgets leave out may have had one', () => {
  const told = (abroad: string) =>
    open(
      threePublic,
      `“三公”经费支出决算${abroad === '0' ? '391.20' : '428.90'}万元，预算为480.00万元。\n1.因公出国（境）费支出${abroad}万元。\n2.公务用车运行维护费支出374.60万元，预算390.00万元。\n3.公务接待费支出16.60万元，预算40.00万元。`,
    );
  expect(told('37.70')).toEqual([]);
  expect(told('0')).toEqual(['480 ≠ 40 + 390']);
});

test('shares of which one part has none come to less than all', () => {
  const told = (last: string) =>
    open(
      '二、收入决算情况说明',
      `本年收入合计8460.00万元。其中：财政拨款收入5076.00万元，占本年收入60.00%；事业收入3299.40万元，占本年收入39.00%；${last}。`,
    );
  expect(told('另有上级补助收入84.60万元')).toEqual([]);
  expect(told('上级补助收入84.60万元，占本年收入4.00%').length).toBeGreaterThan(0);
});

test('how much of the land is wood is no rate of what was planted', () => {
  const told = (rate: string) => open('一、部门职责', `完成人工造林2.48万亩，中幼林抚育6.9万亩，${rate}。`);
  expect(told('森林覆盖率稳定在81.9%')).toEqual([]);
});

test('对应 a budget is measured against it', () => {
  const told = (rate: string) =>
    open(general, `全年一般公共预算财政拨款支出决算1641.30万元，对应年初预算1620.00万元，执行率${rate}%。`);
  expect(told('101.31')).toEqual([]);
  expect(told('110.31')).toEqual(['110.31% ≠ 1641.3 ÷ 1620 × 100%']);
});

test('a share behind the last part of a list may be told for all of them, and for what is called otherwise', () => {
  const parts = '其中一般公共预算70.00万元、政府性基金预算10.00万元';
  expect(open('十、预算绩效情况说明', `绩效自评涉及资金80.00万元，${parts}，占部门项目支出总额的100%。`)).toEqual([]);
  const income = (share: string) =>
    open(
      '二、收入决算情况说明',
      `本年收入合计100.00万元，其中财政拨款收入90.00万元、事业收入8.00万元，${share}；其他收入2.00万元，占2.00%。`,
    );
  expect(income('共占本年收入合计的98.00%')).toEqual([]);
  expect(income('两项占98.00%')).toEqual([]);
  expect(
    open(
      '十一、政府采购支出情况说明',
      '政府采购支出总额64.00万元，其中货物16.00万元、服务48.00万元，占采购预算的98.46%。',
    ),
  ).toEqual([]);
});

test('a part of a part is no part beside it, and a share of a budget is none of what was spent', () => {
  const heading = '三、支出决算情况说明';
  expect(
    open(
      heading,
      '2022年支出100.00万元，其中财政拨款支出90.00万元，占90.00%，用于机构运转的基本支出40.00万元，占财政拨款支出的44.44%；用于履职的项目支出50.00万元，占财政拨款支出的55.56%。',
    ),
  ).toEqual([]);
  expect(
    open(
      heading,
      '本年支出100.00万元，其中项目支出60.00万元，占项目支出预算的120.00%，基本支出40.00万元，占基本支出预算的133.33%。',
    ),
  ).toEqual([]);
});

test('a share that each part of a list has is still held against what the list makes up', () => {
  const told = (share: string) =>
    open(
      '三、支出决算情况说明',
      `日常支出100.00万元，其中人员经费62.50万元，占基本支出的${share}%；公用经费37.50万元，占基本支出的37.50%。`,
    );
  expect(told('62.50')).toEqual([]);
  expect(told('65.20')).not.toEqual([]);
});

test('what would have been spent, or rose from an amount in a part, is not held against the whole', () => {
  const spent = (told: string) =>
    open(
      '二、支出决算情况说明',
      `2022年度本年支出合计372.80万元。超出部分主要是改造资金18.00万元。${told}\n三、收入支出决算总体情况说明\n支出总计380.00万元，由本年支出372.80万元和年末结转结余7.20万元构成。`,
    );
  expect(spent('剔除这一因素后，本年支出为354.80万元。')).toEqual([]);
  expect(
    open(
      '四、财政拨款收入支出决算总体情况说明',
      '本年度财政拨款收入86.27万元，财政拨款支出86.27万元，与上年相比各增加6.13万元，增长7.65%。其中：一般公共预算财政拨款支出由76.49万元增加到81.03万元，政府性基金预算财政拨款支出由3.65万元增加到5.24万元。',
    ),
  ).toEqual([]);
});

test('what was held by a body above, or with one below, is no other body', () => {
  const told = (text: string) => open('三、会议费支出情况说明', `2022年度支出会议费2.00万元，其中：${text}`);
  expect(told('召开县统计局全会1次，开支2.00万元。')).toEqual([]);
  expect(open('十、机关运行经费支出情况说明', '2022年度局机关和县普查大队机关运行经费支出118.25万元。')).toEqual([]);
});

test('an item whose name has straight quotes is an item, and one that is not read leaves no sum to accuse', () => {
  const told = (name: string, planned = '97.42') =>
    open(
      general,
      `一般公共预算财政拨款支出年初预算${planned}万元，支出决算76.08万元，完成年初预算的${(7608 / Number(planned)).toFixed(2)}%。\n1.交通运输支出（类）公路水路运输（款）行政运行（项）年初预算61.37万元，支出决算62.91万元，完成年初预算的102.51%。\n2.交通运输支出（类）公路水路运输（款）${name}（项）年初预算25.18万元，支出决算0.00万元，完成年初预算的0.00%。\n3.住房保障支出（类）住房改革支出（款）住房公积金（项）年初预算10.87万元，支出决算13.17万元，完成年初预算的121.16%。`,
    );
  expect(told('"两路"建设')).toEqual([]);
  expect(told('"两路"建设', '94.72')).toHaveLength(1);
  expect(told('建设*')).toEqual([]);
});

test('what was less than last year and what was less than planned make up nothing together', () => {
  expect(
    open(
      threePublic,
      '“三公”经费较上年减少2.97万元，较年初预算数减少0.36万元。其中：公务用车购置及运行维护费较上年减少1.33万元，较年初预算数减少0.07万元；公务接待费较上年减少1.64万元，较年初预算数减少0.29万元。',
    ),
  ).toEqual([]);
});

test('the shares of an earlier year are of that year', () => {
  const told = (last: string) =>
    open(
      '三、支出决算情况说明',
      `2022年度支出合计2906万元，其中：基本支出279万元，占总支出的10%；项目支出2627万元，占总支出的${last}%。2021年度支出合计628万元，其中：基本支出230万元，占总支出的37%；项目支出398万元，占总支出的63%。`,
    );
  expect(told('90')).toEqual([]);
  expect(told('80')).toHaveLength(1);
});

test('what is left of several things is the difference of none of them', () => {
  expect(
    open(
      general,
      '较年初预算数减少23.00万元。主要原因是工资津补贴余下14.00万元，保险、公积金余下3.00万元，救济费余下6.00万元。',
    ),
  ).toEqual([]);
  expect(open('一、机构设置', '年末编制58名，实有54人，空编3名。')).toEqual(['58 ≠ 54 + 3']);
});

test('a section that holds all the others makes no list of their changes', () => {
  const report = (last: string) =>
    auditOfText(
      [
        '青石旗水利局2019年度决算公开报告',
        '第一部分 部门基本情况',
        '一、部门职责',
        '负责水利工作。',
        '第二部分 2019年度部门决算情况说明',
        '一、关于2019年度决算情况说明',
        '（一）关于收支情况总体说明',
        '2019年度收入总计1000.00万元，支出总计1000.00万元。与2018年度相比，收入总计增加50.00万元，增长5.26%；支出总计增加50.00万元，增长5.26%。',
        '（二）关于2019年度财政拨款收入支出决算总体情况说明',
        '2019年度财政拨款收入总计950.00万元，支出总计950.00万元。与2018年度相比，财政拨款收入总计增加20.00万元，增长2.15%；支出总计增加20.00万元，增长2.15%。',
        '（三）关于2019年度一般公共预算财政拨款基本支出决算情况说明',
        `2019年度一般公共预算财政拨款基本支出700.00万元，其中：人员经费600.00万元；公用经费100.00万元。人员经费较上年增加30.00万元；公用经费较上年减少${last}万元。`,
        '',
      ].join('\n'),
    );
  expect(openFindings(report('5.00')).map(formulaOf)).toEqual([]);
  expect(sectionsOf(report('5.00').report).map(({ section: { role } }) => role)).toEqual([
    'functions',
    undefined,
    'revenue-and-expenditure',
    'fiscal-appropriation',
    'basic-expenditure',
  ]);
});

test('tables that are published in a file of their own are not left out', () => {
  const told = (words: string) =>
    openFindings(
      auditOfText(
        [
          '云溪县档案馆2022年度部门决算',
          '第一部分 部门概况',
          '一、部门职责',
          '保管档案。',
          '第二部分 2022年度部门决算表',
          words,
          '第三部分 2022年度部门决算情况说明',
          '一、收入决算情况说明',
          '本年收入合计3.00万元。',
          '',
        ].join('\n'),
      ),
    ).map(({ rule }) => rule);
  for (const words of ['报表详见附件。', '……（公开表格附后）', '以上报表见附件1。']) expect(told(words)).toEqual([]);
  expect(told('……')).toEqual(['absent', 'placeholder']);
});

test('an entry of the contents may go over several pages', () => {
  const told = (last: string) =>
    openFindings(
      auditOfText(
        [
          '云溪县农业农村局2022年度部门决算',
          '目录',
          '一、概况.............( 1 )',
          '(一)部门职责.............( 1)',
          '(二)机构设置.............( 1)',
          '二、2022年度部门决算情况说明.............( 3 )',
          '(一)收入决算情况说明.............( 3)',
          `${last}............( 3-5)`,
          '一、概况',
          '(一)部门职责',
          '负责农业农村工作。',
          '(二)机构设置',
          '设三个科。',
          '二、2022年度部门决算情况说明',
          '(一)收入决算情况说明',
          '本年收入合计480.00万元。',
          '(二)机关运行经费支出说明',
          '机关运行经费支出40.00万元。',
          '',
        ].join('\n'),
      ),
    ).map(({ rule }) => rule);
  expect(told('(二)机关运行经费支出说明')).toEqual([]);
  expect(told('(二)机关运行经费情况')).toEqual(['contents']);
});
