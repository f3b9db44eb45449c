import { expect, test } from 'vitest';
import { read } from './read-section.ts';

const general = '一般公共预算财政拨款支出决算情况说明';
const threePublic = '“三公”经费支出决算情况说明';

/** What is not read whole, or has two readings, is bound to nothing; what stands beside it still is to its own. */
test.each<[string, string, Record<string, string>]>([
  // A paragraph that opens with what nobody knows is not on the whole of its section.
  [general, '3.珊瑚保护。年初预算为420.00万元，支出决算为410.00万元，完成年初预算的97.62%。', {}],
  [general, '2.“气象服务”科目（自然资源海洋气象等类、气象事务款）。支出决算为410.00万元，增长2.50%。', {}],
  // A part by the name of its whole, and what is said of it.
  [
    '国有资产占用情况说明',
    '年末我中心有车辆31辆，其中公务用车15辆，比上年增加1辆。',
    { 'assets.vehicles.total': '31' },
  ],
  // A part of the year, and what follows of it.
  [
    threePublic,
    '因公出国（境）费支出2.00万元；上半年公务用车购置及运行维护费支出28.60万元，占97.28%，比上年减少3.55万元。',
    { 'three-public.overseas.total': '2.00' },
  ],
  // What each of several bought, and what one did.
  [threePublic, '公务用车购置有所增加。后勤中心购置5台车；文化局购置2台车。', {}],
  [threePublic, '全年购置5台车。', { 'three-public.vehicle.purchase.count': '5' }],
  // All that was spent is a share of nothing.
  [
    '支出决算情况说明',
    '全年共支出90.00万元。上半年用于基本支出的有45.00万元，所占比重为50.00%。',
    { 'expenditure.total': '90.00' },
  ],
  // 分别 before one amount, or before a share without its fellow.
  [general, '一般公共预算财政拨款年初预算分别为20.00万元。', {}],
  [
    '支出决算情况说明',
    '全年支出90.00万元，基本支出和项目支出分别为60.00万元、30.00万元，占比依次是66.67%，其余为33.33%。',
    { 'expenditure.total': '90.00', 'expenditure.basic': '60.00', 'expenditure.project': '30.00' },
  ],
  // A share of what nobody knows, and parts of it.
  [
    '支出决算情况说明',
    '基本支出60.00万元，占全口径基本支出的69.22%。珊瑚保护支出中：人员经费50.00万元。',
    { 'expenditure.basic': '60.00' },
  ],
  [
    threePublic,
    '因公出国（境）费、公务接待费支出分别为6.00万元、4.00万元，占海塘管护费的比重分别为60.00%、40.00%。',
    { 'three-public.overseas.total': '6.00', 'three-public.reception.total': '4.00' },
  ],
  [general, '潮位观测经费主要用于：基本工资50.00万元，绩效工资10.00万元。', {}],
  // Another body's, another year's, several years'.
  ['政府采购支出情况说明', '某公司政府采购货物支出61.20万元，“十三五”以来累计政府采购工程支出96.00万元。', {}],
  [threePublic, '2017年公务接待费支出预算为3.00万元。年均公务用车保有量7辆。其他部门公务用车保有量7辆。', {}],
  // What stands behind makes it another.
  [threePublic, '公务接待费支出3.00万元尚未支付。公务用车购置费20.00万元由上级单位代付。', {}],
  // Parts of what nobody knows, or of a part.
  ['支出决算情况说明', '用于专班的支出90.00万元，其中一般公共预算财政拨款60.00万元，政府性基金30.00万元。', {}],
  ['支出决算情况说明', '项目支出90.00万元，其中一般公共预算财政拨款60.00万元。', { 'expenditure.project': '90.00' }],
  // A balance of the other end of the year.
  [
    '年初年末结转和结余情况说明',
    '年初结转和结余7.25万元，其中财政拨款结转6.15万元；年末结转和结余13.34万元，其中财政拨款结转11.74万元。',
    {
      'carryover.opening-balance': '7.25',
      'carryover.closing-balance': '13.34',
      'fiscal-appropriation.closing-balance': '11.74',
    },
  ],
  // A comparison of something else.
  [
    '收入支出决算总体情况说明',
    '2020年度收、支总计340.00万元。剔除上年一次性支出30.00万元后，收、支总计减少5.00万元，下降1.50%。',
    { 'all-funds.total': '340.00' },
  ],
  // Steps of a stock, and what was bought.
  ['人员情况', '年内调入2人、退休1人、调出1人。', {}],
  // Those of some of the visits.
  [threePublic, '公务接待费1.35万元，其中接待外地科普团队7批次、60人次。', { 'three-public.reception.total': '1.35' }],
  // Below the budget of 352, or by 352: nothing tells.
  [
    general,
    '社会保障和就业支出341.75万元，低于年初预算352.00万元，主要是节约。',
    { 'function.social-security-employment': '341.75' },
  ],
  // Posts are not people.
  ['人员情况', '年末实有在编人员66人，其中：政法专项编制63人，行政编制3人。', { 'personnel.in-service.total': '66' }],
  ['人员情况', '2.城市史馆，财政核拨，在职人数9人。', {}],
  // What was bought is not all that was spent.
  ['其他重要事项的情况说明', '会场采购支出20.00万元。', {}],
  ['珊瑚经费支出情况说明', '全年支出9.00万元，比上年增加1.00万元。', {}],
  // A step, or a comparison, that no word tells.
  [
    '机关运行经费支出情况说明',
    '支出100.00万元，比上年滑落10.00万元，下降9.09%。',
    { 'agency-operation.total': '100.00' },
  ],
  ['机关运行经费支出情况说明', '支出100.00万元，比预算变动10.00万元。', { 'agency-operation.total': '100.00' }],
  [
    '机关运行经费支出情况说明',
    '支出100.00万元，比2017年增加10.00万元，增长11.11%。',
    { 'agency-operation.total': '100.00' },
  ],
  // Those of half a year, and of one body of several.
  [threePublic, '公务接待费3.00万元。上半年国内公务接待11批次、64人次。', { 'three-public.reception.total': '3.00' }],
  [threePublic, '公务接待费3.00万元。局属学校接待11批次、64人次。', { 'three-public.reception.total': '3.00' }],
  [
    '人员情况',
    '事业编制420名，在编人员398人，编外聘用人员215人，在岗合计613人。',
    { 'personnel.establishment.institutional': '420', 'personnel.in-service.institutional': '398' },
  ],
  // A paragraph that opens with what nobody knows speaks of that alone.
  [general, '4.珊瑚资金。全年支出98.75万元，年初预算100.00万元，少支1.25万元，完成年初预算的98.75%。', {}],
  // Of whose 住房保障 it is, is not read.
  [general, '上级转来的住房保障支出（类）60.00万元，占60.00%。', {}],
  // A name behind its amount, by a verb that nobody knows.
  [threePublic, '“三公”经费支出情况如下。6.18万元记在公务用车运行维护费名下，主要用于加油。', {}],
  // The third share of three amounts.
  [
    general,
    '教育支出、卫生健康支出、住房保障支出分别为40.00万元、30.00万元、20.00万元，依次占44.44%、33.33%，还有22.22%。',
    {
      'function.education': '40.00',
      'function.health': '30.00',
      'function.housing-security': '20.00',
      'function.education.share': '44.44',
      'function.health.share': '33.33',
    },
  ],
  // What the share was last year.
  [
    general,
    '农林水支出（类）比上年增长5.39%，占一般公共预算支出的比重由上年的83.51%变为84.18%。',
    { 'function.agriculture-forestry-water.growth': '5.39' },
  ],
  // Below what was said of an item: of that, or of the whole.
  [
    general,
    '教育支出（类）普通教育（款）小学教育（项）30.00万元。\n\n低于年初预算11.36万元，人员经费节余。',
    { 'function.education.putong-jiaoyu.xiaoxue-jiaoyu.final': '30.00' },
  ],
  // Of all, not of the last; and amounts of last year that are not told in turn of as many.
  [
    threePublic,
    '三公经费6.90万元：公务接待费1.50万元，运行维护费5.40万元；合计下降13.75%。',
    { 'three-public.total': '6.90', 'three-public.reception.total': '1.50', 'three-public.vehicle.operation': '5.40' },
  ],
  // Kinds of money within a part of what was spent.
  [
    '支出决算情况说明',
    '项目支出90.00万元。项目支出中，一般公共预算60.00万元、政府性基金30.00万元。',
    { 'expenditure.project': '90.00' },
  ],
  // Of what stands behind its amount.
  [general, '卫生健康支出60.00万元的缺口由上级补助。', {}],
])('below %s: %s', (heading, text, figures) => {
  expect(read(heading, text)).toEqual(figures);
});

