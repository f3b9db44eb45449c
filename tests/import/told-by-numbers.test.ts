import { expect, test } from 'vitest';
import { read } from './read-section.ts';

const threePublic = '“三公”经费支出决算情况说明';
const functions = '一般公共预算财政拨款支出决算情况说明';

test.each([
  [
    threePublic,
    '全年“三公”经费支出20.00万元，严格框定在预算30.00万元的盘子里，比预算少10.00万元。',
    { 'three-public.total': '20.00', 'three-public.budget': '30.00', 'three-public.variance': '10.00' },
  ],
  [threePublic, '“三公”经费支出20.00万元，参照口径为18.00万元，增加2.00万元。', { 'three-public.total': '20.00' }],
  [
    '财政拨款收入支出决算总体情况说明',
    '财政拨款本年收入90.00万元，本年支出80.00万元。与年初预算相比，年初预算数64.00万元，预决算差异率25.00%。',
    {
      'fiscal-appropriation.revenue': '90.00',
      'fiscal-appropriation.all-expenditure': '80.00',
      'fiscal-appropriation.all-expenditure.budget': '64.00',
      'fiscal-appropriation.all-expenditure.variance-rate': '25.00',
    },
  ],
  [
    '支出决算情况说明',
    '全年共支出120.00万元，是2019年的120.00%，净增20.00万元。',
    { 'expenditure.total': '120.00', 'all-expenditure.change': '20.00' },
  ],
])('what words leave open is what the numbers make of it, or nothing does: %s %s', (heading, words, expected) => {
  expect(read(heading, words)).toEqual(expected);
});

test.each([
  [
    functions,
    '一般公共预算财政拨款支出100.00万元，分布在教育支出（60.00万元）和卫生健康支出（40.00万元）。',
    { 'function.education': '60.00', 'function.health': '40.00' },
  ],
  [
    '一般公共预算财政拨款基本支出决算情况说明',
    '基本支出100.00万元，其中80.00万元属于人员经费，20.00万元属于公用经费；前者占80.00%，后者占20.00%。',
    { 'general-budget.basic.personnel.share': '80.00', 'general-budget.basic.operating.share': '20.00' },
  ],
  [
    functions,
    '一般公共预算财政拨款支出100.00万元。教育支出60.00万元，卫生健康支出40.00万元，上述各项合计100.00万元。',
    { 'general-budget.expenditure.restated': '100.00' },
  ],
  [
    '收入支出决算总体情况说明',
    '100.00万元，是本部门2020年度收入总计。2019年度为80.00万元，2020年度比它多20.00万元。',
    { 'all-funds.total': '100.00', 'all-funds.total.prior-year': '80.00', 'all-funds.change': '20.00' },
  ],
  [
    '支出决算情况说明',
    '2019年度本年支出合计80.00万元，2020年度增至100.00万元。',
    { 'expenditure.total.prior-year': '80.00', 'expenditure.total': '100.00' },
  ],
  [
    '政府性基金预算财政拨款收入支出决算情况说明',
    '政府性基金预算财政拨款收入90.00万元，用掉70.00万元，尚余20.00万元结转下年。',
    {
      'government-funds.revenue': '90.00',
      'government-funds.expenditure': '70.00',
      'government-funds.closing-balance': '20.00',
    },
  ],
  [
    functions,
    '（一）住房保障支出。在全年预算80.00万元之内列支60.00万元，完成全年预算的75.00%。',
    {
      'function.housing-security.adjusted-budget': '80.00',
      'function.housing-security.final': '60.00',
      'function.housing-security.adjusted-completion': '75.00',
    },
  ],
  [
    functions,
    '一般公共预算财政拨款支出年初预算80.00万元，调整预算125.00万元，决算100.00万元，分别完成年初预算和调整预算的125.00%、80.00%。',
    { 'general-budget.completion': '125.00', 'general-budget.adjusted-completion': '80.00' },
  ],
])('what is spoken of goes on in other words: %s %s', (heading, words, expected) => {
  expect(read(heading, words)).toMatchObject(expected);
});

test('what is spoken of has names of its own, whatever the heading', () => {
  expect(
    read(
      '其他重要事项',
      '政府采购支出总额90.00万元：货物60.00万元；服务30.00万元。其中授予中小企业合同金额45.00万元。',
    ),
  ).toEqual({
    'procurement.total': '90.00',
    'procurement.goods': '60.00',
    'procurement.services': '30.00',
    'procurement.sme': '45.00',
  });
  expect(read('其他重要事项', '机关运行经费90.00万元，服务30.00万元。')).toEqual({ 'agency-operation.total': '90.00' });
});

test('what is compared behind amounts that nobody knows is of none of them', () => {
  expect(
    read(
      '收入支出决算总体情况说明',
      '全年进账90.00万元，余下10.00万元结转下年。同2019年的80.00万元比，多了10.00万元。',
    ),
  ).toEqual({ 'carryover.closing-balance': '10.00' });
});

test.each([
  [
    functions,
    '（一）卫生健康支出（类）。101.00万元为支出决算，100.00万元为年初预算，两者之比101.00%。',
    { 'function.health.budget': '100.00', 'function.health.completion': '101.00' },
  ],
  [
    threePublic,
    '公务接待费支出2.80万元，占年初预算5.60万元的50.00%，上年为2.00万元，增加的0.80万元用于接待来访。',
    {
      'three-public.reception.budget': '5.60',
      'three-public.reception.completion': '50.00',
      'three-public.reception.total.prior-year': '2.00',
      'three-public.reception.change': '0.80',
    },
  ],
  [
    '一般公共预算财政拨款基本支出决算情况说明',
    '2019年度、2020年度人员经费分别为80.00万元、76.00万元，后者比前者下降5.00%。',
    {
      'general-budget.basic.personnel.prior-year': '80.00',
      'general-budget.basic.personnel': '76.00',
      'general-budget.basic.personnel.growth': '5.00',
    },
  ],
  [
    '收入决算情况说明',
    '财政拨款收入90.00万元。财政拨款收入中，60.00万元来自一般公共预算，30.00万元来自政府性基金预算。',
    {
      'revenue.fiscal-appropriation.general-budget': '60.00',
      'revenue.fiscal-appropriation.government-funds': '30.00',
    },
  ],
  [
    threePublic,
    '“三公”经费支出决算中，因公出国（境）费、公务用车购置及运行维护费、公务接待费分别占0.00%、80.00%、20.00%。',
    {
      'three-public.overseas.share': '0.00',
      'three-public.vehicle.share': '80.00',
      'three-public.reception.share': '20.00',
    },
  ],
  [
    '国有资产占用情况说明',
    '单价100万元以上的设备3台（套）。当年购置单价100万元以上的设备1台（套）。',
    { 'assets.equipment': '3', 'assets.equipment.purchased': '1' },
  ],
  [
    threePublic,
    '（二）会议费支出决算3.00万元，全年召开会议9个，参加会议86人次。',
    { 'meetings.total': '3.00', 'meetings.count': '9', 'meetings.people': '86' },
  ],
])('what stands behind its amount, or is told in two clauses, is of what it is: %s %s', (heading, words, expected) => {
  expect(read(heading, words)).toMatchObject(expected);
});
