import { expect, test } from 'vitest';
import { Ledger } from '../../../src/audit/ledger.ts';
import { summary } from '../../../src/derive/summary/summary.ts';
import type { Figure } from '../../../src/report/schema/figures.ts';
import type { SummaryRow } from '../../../src/report/schema/template.ts';
import { template } from '../../../src/template/template.ts';
import { figures, report } from '../../audit/content-2019.ts';

const told = template.summary.filter(({ asks }) => asks === undefined);
const asked = template.summary.filter(({ asks }) => asks !== undefined);
const said = (known: readonly Figure[], rows: readonly SummaryRow[] = told) =>
  summary(new Ledger(report, known), { ...template, summary: [...rows] }).map(({ pieces }) =>
    pieces.map(({ text }) => text).join(''),
  );
const without = (...ids: string[]) => figures.filter(({ id }) => !ids.includes(id));

test('a report is told in sentences made of its figures as printed', () => {
  expect(said(figures)).toEqual([
    '武汉市东西湖区大数据中心承担9项职能，在职10人。',
    '2019年支出315.38万元：72.02%用于项目，27.98%用于人员和日常运转。',
    '收入315.39万元：94.2%是财政拨款收入，5.8%是其他收入。',
    '“三公”经费3万元：公务用车3万元，公务接待0万元，因公出国（境）0万元。',
    '收入和支出相差100元：一年收的和花的不必相等，差额一般落在年初、年末的结转和结余上。',
  ]);
});

test('a sentence with a figure that the report does not have gives way to one that needs less', () => {
  expect(said(without('expenditure.project.share', 'personnel.in-service.total'))).toEqual(
    expect.arrayContaining([
      '武汉市东西湖区大数据中心承担9项职能。',
      '2019年支出315.38万元：项目227.13万元，人员和日常运转88.25万元。',
    ]),
  );
});

test('a sentence with a blank figure is left out whole, and a subject without figures says nothing', () => {
  const blank = figures.map(
    (figure): Figure => (figure.id === 'three-public.total' ? { ...figure, value: null, blank: true } : figure),
  );
  expect(said(blank).filter((sentence) => sentence.includes('三公'))).toEqual([]);
  expect(said([])).toEqual(['武汉市东西湖区大数据中心承担9项职能。']);
});

test('revenue and expenditure that are equal need no word on their difference', () => {
  const equal = figures.map((figure) => (figure.id === 'revenue.total' ? { ...figure, value: '315.38' } : figure));
  expect(said(equal).filter((sentence) => sentence.includes('相差'))).toEqual([]);
});

test('an office says a subject in its own words, which come before those of the template', () => {
  const own = { about: 'who', text: '{department}负责<functions:数据和网络>。' };
  expect(said(figures, [own, ...told])[0]).toBe('武汉市东西湖区大数据中心负责数据和网络。');
});

test('what makes up a whole is listed from the greatest down, without noughts', () => {
  const rows = [{ about: 'x', text: '用车：<各项>。', each: 'vehicles', item: '<名称>{assets.vehicles.*}' }];
  expect(said(figures, rows)).toEqual([]);
  const few = figures.map((figure) =>
    figure.id === 'assets.vehicles.emergency'
      ? { ...figure, value: '1', token: '1' }
      : figure.id === 'assets.vehicles.other'
        ? { ...figure, value: '2', token: '2' }
        : figure,
  );
  expect(said(few, rows)).toEqual(['用车：其他用车2辆，应急保障用车1辆。']);
});

