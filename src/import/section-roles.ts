import type { Part } from '../report/schema/report.ts';
import type { SectionRow, WholeTemplate } from '../report/schema/template.ts';
import { template } from '../template/template.ts';
import { finderOf, writtenOut } from '../template/wording.ts';

type PartRole = NonNullable<Part['role']>;

/** What a section is about, and what navigation calls it. */
export interface SectionName {
  role?: string;
  label?: string;
}

/** Where the words of a row stand; parts and sections are known by words, never by number, for they come and go. */
function found({ words }: { words: string }, text: string, { phrases }: WholeTemplate = template) {
  return finderOf(writtenOut(words, phrases)).exec(text);
}

/** Whether words head a section of the explanation, one of 收入, 支出, “三公”经费 …, rather than a part. */
export function isSpecificSection(words: string): boolean {
  const known = template.sections.find(
    (row) => row.part === 'explanation' && row.level === 'first' && found(row, words) !== null,
  );
  return known !== undefined && !/^(?:other-matters|overview)$/.test(known.role);
}

/** What a part is about and its short name; a part nobody knows goes by its heading. */
export function partName(heading: string): { role?: PartRole; label: string } {
  // 部 门 概 况, 部门概况。 and 《部门概况》: how it is set.
  const words = heading.replace(/\s+/g, '').replace(/^《|[。.：:》]+$/g, '');
  const known = template.parts.find((row) => found(row, words) !== null);
  return known ? { role: known.role, label: known.label } : { label: heading };
}

/** What a part is that holds the tables of the accounts, whatever it is called: 附件. */
export const partOfTables = { role: 'tables' as const, label: template.expected['tables'] ?? '' };

/**
 * What a section is about and its short name, where its words tell. The first row that fits counts.
 * @param rows the template, with what the office adds to it
 * @param part role of its part
 * @param depth 1 for a section directly in the part
 * @param words heading, or for a numbered paragraph its text without numeral
 * @param isItem whether the words are a paragraph: then only their beginning counts
 */
export function sectionName(
  rows: WholeTemplate,
  part: PartRole | undefined,
  depth: number,
  words: string,
  isItem: boolean,
): SectionName {
  const level = depth === 1 ? 'first' : 'deeper';
  // A report without parts: its sections may be those of any part, and the deeper ones those of the explanation.
  const stands = (row: SectionRow) =>
    row.level === level && (row.part === part || (part === undefined && (depth === 1 || row.part === 'explanation')));
  const glossary = part === undefined && depth === 1 ? rows.parts.filter(({ role }) => role === 'glossary') : [];
  // 1、2021年收入决算100万元，…: an item that its year begins.
  const own = isItem ? words.replace(/^\s*(?:19|20)\d\d\s*年度?\s*/, '') : words;
  for (const row of [...glossary, ...rows.sections.filter(stands)]) {
    const match = found(row, own, rows);
    if (!match || (isItem && match.index > 0)) continue;
    return row.label === null ? { role: row.role } : { role: row.role, label: row.label ?? match[0] };
  }
  return {};
}
