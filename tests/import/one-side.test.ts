import { expect, test } from 'vitest';
import { read } from './read-section.ts';

test.each([
  [
    '收入支出决算总体情况说明',
    '收入决算总额为500.00万元，包括本年收入480.00万元、上年结转20.00万元。',
    { 'all-funds.total': '500.00', 'revenue.total': '480.00', 'carryover.opening-balance': '20.00' },
  ],
  [
    '财政拨款收入支出决算总体情况说明',
    '2020年度财政拨款收入决算400.00万元，支出决算395.00万元。',
    { 'fiscal-appropriation.revenue': '400.00', 'fiscal-appropriation.all-expenditure': '395.00' },
  ],
  [
    '收入支出决算总体情况说明',
    '2020年初结转和结余20.00万元，2020年末结转和结余30.00万元。',
    { 'carryover.opening-balance': '20.00', 'carryover.closing-balance': '30.00' },
  ],
])('one side, or one end of the year, is not both: %s %s', (heading, words, expected) => {
  expect(read(heading, words)).toEqual(expected);
});

test('what two make up goes by the name behind it', () => {
  expect(
    read(
      '一般公共预算财政拨款基本支出决算情况说明',
      '工资福利支出220.00万元、对个人和家庭的补助25.00万元，两者合计245.00万元为人员经费。',
    ),
  ).toMatchObject({ 'general-budget.basic.personnel': '245.00' });
});

test('the cost of meetings that are counted is no item of what the office runs on', () => {
  expect(read('机关运行经费支出情况说明', '会议费2.00万元，召开会议4次；培训费3.00万元，组织培训5期260人次。')).toEqual(
    {
      'meetings.total': '2.00',
      'meetings.count': '4',
      'training.total': '3.00',
      'training.count': '5',
      'training.people': '260',
    },
  );
});

test('花了预算的 and 增速 tell rates as other words do', () => {
  expect(read('“三公”经费支出决算情况说明', '“三公”经费预算20.00万元，支出15.00万元，只花了预算的75.00%。')).toEqual({
    'three-public.budget': '20.00',
    'three-public.total': '15.00',
    'three-public.completion': '75.00',
  });
  expect(read('支出决算情况说明', '本年支出110.00万元，同比净增10.00万元，增速10.00%。')).toEqual({
    'expenditure.total': '110.00',
    'all-expenditure.change': '10.00',
    'all-expenditure.growth': '10.00',
  });
});

test('what else was spent is of no economic class where its list is of none', () => {
  expect(
    read(
      '支出决算情况说明',
      '本年支出的构成为：基本支出300.00万元，项目支出90.00万元，其他支出（上缴上级支出、对附属单位补助支出）10.00万元，占2.50%。',
    ),
  ).toEqual({ 'expenditure.basic': '300.00', 'expenditure.project': '90.00' });
});

test('those whom the fund pays are not all who are retired', () => {
  expect(read('人员情况', '退休人员31人；由养老保险基金发放养老金的离退休人员28人。')).toEqual({
    'personnel.retirees.regular': '31',
  });
});

test.each([
  [
    '收入支出决算总体情况说明',
    '收入支出总体上较上年有所增长，收入增加10.00万元，增长5.00%，支出增加8.00万元，增长4.00%。',
    {
      'all-revenue.change': '10.00',
      'all-revenue.growth': '5.00',
      'all-expenditure.change': '8.00',
      'all-expenditure.growth': '4.00',
    },
  ],
  [
    '收入支出决算总体情况说明',
    '上年滚存结余8.00万元，年末滚存结转结余12.00万元。',
    { 'carryover.opening-balance': '8.00', 'carryover.closing-balance': '12.00' },
  ],
])('each side, and each end, has its own where both are told: %s %s', (heading, words, expected) => {
  expect(read(heading, words)).toEqual(expected);
});

test.each([
  [
    '“三公”经费支出决算情况说明',
    '公务用车运行维护费10.00万元，公务接待费3.00万元，上年支出和预算分别为15.00万元和16.00万元。',
    { 'three-public.vehicle.operation': '10.00', 'three-public.reception.total': '3.00' },
  ],
  ['预算绩效情况说明', '设备购置项目、房屋维修项目自评得分95分、96分。', {}],
  [
    '培训费支出情况说明',
    '培训费2.00万元，举办培训5期260人次，外派进修3次12人次。',
    { 'training.total': '2.00', 'training.count': '5', 'training.people': '260' },
  ],
  [
    '“三公”经费支出决算情况说明',
    '公务用车改革前车辆保有量为56辆，改革后保有量为12辆。',
    { 'three-public.vehicle.year-end-count': '12' },
  ],
  [
    '部门基本情况',
    '核定事业编制38人，现有职工50人，其中临聘人员15人。',
    { 'personnel.establishment.institutional': '38', 'personnel.total': '50' },
  ],
])('what is of several, of others or of before is not of the last: %s %s', (heading, words, expected) => {
  expect(read(heading, words)).toEqual(expected);
});

