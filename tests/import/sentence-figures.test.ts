import { expect, test } from 'vitest';
import { proposeFigures } from '../../src/import/propose-figures/propose-figures.ts';
import { read } from './read-section.ts';
import { importText, officeText } from './small-report.ts';

test('a list with bullets is read as any list', () => {
  expect(
    read(
      '收入决算情况说明',
      '本年收入合计30.00万元，其中：',
      '● 事业收入：20.00万元，占66.67%；',
      '● 经营收入：10.00万元，占33.33%。',
    ),
  ).toMatchObject({
    'revenue.institutional': '20.00',
    'revenue.institutional.share': '66.67',
    'revenue.business': '10.00',
    'revenue.business.share': '33.33',
  });
});

test('items of a list behind dashes are read as any list, and 其他支出 goes with the 类 before it', () => {
  expect(
    read('一般公共预算财政拨款支出决算情况说明', '——教育支出30.00万元，占60.00%。', '——其他支出20.00万元，占40.00%。'),
  ).toMatchObject({ 'function.education': '30.00', 'function.education.share': '60.00', 'function.other': '20.00' });
});

test('约 and 余 are kept with their numbers; what is over or under a number is none', () => {
  const text = '“三公”经费支出约4.5万元，接待12批次、90余人次，公务接待费支出超过2万元。';
  const { report } = importText(officeText('“三公”经费支出决算情况说明', [text]), { year: 2020 });
  expect(proposeFigures(report).map(({ value, approx }) => `${approx ?? ''} ${value}`)).toEqual([
    '约 4.5',
    ' 12',
    '余 90',
  ]);
});

test('last year’s amount of the whole in a new sentence is not the last part’s', () => {
  expect(
    read(
      '收入支出决算情况',
      '本年收入合计230.00万元，其中：事业收入219.00万元；其他收入11.00万元，占4.78%，是拨付的奖励。当年收入较2019年的200.00万元增加30.00万元，增长15.00%。',
    ),
  ).toEqual({
    'revenue.total': '230.00',
    'revenue.institutional': '219.00',
    'revenue.other': '11.00',
    'revenue.other.share': '4.78',
    'revenue.total.prior-year': '200.00',
    'all-revenue.change': '30.00',
    'all-revenue.growth': '15.00',
  });
});

test('an amount below zero has its sign', () => {
  expect(read('收入决算情况说明', '本年收入合计18.00万元，其中：事业收入20.40万元，其他收入-2.40万元。')).toMatchObject(
    {
      'revenue.institutional': '20.40',
      'revenue.other': '-2.40',
    },
  );
});

test('the sign that a template leaves before a step is the step’s; a fall by less than nothing is nobody’s', () => {
  const told = (of: string, change: string, growth: string) =>
    read('机关运行经费支出情况', `机关运行经费支出30.00万元，比上年${of}${change}万元，${growth}。`);
  const own = 'agency-operation.total';
  for (const sign of ['-', '－', '−'])
    expect(told('增加', `${sign}2.00`, `增长${sign}6.25%`)).toEqual({
      [own]: '30.00',
      'agency-operation.change': '-2.00',
      'agency-operation.growth': '-6.25',
    });
  expect(told('增加（减少）', '-2.00', '增长（下降）-6.25%')).toMatchObject({
    'agency-operation.change': '-2.00',
    'agency-operation.growth': '-6.25',
  });
  expect(told('减少', '-2.00', '下降-6.25%')).toEqual({ [own]: '30.00' });
  expect(told('减少', '2.00', '下降6.25%')).toMatchObject({ 'agency-operation.change': '2.00' });
});

test('both parts of an item are the item’s, however they follow each other', () => {
  expect(
    read(
      '一般公共预算财政拨款支出决算具体情况',
      '教育（类）进修及培训（款）培训支出（项）支出决算为10.82万元，其中基本支出0.00万元、项目支出10.82万元。',
    ),
  ).toEqual({
    'function.education.jinxiu-ji-peixun.peixun-zhichu.final': '10.82',
    'function.education.jinxiu-ji-peixun.peixun-zhichu.basic': '0.00',
    'function.education.jinxiu-ji-peixun.peixun-zhichu.project': '10.82',
  });
});

test('用于 is the first word of an item that is called so', () => {
  expect(
    read('政府性基金预算财政拨款支出决算情况', '用于体育事业的彩票公益金支出（项）支出9.00万元，主要用于体育馆维修。'),
  ).toMatchObject({
    'government-funds.function.item.yongyu-tiyu-shiye-de-caipiao-gongyijin-zhichu.final': '9.00',
  });
});

test('a second amount of a thing is of something that nobody knows, and so is the share behind it', () => {
  expect(read('政府采购支出情况', '采购总额400.00万元。网上竞价部分成交334.00万元，占83.50%。')).toEqual({
    'procurement.total': '400.00',
  });
});

