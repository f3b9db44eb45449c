import { describe, expect, test } from 'vitest';
import { importReport } from '../../src/import/import-report.ts';
import { proposeFigures } from '../../src/import/propose-figures/propose-figures.ts';
import { auditOfText, openFindings } from './audit-of-text.ts';

const reportOf = (text: string, body = '青岚县财政局') =>
  `${body}\n2021年度部门决算\n\n第三部分 2021年度部门决算情况说明\n一、“三公”经费支出决算情况说明\n${text}`;
const open = (text: string, body?: string) => openFindings(auditOfText(reportOf(text, body))).map(({ rule }) => rule);

const accounts =
  '2021年度“三公”经费合计支出30.24万元，其中：因公出国（境）经费0万元，公务接待费18.42万元，公务用车运行费用11.82万元。\n';
const plan =
  '2022年度“三公”经费预算较2021年度增加1.35万元，其中公务接待费较上年同期减少0.62万元，减少3.37%。公务用车运行费用较上年同期增加1.97万元，增长16.67%。';

describe('what is planned for the next year', () => {
  test('is compared with the year of the accounts, and with nothing before it', () => {
    expect(open(accounts + plan)).toEqual([]);
  });

  test('is no figure of the accounts', () => {
    const bytes = new TextEncoder().encode(
      reportOf(`2022年度“三公”经费预算总计28.00万元，其中：公务接待费17.80万元。\n${accounts}`),
    );
    const imported = importReport(bytes, { year: 2021 });
    if ('failure' in imported) throw new Error(imported.failure.kind);
    const values = proposeFigures(imported.report).map(({ value }) => value);
    expect(values).toContain('18.42');
    expect(values).not.toContain('17.80');
  });

  test('is not what a paragraph on accounts tells under another year', () => {
    expect(open(accounts.replace('2021', '2022').replace('合计支出', '支出决算'))).toContain('compared-year');
    expect(open(`${accounts}2021年度“三公”经费支出较2021年度增加1.35万元。`)).toContain('compared-year');
  });
});

test('what a budget is made of is not what was spent', () => {
  const budget =
    '2021年我局“三公”经费预算为30万元，其中：因公出国（境）费0万元，公务接待费14万元，公务用车运行维护费16万元，公务用车购置0万元。\n';
  expect(open(`${budget}2021年“三公”经费支出共计12.63万元，较年初预算数减少17.37万元，下降57.90%。`)).toEqual([]);
  const spent = '其中：因公出国（境）费0万元，公务接待费4.63万元，公务用车运行维护费9万元，公务用车购置0万元。';
  expect(open(`${budget}2021年“三公”经费支出共计12.63万元，${spent}`)).toEqual(['sum']);
});

test('a rule that goes by its number counts nothing', () => {
  const told = (what: string) =>
    open(
      `公务用车购置及运行维护费支出9.28万元，严格执行中央${what}，主要包括：（1）公务用车购置费0万元；（2）公务用车运行维护费9.28万元。`,
    );
  expect(told('“八项规定”')).toEqual([]);
  expect(told('八项措施')).toEqual(['listed-items']);
});

test('money is no body', () => {
  const titled = `青岚县委政法委\n2021年度部门决算\n\n2021年度“三公”经费决算情况说明\n一、总体情况\n${accounts}`;
  expect(auditOfText(titled).report.department).not.toContain('三公');
});

test('a report whose body is not named accuses no heading of naming another', () => {
  expect(open(`二、青岚县第一幼儿园2021年度部门决算情况说明\n${accounts}`, '')).toEqual([]);
});

test('a share that names what it is told for is of no part told in a sentence before', () => {
  const places = '全年共增加床位1,480个，其中新建院1,060个，改建院420个。';
  expect(open(`${places}护理型床位（公办加民办）占全部床位的91.35%。`)).toEqual([]);
  expect(open(`${places.slice(0, -1)}，占28.38%。`)).toEqual([]);
  expect(open(`${places.slice(0, -1)}，占38.28%。`)).toEqual(['share']);
});

test('what a project spent in all is not what the report spent', () => {
  const spent = (heading: string) =>
    open(
      `2021年度支出决算情况如下。\n二、收入支出决算总体情况说明\n本年支出合计1284.86万元。\n第四部分 预算绩效管理\n${heading}\n全年支出286.26万元，自评得分95.5分，等次为优。`,
    );
  expect(spent('一、项目自评结果')).toEqual([]);
  expect(spent('一、支出情况说明')).toEqual(['same-fact']);
});

test('a whole divided once is divided in another way by 其中 in a sentence of its own', () => {
  const vehicles = (rest: number) =>
    `共有车辆13辆：特种专业技术用车11辆，业务用车2辆。其中由财政拨款负担运行费的8辆，其余${rest}辆由事业收入负担。`;
  expect(open(vehicles(5))).toEqual([]);
  expect(open(vehicles(6))).toEqual(['sum']);
});

test.each(['相比', '对比', '相较'])('what is 与上年的…%s grows from that', (compared) => {
  const income = (rate: string) => `事业收入4386.90万元，与上年的4102.35万元${compared}增加284.55万元，增长${rate}%。`;
  expect(open(income('6.94'))).toEqual([]);
  expect(open(income('6.49'))).toEqual(['growth']);
});