test('what readers ask is answered with the figures there are', () => {
  expect(said(figures, asked)).toEqual([
    '人员经费43.77万元：工资、奖金、社会保险、住房公积金等；公用经费44.5万元：办公、水电、差旅等。',
    '照报告写的数，没有超：一般公共预算财政拨款年初预算297.1万元，支出297.1万元，完成100%。',
    '项目支出227.13万元：其中一般公共预算财政拨款208.85万元，另有18.28万元不在这笔拨款里。这笔拨款的主要成效，报告写：“一是完成了大数据中心办公场所、“民呼我应”指挥中心办公场所建设；二是保障全区网络租赁、社管通及数字城管等网络系统及设备运行顺畅，加强网络安全防护；三是保障群众投诉工作人员经费，确保群众诉求及时得到响应。”这里没有写每一项花了多少。',
    '年末共有车辆0辆；公务用车购置及运行费3万元。',
    '“三公”经费是因公出国（境）、公务用车、公务接待三项花的钱，共3万元，其中公务接待0万元。',
    '政府采购14.31万元：货物10.66万元，工程0万元，服务3.65万元。',
  ]);
  expect(said([], asked)).toEqual([]);
});

test('whether more was spent than budgeted is said plainly, and not where the two cannot be compared', () => {
  const budget = (value: string, unit = '万元') =>
    said(
      figures.map((figure) =>
        figure.id === 'general-budget.budget' ? ({ ...figure, value, token: value, unit } as Figure) : figure,
      ),
      asked,
    ).filter((sentence) => sentence.includes('年初预算'));
  expect(budget('297.11')).toEqual([expect.stringMatching(/^照报告写的数，没有超：/)]);
  expect(budget('297')).toEqual([
    '比年初预算多花1000元：一般公共预算财政拨款年初预算297万元，支出297.1万元。年中追加过预算的，比年初多不等于超支。',
  ]);
  expect(budget('2971000', '元')).toEqual([]);
});

test('what a section says is quoted to the end of its sentence, and only where it has the words', () => {
  const rows = (words: string) => [{ about: 'x', text: `报告写：<performance:“${words}”>` }];
  expect(said(figures, rows('下一步改进措施：'))).toEqual(['报告写：“强化项目管理与资金管理。”']);
  expect(said(figures, rows('没有的话'))).toEqual([]);
});

test('that a quoted sentence says no amount is told, and only where it says none', () => {
  const row = (words: string) => ({ about: 'x', text: `<performance:“${words}”>`, withoutAmounts: '没有写钱数。' });
  expect(said(figures, [row('下一步改进措施：')])).toEqual(['“强化项目管理与资金管理。”没有写钱数。']);
  expect(said(figures, [row('共涉及项目')])).toEqual([expect.stringMatching(/208\.85万元.*。”$/)]);
});

test('a number that does not count to the end of the year says how far it does', () => {
  const rows = [{ about: 'complaints', text: '受理{work.complaints.total}。' }];
  expect(said(figures, rows)).toEqual(['受理99421件（截至12月24日）。']);
  const all = [{ about: 'complaints', text: '{work.complaints.total}，满意度{work.complaints.satisfaction}。' }];
  expect(said(figures, all)).toEqual(['99421件（截至12月24日），满意度88.5%。']);
  const some = [{ about: 'complaints', text: '{personnel.in-service.total}，{work.complaints.total}。' }];
  expect(said(figures, some)).toEqual(['10人，99421件（截至12月24日）。']);
});

test('a question that the report answers by other figures only is answered by those', () => {
  const renamed = figures.map((figure): Figure => {
    const id = figure.id.replace(/^general-budget\.(expenditure|budget)$/, (_, which) =>
      which === 'budget' ? 'fiscal-appropriation.expenditure.budget' : 'fiscal-appropriation.expenditure',
    );
    return { ...figure, id };
  });
  const known = renamed.filter(({ id }, index) => renamed.findIndex((other) => other.id === id) === index);
  expect(said(known, asked)).toContain('照报告写的数，没有超：财政拨款支出年初预算297.1万元，支出297.1万元。');
  expect(said(without('assets.vehicles.total', 'three-public.vehicle.year-end-count'), asked)).toContain(
    '公务用车购置及运行费3万元：购置0万元，运行3万元。',
  );
});