test.each([
  [
    'budgets that are 安排 and 调整, and what is more or less than they',
    '一般公共预算财政拨款支出决算具体情况',
    '文物保护（项）年初安排180.00万元，调整为440.00万元，实际支出402.57万元，为调整预算的91%。',
    {
      'function.item.wenwu-baohu.budget': '180.00',
      'function.item.wenwu-baohu.adjusted-budget': '440.00',
      'function.item.wenwu-baohu.final': '402.57',
      'function.item.wenwu-baohu.adjusted-completion': '91',
    },
  ],
  [
    'an outturn without a budget',
    '一般公共预算财政拨款支出决算具体情况',
    '节能环保支出年初未安排预算，支出决算197.00万元。',
    { 'function.environment': '197.00' },
  ],
  [
    'a change after last year’s amount, though the budget was spoken of before',
    '“三公”经费支出决算情况说明',
    '年初预算32.00万元，全年支出25.05万元，低于预算6.95万元；上年支出24.09万元，今年多支0.96万元，增幅4%。',
    {
      'three-public.budget': '32.00',
      'three-public.total': '25.05',
      'three-public.variance': '6.95',
      'three-public.total.prior-year': '24.09',
      'three-public.change': '0.96',
      'three-public.growth': '4',
    },
  ],
  [
    'a side that is named before its parts, and spending after income',
    '收入支出决算情况',
    '收入方面，财政拨款90.00万元，占90.00%。与2019年相比，本年收入增加10.00万元，增长11.11%；本年支出增加8.00万元，增长8.70%。',
    {
      'revenue.fiscal-appropriation': '90.00',
      'revenue.fiscal-appropriation.share': '90.00',
      'all-revenue.change': '10.00',
      'all-revenue.growth': '11.11',
      'all-expenditure.change': '8.00',
      'all-expenditure.growth': '8.70',
    },
  ],
  [
    'contracts whose amount stands in a clause of its own',
    '政府采购支出情况说明',
    '采购总额400.00万元。全部授予中小企业，合同金额400.00万元，占100%。',
    { 'procurement.total': '400.00', 'procurement.sme': '400.00', 'procurement.sme.share': '100' },
  ],
  [
    'a part that did not change as its own, though 0 % is true of the whole as well',
    '“三公”经费支出决算情况说明',
    '“三公”经费支出决算38.42万元。其中，因公出国（境）费支出0.00万元，比上年增加0.00万元，增长0.00%。',
    {
      'three-public.total': '38.42',
      'three-public.overseas.total': '0.00',
      'three-public.overseas.change': '0.00',
      'three-public.overseas.growth': '0.00',
    },
  ],
  [
    'income and spending of one kind of money in a list of what was spent',
    '财政拨款收入支出决算情况说明',
    '财政拨款本年支出60.00万元。具体情况：一般公共预算财政拨款本年收入51.00万元，本年支出52.00万元；政府性基金预算财政拨款本年收入7.00万元，本年支出8.00万元。',
    {
      'fiscal-appropriation.all-expenditure': '60.00',
      'fiscal-appropriation.revenue.general-budget': '51.00',
      'general-budget.expenditure': '52.00',
      'government-funds.revenue': '7.00',
      'government-funds.expenditure': '8.00',
    },
  ],
  [
    'basic expenditure of a section on the general budget as that budget’s',
    '一般公共预算基本支出决算情况说明',
    '2020年度财政拨款基本支出54.10万元，其中：人员经费47.76万元；公用经费6.34万元。',
    {
      'general-budget.basic.detail-total': '54.10',
      'general-budget.basic.personnel': '47.76',
      'general-budget.basic.operating': '6.34',
    },
  ],
  [
    'what is above the budget',
    '一般公共预算财政拨款支出决算情况说明',
    '教育支出52.00万元，预算48.00万元，完成108.33%。超预算4.00万元，为抢修校舍。',
    {
      'function.education.final': '52.00',
      'function.education.budget': '48.00',
      'function.education.completion': '108.33',
      'function.education.variance': '4.00',
    },
  ],
  [
    'projects above an amount, each level of them, and their money',
    '预算绩效管理情况说明',
    '对200万元以上的项目22个开展自评，资金800.00万元。其中，一级项目2个，二级项目20个。',
    {
      'performance.projects': '22',
      'performance.projects.amount': '800.00',
      'performance.first-level.projects': '2',
      'performance.second-level.projects': '20',
    },
  ],
  [
    'contracts that enterprises got, behind a clause that says what a body is',
    '政府采购支出情况说明',
    '我局为行政单位，政府采购支出总额9.00万元。中小企业获得合同8.00万元，占88.89%；小微企业获得合同2.00万元，占总额22.22%。',
    {
      'procurement.total': '9.00',
      'procurement.sme': '8.00',
      'procurement.sme.share': '88.89',
      'procurement.small-micro': '2.00',
      'procurement.small-micro.share': '22.22',
    },
  ],
  [
    'an amount before its name',
    '一般公共预算财政拨款基本支出决算情况说明',
    '一般公共预算财政拨款基本支出560.08万元，其中501.93万元为人员经费，其余58.15万元用于公用经费。',
    {
      'general-budget.basic.detail-total': '560.08',
      'general-budget.basic.personnel': '501.93',
      'general-budget.basic.operating': '58.15',
    },
  ],
  [
    'an amount before a name that nobody knows, which is no other thing’s',
    '一般公共预算财政拨款基本支出决算情况说明',
    '人员经费501.93万元，其中20.00万元为抚恤专项。',
    { 'general-budget.basic.personnel': '501.93' },
  ],
  [
    'nothing in the brackets of what nobody knows',
    '部门人员情况',
    '遗属6人（其中退休2人），退休人员30人。',
    { 'personnel.retirees.regular': '30' },
  ],
  [
    'a name that says it once more',
    '一般公共预算财政拨款基本支出决算情况说明',
    '工资福利支出和对个人和家庭的补助合计1241.90万元，即人员经费；商品和服务支出188.32万元。',
    { 'general-budget.basic.personnel': '1241.90', 'general-budget.basic.goods-services': '188.32' },
  ],
  [
    'a change beside a reason, where the numbers make it the sentence’s own',
    '“三公”经费支出决算情况说明',
    '公务接待费支出决算为8.00万元，决算数小于预算数的主要原因是从严控制，与上年相比减少2.00万元，下降20.00%。',
    {
      'three-public.reception.total': '8.00',
      'three-public.reception.change': '2.00',
      'three-public.reception.growth': '20.00',
    },
  ],
  [
    'no change of a reason, where they do not',
    '“三公”经费支出决算情况说明',
    '公务接待费支出决算为8.00万元，主要原因是来访减少，差旅减少1.00万元，下降3.00%。',
    { 'three-public.reception.total': '8.00' },
  ],
  [
    'posts and people in service, both called 行政 and 事业',
    '部门人员情况',
    '编制总数68人：行政28人，事业40人。年末实有在职65人，包括行政27人、事业38人；实有人员95人，其中在职65人，退休30人。',
    {
      'personnel.establishment.total': '68',
      'personnel.establishment.administrative': '28',
      'personnel.establishment.institutional': '40',
      'personnel.in-service.total': '65',
      'personnel.in-service.administrative': '27',
      'personnel.in-service.institutional': '38',
      'personnel.total': '95',
      'personnel.in-service.total.restated': '65',
      'personnel.retirees.regular': '30',
    },
  ],
  [
    'visits of foreign affairs among those at home, and what is counted after the brackets',
    '“三公”经费支出决算情况说明',
    '安排国内公务接待38批次（其中：外事接待2批次），接待人次129人（其中：外事接待人次7人），人均120元。',
    {
      'three-public.reception.batches': '38',
      'three-public.reception.domestic-foreign-affairs.batches': '2',
      'three-public.reception.people': '129',
      'three-public.reception.domestic-foreign-affairs.people': '7',
      'three-public.reception.average': '120',
    },
  ],
  [
    '其他支出 by what its list is of',
    '支出决算情况说明',
    '本年支出合计545.00万元。按功能划分：教育支出490.00万元，其他支出55.00万元。',
    {
      'expenditure.total': '545.00',
      'expenditure.function.education': '490.00',
      'expenditure.function.other': '55.00',
    },
  ],
  [
    'the share of 小微企业 of which whole it is, by the numbers',
    '政府采购支出情况',
    '全年政府采购支出180.00万元，授予中小企业合同150.00万元，小微企业占100.00万元，占比66.67%。',
    {
      'procurement.total': '180.00',
      'procurement.sme': '150.00',
      'procurement.small-micro': '100.00',
      'procurement.small-micro.share-of-shouyu-zhongxiaoqiye-hetong-jine': '66.67',
    },
  ],
  [
    '节约 as a change, which has no 约 in it',
    '“三公”经费支出决算情况说明',
    '“三公”经费支出预算12.50万元，支出决算8.57万元，较预算节约3.93万元。',
    { 'three-public.budget': '12.50', 'three-public.total': '8.57', 'three-public.variance': '3.93' },
  ],
  [
    'a name with an example in brackets, and a share behind them',
    '收入决算情况说明',
    '事业收入（住宿费、餐费等）286.50万元（主要为住宿费），占总数的5.49%。',
    { 'revenue.institutional': '286.50', 'revenue.institutional.share': '5.49' },
  ],
  [
    'budget and outturn that are one number',
    '一般公共预算财政拨款支出决算情况说明',
    '卫生健康支出年初预算与支出决算均为54.95万元，完成年初预算的100.00%。',
    { 'function.health.final': '54.95', 'function.health.completion': '100.00' },
  ],
  [
    'a budget in brackets, and its rate',
    '“三公”经费支出决算情况说明',
    '公务接待费1.92万元，完成预算（4.00万元）的48.0%，上年无此项支出，比上年增加1.92万元。',
    {
      'three-public.reception.total': '1.92',
      'three-public.reception.budget': '4.00',
      'three-public.reception.completion': '48.0',
      'three-public.reception.change': '1.92',
    },
  ],
  [
    'what basic expenditure is, by its definition',
    '基本支出情况',
    '用于保障机构正常运转的日常支出562.31万元。',
    { 'general-budget.basic.detail-total': '562.31' },
  ],
  [
    'the whole that brackets below it divide',
    '“三公”经费支出决算情况说明',
    '“三公”经费支出23.50万元（其中：一般公共预算支出23.50万元；政府性基金预算支出0万元）。与上年相比，增加2.43万元。',
    {
      'three-public.total': '23.50',
      'three-public.general-budget': '23.50',
      'three-public.government-funds': '0',
      'three-public.change': '2.43',
    },
  ],
  [
    'wages for performance as no word of a section on performance',
    '一般公共预算财政拨款基本支出决算情况说明',
    '（一）人员经费214.62万元，主要包括：基本工资、绩效工资等支出。',
    { 'general-budget.basic.personnel': '214.62' },
  ],
  [
    'the outturn of a 类 beside its budget, told from that in the list of all',
    '一般公共预算财政拨款支出决算情况说明',
    '教育支出年初预算90.00万元，支出决算100.00万元，完成年初预算的111.11%。',
    {
      'function.education.budget': '90.00',
      'function.education.final': '100.00',
      'function.education.completion': '111.11',
    },
  ],
  [
    'a project by its budget, outturn and rate, and no second one under its name',
    '预算绩效情况说明',
    '伏季休渔巡查项目预算90万元，实际执行88.2万元，执行率98%。',
    {
      'performance.project.budget': '90',
      'performance.project.executed': '88.2',
      'performance.project.completion': '98',
    },
  ],
  [
    'parts that no row knows, by their own names, where they make up the whole',
    '一般公共预算财政拨款支出决算情况说明',
    '教育支出100.00万元，占10.00%。其中：幼儿园维修40.00万元，占4.00%；小学操场60.00万元。',
    {
      'function.education': '100.00',
      'function.education.share': '10.00',
      'function.education.youer-yuan-weixiu.final': '40.00',
      'function.education.youer-yuan-weixiu.share': '4.00',
      'function.education.xiaoxue-caochang.final': '60.00',
    },
  ],
  [
    'no part of a list that does not make up its whole',
    '一般公共预算财政拨款支出决算情况说明',
    '教育支出100.00万元。其中：幼儿园维修40.00万元，小学操场50.00万元。',
    { 'function.education': '100.00' },
  ],
  [
    'parts of a budget as budgets',
    '支出决算情况说明',
    '本年支出年初预算100.00万元（其中基本支出60.00万元，项目支出40.00万元），决算数为90.00万元，其中基本支出55.00万元，项目支出35.00万元。',
    {
      'all-expenditure.budget': '100.00',
      'expenditure.basic.budget': '60.00',
      'expenditure.project.budget': '40.00',
      'expenditure.total': '90.00',
      'expenditure.basic': '55.00',
      'expenditure.project': '35.00',
    },
  ],
  [
    'no parts of what came on top as amounts of their own',
    '收入支出决算总体情况说明',
    '2020年度收入总计100.00万元，比上年增加10.00万元，其中：财政拨款收入6.00万元，事业收入4.00万元。',
    { 'all-funds.total': '100.00', 'all-funds.change': '10.00' },
  ],
  [
    'what was spent in all, with a verb behind the name or before it',
    '“三公”经费支出决算情况说明',
    '“三公”经费共支出41.00万元，全年开支公务接待费1.00万元。',
    { 'three-public.total': '41.00', 'three-public.reception.total': '1.00' },
  ],
  [
    'vehicles by the words behind their number',
    '“三公”经费支出决算情况说明',
    '公务用车运行维护费支出14.00万元，主要用于7辆公务用车的燃油、保险。',
    { 'three-public.vehicle.operation': '14.00', 'three-public.vehicle.year-end-count': '7' },
  ],
  [
    'no share of a thing in itself',
    '政府采购支出情况',
    '采购支出90.00万元，工程采购占工程支出金额的81.20%。',
    { 'procurement.total': '90.00' },
  ],
  [
    'a comparison behind what the money is for',
    '机关运行经费支出情况说明',
    '机关运行经费支出10.00万元，机关运行经费主要用于办公费、公务用车运行维护费，较上年决算数减少2.00万元。',
    { 'agency-operation.total': '10.00', 'agency-operation.change': '2.00' },
  ],
  [
    'last year’s amount of two that are named together',
    '收入支出决算总体情况说明',
    '2020年度收入总计、支出总计均为90.00万元，上年收入总计、支出总计均为80.00万元。',
    { 'all-funds.total': '90.00', 'all-funds.total.prior-year': '80.00' },
  ],
  [
    'what a kind of money was, spent and left, in one breath',
    '财政拨款收入支出决算总体情况说明',
    '财政拨款收、支总计均为50.00万元。其中：一般公共预算财政拨款收入40.00万元、支出38.00万元、年末结转2.00万元；政府性基金预算财政拨款收入10.00万元、支出10.00万元。',
    {
      'fiscal-appropriation.total': '50.00',
      'fiscal-appropriation.revenue.general-budget': '40.00',
      'general-budget.expenditure': '38.00',
      'general-budget.closing-balance': '2.00',
      'fiscal-appropriation.revenue.government-funds': '10.00',
      'government-funds.expenditure': '10.00',
    },
  ],
  [
    'what makes up a total behind 由',
    '收入支出决算总体情况说明',
    '收入总计由本年收入90.00万元和年初结转10.00万元构成。',
    { 'revenue.total': '90.00', 'carryover.opening-balance': '10.00' },
  ],
  [
    'items of a list below a 款, each by its own name',
    '一般公共预算财政拨款支出决算情况说明',
    '行政事业单位养老支出（款）决算9.00万元。其中行政单位离退休（项）2.00万元、机关事业单位基本养老保险缴费支出（项）7.00万元。',
    {
      'function.social-security-employment.xingzheng-shiye-danwei-yanglao-zhichu.final': '9.00',
      'function.social-security-employment.xingzheng-danwei-li-tuixiu.final': '2.00',
      'function.social-security-employment.jiguan-shiye-danwei-jiben-yanglao-baoxian-jiao-fei-zhichu.final': '7.00',
    },
  ],
  [
    'items that every 类 has, and one whose name ends as an outturn is told',
    '一般公共预算财政拨款支出决算情况说明',
    '公共安全支出100.00万元。其中：行政运行60.00万元，案件执行40.00万元。',
    {
      'function.public-security': '100.00',
      'function.public-security.xingzheng-yunxing.final': '60.00',
      'function.public-security.anjian-zhixing.final': '40.00',
    },
  ],
  [
    'a budget behind 的 and what it was short of',
    '机关运行经费支出说明',
    '机关运行经费支出25.00万元，比年初预算数的27.00万元减少2.00万元，下降7.41%。',
    {
      'agency-operation.total': '25.00',
      'agency-operation.budget': '27.00',
      'agency-operation.variance': '2.00',
      'agency-operation.variance-rate': '7.41',
    },
  ],
  [
    'of two budgets that of which the rate is',
    '一般公共预算财政拨款支出决算情况说明',
    '（一）教育支出（类）普通教育（款）小学教育（项）年初预算80.00万元，调整后预算100.00万元，决算90.00万元，完成90%。',
    {
      'function.education.putong-jiaoyu.xiaoxue-jiaoyu.budget': '80.00',
      'function.education.putong-jiaoyu.xiaoxue-jiaoyu.adjusted-budget': '100.00',
      'function.education.putong-jiaoyu.xiaoxue-jiaoyu.final': '90.00',
      'function.education.putong-jiaoyu.xiaoxue-jiaoyu.adjusted-completion': '90',
    },
  ],
  [
    'basic and project expenditure by their definitions',
    '支出决算情况说明',
    '本年用于保障机构正常运转的日常支出60.00万元；用于保障机构完成特定工作任务的经费支出40.00万元。',
    { 'expenditure.basic': '60.00', 'expenditure.project': '40.00' },
  ],
  [
    'an outturn that a verb alone tells',
    '一般公共预算财政拨款支出决算情况说明',
    '1.农林水支出—农业—行政运行年初安排80.00万元，全年实支84.00万元，为年初预算的105%，差额4.00万元。',
    {
      'function.agriculture-forestry-water.nongye.xingzheng-yunxing.budget': '80.00',
      'function.agriculture-forestry-water.nongye.xingzheng-yunxing.final': '84.00',
      'function.agriculture-forestry-water.nongye.xingzheng-yunxing.completion': '105',
      'function.agriculture-forestry-water.nongye.xingzheng-yunxing.variance': '4.00',
    },
  ],
  [
    'assets below a heading that names none',
    '其他重要事项',
    '共有车辆4辆，其中应急保障用车1辆、其他用车3辆；单价50万元以上通用设备2台。',
    {
      'assets.vehicles.total': '4',
      'assets.vehicles.emergency': '1',
      'assets.vehicles.other': '3',
      'assets.equipment.general.threshold': '50',
      'assets.equipment.general': '2',
    },
  ],
  [
    'what small and middle enterprises took over',
    '政府采购支出情况',
    '政府采购支出总额50.00万元。由中小企业承接的合同金额40.00万元，占80%。',
    { 'procurement.total': '50.00', 'procurement.sme': '40.00', 'procurement.sme.share': '80' },
  ],
  [
    'staff beside posts',
    '人员情况',
    '核定编制17名，年末实有15人。',
    { 'personnel.establishment.total': '17', 'personnel.in-service.total': '15' },
  ],
  [
    'the unit behind several numbers, of each of them',
    '支出决算情况说明',
    '基本支出、项目支出、经营支出分别为60.00、30.00和10.00万元，占比依次为60.00%、30.00%、10.00%。',
    {
      'expenditure.basic': '60.00',
      'expenditure.project': '30.00',
      'expenditure.business': '10.00',
      'expenditure.basic.share': '60.00',
      'expenditure.project.share': '30.00',
      'expenditure.business.share': '10.00',
    },
  ],
  [
    'what shares told from high to low are of, as they are in proportion',
    '支出决算情况说明',
    '基本支出30.00万元、项目支出60.00万元，两项占比从高到低分别为66.67%、33.33%。',
    {
      'expenditure.basic': '30.00',
      'expenditure.project': '60.00',
      'expenditure.project.share': '66.67',
      'expenditure.basic.share': '33.33',
    },
  ],
  [
    'last year’s amounts in turn, and rates of completion where the numbers have it so',
    '“三公”经费支出决算情况说明',
    '公务用车运行维护费18.00万元（预算20.00万元）、公务接待费3.00万元（预算6.00万元），上年分别为21.00万元、5.00万元，两者分别完成预算的90.00%和50.00%。',
    {
      'three-public.vehicle.operation': '18.00',
      'three-public.vehicle.operation.budget': '20.00',
      'three-public.reception.total': '3.00',
      'three-public.reception.budget': '6.00',
      'three-public.vehicle.operation.prior-year': '21.00',
      'three-public.reception.total.prior-year': '5.00',
      'three-public.vehicle.operation.completion': '90.00',
      'three-public.reception.completion': '50.00',
    },
  ],
  [
    'balances of the money that their clause begins with',
    '财政拨款收入支出决算总体情况说明',
    '一般公共预算这边，年初结转10.00万元、年末结转5.00万元；政府性基金这边，年初结转2.00万元、年末结转3.00万元。',
    {
      'general-budget.opening-balance': '10.00',
      'general-budget.closing-balance': '5.00',
      'government-funds.opening-balance': '2.00',
      'government-funds.closing-balance': '3.00',
    },
  ],
  [
    'one of two names that have no amounts of their own',
    '支出决算情况说明',
    '本年支出合计100.00万元，按性质分为基本支出和项目支出两块：前者60.00万元，后者40.00万元。',
    { 'expenditure.total': '100.00', 'expenditure.basic': '60.00', 'expenditure.project': '40.00' },
  ],
  [
    'a budget that was cut on the way as adjusted',
    '“三公”经费支出决算情况说明',
    '“三公”经费年初预算20.00万元，中途调减为16.00万元，决算14.00万元，完成调整后预算的87.50%。',
    {
      'three-public.budget': '20.00',
      'three-public.adjusted-budget': '16.00',
      'three-public.total': '14.00',
      'three-public.adjusted-completion': '87.50',
    },
  ],
  [
    'rates in brackets as shares, where they are in proportion',
    '一般公共预算财政拨款支出决算情况说明',
    '按功能：教育支出60.00万元（60.00%）；卫生健康支出40.00万元（40.00%）。',
    {
      'function.education': '60.00',
      'function.education.share': '60.00',
      'function.health': '40.00',
      'function.health.share': '40.00',
    },
  ],
])('in a sentence is read %s', (_, heading, words, expected) => {
  expect(read(heading, words)).toEqual(expected);
});

