import { expect, test } from 'vitest';
import { read } from './read-section.ts';

const all = '收入支出决算总体情况说明';
const revenue = '收入决算情况说明';
const spending = '支出决算情况说明';
const appropriation = '财政拨款收入支出决算总体情况说明';
const general = '一般公共预算财政拨款支出决算情况说明';
const funds = '政府性基金预算财政拨款收入支出决算情况说明';
const threePublic = '“三公”经费支出决算情况说明';

test.each([
  [
    'an amount before what it is divided into',
    general,
    '按科目划分，50.00万元支出主要用于以下方面：教育（类）支出30.00万元；卫生健康（类）支出20.00万元。',
    { 'general-budget.expenditure': '50.00', 'function.education': '30.00', 'function.health': '20.00' },
  ],
  [
    'the treasury of one’s own level gave all that is appropriated',
    revenue,
    '本年收入50.00万元。其中来自区级财政的拨款收入48.00万元，占96.00%；其他收入2.00万元。',
    {
      'revenue.total': '50.00',
      'revenue.fiscal-appropriation': '48.00',
      'revenue.fiscal-appropriation.share': '96.00',
      'revenue.other': '2.00',
    },
  ],
  [
    'examples of projects before all of them',
    spending,
    '本年支出50.00万元。保障机构运转的基本支出30.00万元；采编、直播等项目支出20.00万元，占40.00%。',
    {
      'expenditure.total': '50.00',
      'expenditure.basic': '30.00',
      'expenditure.project': '20.00',
      'expenditure.project.share': '40.00',
    },
  ],
  [
    'the purpose of what a paragraph is about',
    spending,
    '（二）项目支出情况。用于馆藏整理和设备更新的项目支出20.00万元，比上年增加2.00万元。',
    { 'expenditure.project': '20.00', 'expenditure.project.change': '2.00' },
  ],
  [
    'more or less than what there was in the beginning',
    all,
    '年末结转和结余45.00万元，比年初的数额少5.00万元，降低10.00%。',
    {
      'carryover.closing-balance': '45.00',
      'carryover.closing-balance.change': '5.00',
      'carryover.closing-balance.growth': '10.00',
    },
  ],
  [
    'the larger of several items',
    '一般公共预算财政拨款基本支出决算情况说明',
    '公用经费12.00万元，开支较大的是差旅费4.00万元、印刷费3.00万元。',
    {
      'general-budget.basic.operating': '12.00',
      'general-budget.basic.cha-lvfei': '4.00',
      'general-budget.basic.yinshua-fei': '3.00',
    },
  ],
  [
    'what is divided more finely',
    threePublic,
    '公务用车运行维护费35.00万元，细分为燃料费20.00万元、维修费15.00万元。',
    {
      'three-public.vehicle.operation': '35.00',
      'three-public.vehicle.operation.fuel': '20.00',
      'three-public.vehicle.operation.maintenance': '15.00',
    },
  ],
  [
    'kinds of money by where it came from, and what is left of none of them',
    appropriation,
    '从来源看，当年一般公共预算拨款30.00万元，政府性基金拨款10.00万元，年初结转4.00万元。',
    {
      'fiscal-appropriation.revenue.general-budget': '30.00',
      'fiscal-appropriation.revenue.government-funds': '10.00',
      'fiscal-appropriation.opening-balance': '4.00',
    },
  ],
  [
    'parts of the latter of two',
    appropriation,
    '当年支出32.00万元，年末结转12.00万元，后者含一般公共预算10.00万元、政府性基金2.00万元。',
    {
      'fiscal-appropriation.all-expenditure': '32.00',
      'fiscal-appropriation.closing-balance': '12.00',
      'general-budget.closing-balance': '10.00',
      'government-funds.closing-balance': '2.00',
    },
  ],
  [
    'a share of all that the body spent',
    general,
    '一般公共预算财政拨款支出30.00万元，占部门全部支出的75.00%。',
    { 'general-budget.expenditure': '30.00', 'general-budget.share': '75.00' },
  ],
  [
    'items within wages where the section is on all that was spent',
    general,
    '基本支出90.00万元，其中：人员经费80.00万元，由工资福利支出75.00万元（含基本工资30.00万元、津贴补贴20.00万元）和对个人和家庭的补助5.00万元组成。',
    {
      'general-budget.basic': '90.00',
      'general-budget.basic.personnel': '80.00',
      'general-budget.basic.wages': '75.00',
      'general-budget.basic.jiben-gongzi': '30.00',
      'general-budget.basic.jintie-butie': '20.00',
      'general-budget.basic.individuals-families': '5.00',
    },
  ],
  [
    'what came in this year and was spent of the funds',
    funds,
    '政府性基金当年收入14.00万元，支出12.00万元，支出比2019年的9.00万元增加3.00万元。',
    {
      'government-funds.revenue': '14.00',
      'government-funds.expenditure': '12.00',
      'government-funds.expenditure.prior-year': '9.00',
      'government-funds.expenditure.change': '3.00',
    },
  ],
  [
    'what is left of what was planned',
    threePublic,
    '“三公”经费预算22.00万元，决算16.00万元，结余6.00万元；比上年19.00万元减支3.00万元。',
    {
      'three-public.budget': '22.00',
      'three-public.total': '16.00',
      'three-public.variance': '6.00',
      'three-public.total.prior-year': '19.00',
      'three-public.change': '3.00',
    },
  ],
  [
    'what the two before make up',
    revenue,
    '本年收入90.00万元，其中：一般公共预算财政拨款收入50.00万元；政府性基金预算财政拨款收入30.00万元；其他收入10.00万元。前两项合为财政拨款收入80.00万元。',
    { 'revenue.total': '90.00', 'revenue.other': '10.00', 'revenue.fiscal-appropriation': '80.00' },
  ],
  [
    'how far above the budget',
    general,
    '一般公共预算财政拨款支出年初预算80.00万元，支出决算90.00万元，高出年初预算12.50%。',
    {
      'general-budget.budget': '80.00',
      'general-budget.expenditure': '90.00',
      'general-budget.variance-rate': '12.50',
    },
  ],
  [
    'what else a total has',
    all,
    '收入、支出总计均为90.00万元。除本年收支外，尚有使用非财政拨款结余3.00万元、年初结转和结余4.00万元。',
    { 'all-funds.total': '90.00', 'carryover.surplus-used': '3.00', 'carryover.opening-balance': '4.00' },
  ],
  [
    'what stands beside it',
    '一般公共预算财政拨款基本支出决算情况说明',
    '一般公共预算财政拨款基本支出60.00万元；相应的项目支出40.00万元。',
    { 'general-budget.basic.detail-total': '60.00', 'general-budget.project': '40.00' },
  ],
  [
    'meetings and training where the section is on nothing',
    '其他重要事项情况说明',
    '本年度会议费、培训费均由事业收入列支，其中培训费8.00万元，参加院外培训42人次。',
    { 'training.total': '8.00', 'training.people': '42' },
  ],
  [
    'what there was to spend, what was spent and what is left',
    all,
    '本年收入50.00万元，年初结转13.00万元，合计可用63.00万元，当年用去51.00万元，年末尚余12.00万元。',
    {
      'revenue.total': '50.00',
      'carryover.opening-balance': '13.00',
      'all-funds.total': '63.00',
      'expenditure.total': '51.00',
      'carryover.closing-balance': '12.00',
    },
  ],
  [
    'more than at the beginning of the year, whose number is told',
    all,
    '年末结转和结余40.00万元，较年初的30.00万元增加10.00万元，增长33.33%。',
    {
      'carryover.closing-balance': '40.00',
      'carryover.opening-balance': '30.00',
      'carryover.closing-balance.change': '10.00',
      'carryover.closing-balance.growth': '33.33',
    },
  ],
  [
    'parts of the former of two balances',
    appropriation,
    '年初结转8.00万元，年末结转12.00万元，前者包括一般公共预算7.00万元、政府性基金1.00万元。',
    {
      'fiscal-appropriation.opening-balance': '8.00',
      'fiscal-appropriation.closing-balance': '12.00',
      'general-budget.opening-balance': '7.00',
      'government-funds.opening-balance': '1.00',
    },
  ],
  [
    'kinds of money by where they came from, and where they went',
    appropriation,
    '按来源分，一般公共预算拨款50.00万元。按去向分，一般公共预算拨款48.00万元。',
    { 'fiscal-appropriation.revenue.general-budget': '50.00', 'general-budget.expenditure': '48.00' },
  ],
  [
    'what a total has besides the income of the year',
    all,
    '收入总计100.00万元，除本年收入92.00万元外，还有年初结转和结余8.00万元。',
    { 'all-funds.total': '100.00', 'revenue.total': '92.00', 'carryover.opening-balance': '8.00' },
  ],
  [
    'what two make up by their count',
    spending,
    '人员经费50.00万元，公用经费10.00万元，上述两项即为基本支出60.00万元。',
    { 'expenditure.basic': '60.00' },
  ],
  [
    'last year’s number by no name',
    spending,
    '本年支出52.00万元。上年这一数字为40.00万元，本年增加12.00万元，增长30.00%。',
    {
      'expenditure.total': '52.00',
      'expenditure.total.prior-year': '40.00',
      'all-expenditure.change': '12.00',
      'all-expenditure.growth': '30.00',
    },
  ],
])('%s', (_, heading, words, expected) => {
  expect(read(heading, words)).toMatchObject(expected);
});

