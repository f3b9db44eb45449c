import { expect, test } from 'vitest';
import { proposeFigures } from '../../src/import/propose-figures/propose-figures.ts';
import { read } from './read-section.ts';
import { importText, officeText } from './small-report.ts';

/** Wordings of published reports, with other numbers: what each amount is of. */
test.each<[string, string, Record<string, string>]>([
  // 预算财政拨款 says whose money it is, and is no budget.
  [
    '收入决算情况说明',
    '2020年统计局收入决算总额为90.00万元，其中预算财政拨款80.00万元。',
    { 'revenue.total': '90.00' },
  ],
  // What is listed of last year's amount, all of it.
  [
    '“三公”经费支出决算情况说明',
    '上年“三公”经费决算数为8.00万元，其中：公务用车购置费5.00万元、公务用车运行维护费2.50万元、公务接待费0.50万元。',
    {
      'three-public.total.prior-year': '8.00',
      'three-public.vehicle.purchase.prior-year': '5.00',
      'three-public.vehicle.operation.prior-year': '2.50',
      'three-public.reception.total.prior-year': '0.50',
    },
  ],
  // What a form in use calls the spending of a fund.
  [
    '政府性基金预算财政拨款收入支出决算情况说明',
    '政府性基金预算财政拨款收入 12.50 万元，支出收入12.50 万元，支出具体情况如下：',
    { 'government-funds.revenue': '12.50', 'government-funds.expenditure': '12.50' },
  ],
  // A category by its name alone, where that is no other word.
  [
    '一般公共预算财政拨款支出决算情况说明',
    '1.“一般公共服务”24.00 万元，占 8.00%；2.“教育”9.00万元。',
    { 'function.general-public-services': '24.00', 'function.general-public-services.share': '8.00' },
  ],
  [
    '“三公”经费支出决算情况说明',
    '2020年部门决算公开“三公”经费合计6.40万元，其中：公务接待费1.10万元，公务用车运行维护费5.30万元。',
    {
      'three-public.total': '6.40',
      'three-public.reception.total': '1.10',
      'three-public.vehicle.operation': '5.30',
    },
  ],
  // The two kinds of projects of forms before 2019.
  [
    '支出决算情况说明',
    '2020年项目支出70.00万元（基本建设类项目25.00万元，行政事业类项目45.00万元）。',
    {
      'expenditure.project': '70.00',
      'expenditure.project.capital': '25.00',
      'expenditure.project.administrative': '45.00',
    },
  ],
  // 公务用车购置及运行维护费, in fewer words.
  [
    '“三公”经费支出决算情况说明',
    '公务用车保有量2辆，购置及运行维护费5.20万元。',
    { 'three-public.vehicle.year-end-count': '2', 'three-public.vehicle.total': '5.20' },
  ],
  [
    '“三公”经费支出决算情况说明',
    '公务用车及运行维护费用4.70万元，公务接待费0.90万元。',
    { 'three-public.vehicle.total': '4.70', 'three-public.reception.total': '0.90' },
  ],
  // What it is compared with bears its name once more.
  [
    '“三公”经费支出决算情况说明',
    '2020年“三公”经费决算数据比2019年“三公”经费决算数据减少0.70万元，下降7%。',
    { 'three-public.change': '0.70', 'three-public.growth': '7' },
  ],
  // The next sentence goes on with the other side.
  [
    '收入支出决算总体情况说明',
    '2020年度收入总计600.00万元，支出总计590.00万元。与2019年决算数相比，收入增加50.00万元，主要原因是增人增资。支出增加40.00万元，主要原因是购置设备。',
    {
      'all-funds.total': '600.00',
      'all-funds.expenditure-total': '590.00',
      'all-revenue.change': '50.00',
      'all-expenditure.change': '40.00',
    },
  ],
  // 各 with one amount is of both.
  [
    '收入支出决算总体情况说明',
    '2020年度收入总计600.00万元，支出总计600.00万元。与2019年度相比，收入总计、支出总计各增加50.00万元，增长9.09%。',
    {
      'all-funds.total': '600.00',
      'all-funds.expenditure-total': '600.00',
      'all-funds.change': '50.00',
      'all-funds.growth': '9.09',
    },
  ],
])('%s: %s', (heading, text, figures) => {
  expect(read(heading, text)).toEqual(figures);
});

test('what was planned for the projects that were evaluated is a budget, what was spent on them is none', () => {
  const measureOf = (money: string) =>
    proposeFigures(
      importText(officeText('预算绩效管理情况', [`绩效自评的2020年度项目6个，涉及${money}45.60万元。`]), {
        year: 2020,
      }).report,
    ).find(({ id }) => id === 'performance.projects.amount')?.measure;
  expect(measureOf('预算金额')).toBe('budget');
  expect(measureOf('资金')).toBe('final');
});