test('one word put for another of its kind changes nothing that is read', () => {
  const sentence = (spent: string, planned: string, rate: string, than: string, more: string) =>
    read(
      '“三公”经费支出决算情况说明',
      `公务接待费${planned}10.00万元，${spent}8.00万元，${rate}80.00%，${than}${more}2.00万元，${more}33.33%。`,
    );
  const plain = sentence('支出决算为', '年初预算为', '完成年初预算的', '比上年', '增加');
  expect(Object.keys(plain).length).toBe(5);
  for (const spent of ['全年实支', '累计列支', '实际支付', '执行数达', '共花去'])
    expect(sentence(spent, '年初预算为', '完成年初预算的', '比上年', '增加')).toEqual(plain);
  for (const planned of ['年初批复', '年初下达预算', '年初部门预算安排共计', '年初核定数为'])
    expect(sentence('支出决算为', planned, '完成年初预算的', '比上年', '增加')).toEqual(plain);
  for (const rate of ['支出进度为', '兑现预算的', '预算完成比例达', '为年初批复预算的'])
    expect(sentence('支出决算为', '年初预算为', rate, '比上年', '增加')).toEqual(plain);
  for (const than of ['较之上年', '比起去年', '对比上年', '跟去年相比，'])
    expect(sentence('支出决算为', '年初预算为', '完成年初预算的', than, '增加')).toEqual(plain);
  for (const more of ['净增', '略有上涨', '多支出', '攀升'])
    expect(sentence('支出决算为', '年初预算为', '完成年初预算的', '比上年', more)).toEqual(plain);
});