test('what an amount is may be said behind it, or by what it is compared with', () => {
  expect(read(general, '农林水支出（类）。80.00万元的年初预算，最终支出90.00万元，完成年初预算的112.50%。')).toEqual({
    'function.agriculture-forestry-water.budget': '80.00',
    'function.agriculture-forestry-water.final': '90.00',
    'function.agriculture-forestry-water.completion': '112.50',
  });
  expect(
    read(general, '一般公共预算财政拨款支出90.00万元。与年初预算相比，由80.00万元增至90.00万元，增加10.00万元。'),
  ).toMatchObject({ 'general-budget.budget': '80.00' });
});

test('what the report tells with another number elsewhere is something else, with all that is said of it', () => {
  expect(
    read(general, '卫生健康支出60.00万元。', '所列卫生健康支出58.00万元，年初预算50.00万元，完成年初预算的116.00%。'),
  ).toEqual({ 'function.health': '60.00' });
});

test('of two outturns under one id the one that most is said of is taken', () => {
  expect(
    read(general, '所列卫生健康支出58.00万元。', '卫生健康支出60.00万元，年初预算50.00万元，完成年初预算的120.00%。'),
  ).toEqual({
    'function.health.final': '60.00',
    'function.health.budget': '50.00',
    'function.health.completion': '120.00',
  });
});

