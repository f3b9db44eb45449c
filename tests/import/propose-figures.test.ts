import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { proposeFigures } from '../../src/import/propose-figures/propose-figures.ts';
import { type Figure, figuresFileSchema } from '../../src/report/schema/figures.ts';
import { figureIdSchema } from '../../src/report/schema/id-schemas.ts';
import type { Report, Section } from '../../src/report/schema/report.ts';
import { figures, report } from '../audit/content-2019.ts';
import { compareProposals } from './compare-proposals.ts';

const proposals = proposeFigures(report);
const templated = figures.filter(({ block }) => /^s[13]-/.test(block));
const freeText = figures.filter(({ block }) => block.startsWith('s4-'));

test('of the whole hand-checked ledger 164 of 164 are found and read right; 131 of 164 have its very id', () => {
  const score = compareProposals(proposals, figures, report);
  expect(score).toMatchObject({ checked: 164, found: 164, read: 164, right: 131, missed: [], misread: [] });
  expect(score.read / score.checked).toBeGreaterThanOrEqual(0.85);
});

test('nothing is proposed that the ledger does not hold: no year, date, number of a section, name or rank', () => {
  expect(compareProposals(proposals, figures, report).strays).toEqual([]);
});

test('in parts one and three, where the template speaks, 115 of 115 have the ledger’s id', () => {
  const score = compareProposals(inParts(proposals, 1, 3), templated, report);
  expect(score).toMatchObject({ checked: 115, right: 115, missed: [], mislabelled: [], strays: [] });
});

test('in the free text of part four 49 of 49 are found and read right, and 16 of 49 have the ledger’s id', () => {
  const score = compareProposals(inParts(proposals, 4), freeText, report);
  expect(score).toMatchObject({ checked: 49, read: 49, right: 16, strays: [] });
});

test('docs/figure-proposals.md tells these numbers', () => {
  const row = (name: string, list: readonly Figure[], ledger: readonly Figure[]) => {
    const { checked, found, read, right, strays } = compareProposals(list, ledger, report);
    return `| ${name} | ${checked} | ${found} | ${read} | ${right} | ${strays.length} |`;
  };
  const page = readFileSync('docs/figure-proposals.md', 'utf8');
  expect(page).toContain(row('parts one and three (template)', inParts(proposals, 1, 3), templated));
  expect(page).toContain(row('part four (free text)', inParts(proposals, 4), freeText));
  expect(page).toContain(row('whole report', proposals, figures));
});

test('what free text proposes is marked as provisional, and nothing else is', () => {
  expect(proposals.filter(({ provisional }) => provisional)).toEqual(inParts(proposals, 4));
  expect(figures.filter(({ provisional }) => provisional)).toEqual([]);
});

test('proposals have the shape of the ledger, and each quote stands once in its block', () => {
  expect(() => figuresFileSchema.parse({ figures: proposals })).not.toThrow();
  const text = JSON.stringify(report);
  expect(proposals.filter(({ quote }) => !text.includes(JSON.stringify(quote).slice(1, -1)))).toEqual([]);
});

function inParts(list: readonly Figure[], ...parts: number[]): Figure[] {
  return list.filter(({ block }) => parts.some((part) => block.startsWith(`s${part}-`)));
}

/** What is proposed for the paragraphs of a section of a given role. */
function proposed(role: string, said: string | string[], below?: string): Record<string, string | null> {
  const texts = [said].flat();
  const paragraphs = (section: string): Section['content'] =>
    texts.map((text, index) => ({ type: 'paragraph', id: `${section}-p${index + 1}`, text, lines: [1, 1] }));
  const section = (id: string, content: Section['content'], named?: string): Section => ({
    type: 'section',
    id,
    numeral: '一、',
    style: 'heading',
    heading: '样本',
    lines: [1, 1],
    content,
    ...(named !== undefined && { role: named }),
  });
  const node =
    below === undefined
      ? section('s3-1', paragraphs('s3-1'), role)
      : section('s3-1', [section('s3-1-1', paragraphs('s3-1-1'))], role);
  const one: Report = { ...report, parts: [{ ...(report.parts[2] as Report['parts'][number]), content: [node] }] };
  return Object.fromEntries(
    proposeFigures(one).map(({ id, value, unit }) => [id, value === null ? null : `${value}${unit}`]),
  );
}

