import { expect, test } from 'vitest';
import { formulaOf, rootsIn } from './audit-of-text.ts';

const open = (heading: string, text: string) => rootsIn(text, heading).map((finding) => formulaOf(finding));
const general = '五、一般公共预算财政拨款支出决算情况说明';

test('what headings name 情况 of is named by them: the items of “三公” make up their total', () => {
  const told = (total: string) =>
    open(
      '七、“三公”经费支出决算情况说明',
      `（一）总体情况\n“三公”经费支出预算52.00万元，支出决算${total}万元。\n（二）具体情况\n1.因公出国（境）支出情况。支出预算10.00万元，支出决算8.20万元。\n2.公务用车购置情况。支出预算0.00万元，支出决算0.00万元。\n3.公务用车运行维护支出情况。支出预算34.00万元，支出决算31.46万元。\n4.公务接待支出情况。支出预算8.00万元，支出决算5.07万元。`,
    );
  expect(told('44.73')).toEqual([]);
  expect(told('43.73')).toHaveLength(1);
});

test('after the last part of a list a comparison may speak of the whole', () => {
  const told = (way: string) =>
    open(
      '三、支出决算情况说明',
      `2022年度支出合计743.16万元，其中：基本支出312.40万元，占42.04%；项目支出430.76万元，占57.96%；经营支出0万元，占0%。与2021年度的791.35万元相比，${way}48.19万元，下降6.09%。`,
    );
  expect(told('减少')).toEqual([]);
  expect(told('增加')).toHaveLength(1);
});

test('an item without a budget, whatever the words for it, adds nothing to the budgets', () => {
  const told = (budget: string) =>
    open(
      general,
      `一般公共预算财政拨款支出年初预算${budget}万元，支出决算938.46万元。具体如下：\n（1）教育支出（类）普通教育（款）小学教育（项）决算数655.87万元，年初预算642.30万元。\n（2）教育支出（类）普通教育（款）初中教育（项）决算数255.79万元，年初预算210.05万元。\n（3）教育支出（类）进修及培训（款）培训支出（项）决算数26.80万元，年初没有预算。`,
    );
  expect(told('852.35')).toEqual([]);
  expect(told('853.25')).toEqual(['853.25 ≠ 642.3 + 210.05']);
});

test('items below a paragraph that names their category make it up', () => {
  const told = (first: string, last = '') =>
    open(
      general,
      `1.一般公共服务支出（类）年初预算520.40万元，支出553.82万元。具体为：\n统计信息事务（款）行政运行（项）年初预算386.20万元，支出${first}万元。\n统计信息事务（款）专项统计业务（项）年初预算45.20万元，支出41.37万元。\n统计信息事务（款）事业运行（项）年初预算89.00万元，支出120.61万元。${last}`,
    );
  expect(told('391.84')).toEqual([]);
  expect(told('398.14')).toHaveLength(1);
});

test('a category gone through in no item leaves open what the items make up', () => {
  const told = (last: string) =>
    open(
      general,
      `一般公共预算财政拨款支出954.38万元，支出具体情况如下：\n1.教育支出（类）普通教育（款）小学教育（项）：支出决算655.87万元。\n2.教育支出（类）普通教育（款）初中教育（项）：支出决算255.79万元。\n${last}`,
    );
  expect(told('3.住房保障支出（类）：决算42.72万元。')).toEqual([]);
  expect(told('3.住房保障支出（类）住房改革支出（款）住房公积金（项）：支出决算47.22万元。')).toHaveLength(1);
});

test('an item with one budget was spent in one way, though each place has its own rate', () => {
  const told = (spent: string, rate: string) =>
    open(
      general,
      `1.文化旅游体育与传媒支出（类）体育（款）体育场馆（项）。年初预算为1,480.00万元，支出决算为1,392.57万元，完成年初预算的94.09%。\n六、预算绩效情况说明\n公开项目自评结果：\n1.体育场馆项目。年初预算1,480.00万元，实际支出${spent}万元，执行率${rate}%。`,
    );
  expect(told('1,392.57', '94.09')).toEqual([]);
  expect(told('1,329.57', '89.84')).toHaveLength(1);
});