test.each([
  [
    '“三公”经费支出决算情况说明',
    '公务用车（含执法执勤用车）运行支出57.00万元，因公出国（境）费30.00万元，主要用于2个因公出国（境）团组10人次的费用。',
    {
      'three-public.vehicle.operation': '57.00',
      'three-public.overseas.total': '30.00',
      'three-public.overseas.groups': '2',
      'three-public.overseas.people': '10',
    },
  ],
  [
    '政府采购支出情况说明',
    '政府采购预算110.00万元，实际采购金额100.00万元，节约资金10.00万元，节约率9.09%。',
    {
      'procurement.budget': '110.00',
      'procurement.total': '100.00',
      'procurement.variance': '10.00',
      'procurement.variance-rate': '9.09',
    },
  ],
])('words in brackets or behind a number leave its name as it is: %s %s', (heading, words, expected) => {
  expect(read(heading, words)).toEqual(expected);
});

test.each([
  [
    '一般公共预算财政拨款基本支出决算情况说明',
    '商品和服务支出55.00万元、资本性支出5.00万元，合计60.00万元为公用经费。',
    {
      'general-budget.basic.goods-services': '55.00',
      'general-budget.basic.capital': '5.00',
      'general-budget.basic.operating': '60.00',
    },
  ],
  [
    '“三公”经费支出决算情况说明',
    '国内公务接待45批次380人次，人均开支79元，共花费3.00万元；公务用车运行维护费9.00万元，单车平均3.00万元。',
    {
      'three-public.reception.batches': '45',
      'three-public.reception.people': '380',
      'three-public.reception.average': '79',
      'three-public.reception.domestic': '3.00',
      'three-public.vehicle.operation': '9.00',
      'three-public.vehicle.operation.average': '3.00',
    },
  ],
  [
    '政府采购支出情况说明',
    '政府采购支出200.00万元：货物120.00万、工程50.00万、服务30.00万。',
    {
      'procurement.total': '200.00',
      'procurement.goods': '120.00',
      'procurement.works': '50.00',
      'procurement.services': '30.00',
    },
  ],
  [
    '部门基本情况',
    '年末在职27人，其中行政18人、事业9人，离休1人，退休15人。',
    {
      'personnel.in-service.total': '27',
      'personnel.in-service.administrative': '18',
      'personnel.in-service.institutional': '9',
      'personnel.retirees.veteran-cadre': '1',
      'personnel.retirees.regular': '15',
    },
  ],
])(
  'a sum goes by the name behind it, an average by what it is of, and 万 is 万元 behind a kind of purchase: %s %s',
  (heading, words, expected) => {
    expect(read(heading, words)).toEqual(expected);
  },
);

test.each([
  [
    '财政拨款收入支出决算总体情况说明',
    '本年财政拨款支出82.00万元，其中使用上年结转2.00万元，使用当年拨款80.00万元。',
    { 'fiscal-appropriation.all-expenditure': '82.00' },
  ],
  [
    '财政拨款收入支出决算总体情况说明',
    '财政拨款结转结余年初数2.00万元，年末数0.12万元。',
    { 'fiscal-appropriation.opening-balance': '2.00', 'fiscal-appropriation.closing-balance': '0.12' },
  ],
  [
    '一般公共预算财政拨款支出决算情况说明',
    '一般公共预算财政拨款支出62.00万元，占本年财政拨款支出82.00万元的75.61%。',
    {
      'general-budget.expenditure': '62.00',
      'fiscal-appropriation.all-expenditure': '82.00',
      'general-budget.share-of-ben-nian-caizheng-bokuan-zhichu': '75.61',
    },
  ],
  [
    '“三公”经费支出决算情况说明',
    '国内接待费3.30万元，外宾接待费0.20万元，合计3.50万元，较预算5.00万元节约1.50万元。',
    { 'three-public.reception.domestic': '3.30', 'three-public.reception.foreign': '0.20' },
  ],
  [
    '“三公”经费支出决算情况说明',
    '参加省外事办组团出访2人次，支出1.80万元。2020年与2019年“三公”经费分别为13.50万元、14.60万元。',
    { 'three-public.total': '13.50', 'three-public.total.prior-year': '14.60' },
  ],
])(
  'what was spent of, what two are a part of and whose group it was is no figure of the heading: %s %s',
  (heading, words, expected) => {
    expect(read(heading, words)).toEqual(expected);
  },
);