test('what visits cost is the whole’s where it has a budget', () => {
  expect(
    read(
      threePublic,
      '公务接待费：全年国内公务接待71批次、598人次，花费7.95万元，占“三公”经费的15.96%，完成预算14.00万元的56.79%。',
    ),
  ).toMatchObject({
    'three-public.reception.total': '7.95',
    'three-public.reception.budget': '14.00',
    'three-public.reception.completion': '56.79',
    'three-public.reception.share': '15.96',
  });
});

test('an item is read by its names with the codes of each in brackets', () => {
  const item = 'function.agriculture-forestry-water.linye.senlin-peiyu';
  expect(read(general, '3.农林水支出（213）林业（02）森林培育（05）。支出决算为90.00万元。')).toEqual({
    [`${item}.final`]: '90.00',
  });
  expect(read(general, '3.农林水支出（213）林业—森林培育。支出90.00万元。')).toEqual({ [`${item}.final`]: '90.00' });
});

test('parts are of what stands right before them: of the budget in its brackets, of what was spent behind 其中', () => {
  expect(
    read(
      threePublic,
      '公务接待费支出3.00万元。公务接待费预算安排5.00万元（其中：一般公共预算支出4.00万元；政府性基金预算支出1.00万元）。',
    ),
  ).toEqual({
    'three-public.reception.total': '3.00',
    'three-public.reception.budget': '5.00',
    'three-public.reception.general-budget.budget': '4.00',
    'three-public.reception.government-funds.budget': '1.00',
  });
  expect(
    read(
      '财政拨款收入支出决算总体情况说明',
      '财政拨款收入50.00万元，其中一般公共预算48.00万元，政府性基金2.00万元；财政拨款支出49.00万元，其中一般公共预算47.00万元。',
    ),
  ).toMatchObject({ 'fiscal-appropriation.revenue.general-budget': '48.00', 'general-budget.expenditure': '47.00' });
  expect(read(threePublic, '公务接待费预算5.00万元，其中一般公共预算支出5.00万元，支出决算3.00万元。')).toMatchObject({
    'three-public.reception.total': '3.00',
  });
});

