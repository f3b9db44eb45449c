import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { importCommand } from '../../scripts/import-command.ts';
import { parseUnpublished } from '../../src/check/content/parse-content.ts';
import { contentFiles } from '../../src/check/content/read-content.ts';
import { sectionsOf } from '../../src/report/outline.ts';
import type { Figure } from '../../src/report/schema/figures.ts';
import type { Report } from '../../src/report/schema/report.ts';

// The reports in tests/fixtures/reports are made up. Each stands for a way of numbering that some city has.
const fixtures = new URL('../fixtures/reports/', import.meta.url).pathname;
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

interface Imported {
  report: Report;
  figures: Figure[];
  printed: string;
}

/** Imports a made-up report into an empty content folder; the content it drafts must be sound. */
async function imported(name: string, year: number): Promise<Imported> {
  const root = mkdtempSync(join(tmpdir(), 'mingzhang-other-'));
  folders.push(root);
  const lines: string[] = [];
  const code = await importCommand([join(fixtures, name), '--year', String(year)], root, (line) => lines.push(line));
  expect([code, lines.filter((line) => line.startsWith('✗'))]).toEqual([0, []]);
  const { content } = parseUnpublished(contentFiles(root));
  const [only] = content.years;
  if (!only) throw new Error('Nothing imported');
  return { report: only.report, figures: only.figures, printed: lines.join('\n') };
}

const partsOf = ({ parts }: Report) => parts.map(({ numeral, role, label }) => `${numeral} ${role ?? '–'} ${label}`);
const rolesOf = (report: Report) =>
  sectionsOf(report).flatMap(({ section: { id, role } }) => (role === undefined ? [] : [`${id} ${role}`]));
const termsOf = (report: Report) =>
  sectionsOf(report).flatMap(({ section: { id, term } }) => (term ? [`${id} ${term}`] : []));
const valuesOf = (figures: Figure[]) =>
  Object.fromEntries(figures.map(({ id, value, unit }) => [id, `${value}${unit}`]));
const asidesOf = ({ source }: Report) => [...new Set((source.asides ?? []).map(({ kind }) => kind))];

describe('a report with cover, contents, headers and page numbers', () => {
  const result = imported('contents-and-page-numbers.txt', 2021);

  test('has its four parts, and what surrounds them is set apart', async () => {
    const { report } = await result;
    expect(partsOf(report)).toEqual([
      '第一部分 overview 概况',
      '第二部分 tables 决算表',
      '第三部分 explanation 情况说明',
      '第四部分 glossary 名词解释',
    ]);
    expect(asidesOf(report)).toEqual(['cover', 'page-header', 'contents', 'page-number']);
    expect(report).toMatchObject({ department: '虚构省青禾县档案馆', title: '虚构省青禾县档案馆2021年度部门决算' });
  });

  test('joins a sentence that a page number and a header interrupt', async () => {
    const { report } = await result;
    expect(JSON.stringify(report)).toContain('公务用车购置及运行维护费支出决算为3.00万元');
  });

  test('names the tables it leaves in the source, with their page', async () => {
    const { report } = await result;
    expect(report.parts[1]?.content).toMatchObject([
      { type: 'table-in-source', id: 's2-t1', title: '一、收入支出决算总表', page: 4 },
      { type: 'table-in-source', id: 's2-t2', title: '二、收入决算表', page: 4 },
    ]);
  });

  test('binds every number, thousands commas included', async () => {
    const { figures, printed } = await result;
    expect(printed).toContain('14 处已登记，0 处未登记（登记率 100.0%）');
    expect(valuesOf(figures)).toMatchObject({
      'all-funds.total': '1286.40万元',
      'all-funds.growth': '7.20%',
      'revenue.other.share': '6.72%',
      'three-public.budget': '6.00万元',
      'three-public.completion': '75.00%',
      'three-public.vehicle.total': '3.00万元',
    });
  });
});

describe('a report that numbers its parts 一、二、三', () => {
  const result = imported('numbered-without-parts.txt', 2020);

  test('has them as parts, though the rows of its tables are numbered too', async () => {
    const { report } = await result;
    expect(partsOf(report)).toEqual([
      '一、 overview 概况',
      '二、 tables 决算表',
      '三、 explanation 情况说明',
      '四、 glossary 名词解释',
    ]);
    expect(rolesOf(report)).toEqual([
      's1-1 functions',
      's1-2 units',
      's3-1 revenue-and-expenditure',
      's3-2 expenditure',
      's3-3 other-matters',
      's3-3-1 procurement',
      's3-3-2 state-assets',
    ]);
  });

  test('states its money in 元', async () => {
    const { report, figures } = await result;
    expect(report).toMatchObject({ currencyUnit: '元', currencyDecimals: 2 });
    expect(valuesOf(figures)).toMatchObject({
      'expenditure.basic': '2000000.00元',
      'assets.equipment.general.threshold': '50万元',
    });
  });

  test('explains terms without numerals, each of which gets a page', async () => {
    const { report } = await result;
    expect(termsOf(report)).toEqual(['s4-1 jiben-zhichu', 's4-2 xiangmu-zhichu', 's4-3 sangong-jingfei']);
  });
});