test('names in a paragraph of their own are what the count above them counts', () => {
  const offices = (count: number) => open(`本园内设${count}个部门：\n园长办公室、保教处、教研处、后勤处、卫生保健室。`);
  expect(offices(5)).toEqual([]);
  expect(offices(6)).toEqual(['listed-items']);
  expect(open('本园内设6个部门：\n园长办公室、保教处、教研处、后勤处、卫生保健室等。')).toEqual([]);
});

describe('a reason', () => {
  const vehicle = '公务用车购置及运行维护费支出9.28万元，比上年增加1.28万元，增长16.00%。';

  test('is no 因公出国（境）费, and what something has an influence on', () => {
    expect(
      open(`${vehicle}因公出国（境）费支出3.00万元，完成预算的103.45%，因公出国（境）费支出比上年减少0.50万元。`),
    ).toEqual([]);
    expect(
      open(`${vehicle}决算数大于上年的情况：2020年受汛期等因素影响，下乡次数减少，支出下降；2021年恢复正常。`),
    ).toEqual([]);
    expect(open(vehicle.replace('16.00%。', '16.00%，主要原因是压减公务用车。'))).toEqual(['at-odds']);
  });
});

test('sentences on two years are asked about by their year, and accuse no sum', () => {
  const parts =
    '中，因公出国（境）费支出决算0万元，占0%；公务用车购置及运行维护费支出决算1.40万元，占40.46%；公务接待费支出决算0.28万元，占8.09%。';
  const rules = (year: number) =>
    openFindings(
      auditOfText(
        reportOf(
          `（一）“三公”经费财政拨款支出决算总体情况说明\n${year}年“三公”经费财政拨款支出决算为3.46万元，较上年增加2.40万元。\n（二）“三公”经费财政拨款支出决算具体情况说明\n2021年“三公”经费财政拨款支出决算${parts}`,
        ),
      ),
    ).map(({ rule, verdict }) => `${verdict} ${rule}`);
  expect(rules(2021)).toEqual(['inconsistent sum']);
  expect(rules(2020)).toEqual(['explain compared-year']);
});

test('a part may not have grown by more than there is of it: of the whole, then, and nothing is asked of the part', () => {
  const income = (rate: string) =>
    open(`2021年度收入总计500.00万元，其中年初结转和结余30.00万元，较2020年增加90.00万元，增长${rate}%。`);
  expect(income('21.95')).toEqual([]);
  expect(income('17.10')).toEqual([]);
});

test('what a chart is called below its paragraph is no sentence', () => {
  expect(open('本年收入合计90.00万元，其中其他收入90.00万元。\n收、支决算总计变动情况图')).toEqual([]);
  expect(open('本年收入合计90.00万元，其中其他收入90.00万元。主要原因是收入结构')).toEqual(['unfinished']);
});

test('一般公共预算 is no plan that a rate of completion could be of', () => {
  const sections = [
    '2021年度“三公”经费没有支出。',
    '二、收入决算情况说明',
    '2021年本年收入合计3765.60万元，其中：一般公共预算财政拨款收入903.24万元，占23.99%；政府性基金预算财政拨款收入700.36万元，占18.60%；事业收入2159.50万元，占57.35%；其他收入2.50万元，占0.07%。',
    '三、一般公共预算财政拨款支出决算情况说明',
    '（一）一般公共预算财政拨款支出决算总体情况',
    '2021年一般公共预算财政拨款支出1131.54万元，占本年支出合计的28.13%。与2020年相比，一般公共预算财政拨款增加31.54万元，增长2.87%。',
    '（二）一般公共预算财政拨款支出决算具体情况',
    '2021年一般公共预算支出决算数为1131.54万元，完成预算59.8%。',
  ];
  expect(open(sections.join('\n'))).toEqual([]);
});

test('stops that stand between blanks again and again are drawn apart from their words, and doubled by nobody', () => {
  const rules = (text: string) => open(`主要用于${text}支出9.28万元。`).filter((rule) => rule === 'punctuation');
  expect(rules('文件 、 会议 、 、 督查 ， 落实 、 。 档案')).toEqual([]);
  expect(rules('文件 、 会议 、 、 督查 ， 落实。。档案')).toHaveLength(1);
  expect(rules('文件、会议、 、督查')).toHaveLength(1);
});

describe('a body named in a sentence', () => {
  const of = (body: string, text: string) =>
    openFindings(auditOfText(`${body}\n2021年度部门决算\n\n第三部分 决算情况说明\n一、“三公”经费支出情况\n${text}`));
  const spent = '2021年度“三公”经费支出30.24万元。';

  test('as its office is the place whose people the name of the county leaves out', () => {
    expect(of('青岚苗族自治县河口街道', `青岚县河口街道办事处${spent}`)).toEqual([]);
    expect(of('青岚苗族自治县河口街道', `青岚县山口街道办事处${spent}`).map(({ rule }) => rule)).toEqual([
      'heading-body',
    ]);
  });

  test('after what something is due to is no beginning of one', () => {
    expect(of('青岚县文化局', `增加因素为青岚博物馆${spent}`)).toEqual([]);
  });
});

test('the last two of what is counted may be long names', () => {
  const units = (count: string) =>
    open(
      `纳入决算的预算单位共${count}个，分别是临川市青溪区民政事务局本级、临川市青溪区社会救助服务中心和临川市青溪区困难家庭核对服务中心。`,
    );
  expect(units('3')).toEqual([]);
  expect(units('4')).toEqual(['listed-items']);
});
