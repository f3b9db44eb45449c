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