test.each([
  [
    'a year that went down, in full-width brackets',
    'revenue-and-expenditure',
    '2019年度收、支总计1,280.5万元。与2018年相比，收、支总计各减少 35.1 万元，下降2.67%。',
    { 'all-funds.total': '1280.5万元', 'all-funds.change': '35.1万元', 'all-funds.growth': '2.67%' },
  ],
  [
    'other sources of revenue',
    'revenue',
    '本年收入合计 20 万元。其中：财政拨款收入 10 万元，占本年收入 50 %；事业收入 6 万元，占本年收入 30 %；上级补助收入 4 万元，占本年收入 20%。',
    {
      'revenue.total': '20万元',
      'revenue.fiscal-appropriation': '10万元',
      'revenue.fiscal-appropriation.share': '50%',
      'revenue.institutional': '6万元',
      'revenue.institutional.share': '30%',
      'revenue.superior-subsidy': '4万元',
      'revenue.superior-subsidy.share': '20%',
    },
  ],
  [
    'other functions',
    'expenditure-structure',
    '财政拨款支出 30 万元，主要用于以下方面：教育支出（类）20万元，占 66.67%；农林水（类）支出 10万元，占33.33%。',
    {
      'fiscal-appropriation.expenditure.structure-total': '30万元',
      'function.education': '20万元',
      'function.education.share': '66.67%',
      'function.agriculture-forestry-water': '10万元',
      'function.agriculture-forestry-water.share': '33.33%',
    },
  ],
  [
    'a variance with its direction chosen',
    'three-public-reception',
    '3.公务接待费支出决算为 1.2 万元，完成年初预算的 60 %，比年初预算减少0.8 万元。',
    {
      'three-public.reception.total': '1.2万元',
      'three-public.reception.completion': '60%',
      'three-public.reception.variance': '0.8万元',
    },
  ],
  [
    'a filled number of vehicles',
    'three-public-vehicle-purchase',
    '(1)公务用车购置费 18 万元。本年度购置(更新)公务用车 1 辆，年末公务用车保有量 3 辆。',
    {
      'three-public.vehicle.purchase': '18万元',
      'three-public.vehicle.purchase.count': '1辆',
      'three-public.vehicle.year-end-count': '3辆',
    },
  ],
  [
    'a gap',
    'three-public-vehicle-purchase',
    '年末公务用车保有量 辆。',
    { 'three-public.vehicle.year-end-count': null },
  ],
  ['a sentence of no pattern', 'procurement', '2019年开展培训 3 次。', {}],
  ['a section of no known role', 'unknown', '收、支总计 3 万元', {}],
])('the template is read in %s', (_, role, text, expected) => {
  expect(proposed(role, text)).toEqual(expected);
});

test('a function’s own item is read under its own name', () => {
  expect(
    proposed(
      'expenditure-by-function',
      '2.教育支出。年初预算为 3 万元，支出决算为 2.4 万元，完成年初预算的 80 %。',
      'item',
    ),
  ).toEqual({
    'function.education.budget': '3万元',
    'function.education.final': '2.4万元',
    'function.education.completion': '80%',
  });
});

test('the longest names of the classification give ids that the ledger takes', () => {
  const items = [
    '城乡社区（类）国有土地使用权出让收入及对应专项债务收入安排的支出（款）其他国有土地使用权出让收入安排的支出（项）',
    '社会保障和就业（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）',
  ];
  const ids = items.flatMap((item) =>
    Object.keys(
      proposed('expenditure-by-function', `1.${item}。年初预算为3万元，支出决算为2.4万元，完成年初预算的80%。`, 'item'),
    ),
  );
  expect(ids).toHaveLength(6);
  expect(ids.filter((id) => !figureIdSchema.safeParse(id).success)).toEqual([]);
});

test('budget, amount, rate and score of a project are those of one project; the next has a number', () => {
  expect(
    proposed('performance-self-assessment', [
      '甲项目：全年预算数为4320.91万元，执行数为3918.76万元，得分92.5分。',
      '乙项目：全年预算数1862.35万元，执行数1862.35万元，完成预算的100%，得分98分。',
    ]),
  ).toEqual({
    'performance.project.budget': '4320.91万元',
    'performance.project.executed': '3918.76万元',
    'performance.project.score': '92.5分',
    'performance.project-2.budget': '1862.35万元',
    'performance.project-2.executed': '1862.35万元',
    'performance.project-2.completion': '100%',
    'performance.project-2.score': '98分',
  });
});

