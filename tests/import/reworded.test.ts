import { expect, test } from 'vitest';
import { read } from './read-section.ts';

const revenue = '收入决算情况说明';
const threePublic = '“三公”经费支出决算情况说明';
const functions = '一般公共预算财政拨款支出决算情况说明';
const appropriations = '财政拨款收入支出决算总体情况说明';
const staff = '机构设置情况说明';

// One sentence told in other words, or in two: what it says is the same, or is not said of anything.
test.each([
  [
    'a list of sentences, and what the whole was',
    revenue,
    '本年收入合计850.00万元，其中财政拨款收入825.00万元，占97.06%。其他收入25.00万元，占2.94%。比2019年的800.00万元多50.00万元。',
    { 'revenue.total.prior-year': '800.00', 'all-revenue.change': '50.00' },
    /^revenue\.other\.(?:prior|change)/,
  ],
  [
    'a part between the whole and its comparison',
    appropriations,
    '财政拨款支出总计1544.46万元，含年末财政拨款结转和结余47.44万元，与上年1633.90万元相比，减少89.44万元，下降5.47%。',
    { 'fiscal-appropriation.growth': '5.47' },
    /balance\.(?:prior|change|growth)/,
  ],
  [
    'several sources share one amount before the whole is compared',
    revenue,
    '本年收入合计372.00万元，其中其他收入115.00万元。政府性基金预算财政拨款收入、上级补助收入均为0万元，占0%。本年收入比2019年的341.28万元增长9.00%。',
    { 'revenue.total.prior-year': '341.28', 'all-revenue.growth': '9.00' },
    /funds.*(?:prior|growth)/,
  ],
  [
    'brackets behind brackets',
    revenue,
    '财政拨款收入450.00万元（其中：一般公共预算430.00万元、政府性基金预算20.00万元）（占本年收入的90.00%）；事业收入50.00万元。',
    { 'revenue.fiscal-appropriation.share': '90.00' },
    /funds\.share/,
  ],
  [
    'a budget listed in a sentence of its own',
    threePublic,
    '“三公”经费支出35.50万元。当年“三公”经费年初预算36.00万元。其中：公务接待费22.00万元，公务用车运行费14.00万元。',
    { 'three-public.reception.budget': '22.00', 'three-public.vehicle.operation.budget': '14.00' },
    /(?:reception\.total|operation)$/,
  ],
  [
    'what last year was the same as is not what is listed',
    threePublic,
    '公务接待费支出0.36万元，决算与2019年度的0.36万元持平。其中：国内公务接待支出0.36万元。',
    { 'three-public.reception.domestic': '0.36' },
    /domestic\.prior/,
  ],
  [
    'a budget without its kind beside the rate of that of the whole year',
    threePublic,
    '“三公”经费支出决算为71.00万元，预算为96.00万元，完成全年预算的73.96%。',
    { 'three-public.adjusted-budget': '96.00' },
    /public\.budget/,
  ],
  [
    'balances and what was spent',
    appropriations,
    '收入：年初财政拨款结转和结余42.00万元。支出：一般公共预算财政拨款446.00万元，政府性基金预算财政拨款1.00万元。',
    { 'fiscal-appropriation.opening-balance': '42.00' },
    /(?:budget|funds)\.opening/,
  ],
  [
    'the kind of money before a comma',
    appropriations,
    '财政拨款本年收入385.00万元。2.政府性基金预算财政拨款，本年收入完成年初预算的91.43%，比年初预算减少60.00万元。',
    { 'government-funds.revenue.variance': '60.00' },
    /fiscal-appropriation\.revenue\.(?:compl|var)/,
  ],
  [
    'parts of all appropriations in a sentence of their own',
    '财政拨款支出决算情况说明',
    '2020年度财政拨款支出397.00万元。基本支出246.00万元，项目支出151.00万元。',
    { 'fiscal-appropriation.basic': '246.00', 'fiscal-appropriation.project': '151.00' },
    /^general-budget\.(?:basic|project)/,
  ],
  [
    'what is more than its item',
    functions,
    '住房保障支出（类）48.70万元，占3.75%。按支出性质分，基本支出817.64万元。',
    { 'function.housing-security': '48.70' },
    /security\.basic/,
  ],
  [
    'a heading that ends in a semicolon',
    functions,
    '2.节能环保支出；年初预算150.00万元，支出决算140.00万元，完成年初预算的93.33%。',
    { 'function.environment.budget': '150.00' },
    /^general-budget/,
  ],
  [
    'a name alone in the middle of a paragraph',
    threePublic,
    '2、公务接待费。决算数1.00万元，接待12批次。3、公务用车购置及运行维护费。决算数15.00万元，比年初预算数20.00万元减少5.00万元。',
    { 'three-public.vehicle.total': '15.00', 'three-public.vehicle.budget': '20.00' },
    /reception\.(?:budget|var)/,
  ],
  [
    'an amount for each kind, with its brackets',
    functions,
    '支出900.00万元。按类说明（每类先列合计）：公共安全支出708.00万元（年初预算716.00万元），占75.89%。',
    { 'general-budget.expenditure': '900.00' },
    /^general-budget\.(?:budget|share)/,
  ],
  [
    'guests by head',
    threePublic,
    '公务接待21批、147人次、200元/人。',
    { 'three-public.reception.people': '147' },
    /reception\.total/,
  ],
  [
    'a part of the visits, and people of it or of all',
    threePublic,
    '国内公务接待67批次，其中外事接待0批次，接待人次553人。',
    { 'three-public.reception.batches': '67' },
    /people/,
  ],
  [
    'a part of the visits, and a sentence on all',
    threePublic,
    '国内公务接待64批次、累计583人次；其中，外事接待0批次、0人次。接待人数比上年少41人次。',
    { 'three-public.reception.people.change': '41' },
    /foreign-affairs\.people\.change/,
  ],
  [
    'posts and people by turns',
    staff,
    '局机关行政编制32名，在职30人，全系统事业编制3260名，在职3118人。',
    { 'personnel.in-service.institutional': '3118' },
    /in-service\.total/,
  ],
  [
    'people in brackets of their posts',
    staff,
    '人员编制92人；实有人员88人（其中：行政17人、事业71人）。',
    { 'personnel.in-service.total': '88' },
    /^personnel\.total/,
  ],
  [
    'shares that are each of their own whole',
    '政府采购支出情况说明',
    '货物采购授予中小企业合同金额占货物支出金额的90%，工程采购占80%，服务采购占81.03%。',
    {},
    /works|services/,
  ],
  [
    'a name nobody knows before brackets',
    '机关运行经费支出情况说明',
    '本部门为事业单位，无机关运行经费支出。本馆日常公用经费财政拨款支出（75.46万元）。',
    {},
    /agency/,
  ],
  [
    'the share of last year',
    functions,
    '一般公共预算财政拨款支出180.00万元，比重较上年的63.48%下降3.41个百分点。',
    { 'general-budget.expenditure': '180.00' },
    /share/,
  ],
  [
    'one kind of money in a section on another',
    functions,
    '2020年度政府性基金预算财政拨款年初结转和结余12.00万元，本年收入150.00万元，本年支出143.00万元，年末结转和结余19.00万元。',
    { 'government-funds.revenue': '150.00', 'government-funds.closing-balance': '19.00' },
    /^general-budget/,
  ],
  [
    'a kind of money in a section on one use of it',
    threePublic,
    '2020年度国有资本经营预算财政拨款支出55.00万元，用于改制职工安置。',
    {},
    /three-public/,
  ],
  [
    'both sides once more',
    '收入支出决算总体情况说明',
    '财政拨款收入、支出决算总计328.00万元。与上年相比，收、支总计各增加23.00万元，增长7.54%。',
    { 'fiscal-appropriation.change': '23.00' },
    /all-funds/,
  ],
  [
    'both sides of money that nobody knows',
    '收入支出决算总体情况说明',
    '海塘资金收、支总计114.00万元，与上年108.00万元相比，收、支总计各增加6.00万元，增长5.56%。',
    {},
    /all-funds/,
  ],
  [
    'a section on money that nobody knows',
    '公共预算拨款支出决算情况说明',
    '全年共支出225.00万元。基本支出100.00万元，项目支出125.00万元。',
    {},
    /expenditure/,
  ],
  [
    'parts behind a rate of last year',
    threePublic,
    '公务用车购置及运行维护费52.95万元。完成年初预算58.00万元的91.29%，是上年30.10万元的175.91%。其中：公务用车购置费24.60万元。',
    { 'three-public.vehicle.purchase': '24.60' },
    /purchase\.(?:prior|budget)/,
  ],
  [
    'what all was spent last year behind a part',
    '支出决算情况说明',
    '本年支出合计158.00万元，其中基本支出80.00万元。项目支出78.00万元，占49.3%。与2019年度本年支出155.00万元相比，增加3.00万元，增长1.94%。',
    { 'expenditure.total.prior-year': '155.00' },
    /project\.prior/,
  ],
  [
    'from a year before last, to which year nobody says',
    revenue,
    '本年收入合计由2018年的80.00万元增至100.00万元。',
    {},
    /revenue/,
  ],
  [
    'an amount of another size',
    revenue,
    '其他收入25.00万元，占0.79%。比2019年的2940.35万元多209.85万元。',
    { 'revenue.other': '25.00' },
    /prior|change/,
  ],
  [
    'what was left at the two ends of the year',
    appropriations,
    '年末财政拨款结转和结余74.56万元，较年初的192.80万元减少118.24万元。',
    { 'fiscal-appropriation.closing-balance': '74.56' },
    /closing-balance\.prior/,
  ],
])('%s', (_kind, heading, words, told, never) => {
  const found = read(heading, words);
  expect(found).toMatchObject(told);
  expect(Object.keys(found).filter((id) => never.test(id))).toEqual([]);
});

test('a step that opens a paragraph is of its heading where the paragraph before is', () => {
  const whole = '“三公”经费支出21.46万元。';
  const step = '比上年减少5.44万元，下降20.22%。';
  expect(read(threePublic, whole, step)).toMatchObject({ 'three-public.change': '5.44' });
  expect(read(threePublic, whole, '1.因公出国（境）费3.00万元。', step)).not.toHaveProperty('three-public.change');
});
