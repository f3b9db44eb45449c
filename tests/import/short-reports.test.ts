import { describe, expect, test } from 'vitest';
import { importReport } from '../../src/import/import-report.ts';
import { proposeFigures } from '../../src/import/propose-figures/propose-figures.ts';
import { blocksOf, textOf } from '../../src/report/outline.ts';
import { read } from './read-section.ts';
import { importText } from './small-report.ts';

/** A page of an office that has a title and paragraphs, one a line. */
const page = (...lines: string[]) =>
  importText(['云溪县档案馆', '2019年度部门决算', ...lines].join('\n'), { year: 2019 }).report;
const figures = (...lines: string[]) =>
  Object.fromEntries(proposeFigures(page(...lines)).map(({ id, value }) => [id, value]));
const texts = (...lines: string[]) => blocksOf(page(...lines)).map(({ block }) => textOf(block));

const reason =
  '主要是认真落实过紧日子的各项要求，从严控制接待的标准和陪同的人数，合并下乡查档的路线，减少单独派车的次数，全年没有安排任何外出的团组。';
const long = `云溪县档案馆2019年“三公”经费支出9.50万元，比年初预算减少1.50万元，下降13.64%，${reason}`;

describe('a page whose paragraphs are lines, however long', () => {
  test('keeps each of them, the short ones too', () => {
    const lines = [long, '云溪县档案馆', '2020年9月29日'];
    expect(texts(...lines)).toEqual(lines);
  });

  test('goes on where a line was broken within an amount', () => {
    expect(texts(long, '公务接待费支出比上年减少0.50', '万元，下降10.00%。').at(-1)).toBe(
      '公务接待费支出比上年减少0.50万元，下降10.00%。',
    );
  });
});

describe('a report without headings', () => {
  test('is on what its first paragraph speaks of', () => {
    expect(
      figures(
        long,
        '（一）公务接待费2019年度财政拨款决算数为4.50万元，占“三公”经费财政拨款决算总数的47.37%。',
        '2019年国内公务接待30批次，210人次；公务用车购置数0辆，公务用车保有量2辆。',
      ),
    ).toMatchObject({
      'three-public.total': '9.50',
      'three-public.reception.total': '4.50',
      'three-public.reception.share': '47.37',
      'three-public.reception.batches': '30',
      'three-public.reception.people': '210',
      'three-public.vehicle.purchase.count': '0',
      'three-public.vehicle.year-end-count': '2',
    });
  });

  test('that is on all of it is not on that alone', () => {
    const { report } = importText(
      [
        '云溪县档案馆2019年部门决算及“三公”经费决算公开说明',
        '一、收入情况',
        '2019年总收入850.00万元，与上年相比增加30.00万元，增长3.66%。',
      ].join('\n'),
      { year: 2019 },
    );
    expect(proposeFigures(report).map(({ id }) => id)).toContain('all-funds.total');
  });
});

test('what is listed of a budget is a budget, whoever the body is', () => {
  const parts = '其中：因公出国（境）费3.00万元、公务用车运行维护费5.50万元、公务接待费2.00万元。';
  const found = read('“三公”经费支出决算情况说明', `2020年，县图书室“三公”经费预算为10.50万元，${parts}`);
  expect(Object.keys(found)).toEqual([
    'three-public.overseas.budget',
    'three-public.vehicle.operation.budget',
    'three-public.reception.budget',
  ]);
  expect(read('“三公”经费支出决算情况说明', `2020年，县人大“三公”经费预算为10.50万元，${parts}`)).toHaveProperty(
    'three-public.budget',
    '10.50',
  );
});

test('a name with brackets may be said twice', () => {
  expect(
    read(
      '“三公”经费支出决算情况说明',
      '因公出国（境）费支出3.00万元，因公出国（境）费支出较2019年因公出国（境）费减少1.00万元。',
    ),
  ).toHaveProperty(['three-public.overseas.change'], '1.00');
});

test('a paragraph that opens with the budget goes on with what had as much before', () => {
  expect(
    figures(
      '一、财政拨款收入支出决算总体情况说明',
      `财政拨款支出总计912.00万元，其中：年末财政拨款结转和结余12.00万元，本年财政拨款支出900.00万元。${reason}`,
      '与年初预算相比，年初预算数800.00万元，决算数900.00万元。',
    ),
  ).toMatchObject({ 'fiscal-appropriation.all-expenditure.budget': '800.00' });
});

