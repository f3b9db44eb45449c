import type { ImportQuestion } from '../../src/import/import-question.ts';
import { type ImportOptions, importReport } from '../../src/import/import-report.ts';
import { blocksOf, sectionsOf } from '../../src/report/outline.ts';
import type { Block, Report, Section } from '../../src/report/schema/report.ts';

/** A small report as imported, with short ways to look into it. */
export interface SmallReport {
  report: Report;
  questions: ImportQuestion[];
  section(id: string): Section | undefined;
  block(id: string): Block | undefined;
  /** Words of every block, by its id, in order. */
  texts: Record<string, string>;
}

/**
 * Imports one part of an invented department's report for 2021.
 * @param lines lines of the part below its heading, blanks at their ends included
 * @param heading what the part is called after the department and year
 */
export function importPart(
  lines: readonly string[],
  heading = '年度部门决算情况说明',
  options: Partial<ImportOptions> = {},
): SmallReport {
  return importText([`第一部分  云溪县档案馆 2021${heading} `, '', ...lines, ''].join('\n'), options);
}

/** Text of an invented office's report for 2020, with one section on its accounts. */
export function officeText(heading: string, paragraphs: readonly string[]): string {
  return [
    '云山县统计局2020年度部门决算',
    '第一部分 云山县统计局概况',
    '一、主要职能',
    '负责统计。',
    '第二部分 2020年度部门决算情况说明',
    `一、${heading}`,
    ...paragraphs,
    '第三部分 名词解释',
    '一、财政拨款收入：指本级财政当年拨付的资金。',
    '',
  ].join('\n');
}

/** Imports a whole text for 2021; throws where that fails. */
export function importText(text: string, options: Partial<ImportOptions> = {}): SmallReport {
  const result = importReport(new TextEncoder().encode(text), { year: 2021, ...options });
  if ('failure' in result) throw new Error(JSON.stringify(result.failure));
  const { report, questions } = result;
  const blocks = blocksOf(report).map(({ block }) => block);
  return {
    report,
    questions,
    section: (id) => sectionsOf(report).find(({ section }) => section.id === id)?.section,
    block: (id) => blocks.find((block) => block.id === id),
    texts: Object.fromEntries(blocks.flatMap((block) => ('text' in block ? [[block.id, block.text]] : []))),
  };
}