test('what was spent is of no kind of money that is listed of a balance before it', () => {
  const found = read(
    appropriation,
    '财政拨款收、支总计50.00万元。其中年初结转8.00万元，包括一般公共预算6.00万元、政府性基金2.00万元；当年支出41.00万元。',
  );
  expect(found).toMatchObject({ 'fiscal-appropriation.all-expenditure': '41.00' });
  expect(found).not.toHaveProperty('government-funds.expenditure');
});

test('what a new sentence tells of is no item of what was spoken of before', () => {
  const words = '公用经费10.00万元，包括办公费4.00万元。公务接待费1.00万元，比上年减少1.00万元。';
  expect(read(general, words)).toEqual({
    'general-budget.basic.operating': '10.00',
    'general-budget.basic.bangong-fei': '4.00',
  });
});

test('of two levels neither treasury gave all, and of several projects none is all', () => {
  const levels = '本年收入50.00万元。来自市级财政的拨款收入8.00万元，来自区级财政的拨款收入40.00万元。';
  expect(read(revenue, levels)).toEqual({ 'revenue.total': '50.00' });
  const projects = '本年支出50.00万元。基本支出30.00万元；采编等项目支出12.00万元，直播等项目支出8.00万元。';
  expect(read(spending, projects)).not.toHaveProperty('expenditure.project');
  const more = '基本支出70.00万元，主要增加了信息化等项目支出12.00万元。';
  expect(read(spending, more)).toEqual({ 'expenditure.basic': '70.00' });
  expect(read(spending, '（二）项目支出情况。其中用于科普活动的项目支出8.00万元。')).toEqual({});
});