test('the shares within what an earlier year came to are not of this year, and those of this year are of all of it', () => {
  expect(
    read(
      '支出决算情况说明',
      '2020年度支出合计2906万元，其中：基本支出279万元，占总支出的10%；项目支出2627万元，占总支出的90%。2019年度支出合计628万元，其中：基本支出230万元，占总支出的37%；项目支出398万元，占总支出的63%。',
    ),
  ).toEqual({
    'expenditure.total': '2906',
    'expenditure.basic': '279',
    'expenditure.basic.share': '10',
    'expenditure.project': '2627',
    'expenditure.project.share': '90',
    'expenditure.project.prior-year': '398',
  });
});

test('经比较 without its comma compares nothing with the year of the report, and 镇本级 is the town', () => {
  const told = (body: string) => {
    const text = [
      `${body}`,
      '2020年度部门决算',
      '2020年度“三公”经费43万元，其中：公务用车购置及运行维护费23万元，公务接待费20万元。',
      '经比较2020年度镇本级“三公”经费43万元，较上年减少17万元，下降28.33%。其中：公务用车购置及运行维护费23万元，较上年减少14万元。',
    ].join('\n');
    const { report } = importText(text, { year: 2020 });
    return Object.fromEntries(proposeFigures(report).map(({ id, value }) => [id, value]));
  };
  expect(told('云山县石岭镇人民政府')).toMatchObject({
    'three-public.total': '43',
    'three-public.change': '17',
    'three-public.growth': '28.33',
  });
  expect(told('云山县石岭镇人民政府')).not.toHaveProperty('three-public.vehicle.total.prior-year');
  expect(told('云山县财政局')).not.toHaveProperty('three-public.change');
});

test('an item that begins with its year is of what it names then, and 运行经费 in its own section is that', () => {
  const { report } = importText(
    [
      '云山县路灯管理所2020年度部门决算说明',
      '1、2020年收入决算205.20万元，比上年收入决算221.20万元减少16.00万元。',
      '2、2020年支出决算205.20万元。',
      '',
    ].join('\n'),
    { year: 2020 },
  );
  expect(Object.fromEntries(proposeFigures(report).map(({ id, value }) => [id, value]))).toMatchObject({
    'revenue.total': '205.20',
    'revenue.total.prior-year': '221.20',
    'expenditure.total': '205.20',
  });
  expect(read('关于机关运行经费支出说明', '2020年，我单位运行经费支出0.30万元，与2019年持平。')).toEqual({
    'agency-operation.total': '0.30',
  });
});

test('a section on 决算收入 is on revenue, one on 决算支出 on spending', () => {
  expect(read('决算收入增减变化情况', '2020年收入决算480.00万元，比上年增加30.00万元，增长6.67%。')).toEqual({
    'revenue.total': '480.00',
    'all-revenue.change': '30.00',
    'all-revenue.growth': '6.67',
  });
  expect(read('决算支出增减变化情况', '2020年支出决算490.00万元。')).toEqual({ 'expenditure.total': '490.00' });
});

test('the staff that a farm has now is all its staff, or those in service where they are parted by their kinds', () => {
  expect(read('人员情况', '我场现有职工总人数79人，其中在职职工40人（编制数为40人），退休教职工39人。')).toEqual({
    'personnel.total': '79',
    'personnel.in-service.total': '40',
    'personnel.establishment.total': '40',
    'personnel.retirees.regular': '39',
  });
  expect(read('人员情况', '现有职工21人，其中，参照公务员管理1人，事业人员20人。')).toEqual({
    'personnel.in-service.total': '21',
    'personnel.in-service.institutional.civil-service-managed': '1',
    'personnel.in-service.institutional': '20',
  });
});

test('an explanation without sections says of what its totals are, of one kind of money and of lone words nothing', () => {
  const undivided = (...lines: string[]) => {
    const { report } = importText(
      ['云山县统计局2020年度部门决算', '一、部门基本情况', '负责统计。', '二、部门决算情况说明', ...lines, ''].join(
        '\n',
      ),
      { year: 2020 },
    );
    return Object.fromEntries(proposeFigures(report).map(({ id, value }) => [id, value]));
  };
  const totals = { 'all-funds.total': '300.00', 'all-funds.expenditure-total': '300.00', 'all-funds.change': '20.00' };
  const sentence = '2020年度收入总计300.00万元，支出总计300.00万元，收支比上年增加20.00万元。';
  expect(undivided(sentence)).toEqual(totals);
  expect(undivided(`1.总体情况。${sentence}`)).toEqual(totals);
  expect(undivided('支出主要用于普查，比年初预算增加5.00万元。', '人员经费160.00万元。')).toEqual({});
});