test.each([
  ['对12个项目开展绩效自评，涉及资金540.70万元', { '': '12个', '.amount': '540.70万元' }],
  ['自评项目12个，资金540.70万元', { '': '12个', '.amount': '540.70万元' }],
  ['纳入绩效评价的项目共12个，财政拨款资金540.70万元', { '': '12个', '.amount': '540.70万元' }],
  ['把12个项目、540.70万元纳入绩效自评', { '': '12个', '.amount': '540.70万元' }],
  ['项目支出全面开展绩效自评，涉及预算单位3家，项目12个，项目金额540.70万元', { '': '12个', '.amount': '540.70万元' }],
  ['对200万元以上的项目12个开展自评，资金540.70万元，占50%', { '': '12个', '.amount': '540.70万元' }],
  ['对部门整体和12个项目开展自评，项目涉及资金540.70万元', { '': '12个', '.amount': '540.70万元' }],
  ['对2个项目开展事前绩效评估，年终对12个项目开展自评', { '': '12个' }],
  ['对12个项目开展自评；选取3个项目开展部门评价，涉及资金30.00万元', { '': '12个' }],
  [
    '对12个项目开展自评，资金540.70万元。对政府性基金预算的2个项目开展自评，资金90.00万元',
    { '': '12个', '.amount': '540.70万元' },
  ],
])('how many projects were evaluated and with what money is read in any order: %s', (words, expected) => {
  expect(proposed('performance', `${words}。`)).toEqual(
    Object.fromEntries(Object.entries(expected).map(([end, value]) => [`performance.projects${end}`, value])),
  );
});

test.each([
  '自评结果为“优”的项目8个，“良”的4个',
  '其中8个项目自评等级为优，4个为良',
  '自评8个优、4个良',
  '评为优秀8个、良好4个',
  '平均得分90分以上，其中优8个、良4个',
])('grades are read before and behind their numbers: %s', (words) => {
  expect(proposed('performance', `${words}。`)).toEqual({
    'performance.self-assessment.excellent': '8个',
    'performance.self-assessment.good': '4个',
  });
});

test('what is evaluated as a whole, what is planned and what is watched are told from the projects evaluated', () => {
  expect(
    proposed('performance', [
      '编报绩效目标的项目15个，涉及预算金额90.00万元；绩效跟踪评价的项目14个。',
      '对整体支出开展自评，资金200.00万元，得分92.50分；对12个项目开展自评，平均得分91.00分，发现问题3个，其中5个已整改。',
    ]),
  ).toEqual({
    'performance.targets.projects': '15个',
    'performance.targets.amount': '90.00万元',
    'performance.monitoring.projects': '14个',
    'performance.whole-unit.amount': '200.00万元',
    'performance.whole-unit.score': '92.50分',
    'performance.projects': '12个',
    'performance.self-assessment.score': '91.00分',
    'performance.self-assessment.problems': '3个',
  });
});

test('a score by itself is of the project that its sentence names, and a grade goes by its ends', () => {
  expect(
    proposed('performance', [
      '“道路养护”项目自评得分92.50分。绿化项目自评得分90分。整体自评88.00分。',
      '90分（含）以上11个、80分至90分2个，其中1个得分在60至70分之间。',
    ]),
  ).toEqual({
    'performance.project.score': '92.50分',
    'performance.project-2.score': '90分',
    'performance.whole-unit.score': '88.00分',
    'performance.self-assessment.score-90-up': '11个',
    'performance.self-assessment.score-80-90': '2个',
    'performance.self-assessment.score-60-70': '1个',
  });
});

test.each([
  ['of the unit as a whole', '整体支出自评得分91分。甲项目：全年预算数50万元，执行数40万元。'],
  [
    'of which nobody knows whose it is',
    '得分92分。甲项目：全年预算数50万元，执行数40万元。乙项目：全年预算数60万元，执行数60万元。',
  ],
  ['that is a grade', '甲项目：全年预算数50万元，执行数40万元，得分90分以上。'],
])('a score %s is no project’s', (_, words) => {
  expect(Object.keys(proposed('performance-self-assessment', words)).filter((id) => /project.*score/.test(id))).toEqual(
    [],
  );
});

test('what a single project was given is no money of the unit as a whole', () => {
  const words = '部门整体支出自评得分95.2分。被抽评的河道清淤项目，年度资金320.00万元，得分91分。';
  expect(Object.keys(proposed('performance-self-assessment', words))).not.toContain('performance.whole-unit.amount');
});

test('a wrong name and a stray are told from what is right', () => {
  const [first, second, ...rest] = inParts(proposals, 1, 3);
  if (first === undefined || second === undefined) throw new Error('Nothing proposed');
  const score = compareProposals([{ ...first, id: 'something-else' }, ...rest], templated, report);
  expect(score.read).toBe(114);
  expect(score.missed).toEqual([second.id]);
  expect(score.mislabelled).toEqual([{ ledger: first.id, proposed: 'something-else' }]);
  expect(score.right).toBe(113);
});

test('a figure read otherwise than the ledger reads it is told', () => {
  const [first, ...rest] = inParts(proposals, 1, 3);
  if (first === undefined) throw new Error('Nothing proposed');
  const score = compareProposals([{ ...first, unit: '件' }, ...rest], templated, report);
  expect(score.misread).toEqual([first.id]);
  expect(score.read).toBe(114);
});