describe('what pages of offices write', () => {
  const of = '“三公”经费支出决算情况说明';
  test.each([
    [
      'money of two budgets',
      of,
      '2020年度一般公共预算及政府性基金财政拨款“三公”经费支出预算为6.50万元，支出决算为6.10万元。',
      { 'three-public.budget': '6.50', 'three-public.total': '6.10' },
      /^$/,
    ],
    [
      'a step from the budget of the year before',
      of,
      '公务接待费15.50万元，比上年预算数字下降18.42%，比上年决算数字下降16.22%。',
      { 'three-public.reception.growth': '16.22' },
      /variance/,
    ],
    [
      'journeys abroad and to 港澳 told apart',
      of,
      '因公出国（境）费支出5.80万元。2020年因公出国2人次，出境1人次。',
      { 'three-public.overseas.total': '5.80' },
      /people/,
    ],
    [
      'steps of two counts told together',
      of,
      '因公出国（境）费支出5.80万元，出国批次和人次比2019年分别增长2个批次和7人次。',
      { 'three-public.overseas.total': '5.80' },
      /people$/,
    ],
  ])('%s', (_, heading, text, expected, none) => {
    const found = read(heading, text);
    expect(found).toMatchObject(expected);
    expect(Object.keys(found).filter((id) => none.test(id))).toEqual([]);
  });

  test('收支概况 is on income and spending, and not on who they are', () => {
    const { report } = importText(
      [
        '云溪县档案馆2020年部门决算公开',
        '一、部门职能职责',
        '云溪县档案馆负责全县档案的接收、保管和利用。',
        '二、部门收支概况',
        '1、收入决算：2020年决算数850.00万元，其中：公共预算财政拨款收入830.00万元。',
        '三、一般公共预算拨款支出情况',
        '四、名词解释',
        '1、机关运行经费：指用于购买货物和服务的各项资金。',
      ].join('\n'),
      { year: 2020 },
    );
    expect(proposeFigures(report)).toContainEqual(expect.objectContaining({ id: 'revenue.total', value: '850.00' }));
  });

  test('a part on “三公” alone says so in its heading', () => {
    const { report } = importText(
      [
        '云溪县档案馆',
        '一、2020年“三公”经费财政拨款支出决算表',
        '二、2020年度部门“三公”经费财政拨款支出决算情况说明',
        '（一）因公出国（境）费决算0万元，严格按照规定执行。',
        '（二）公务用车购置及运行费决算32.50万元，其中：公务用车购置费0万元。',
      ].join('\n'),
      { year: 2020 },
    );
    expect(proposeFigures(report).map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'three-public.overseas.total',
        'three-public.vehicle.total',
        'three-public.vehicle.purchase',
      ]),
    );
  });
});

describe('a title', () => {
  test('of two lines is one', () => {
    const { report } = importText(
      ['云溪县档案馆2020年度“三公”经费财政拨款', '决算情况说明', '一、单位范围', '包括档案馆本级。'].join('\n'),
      { year: 2020 },
    );
    expect(report).toMatchObject({ year: 2020, department: '云溪县档案馆' });
  });

  test('that says 决算 is that of final accounts, however often a budget is compared with', () => {
    const { report } = importText(
      [
        '云溪县档案馆',
        '2020年度部门决算',
        '2020年部门预算9.50万元，比2019年部门预算9.00万元增加0.50万元，县级部门预算没有调整。',
      ].join('\n'),
      { year: 2020 },
    );
    expect(report.department).toBe('云溪县档案馆');
  });

  test('is no whole text that has lost its lines', () => {
    const text = `云溪县档案馆 2020年度部门决算 一、基本情况 ${'档案馆负责全县档案的接收。'.repeat(12)} 二、收入情况`;
    expect(importReport(new TextEncoder().encode(text), { year: 2020 })).toMatchObject({
      failure: { kind: 'no-parts' },
    });
  });
});

describe('a text without the parts of a report', () => {
  const told = (...lines: string[]) => importReport(new TextEncoder().encode(lines.join('\n')), { year: 2019 });

  test.each([
    ['批复', '关于2019年度部门决算的批复'],
    ['通知', '关于公开2019年度部门决算的通知'],
    ['审计报告', '2019年度部门预算执行和决算草案审计结果公告'],
    ['解读', '一图读懂2019年度部门决算'],
    ['绩效评价报告', '2019年度部门整体支出绩效自评报告'],
    ['政府的财政决算', '关于2019年县级财政决算（草案）的报告'],
  ])('is refused as %s by its title', (genre, title) => {
    const result = told('云溪县档案馆', title, '2019年度部门决算支出合计9.50万元，都已公布。');
    expect(result).toEqual({ failure: { kind: 'other-genre', genre, title } });
  });

  test('is asked about where its title says no other kind', () => {
    const result = told('云溪县档案馆', '2019年度部门决算', '档案馆负责保管档案，支出合计9.50万元。');
    expect(result).toMatchObject({ questions: [{ kind: 'no-headings', lines: 3 }] });
  });

  test('with them is a report, whatever its title ends in', () => {
    const parts = ['一、部门概况', '档案馆负责保管档案。', '二、部门决算情况说明', '支出合计9.50万元。'];
    expect(told('云溪县档案馆', '关于公开2019年度部门决算的通知', '2019年度部门决算', ...parts)).toMatchObject({
      report: { department: '云溪县档案馆' },
    });
  });
});