test.each([
  [
    'a rate behind a step of a budget',
    '收入支出决算总体情况',
    '收入总计100.00万元，其中年初结转5.00万元，年中调减2.00万元，下降4.00%。',
    { 'all-funds.total': '100.00', 'carryover.opening-balance': '5.00' },
  ],
  [
    'a step that may be of the whole or of its only part',
    '收入支出决算总体情况',
    '收入总计100.00万元，其中年初结转5.00万元，较上年减少1.00万元。',
    { 'all-funds.total': '100.00', 'carryover.opening-balance': '5.00' },
  ],
  [
    'a part of “三公”经费 under a name that nobody knows',
    '“三公”经费支出决算情况说明',
    '“三公”经费支出10.00万元，其中：公务接待费4.00万元，差旅补贴6.00万元。',
    { 'three-public.total': '10.00', 'three-public.reception.total': '4.00' },
  ],
  [
    'what has no word between a budget and its number',
    '一般公共预算财政拨款支出决算情况说明',
    '教育支出年初预算数，为90.00万元。',
    {},
  ],
  [
    'people of posts of several kinds as those of the last',
    '人员情况',
    '行政编制10人、事业编制20人，年末实有28人。',
    { 'personnel.establishment.administrative': '10', 'personnel.establishment.institutional': '20' },
  ],
])('nothing is guessed of %s', (_, heading, words, expected) => {
  expect(read(heading, words)).toEqual(expected);
});

