import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ImportResult, importReport } from '../../src/import/import-report.ts';
import { countReport } from '../../src/import/report-counts.ts';
import { reportJson } from '../../src/import/report-json.ts';
import { blocksOf, sectionsOf, textOf } from '../../src/report/outline.ts';
import { type Report, reportSchema } from '../../src/report/schema/report.ts';
import { templateFileSchema } from '../../src/report/schema/template.ts';
import { template, withOffice } from '../../src/template/template.ts';
import { lineOwners } from './line-owners.ts';

const folder = new URL('../fixtures/report-2019/content/reports/2019/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const source = readFileSync(new URL('source.txt', folder));
const lines = source.toString('utf8').split('\n');
const terms = JSON.parse(read('../../glossary.json')).terms;
const own = templateFileSchema.parse(JSON.parse(read('../../template.json')));
const options = {
  year: 2019,
  decisions: JSON.parse(read('decisions.json')).decisions,
  terms,
  template: withOffice(template, own),
};

function imported(result: ImportResult): Report {
  if ('failure' in result) throw new Error(JSON.stringify(result.failure));
  return result.report;
}

const result = importReport(source, options);
const report = imported(result);
const sections = sectionsOf(report).map(({ section }) => section);
const blocks = blocksOf(report).map(({ block }) => block);
const printed = (from: number, to: number) =>
  lines
    .slice(from - 1, to)
    .join('')
    .replace(/\s/g, '');

describe('the report of 2019', () => {
  test('imports without an open question', () => {
    expect(result).toHaveProperty('questions', []);
  });

  test('imports to the same bytes again, those of the fixture', () => {
    expect(reportJson(imported(importReport(source, options)))).toBe(reportJson(report));
    expect(read('report.json')).toBe(reportJson(report));
  });

  test('is valid', () => {
    expect(reportSchema.safeParse(JSON.parse(read('report.json'))).success).toBe(true);
  });

  test('is known by its own words', () => {
    expect(report).toMatchObject({
      title: '武汉市东西湖区大数据中心2019年度部门决算',
      department: '武汉市东西湖区大数据中心',
      currencyUnit: '万元',
      currencyDecimals: 2,
      publishedOn: null,
    });
    expect(report.parts.map(({ label }) => label)).toEqual(['概况', '决算表', '情况说明', '重点工作', '名词解释']);
  });

  test('has what a careful reader counts', () => {
    const counts = countReport(report);
    expect(counts).toEqual({
      parts: 5,
      headings: 32,
      runIns: 13,
      items: 33,
      paragraphs: 72,
      captions: 4,
      templateNotes: 2,
      tables: 1,
      tablesInSource: 0,
      tableRows: 3,
      marks: 10,
      pageJoins: 8,
      terms: 18,
      absences: 1,
    });
    const { parts, headings, runIns, items, tables } = counts;
    expect(parts + headings + runIns + items + tables).toBe(84);
  });
});

describe('every line of the source', () => {
  const owners = lineOwners(report);

  test('that is not blank belongs to exactly one passage', () => {
    const wrong = lines.flatMap((line, index) => {
      const count = owners.get(index + 1)?.length ?? 0;
      return line.trim() !== '' && count !== 1 ? [`${index + 1}: ${count}`] : [];
    });
    expect(wrong).toEqual([]);
    expect(lines.filter((line) => line.trim() !== '')).toHaveLength(396);
  });

  test('is printed in its passage, with nothing changed but white space', () => {
    const passages = [
      ...report.parts.map(({ lines: [from, to], numeral, heading }) => [from, to, numeral + heading] as const),
      ...sections
        .filter(({ style }) => style === 'heading')
        .map(({ lines: [from, to], numeral, heading }) => [from, to, numeral + heading] as const),
      ...blocks.flatMap((block) =>
        'lines' in block && block.type !== 'table' ? [[...block.lines, textOf(block)] as const] : [],
      ),
    ];
    expect(passages).toHaveLength(115);
    for (const [from, to, text] of passages) expect(text.replace(/\s/g, '')).toBe(printed(from, to));
  });

  test('of the table stands in one of its cells', () => {
    const table = blocks.find((block) => block.type === 'table');
    const letters = (text: string) => [...text.replace(/\s/g, '')].sort().join('');
    expect(table?.lines).toEqual([658, 709]);
    expect(letters(table ? textOf(table) : '')).toBe(letters(printed(658, 709)));
  });

  test('passes on no run of blanks', () => {
    for (const block of blocks) expect(textOf(block)).not.toMatch(/\s{2}|^\s|\s$/);
  });
});

describe('its structure', () => {
  const childrenOf = (id: string) => sections.find((section) => section.id === id)?.content.map((node) => node.id);

  test('joins the six headings that run over two lines', () => {
    const long = [...report.parts, ...sections.filter(({ style }) => style === 'heading')].filter(
      ({ lines: [from, to] }) => to > from,
    );
    expect(long.map(({ id }) => id)).toEqual(['s2', 's3', 's3-7', 's4-1', 's4-2', 's4-3']);
  });

  test('joins the eight sentences that run over a page', () => {
    expect(blocks.flatMap((block) => ('pageJoins' in block ? block.pageJoins : []))).toEqual([
      140, 234, 281, 326, 431, 482, 584, 635,
    ]);
  });

  test('returns from a list to the section around it where a person said so', () => {
    expect(childrenOf('s3-7-2')).toEqual(['s3-7-2-p1', 's3-7-2-1', 's3-7-2-2', 's3-7-2-3', 's3-7-2-p2']);
    expect(childrenOf('s4-3-1-3')).toEqual(['s4-3-1-3-p1', 's4-3-1-3-p2']);
  });

  test('reaches four levels deep and skips one in part five', () => {
    expect(childrenOf('s3-7-2-2')).toEqual(['s3-7-2-2-p1', 's3-7-2-2-1', 's3-7-2-2-2']);
    expect(report.parts[4]?.content.map(({ id }) => id)).toEqual(Array.from({ length: 18 }, (_, n) => `s5-${n + 1}`));
  });

  test('names the sections of part three for navigation', () => {
    expect(report.parts[2]?.content.map((node) => ('label' in node ? node.label : undefined))).toEqual([
      '收支总体',
      '收入',
      '支出',
      '财政拨款',
      '一般公共预算',
      '基本支出',
      '“三公”经费',
      '政府性基金',
      '预算绩效',
      '其他事项',
    ]);
  });

  test('holds the table of part four in three rows and four columns', () => {
    const table = blocks.find((block) => block.id === 's4-t1');
    expect(table).toMatchObject({ columns: ['序号', '重要事项', '工作内容及目标', '完成情况'] });
    expect(table?.type === 'table' && table.rows.map(({ cells }) => cells.map((cell) => cell.length))).toEqual([
      [1, 1, 3, 1],
      [1, 1, 3, 1],
      [1, 1, 2, 1],
    ]);
  });

  test('ties each entry of part five to a term of its own', () => {
    const tied = sections.flatMap(({ term }) => (term === undefined ? [] : [term]));
    expect(new Set(tied).size).toBe(18);
    expect(terms.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(tied));
  });

  test('marks what nobody filled in', () => {
    const marks = blocks.flatMap((block) =>
      block.type === 'paragraph' ? (block.marks ?? []).map(({ kind, quote }) => `${block.id} ${kind} ${quote}`) : [],
    );
    expect(marks).toEqual([
      's3-7-2-1-p1 choice 增加(减少)',
      's3-7-2-2-1-p1 choice 增加(减少)',
      's3-7-2-2-1-p1 blank 年末公务用车保有量 辆',
      's3-7-2-2-2-p1 choice 增加(减少)',
      's3-7-2-3-p1 choice 增加(减少)',
      's3-7-2-p2 choice 增加(减少)',
      's3-10-1-p1 choice 增加(减少)',
      's3-10-1-p1 choice 增长(下降)',
      's3-10-3-p1 ellipsis ……',
      's5-9-2-p1 ellipsis 2.…',
    ]);
  });

  test('keeps the slips of the print', () => {
    const all = blocks.map(textOf).join('\n');
    for (const slip of ['支出初。', '2019 度一般', '%；。', '到位到位', '一本单位']) expect(all).toContain(slip);
  });
});
