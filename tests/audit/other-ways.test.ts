import { describe, expect, test } from 'vitest';
import { auditOfText } from './audit-of-text.ts';
import { reportOf } from './wordings.ts';

const open = (text: string, heading = '一、收入支出决算情况说明') =>
  auditOfText(reportOf({ heading, text }))
    .findings.filter(({ verdict }) => /^(?:inconsistent|explain|blank)$/.test(verdict))
    .map(({ rule }) => rule);

describe('correct reports tell in ways of their own what is asked about where a number of it is wrong', () => {
  const ways: [what: string, text: string, right: string, wrong: string][] = [
    [
      'the year before first',
      '2021年度收入总计100.00万元。2022年度收入总计120.00万元。两年相比，收入总计增加20.00万元，增长20.00%。',
      '增加20',
      '增加30',
    ],
    [
      'parts with their shares of a whole that has others',
      '2022年度一般公共预算财政拨款支出100.00万元。其中：人员经费42.00万元，占比42.00%；日常公用经费8.00万元，占比8.00%。',
      '占比42.00',
      '占比24.00',
    ],
    [
      'how a share moved',
      '支出合计200.00万元。其中：基本支出70.00万元，占35.00%；项目支出130.00万元，占65.00%；经营支出0.00万元，占0.00%。项目支出的占比较上年提高6.40个百分点。',
      '占35.00',
      '占53.00',
    ],
    [
      'the former and the latter',
      '基本支出300.00万元，240.00万元属于人员经费，60.00万元属于公用经费；前者占基本支出的80.00%，后者占20.00%。',
      '240.00',
      '204.00',
    ],
    [
      'an item that is two',
      '（一）支出总计400.00万元，包括：\n1.基本支出220.00万元，占支出总计的55.00%。\n2.项目支出140.00万元，占支出总计的35.00%。\n3.结余分配10.00万元；年末结转和结余30.00万元。',
      '年末结转和结余30',
      '年末结转和结余20',
    ],
    [
      'the budget of a part after its whole',
      '财政拨款支出总计100.00万元，其中：本年财政拨款支出90.00万元，年末财政拨款结转和结余10.00万元。与年初预算相比，年初预算数80.00万元，决算数90.00万元，预决算差异率12.50%。',
      '差异率12.50',
      '差异率15.20',
    ],
    [
      'a gap to the budget told in a sentence of its own',
      '支出年初预算为66.00万元，支出决算为58.56万元。2022年度支出决算数小于年初预算数7.44万元，下降11.27%。',
      '下降11.27',
      '下降17.21',
    ],
    [
      'from the budget to what was spent',
      '住房保障支出由年初的445.00万元预算执行到413.00万元，执行率92.81%。',
      '92.81',
      '98.21',
    ],
    ['the rest behind its number', '共有车辆5辆，其中应急保障用车3辆，其余2辆是其他用车。', '其余2辆', '其余1辆'],
    [
      'a budget that a word of comparison names',
      '科学技术支出决算为388万元，完成预算97%，决算数小于预算数400万元的主要原因是据实列支。',
      '完成预算97',
      '完成预算79',
    ],
  ];
  test.each(ways)('%s', (_, text, right, wrong) => {
    expect(open(text)).toEqual([]);
    expect(text).toContain(right);
    expect(open(text.replace(right, wrong))).not.toEqual([]);
  });

  const asked: [what: string, text: string, right: string, wrong: string][] = [
    ['more people than posts', '核定事业编制29名。年末实有在编人员27人，另有退休人员11人。', '27人', '37人'],
    ['a day in characters', '二〇二三年九月三十日公开。', '三十日', '三十一日'],
    ['a report made before its year was over', '编制日期：2023年8月20日。', '2023', '2022'],
    ['a work done before it began', '维修3月1日开工，4月20日完工验收。', '4月20', '2月20'],
    ['names in brackets', '内设机构5个（办公室、党建办、经济办、振兴办、执法办）。', '5个', '6个'],
    [
      'a reason behind a colon',
      '公务接待费0.59万元；同比减少0.07万元，下降10.6%；原因：来访团组减少。',
      '组减少',
      '组增多',
    ],
    [
      'what is left beside what was spent',
      '收、支总计（含年末结转和结余）各3088.40万元。本年支出3072.19万元（不含年末结转和结余16.21万元）。',
      '3088.40',
      '3078.40',
    ],
    ['about so much a guest', '国内公务接待25批次、176人次。公务接待费折合15600元，人均约89元。', '约89', '约890'],
    [
      'one amount in another unit',
      '全年收入总计3278.58万元。以上以万元为单位；其中收入总计折合32,785,800元。',
      '32,785,800',
      '3,278,580',
    ],
  ];
  test.each(asked)('%s', (_, text, right, wrong) => {
    expect(open(text, '二、其他情况')).toEqual([]);
    expect(text).toContain(right);
    expect(open(text.replace(right, wrong), '二、其他情况')).toHaveLength(1);
  });

  test.each([
    '占比由上年的58.37%提高到65.00%。支出合计200.00万元，其中：基本支出70.00万元，占35.00%；项目支出130.00万元，占65.00%，比上年占比58.37%提高6.63个百分点。',
    '使用非财政拨款结余（含专用结余）20.00万元。2022年度收入总计120.00万元，其中：本年收入合计70.00万元，年初结转和结余30.00万元。',
    '听课2.35万人，3120人考取救护员证。',
    '（三）增减原因。未完成预算，主要是电费节省。',
    '独立核算单位5个，其中行政单位1个，参公事业单位1个，其他事业单位3个，分别为：局机关、防御中心、管理所、保持站、勘测所。',
    '项目支出285.77万元，其中一般公共预算财政拨款249.39万元，政府性基金28.65万元，其余由事业收入等其他资金安排。',
    '其他支出285.77万元，其中一般公共预算249.39万元，政府性基金28.65万元。',
    '共有车辆58辆，其中：执法执勤用车44辆、特种专业技术用车14辆。其中8辆洒水车由公司租用，不在财政拨款开支的50辆之内。',
    '全年开馆306天，接待观众27.54万人次，日均900人次。其中未成年人16.80万人次，占61.0%。',
    '核定编制58名，其中行政编制8名。年末在编行政人员8人、事业人员50人，编外聘用21人，在岗共79人。',
    '行政编制5名，事业编制20名。年末在编人员24人。',
    '剔除上年一次性支出300.00万元后（可比口径上年为3511.17万元），收、支总计减少52.73万元（下降1.50%）。',
    '编制16人：行政14人，事业2人。\n在职15人：行政13人，事业2人。',
    '“三公”经费支出预算为11.42万元，支出决算为10.80万元，完成预算的94.6%。决算中，公务接待费占3.6%，公务用车购置费及运行维护费占96.4%。',
    '纳入汇编范围的单位共2个，包括机关1个和所属事业单位1个：\n1.某县统计局\n2.某县调查队',
    '公务用车保有量3辆。共有车辆5辆，其中：应急保障用车3辆、其他用车2辆。',
    '本年收入100.00万元。\n财政拨款收入：90.00万元，占90.00%；\n经营收入：0.00万元，占0.00%；\n附属单位上缴收入：0.00万元，占0.00%；\n其他收入：10.00万元，占10.00%。',
  ])('%s', (text) => {
    expect(open(text)).toEqual([]);
  });

  test('procurement by kind, and then from small enterprises', () => {
    const text =
      '政府采购支出148.56万元：货物41.20万元（终端）、工程29.86万元（整治）、服务77.50万元（保养）。其中面向中小企业118.70万元，占79.9%。';
    expect(open(text, '一、政府采购支出说明')).toEqual([]);
    expect(open(text.replace('79.9', '97.9'), '一、政府采购支出说明')).not.toEqual([]);
  });
});

test('a term told behind a dash is defined', () => {
  const report = (term: string) =>
    auditOfText(
      `${reportOf({ heading: '一、收入决算情况说明', text: '本年收入10.00万元。' })}\n第三部分 名词解释\n一、财政拨款收入：指拨付的资金。\n二、${term}\n三、其他收入：指其他资金。\n`,
    ).findings.filter(({ rule }) => rule === 'placeholder').length;
  expect(report('事业收入——开展专业业务活动取得的收入。')).toBe(0);
  expect(report('其他专用名词')).toBe(1);
});