test('what the year spent on an item is of the item', () => {
  expect(
    read(
      '一般公共预算财政拨款支出决算具体情况',
      '1.住房保障支出（类）住房改革支出（款）住房公积金（项）全年支出76.30万元。',
    ),
  ).toEqual({ 'function.housing-security.zhufang-gaige-zhichu.zhufang-gong-ji-jin.final': '76.30' });
});

test('a verb that nobody knows behind a budget or an outturn changes nothing; a word that makes another amount of it does', () => {
  const told = (budget: string, final: string) =>
    read(
      '“三公”经费支出决算情况说明',
      `公务接待费年初预算${budget}5.00万元，决算${final}4.00万元，完成年初预算的80.00%。`,
    );
  const known = { 'three-public.reception.budget': '5.00', 'three-public.reception.total': '4.00' };
  for (const [budget, final] of [
    ['定为', '录得'],
    ['敲定为', '落在'],
  ] as const)
    expect(told(budget, final)).toMatchObject(known);
  expect(told('缺口', '为')).not.toHaveProperty(['three-public.reception.budget']);
  expect(told('为', '结余')).not.toHaveProperty(['three-public.reception.total']);
});

test('visitors and vehicles are counted whatever verb is before them; posts and those that are gone are no vehicles', () => {
  const visits = (verb: string) =>
    read('“三公”经费支出决算情况说明', `公务接待费4.00万元，接待12批次、${verb}86人次。`)[
      'three-public.reception.people'
    ];
  expect(['来客', '到访', '陪餐'].map(visits)).toEqual(['86', '86', undefined]);
  const vehicles = (words: string) =>
    read('国有资产占用情况说明', `2020年末我局${words}3辆。`)['assets.vehicles.total'];
  expect(['登记车辆', '车辆编制', '报废车辆'].map(vehicles)).toEqual(['3', undefined, undefined]);
});

test('a step behind a word that nobody knows is of what the numbers say it is of', () => {
  const step = (rate: string) =>
    read('“三公”经费支出决算情况说明', `公务接待费5.00万元，2019年决算为4.00万元，一年间增加${rate}。`);
  expect(step('1.00万元')).toMatchObject({ 'three-public.reception.change': '1.00' });
  expect(step('1.20万元')).not.toHaveProperty(['three-public.reception.change']);
});

test('a budget, what was spent of it and the rate of both tell a project, whatever their verbs', () => {
  const project = (rate: string) =>
    read('预算绩效情况说明', `“路灯改造”项目自评打分96.8分，全年安排50.00万元，支用45.00万元，支用率${rate}。`);
  expect(project('90.00%')).toMatchObject({
    'performance.project.budget': '50.00',
    'performance.project.executed': '45.00',
    'performance.project.completion': '90.00',
  });
  expect(project('91.00%')).not.toHaveProperty(['performance.project.executed']);
});

test('收入总计为 is all there was to spend, 收入合计为 is this year’s income', () => {
  const whole = { 'all-funds.total': '95.00', 'all-funds.expenditure-total': '95.00', 'revenue.total': '90.00' };
  for (const verb of ['为', '是', '达', '达到'])
    expect(
      read(
        '收入支出决算总体情况说明',
        `2020年，本单位收入总计${verb}95.00万元，支出总计${verb}95.00万元。本年收入合计${verb}90.00万元。`,
      ),
    ).toEqual(whole);
});