test('where all money is appropriated, what is left of it is', () => {
  const told = (left: string) =>
    open(
      '一、收入支出决算总体情况说明',
      `2022年度收入总计657.82万元，支出总计657.82万元。\n上年末结转和结余35.42万元，本年末结转和结余${left}万元。\n二、收入决算情况说明\n2022年度收入合计622.40万元，全部是财政拨款收入。\n三、支出决算情况说明\n2022年度支出合计631.44万元。\n四、财政拨款收入支出决算总体情况说明\n2022年度财政拨款收入总计657.82万元，由本年财政拨款收入622.40万元和年初财政拨款结转和结余35.42万元构成；财政拨款支出总计657.82万元，由本年支出631.44万元和年末财政拨款结转和结余26.38万元构成。`,
    );
  expect(told('26.38')).toEqual([]);
  expect(told('35.38')).toHaveLength(1);
});

test('what was there, came, was spent and is left goes by its name behind what it makes up and beside what it is added to', () => {
  const total = (left: string) =>
    open(
      '四、财政拨款收入支出决算总体情况说明',
      `收入总计由本年收入2871.36万元和年初结转结余24.80万元构成；支出总计由本年支出2863.05万元和年末结转结余${left}万元构成。`,
    );
  expect(total('33.11')).toEqual([]);
  expect(total('33.41')).toHaveLength(1);
  const apart = (total: string) =>
    open(
      '一、收入支出决算总体情况说明',
      `收入总计、支出总计均为${total}万元。\n本年收入2412.08万元。\n另有年初结转和结余83.19万元。`,
    );
  expect(apart('2495.27')).toEqual([]);
  expect(apart('2495.67')).toHaveLength(1);
});

test('a paragraph that names its category opens it for the items below, and what is not read elsewhere hides no slip', () => {
  const told = (last: string) =>
    open(
      general,
      `一般公共预算财政拨款支出1893.61万元。具体情况：\n1.文化旅游体育与传媒支出（类）。支出决算1482.15万元，比年初预算1450.00万元多支32.15万元。\n（1）文物（款）文物保护（项）支出决算718.34万元。\n（2）文物（款）博物馆（项）支出决算${last}万元。\n2.卫生健康支出（类）。支出决算411.46万元，包括行政单位医疗（项）和公务员医疗补助（项）。`,
    );
  expect(told('763.81')).toEqual([]);
  expect(told('736.81')).toHaveLength(1);
});

test('the last part of a list in paragraphs of its own may say what is within it', () => {
  const told = (total: string) =>
    open(
      '二、收入决算情况说明',
      `本年收入合计${total}万元，其中：\n财政拨款收入6412.30万元，占96.1%；\n事业收入253.80万元，占3.8%；\n其他收入6.15万元，占0.1%，其中利息收入0.72万元。`,
    );
  expect(told('6672.25')).toEqual([]);
  expect(told('6627.25')).toEqual(['6627.25 ≠ 6412.30 + 253.80 + 6.15']);
});

test('a category that is known needs no (类), and items below it are summed in budget and outturn', () => {
  const told = (planned: string, spent = '61.80') =>
    open(
      general,
      `（一）支出情况。一般公共预算财政拨款支出年初预算合计${planned}万元，决算合计352.90万元。\n（二）具体情况。\n（1）科学技术支出231.50万元，占65.60%。其中：\n科学技术普及（款）科普活动（项）年初预算172.60万元，支出决算169.70万元；\n科学技术普及（款）机构运行（项）年初预算64.00万元，支出决算${spent}万元。\n（2）住房保障支出121.40万元，占34.40%。其中：\n住房改革支出（款）住房公积金（项）年初预算118.20万元，支出决算121.40万元。`,
    );
  expect(told('354.80')).toEqual([]);
  expect(told('345.80')).toEqual(['345.8 ≠ 172.6 + 64 + 118.2']);
  expect(told('354.80', '68.10')).toHaveLength(1);
});

