import { describe, expect, test } from 'vitest';
import { formulaOf, rootsIn } from './audit-of-text.ts';

const rules = (text: string) => rootsIn(text).map(({ rule }) => rule);

describe('one count told twice is one number', () => {
  const reports: [what: string, text: string, right: string, wrong: string][] = [
    [
      'whatever governs its name',
      '学校年末在职教职工324人，退休人员90人。\n人员经费用于保障年末在职教职工324人和退休人员的工资。',
      '保障年末在职教职工324人',
      '保障年末在职教职工342人',
    ],
    [
      'of guests, of whom some are told in brackets',
      '国内公务接待17批次（其中外事接待0批次），接待人次138人（其中外事接待0人次），主要用于业务交流。\n全年共开展国内公务接待17批138人次，未超出标准。',
      '17批138人次',
      '17批158人次',
    ],
    [
      'where its name stands behind it',
      '2022年末在职职工63人。\n全站63名在职职工和12名临聘人员全部纳入考核。',
      '全站63名',
      '全站61名',
    ],
    [
      'where each is told to have its own',
      '在河谷派驻7个巡护点。\n样地35个，7个巡护点各负责5个。',
      '7个巡护点各',
      '6个巡护点各',
    ],
    [
      'where it grew to it',
      '记账户由510户增加到526户。\n辅助调查员526户记账户所在村的兼职人员领取补贴。',
      '辅助调查员526户',
      '辅助调查员562户',
    ],
  ];

  test.each(reports)('%s', (_, text, right, wrong) => {
    expect(text).toContain(right);
    expect(rules(text)).toEqual([]);
    expect(rules(text.replace(right, wrong))).toEqual(['same-fact']);
  });

  test('what there was none of all year is not counted, though the year before is spoken of', () => {
    const told = (journeys: string, year = '全年') =>
      rules(
        `因公出国（境）费用0万元，与上年支出数持平，${year}没有安排出国（境）。\n2022年度因公出国（境）共计${journeys}。`,
      );
    expect(told('0个团组，0人')).toEqual([]);
    expect(told('1个团组，3人')).toEqual(['zero-together']);
    expect(told('1个团组，3人', '2021年')).toEqual([]);
  });
});

describe('small numbers are asked about only where nothing else makes them hold', () => {
  const reports: [what: string, holds: string][] = [
    ['an average of two counts together', '支出80.00万元，用于3处新建和2处改建，平均每处16.00万元。'],
    ['a total of several measures', '免疫猪41.6万头次、牛3.2万头次、羊18.4万只次，合计63.2万头（只）次。'],
    [
      'a list that makes up another number',
      '编制128名，年末在职119人，其中本级31人、少体校42人、场馆21人、水上17人、社体8人；退休人员63人。',
    ],
    ['a list that goes on', '受理审查逮捕96件141人，批准和决定逮捕102人，不捕37人，年末未结2人。'],
    ['a step told with its parts', '2021年末146人，2022年末118人，减少28人，其中划出25人、退休6人、新招3人。'],
    [
      'people who retired, and who died',
      '离退休人员37人，其中离休0人、退休37人，年内病故1人（上年末38人，本年新增退休0人）。',
    ],
    ['what the next number is said to be', '自评项目6个，得分最高98.5分，最低90.0分，平均94.6分。'],
    [
      'a share of another sentence',
      '共增加学位1,620个，其中新建园1,170个，改扩建园450个。到年底全市共有幼儿园138所，公办81所，民办57所（其中普惠性民办46所）。普惠性幼儿园（公办加普惠性民办）占全部幼儿园的92.03%。',
    ],
  ];

  test.each(reports)('%s', (_, holds) => {
    expect(rules(holds)).toEqual([]);
  });

  test('and where none does they still are', () => {
    expect(rules('支出80.00万元，用于5处新建，平均每处61.00万元。')).toEqual(['average']);
    expect(rules('年末在职119人，其中本级31人、少体校42人、场馆21人、水上17人、社体9人。')).toEqual(['sum']);
    expect(rules('得分98.5分，最高；窗口服务得分99.0分。')).toEqual(['bound']);
    expect(rules('2021年末146人，2022年末118人，其中划出25人、调出6人、新招4人。')).toEqual(['change']);
  });
});

test('guests by what they came for, told in a paragraph that goes on with 上述, make up all that the one before it counts', () => {
  const told = (guests: string) =>
    rootsIn(
      `“三公”经费支出决算94.30万元，预算105.00万元，完成预算的89.81%，比上年减少3.20万元，下降3.28%。\n公务用车运行维护费支出决算86.10万元，预算92.00万元，比上年减少2.60万元，下降2.93%。年末保有车辆7辆，其中机要用车1辆、执法用车5辆、其他用车1辆。\n公务接待费支出决算8.20万元，预算13.00万元，比上年减少0.60万元，下降6.82%。全年国内公务接待31批次，共${guests}人次。\n上述接待中，项目验收接待17批次、126人次，工作检查接待14批次、98人次。`,
      '七、“三公”经费支出决算情况说明',
    ).map(formulaOf);
  expect(told('224')).toEqual([]);
  expect(told('214')).toEqual(['214 ≠ 126 + 98']);
});

test('what came in of a fund is one amount, as a part of all revenue and in its own section', () => {
  const told = (again: string) =>
    rootsIn(
      `全年收入8146.20万元，构成如下：一般公共预算财政拨款5824.70万元，占71.5%；政府性基金预算财政拨款1936.00万元，占23.8%；其他收入385.50万元，占4.7%。\n三、政府性基金预算收支情况\n政府性基金预算财政拨款收入${again}万元，用于污水管网建设。`,
      '二、收入决算情况说明',
    ).map(formulaOf);
  expect(told('1936.00')).toEqual([]);
  expect(told('1396.00')).toEqual(['1396 ≠ 1936']);
});