test('a part of a list may be told as its sum', () => {
  expect(
    read('支出决算情况说明', '本年支出合计为100.00万元，其中基本支出合计为60.00万元，项目支出合计为40.00万元。'),
  ).toEqual({ 'expenditure.total': '100.00', 'expenditure.basic': '60.00', 'expenditure.project': '40.00' });
});

test('in a list of shares a 类 goes by its name alone, and what is no 类 by none', () => {
  expect(
    read('一般公共预算财政拨款支出决算情况说明', '从投向看，交通运输占79.10%、住房保障占4.54%、年度考核优秀占20.00%。'),
  ).toEqual({ 'function.transport.share': '79.10', 'function.housing-security.share': '4.54' });
});

test('what a car or a fuel is for stands before its name', () => {
  expect(read('国有资产占用情况说明', '年末有车辆31辆，其中公务用车15辆，养护作业用特种专业技术用车16辆。')).toEqual({
    'assets.vehicles.total': '31',
    'assets.vehicles.special-technical': '16',
  });
  expect(
    read(
      '“三公”经费财政拨款支出决算情况说明',
      '公务用车运行维护支出9.06万元，用于送教上门所需燃料费5.20万元、维修费3.86万元。',
    ),
  ).toEqual({
    'three-public.vehicle.operation': '9.06',
    'three-public.vehicle.operation.fuel': '5.20',
    'three-public.vehicle.operation.maintenance': '3.86',
  });
});

test('a share right behind what was evaluated is a share of that; one behind anything else is of nobody knows what', () => {
  expect(
    read(
      '预算绩效情况说明',
      '对9个项目开展绩效自评，涉及资金90.00万元，占项目预算的85%，自评覆盖率达到100%。优7个，占77.78%；良2个，占22.22%，优良率100.00%。',
    ),
  ).toEqual({
    'performance.projects': '9',
    'performance.projects.amount': '90.00',
    'performance.projects.amount.share': '85',
    'performance.projects.coverage': '100',
    'performance.self-assessment.excellent': '7',
    'performance.self-assessment.excellent.share': '77.78',
    'performance.self-assessment.good': '2',
    'performance.self-assessment.good.share': '22.22',
  });
});

test('what is evaluated as a whole may be named before its money', () => {
  expect(
    read('预算绩效情况说明', '对整体支出1801.17万元开展绩效自评，得分90.75分；对3个项目支出开展自评，资金512.64万元。'),
  ).toEqual({
    'performance.whole-unit.amount': '1801.17',
    'performance.whole-unit.score': '90.75',
    'performance.projects': '3',
    'performance.projects.amount': '512.64',
  });
});

test.each([
  '教育方面支出60.00万元，卫生健康方面的支出40.00万元。',
  '其中用于教育方面的支出60.00万元，在卫生健康方面支出40.00万元。',
  '教育类支出60.00万元，卫生健康类支出40.00万元。',
  '列入教育支出科目的60.00万元，列入“卫生健康支出”科目40.00万元。',
  '按功能分类科目，205教育支出60.00万元，210卫生健康支出40.00万元。',
])('a 类 is one in whatever words of classification: %s', (words) => {
  expect(read('一般公共预算财政拨款支出决算具体情况', `本年支出的情况如下。${words}`)).toEqual({
    'function.education': '60.00',
    'function.health': '40.00',
  });
});

test('what has the name of a 类 in it is not that 类', () => {
  expect(
    read(
      '一般公共预算财政拨款支出决算具体情况',
      '教育工作支出20.00万元，学前教育领域支出3.00万元，用于教育资助支出4.00万元，金融类培训支出6.00万元。',
    ),
  ).toEqual({});
});

test('压减 is a step where it is compared, and else a change of the budget', () => {
  const heading = '“三公”经费财政拨款支出决算情况说明';
  expect(read(heading, '公务接待费支出2.00万元，比预算3.00万元压减1.00万元。')).toEqual({
    'three-public.reception.total': '2.00',
    'three-public.reception.budget': '3.00',
    'three-public.reception.variance': '1.00',
  });
  expect(read(heading, '公务接待费支出2.00万元，与上年相比，支出压减1.00万元。')).toMatchObject({
    'three-public.reception.change': '1.00',
  });
  expect(read(heading, '公务接待费支出2.00万元，年中压减1.00万元。')).toEqual({
    'three-public.reception.total': '2.00',
  });
});

test('a list that begins a new sentence goes on with the comparison before it', () => {
  for (const begins of ['其中：', '包括：', '具体为：'])
    expect(
      read(
        '支出决算情况说明',
        `本年支出合计100.00万元。与上年相比，支出合计增加30.00万元。${begins}基本支出增加20.00万元，项目支出增加10.00万元。`,
      ),
    ).toMatchObject({ 'expenditure.basic.change': '20.00', 'expenditure.project.change': '10.00' });
});

test('a share may name its whole behind 比重为, which is no name of the amount', () => {
  expect(
    read(
      '政府采购支出情况说明',
      '政府采购支出总额100.00万元，授予中小企业合同金额90.00万元，比重为政府采购支出总额的90.00%。',
    ),
  ).toEqual({ 'procurement.total': '100.00', 'procurement.sme': '90.00', 'procurement.sme.share': '90.00' });
});

test('what all was spent on is not what 基本支出 was spent on', () => {
  const parts = '工资福利支出600.00万元，商品和服务支出190.00万元';
  expect(read('支出决算情况说明', `本年支出合计790.00万元，其中：${parts}。`)).toEqual({
    'expenditure.total': '790.00',
    'expenditure.economic.wages': '600.00',
    'expenditure.economic.goods-services': '190.00',
  });
  expect(read('支出决算情况说明', `本年支出合计900.00万元，其中基本支出790.00万元，包括${parts}。`)).toEqual({
    'expenditure.total': '900.00',
    'expenditure.basic': '790.00',
    'expenditure.basic.wages': '600.00',
    'expenditure.basic.goods-services': '190.00',
  });
});

test('shares in turn are of the amounts before them, one that nobody knows among them: then of none', () => {
  const read3 = (name: string) =>
    read(
      '支出决算情况说明',
      `支出共100.00万元，人员经费50.00万元、日常公用经费20.00万元、${name}30.00万元，分别占50%、20%和30%。`,
    );
  expect(read3('项目经费')).toMatchObject({
    'expenditure.basic.personnel.share': '50',
    'expenditure.basic.operating.share': '20',
    'expenditure.project.share': '30',
  });
  expect(Object.keys(read3('专项业务')).filter((id) => id.endsWith('share'))).toEqual([]);
});