test('what the paragraph above the items states of their category is held against them in budget too', () => {
  const told = (planned: string) =>
    open(
      general,
      `一般公共预算财政拨款支出年初预算为742.20万元，支出决算为760.10万元。\n其中，农林水支出（类）三个项级科目年初预算合计${planned}万元，支出决算合计728.40万元，分述如下：\n1.农林水支出（类）水利（款）行政运行（项）。年初预算为318.40万元，支出决算为322.70万元。\n2.农林水支出（类）水利（款）防汛（项）。年初预算为246.80万元，支出决算为251.30万元。\n3.农林水支出（类）水利（款）抗旱（项）。年初预算为145.60万元，支出决算为154.40万元。\n4.住房保障支出（类）住房改革支出（款）住房公积金（项）。年初预算为31.40万元，支出决算为31.70万元。`,
    );
  expect(told('710.80')).toEqual([]);
  expect(told('701.80')).toHaveLength(1);
});

test('an item without its 款 is of the 款 before it, and one without an amount may be what a sum lacks', () => {
  const told = (first: string, last = '62.40万元，用于职工缴存') =>
    open(
      general,
      `2022年度一般公共预算财政拨款支出513.20万元。\n（一）结构情况\n教育支出371.30万元，社会保障和就业支出79.50万元，住房保障支出62.40万元。\n（二）具体情况\n教育支出共两项。普通教育（款）高中教育（项）318.60万元，用于教学；职业高中教育（项）52.70万元，用于实训。\n社会保障和就业支出共两项。行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）${first}万元，机关事业单位职业年金缴费支出（项）26.50万元。\n住房保障支出62.40万元，为住房改革支出（款）住房公积金（项）${last}。`,
    );
  expect(told('53.00')).toEqual([]);
  expect(told('35.00')).toHaveLength(1);
  expect(told('53.00', '，用于职工缴存')).toEqual([]);
});

test('what was planned for each 类, or for the one in its heading, is held against the budgets of its items', () => {
  const told = (planned: string) =>
    open(
      general,
      `（一）总体情况\n2022年度一般公共预算财政拨款支出131.00万元。\n（二）年初预算构成\n年初预算中，教育支出${planned}万元，住房保障支出20.00万元。\n（三）具体情况\n1.教育支出（类）普通教育（款）小学教育（项）。年初预算60.00万元，决算62.00万元，完成年初预算103.33%。决算数大于年初预算数的原因是学生增加。\n2.教育支出（类）普通教育（款）初中教育（项）。年初预算50.00万元，决算48.00万元，完成年初预算96.00%。决算数小于年初预算数的原因是学生减少。\n3.住房保障支出（类）住房改革支出（款）住房公积金（项）。年初预算20.00万元，决算21.00万元，完成年初预算105.00%。决算数大于年初预算数的原因是基数提高。`,
    );
  expect(told('110.00')).toEqual([]);
  expect(told('101.00')).toEqual(['101 ≠ 60 + 50']);
  expect(
    open(
      general,
      `（一）总体情况\n一般公共预算财政拨款支出131.00万元。\n（二）具体情况\n1.教育支出（类）\n年初预算110.00万元，决算110.00万元，完成100.00%。分项目看：\n（1）普通教育（款）小学教育（项）：年初预算60.00万元，决算62.00万元，完成103.33%，决算大于预算的原因是学生增加。\n（2）普通教育（款）初中教育（项）：年初预算50.00万元，决算48.00万元，完成96.00%，决算小于预算的原因是学生减少。\n2.住房保障支出（类）\n本类只有住房改革支出（款）住房公积金（项）：年初预算20.00万元，决算21.00万元，完成105.00%，决算大于预算的原因是基数提高。`,
    ),
  ).toEqual([]);
});

test('short sentences in lines of their own are read with the line before them', () => {
  const told = (share: string) =>
    open(
      '七、“三公”经费支出决算情况说明',
      `预算6.00万元，决算5.00万元。\n\n车辆运行费4.11万元，占82.20%。\n\n接待费0.89万元，占${share}%。`,
    );
  expect(told('17.80')).toEqual([]);
  expect(told('21.65')).toEqual(['21.65% ≠ 0.89 ÷ ( 4.11 + 0.89 ) × 100%']);
});