describe('a report of single sections', () => {
  const result = imported('one-level-only.txt', 2022);

  test('is one part under its title', async () => {
    const { report } = await result;
    expect(partsOf(report)).toEqual([' – 全文']);
    expect(report.title).toBe('虚构县白石镇中心小学2022年度单位决算');
    expect(rolesOf(report)).toEqual([
      's1-1 functions',
      's1-2 revenue-and-expenditure',
      's1-3 revenue',
      's1-4 expenditure',
      's1-5 procurement',
      's1-6 glossary',
    ]);
  });

  test('takes words in brackets below its title for words, not for an instruction of the template', async () => {
    const { report } = await result;
    expect(report.parts[0]?.content[0]).toMatchObject({ type: 'paragraph', text: '（测试用，情节虚构）' });
  });

  test('explains its terms in a section', async () => {
    const { report } = await result;
    expect(termsOf(report)).toEqual(['s1-6-1 shiye-shouru', 's1-6-2 jiben-zhichu']);
  });
});

describe('a report with six parts, and slips in its numerals', () => {
  const result = imported('six-parts-and-slips.txt', 2023);

  test('has all six, though each numeral stands alone on its line', async () => {
    const { report } = await result;
    expect(partsOf(report)).toEqual([
      '第一部分 overview 概况',
      '第二部分 tables 决算表',
      '第三部分 explanation 情况说明',
      '第四部分 key-work 重点工作',
      '第五部分 glossary 名词解释',
      '第六部分 – 附件',
    ]);
  });

  test('gives a numeral that stands twice two addresses, and says so', async () => {
    const { report, printed } = await result;
    expect(sectionsOf(report).map(({ section: { id } }) => id)).toEqual(expect.arrayContaining(['s1-2-2', 's1-2-2b']));
    expect(printed).toContain('序号“（二）”在同一处已经用过；照录，网址里另编为 s1-2-2b');
  });

  test('says that the tables are absent, and takes over a table whose cells are all there', async () => {
    const { report } = await result;
    expect(report.parts[1]?.content[0]).toMatchObject({ type: 'absence' });
    expect(JSON.stringify(report.parts[5])).toContain('"cells":[["渠道清理"],["3.00"],["3.00"]]');
  });

  test('states both levels of a step, and no step that is compared with nothing', async () => {
    const { figures } = await result;
    const ratios = figures.filter(({ id, unit }) => id.startsWith('work.') && unit !== '条');
    expect(ratios.map(({ value, unit, measure }) => `${value}${unit} ${measure}`)).toEqual([
      '88.3% share',
      '93.7% share',
    ]);
  });
});

test('an import that is interrupted leaves nothing half-written', async () => {
  const root = mkdtempSync(join(tmpdir(), 'mingzhang-other-'));
  folders.push(root);
  const run = () => importCommand([join(fixtures, 'one-level-only.txt'), '--year', '2022'], root, () => undefined);
  await run();
  // As if the power had failed between moving the old year away and moving the new one in.
  const reports = join(root, 'content/reports');
  cpSync(join(reports, '2022'), join(reports, '.replaced-2022'), { recursive: true });
  cpSync(join(reports, '2022'), join(reports, '.import-2022'), { recursive: true });
  rmSync(join(reports, '2022'), { recursive: true });
  expect(await run()).toBe(0);
  expect(readdirSync(reports)).toEqual(['2022']);
});

test('the report of another department gets a site of its own, or nothing is written', async () => {
  const root = mkdtempSync(join(tmpdir(), 'mingzhang-other-'));
  folders.push(root);
  const lines: string[] = [];
  const run = (...args: string[]) => importCommand(args, root, (line) => lines.push(line));
  await run(join(fixtures, 'one-level-only.txt'), '--year', '2022');
  const other = join(fixtures, 'numbered-without-parts.txt');
  expect(await run(other, '--year', '2020')).toBe(1);
  expect(lines.at(-1)).toMatch(/^✗ 这是“虚构市云岚区文化馆”的决算，网站是“虚构县白石镇中心小学”的/);
  expect(existsSync(join(root, 'content/reports/2020'))).toBe(false);
  expect(await run(other, '--year', '2020', '--new-site', 'yunlan')).toBe(0);
  expect(readdirSync(join(root, 'yunlan/content/reports'))).toEqual(['2020']);
  expect(JSON.parse(readFileSync(join(root, 'yunlan/content/site.json'), 'utf8')).department).toBe(
    '虚构市云岚区文化馆',
  );
  expect(await run(other, '--year', '2020', '--renamed')).toBe(0);
});

describe('a report that begins with the tables and tells “三公” among other matters', () => {
  const result = imported('tables-first.txt', 2021);

  test('knows each section by its words, in whatever part it stands', async () => {
    const { report } = await result;
    expect(partsOf(report).map((part) => part.split(' ')[1])).toEqual(['tables', 'explanation', '–', '–']);
    expect(rolesOf(report)).toEqual(
      expect.arrayContaining(['s2-1-2 staff', 's2-2-1 revenue', 's3-1 three-public', 's3-5 glossary']),
    );
    expect(termsOf(report)).toEqual(['s3-5-1 sangong-jingfei', 's3-5-2 zhengfu-caigou']);
  });

  test('reads budget, accounts and variance in the words of its city', async () => {
    const { figures, printed } = await result;
    expect(valuesOf(figures)).toMatchObject({
      'three-public.reception.total': '1.00万元',
      'three-public.reception.budget': '10.00万元',
      'three-public.reception.variance': '9.00万元',
      'personnel.in-service.administrative': '95人',
      'revenue.fiscal-appropriation.share': '97.92%',
    });
    expect(printed).toContain('没有发现不一致');
  });
});