test('of what others evaluated, neither a score nor a grade is that of what the body did itself', () => {
  expect(
    read(
      '预算绩效情况说明',
      '对10个项目开展绩效自评，平均得分95分。重点评价项目2个，涉及资金80.00万元，平均得分92分，优1个、良1个。',
    ),
  ).toEqual({ 'performance.projects': '10', 'performance.self-assessment.score': '95' });
});

test('小学教育支出 is no 教育支出 of a school, nor 教育部门支出 the spending of the body that reports', () => {
  expect(
    read(
      '一般公共预算财政拨款支出决算具体情况',
      '本年支出的情况如下。小学教育支出51.00万元，较年初预算增加15.00万元；教育部门支出30.00万元，行政单位支出20.00万元。',
    ),
  ).toEqual({});
});

test('a budget is of what its paragraph is about, not of the part that was counted; of several, of which is not told', () => {
  const counted = '国内公务接待15批、88人次，';
  expect(
    read('“三公”经费支出决算情况说明', `公务接待费。${counted}预算为3.00万元，支出决算为1.50万元，完成预算的50.00%。`),
  ).toMatchObject({
    'three-public.reception.budget': '3.00',
    'three-public.reception.total': '1.50',
    'three-public.reception.completion': '50.00',
  });
  const two = read(
    '“三公”经费支出决算情况说明',
    `公务接待费。${counted}预算为3.00万元，支出1.50万元；外事接待2批、9人次，预算为1.00万元，支出0.50万元。`,
  );
  expect(Object.keys(two).filter((id) => /budget|total/.test(id))).toEqual([]);
});

test('即 says once more what an amount is, unless it opens a list of its parts', () => {
  const heading = '国有资产占用情况说明';
  expect(read(heading, '年末全部车辆5辆，即应急保障用车3辆、执法执勤用车2辆。')).toEqual({
    'assets.vehicles.total': '5',
    'assets.vehicles.emergency': '3',
    'assets.vehicles.law-enforcement': '2',
  });
  expect(read('基本支出决算情况说明', '合计90.00万元，即人员经费。')).toEqual({
    'general-budget.basic.personnel': '90.00',
  });
});

const functions = '一般公共预算财政拨款支出决算情况说明';

test('names in a row have the amounts behind them in turn, and the shares behind those', () => {
  expect(
    read(
      functions,
      '教育支出、社会保障和就业支出及卫生健康支出依次为40.00万元、60.00万元、25.00万元，所占比重依次为32%、48%和20%。',
    ),
  ).toEqual({
    'function.education': '40.00',
    'function.education.share': '32',
    'function.social-security-employment': '60.00',
    'function.social-security-employment.share': '48',
    'function.health': '25.00',
    'function.health.share': '20',
  });
  expect(
    read(
      '政府采购支出情况说明',
      '政府采购支出总额100.00万元，其中工程、货物和服务采购分别为20.00万元、30.00万元和50.00万元。',
    ),
  ).toMatchObject({ 'procurement.works': '20.00', 'procurement.goods': '30.00', 'procurement.services': '50.00' });
});

test.each([
  '教育支出、卫生健康支出和专班支出分别为40.00万元、60.00万元、25.00万元。',
  '教育支出、卫生健康支出分别为40.00万元、60.00万元、25.00万元。',
  '2019年教育支出和卫生健康支出分别为40.00万元、60.00万元。',
  '教育支出和卫生健康支出预算分别比上年多40.00万元、60.00万元。',
  '教育支出、卫生健康支出、专班支出预算分别为40.00万元、60.00万元、5.00万元。',
])(
  'amounts in turn are of nothing where a name is not known, one is over, or they are of something else: %s',
  (text) => {
    expect(read(functions, text)).toEqual({});
  },
);

test.each(['其中基本支出40.00万元，项目支出60.00万元', '其中基本支出和项目支出分别为40.00万元、60.00万元'])(
  'what is said of a 类 is not said of all that was spent: %s',
  (parts) => {
    expect(read(functions, `教育支出100.00万元，${parts}。`)).toEqual({ 'function.education': '100.00' });
  },
);

test.each([
  [
    '收入决算情况说明',
    '本年收入合计由上年的80.00万元增至100.00万元，增长25.00%。',
    { 'revenue.total.prior-year': '80.00', 'revenue.total': '100.00', 'all-revenue.growth': '25.00' },
  ],
  [
    '收入决算情况说明',
    '2019年度本年收入80.00万元，2020年度本年收入100.00万元，增长25.00%。',
    { 'revenue.total.prior-year': '80.00', 'revenue.total': '100.00', 'all-revenue.growth': '25.00' },
  ],
  [
    '收入决算情况说明',
    '2019年、2020年本年收入分别为80.00万元、100.00万元。',
    { 'revenue.total.prior-year': '80.00', 'revenue.total': '100.00' },
  ],
  [
    '收入决算情况说明',
    '本年收入合计100.00万元，为上年80.00万元的125.00%。',
    { 'revenue.total': '100.00', 'revenue.total.prior-year': '80.00' },
  ],
  ['收入决算情况说明', '本年收入合计由2018年的80.00万元增至100.00万元。', {}],
])('which year an amount is of: %s %s', (heading, words, expected) => {
  expect(read(heading, words)).toEqual(expected);
});

test.each([
  [
    '收入决算情况说明',
    '60.00万元来自财政拨款收入，占60.00%；源于事业收入的有40.00万元。',
    {
      'revenue.fiscal-appropriation': '60.00',
      'revenue.fiscal-appropriation.share': '60.00',
      'revenue.institutional': '40.00',
    },
  ],
  [
    '支出决算情况说明',
    '60.00%（90.00万元）用于基本支出。',
    { 'expenditure.basic.share': '60.00', 'expenditure.basic': '90.00' },
  ],
  [
    '收入决算情况说明',
    '在100.00万元的本年收入中，财政拨款收入占60.00%。',
    { 'revenue.total': '100.00', 'revenue.fiscal-appropriation.share': '60.00' },
  ],
  [
    '政府采购支出情况说明',
    '40.00%为货物，即政府采购货物支出20.00万元。',
    { 'procurement.goods.share': '40.00', 'procurement.goods': '20.00' },
  ],
  ['支出决算情况说明', '上缴上级支出、经营支出均为0.00万元。', { 'expenditure.superior-remittance': '0.00' }],
  ['支出决算情况说明', '经营支出没有发生，为0.00万元。', { 'expenditure.business': '0.00' }],
  ['支出决算情况说明', '专班支出没有发生，为0.00万元。', {}],
])(
  'the name of an amount stands behind it, is one of several, or has a denial behind it: %s %s',
  (heading, words, expected) => {
    expect(read(heading, words)).toEqual(expected);
  },
);