test('what begins with its amount, is divided behind it or was told to be the budget is read', () => {
  expect(read(general, '90.00万元，是本部门2020年度一般公共预算财政拨款支出的总量，比上年增加10.00万元。')).toEqual({
    'general-budget.expenditure': '90.00',
    'general-budget.change': '10.00',
  });
  expect(read(general, '5.住房保障支出（类）：80.00万元为年初预算，90.00万元为支出决算，完成率112.50%。')).toEqual({
    'function.housing-security.budget': '80.00',
    'function.housing-security.final': '90.00',
    'function.housing-security.completion': '112.50',
  });
  expect(
    read('国有资产占用情况说明', '5辆车辆中，1辆属应急保障用车、3辆属特种专业技术用车、1辆属其他用车。'),
  ).toMatchObject({
    'assets.vehicles.total': '5',
    'assets.vehicles.emergency': '1',
    'assets.vehicles.special-technical': '3',
    'assets.vehicles.other': '1',
  });
});

test('a name is of one amount: of that before it, also behind brackets; a paragraph goes on with the item it opens with', () => {
  expect(
    read(
      '政府采购支出情况说明',
      '政府采购支出总额100.00万元，其中：70.00万元为政府采购货物支出（占70.00%）、10.00万元为政府采购工程支出（占10.00%）、20.00万元为政府采购服务支出（占20.00%）。',
    ),
  ).toMatchObject({
    'procurement.goods': '70.00',
    'procurement.works': '10.00',
    'procurement.works.share': '10.00',
    'procurement.services': '20.00',
    'procurement.services.share': '20.00',
  });
  expect(
    read(general, '4. 卫生健康支出。全年支出98.75万元，年初预算100.00万元，少支1.25万元，完成年初预算的98.75%。'),
  ).toEqual({
    'function.health.final': '98.75',
    'function.health.budget': '100.00',
    'function.health.variance': '1.25',
    'function.health.completion': '98.75',
  });
});

test('what stands behind the first amount of a paragraph and says which amount it is names nothing: the heading does', () => {
  expect(
    read(general, '2、教育支出（类）。', '30.00万元为支出决算，40.00万元为年初预算，完成年初预算的75.00%。'),
  ).toEqual({
    'function.education.final': '30.00',
    'function.education.budget': '40.00',
    'function.education.completion': '75.00',
  });
});

test('how far an outturn is over its budget is no budget where the budget is told next', () => {
  expect(
    read(general, '3.教育支出（类）本年决算数51.00万元，超过年初预算1.00万元，是年初预算50.00万元的102.00%。'),
  ).toEqual({
    'function.education.final': '51.00',
    'function.education.variance': '1.00',
    'function.education.budget': '50.00',
    'function.education.completion': '102.00',
  });
});

test('a year alone that opens a sentence is that of its amount', () => {
  expect(read('收入支出决算总体情况说明', '2019年度，本部门收、支总计均为90.00万元；2020年度为80.00万元。')).toEqual({
    'all-funds.total.prior-year': '90.00',
    'all-funds.total': '80.00',
  });
});

test('a rate is of the budget named in the words before it', () => {
  expect(read(general, '3.教育支出40.00万元，占8.00%，全年预算执行率95%。')).toMatchObject({
    'function.education.adjusted-completion': '95',
  });
});

test('what was contracted of a budget set apart is no budget', () => {
  expect(
    read(
      '政府采购支出情况说明',
      '面向中小企业预留采购项目预算金额60.00万元，由中小企业中标或成交的采购金额50.00万元。',
    ),
  ).toMatchObject({ 'procurement.reserved-sme.budget': '60.00', 'procurement.sme': '50.00' });
});