test.each([
  [
    '年初预算80.00万元，最终支出100.00万元，完成年初预算的125.00%',
    { 'function.education.final': '100.00', 'function.education.completion': '125.00' },
  ],
  ['年初预算80.00万元，最终支出100.00万元，完成年初预算的130.00%', {}],
  [
    '预算80.00万元，决算60.00万元，仅完成预算的75.00%',
    { 'function.education.final': '60.00', 'function.education.completion': '75.00' },
  ],
  ['年初预算和支出决算分别为80.00万元、100.00万元', { 'function.education.final': '100.00' }],
  ['年初预算80.00万元，决算100.00万元，分别比上年增加5.00万元、减少6.00万元', { 'function.education.final': '100.00' }],
  ['年初预算80.00万元，年中追加20.00万元，调整后100.00万元', { 'function.education.adjusted-budget': '100.00' }],
])('a word that nobody knows is passed over where the numbers bear it out, and only there: %s', (words, expected) => {
  expect(read(functions, `教育支出（类）${words}。`)).toEqual({ 'function.education.budget': '80.00', ...expected });
});

test.each([
  '教育支出中，基本支出40.00万元，项目支出60.00万元。',
  '教育支出中基本支出40.00万元。',
  '项目支出中，工资福利支出40.00万元。',
])('a part of one thing is not that part of all: %s', (words) => {
  expect(read(functions, words)).toEqual({});
});

test('names of 类 with their marks have the amounts behind them in turn', () => {
  expect(
    read(functions, '教育（类）支出、农林水（类）支出预算分别为40.00万元、60.00万元，占40.00%、60.00%。'),
  ).toMatchObject({ 'function.education.budget': '40.00', 'function.agriculture-forestry-water.budget': '60.00' });
});

test('a balance at the other end of the year, and the kinds of money within it', () => {
  expect(
    read(
      '财政拨款收入支出决算总体情况说明',
      '年末财政拨款结转和结余12.00万元（一般公共预算10.00万元，政府性基金2.00万元），年初为5.00万元。',
    ),
  ).toEqual({
    'fiscal-appropriation.closing-balance': '12.00',
    'general-budget.closing-balance': '10.00',
    'government-funds.closing-balance': '2.00',
    'fiscal-appropriation.opening-balance': '5.00',
  });
});

test.each([
  [functions, '2020年预算80.00万元，比2019年预算增加5.00万元。', { 'general-budget.budget': '80.00' }],
  [functions, '增加的20.00万元主要用于教育支出。', {}],
  [functions, '教育支出50.00万元（其中上年结转2.00万元）。', { 'function.education': '50.00' }],
  [functions, '上年教育支出50.00万元、卫生健康支出20.00万元。', { 'function.education.prior-year': '50.00' }],
  ['收入决算情况说明', '甲中心收入30.00万元，乙中心收入20.00万元。', {}],
  ['政府采购支出情况说明', '货物采购10.00万元中，授予中小企业9.00万元。', { 'procurement.goods': '10.00' }],
  [
    '政府采购支出情况说明',
    '政府采购支出总额30.00万元，其中货物支出10.00万元、工程支出20.00万元，比上年增加2.00万元。',
    { 'procurement.total': '30.00', 'procurement.goods': '10.00', 'procurement.works': '20.00' },
  ],
])('what may be of another year, body or part is not bound: %s %s', (heading, words, expected) => {
  expect(read(heading, words)).toEqual(expected);
});

test.each([
  [
    functions,
    '教育支出占60.00%，卫生健康支出占40.00%，金额依次为30.00万元、20.00万元。',
    {
      'function.education.share': '60.00',
      'function.health.share': '40.00',
      'function.education': '30.00',
      'function.health': '20.00',
    },
  ],
  [
    functions,
    '一般公共预算财政拨款支出占本年支出100.00万元的95.00%。',
    { 'expenditure.total': '100.00', 'general-budget.share': '95.00' },
  ],
  [
    '“三公”经费支出决算情况说明',
    '“三公”经费支出5.00万元，其中：车辆运行维护费3.00万元，比上年减少1.00万元；公务接待费2.00万元，比上年减少1.00万元。',
    { 'three-public.vehicle.operation.change': '1.00', 'three-public.reception.change': '1.00' },
  ],
  [
    '“三公”经费支出决算情况说明',
    '实际支出2.00万元的公务接待费比预算3.00万元少1.00万元。',
    { 'three-public.reception.total': '2.00', 'three-public.reception.budget': '3.00' },
  ],
])(
  'amounts behind their shares, of what something is a share of, and of each part of a list: %s %s',
  (heading, words, expected) => {
    expect(read(heading, words)).toMatchObject(expected);
  },
);

test.each([
  [
    '财政拨款收入支出决算总体情况说明',
    '年初财政拨款结转和结余30.00万元，分别是一般公共预算财政拨款结转和结余20.00万元、政府性基金预算财政拨款结转和结余10.00万元。',
    {
      'fiscal-appropriation.opening-balance': '30.00',
      'general-budget.opening-balance': '20.00',
      'government-funds.opening-balance': '10.00',
    },
  ],
  [
    '收入决算情况说明',
    '事业收入（其中检测收入20.00万元）共计30.00万元，占6.00%。',
    { 'revenue.institutional': '30.00', 'revenue.institutional.share': '6.00' },
  ],
  [
    '支出决算情况说明',
    '本年支出合计90.00万元，其中，用在基本支出上的60.00万元，比重66.67%，较上年回落0.85个百分点。',
    { 'expenditure.total': '90.00', 'expenditure.basic': '60.00', 'expenditure.basic.share': '66.67' },
  ],
  [
    '机关运行经费支出情况说明',
    '上年机关运行经费支出40.00万元，本年30.00万元，压减10.00万元，下降25.00%。',
    {
      'agency-operation.total.prior-year': '40.00',
      'agency-operation.total': '30.00',
      'agency-operation.change': '10.00',
      'agency-operation.growth': '25.00',
    },
  ],
])(
  'parts are of the end of the year, the name or the step that stands before them: %s %s',
  (heading, words, expected) => {
    expect(read(heading, words)).toEqual(expected);
  },
);

test('“三公” money is named by who grants it and by what is bought and run', () => {
  const heading = '“三公”经费支出决算情况说明';
  expect(
    read(
      heading,
      '一般公共预算财政拨款开支“三公”经费12.40万元，较上年下降2.30%。',
      '车辆购置支出9.00万元，公车运行及维护3.40万元。',
    ),
  ).toEqual({
    'three-public.total': '12.40',
    'three-public.growth': '2.30',
    'three-public.vehicle.purchase': '9.00',
    'three-public.vehicle.operation': '3.40',
  });
  expect(read(heading, '财政预算拨款“三公”经费支出合计12.40万元。')).toEqual({ 'three-public.total': '12.40' });
});
