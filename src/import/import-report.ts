import { createHash } from 'node:crypto';
import { Ledger } from '../audit/ledger.ts';
import { headingBodies } from '../audit/slips/heading-bodies.ts';
import { frontMatter } from '../report/front-matter.ts';
import { absenceId } from '../report/ids.ts';
import { blocksOf, sectionsOf, textOf } from '../report/outline.ts';
import type { Decision } from '../report/schema/decisions.ts';
import { type Aside, type Part, type Report, reportSchema } from '../report/schema/report.ts';
import type { WholeTemplate } from '../report/schema/template.ts';
import { template } from '../template/template.ts';
import { accountsBlocks } from './accounts/accounts-blocks.ts';
import { prepareDecisions } from './decisions.ts';
import { currencyOf, documentFacts } from './document-facts.ts';
import type { ImportFailure, ImportQuestion } from './import-question.ts';
import { isFinalAccounts, templateGaps, titleOfBudget, titleOfGovernment, titleOfOther } from './is-final-accounts.ts';
import { joinedText } from './joined-text.ts';
import { outlineTree } from './outline-tree.ts';
import { reportSegments } from './report-segments.ts';
import { secondReport } from './second-report.ts';
import { countLines, type SourceLine, sourceLines } from './source-lines.ts';
import type { NamedTerm } from './terms.ts';
import { unsureEnds } from './unsure-ends.ts';

/** What an import needs besides the text. */
export interface ImportOptions {
  /** Fiscal year of the accounts; must be the one the headings name. */
  year: number;
  /** Human decisions on what the text does not tell. */
  decisions?: readonly Decision[];
  /** Terms of the glossary, to link entries of the report's own glossary to. */
  terms?: readonly NamedTerm[];
  /** The template with the office's own rows; without it the template alone. */
  template?: WholeTemplate;
  /** Name of the department where the report itself has none in its headings and on its cover. */
  department?: string;
  /** The published file the text was taken from. */
  published?: Report['source']['published'];
  /** The tables of the accounts stand in a file of their own: the text does not lack them. */
  hasTablesApart?: boolean;
}

export type ImportResult = { report: Report; questions: ImportQuestion[] } | { failure: ImportFailure };

/** Name under which the source is kept beside report.json. */
export const sourceFile = 'source.txt';

/**
 * Imports a published report from its bytes, as extracted to text. The same input always gives the same result.
 * @returns the report with what could not be decided, or why there is none
 */
export function importReport(source: Uint8Array, options: ImportOptions): ImportResult {
  const text = decode(source);
  if (text === null) return { failure: { kind: 'not-text' } };
  const lines = sourceLines(text);
  if (lines.length === 0) return { failure: { kind: 'empty' } };
  if (lines.length > mostLines) return { failure: { kind: 'too-many-lines', lines: lines.length, most: mostLines } };
  const budget = titleOfBudget(lines.map((line) => line.text));
  if (budget !== undefined) return { failure: { kind: 'budget', title: budget } };

  const government = titleOfGovernment(lines.map((line) => line.text));
  if (government) return { failure: { kind: 'other-genre', ...government } };

  const { blocks, typesetting, asides, cover, front, preface } = reportSegments(lines);
  if (blocks.length === 0) return { failure: withoutParts(lines) };

  const decisions = prepareDecisions(options.decisions ?? [], lines);
  const outline = outlineTree(blocks, {
    typesetting,
    decisions,
    terms: options.terms ?? [],
    template: options.template ?? template,
  });
  const second = secondReport(outline);
  if (second)
    return { failure: { kind: 'second-report', line: second.lines[0], heading: second.numeral + second.heading } };
  const headings = outline.parts.map(({ heading }) => heading);
  const words = joinedText(lines);
  if (!isFinalAccounts(words)) return { failure: { kind: 'not-final-accounts', headings } };
  const hasHeadings =
    outline.parts.some(({ numeral, role }) => numeral !== '' || role !== undefined) ||
    sectionsOf(outline).some(({ section: { role } }) => role !== undefined);
  const other = hasHeadings ? undefined : titleOfOther(lines.map((line) => line.text));
  if (other) return { failure: { kind: 'other-genre', ...other } };
  const isNumbered = outline.parts.some(({ numeral }) => numeral !== '');
  const run = lines.find(({ text }) => !isNumbered && text.length * 2 > words.length && isRunTogether(text));
  if (run) return { failure: { kind: 'one-line', characters: run.text.length } };
  const gaps = templateGaps(words);
  if (gaps > 0) return { failure: { kind: 'blank-template', gaps } };
  const facts = documentFacts(outline.parts, cover, front);
  if (!facts) return { failure: { kind: 'no-title', headings } };
  if (facts.year !== options.year) {
    return { failure: { kind: 'other-year', expected: options.year, found: facts.year } };
  }
  const department = facts.department ?? options.department ?? facts.title;
  const { published } = options;

  const report = reportSchema.parse({
    year: options.year,
    title:
      facts.department === null && options.department !== undefined
        ? `${department}${facts.year}年度部门决算`
        : facts.title,
    department,
    ...currencyOf(words),
    publishedOn: null,
    source: {
      file: sourceFile,
      sha256: sha256(source),
      lines: countLines(text),
      ...(asides.length > 0 && { asides }),
      ...(published && { published }),
    },
    parts: options.hasTablesApart ? outline.parts : withAbsence(outline.parts),
  });
  const giant = blocksOf(report).find(({ block }) => textOf(block).length > longestParagraph)?.block;
  if (giant !== undefined && 'lines' in giant)
    return { failure: { kind: 'giant-paragraph', line: giant.lines[0], characters: textOf(giant).length } };
  const others = headingBodies(new Ledger(report, []), frontMatter(report, text)).map(
    ({ places: [{ block }], words: own }) => ({
      kind: 'other-body' as const,
      place: block,
      found: own['found'] ?? '',
      taken: department,
    }),
  );
  const before = lines.filter(({ number }) =>
    asides.some((aside) => isBeforeParts(aside) && isIn(aside, number)),
  ).length;
  const ends = unsureEnds(blocks, typesetting);
  const questions: ImportQuestion[] = [
    ...(hasHeadings ? [] : [{ kind: 'no-headings' as const, lines: lines.length }]),
    ...(before > lines.length / 2 ? [{ kind: 'before-parts' as const, before, lines: lines.length }] : []),
    ...others,
    ...(facts.ofAll === undefined ? [] : [{ kind: 'all-departments' as const, title: facts.ofAll }]),
    ...(facts.department === null && facts.ofAll === undefined
      ? [{ kind: 'department-unstated' as const, taken: department }]
      : []),
    ...(preface ? [{ kind: 'preface' as const, line: preface.number, startsWith: preface.text.slice(0, 16) }] : []),
    ...(ends.length > 0 ? [{ kind: 'unsure-ends' as const, lines: ends }] : []),
    ...outline.questions,
    ...decisions.questions(),
    ...tablesNotRead(report, options.template ?? template),
  ];
  return { report, questions };
}

/** Of two thousand pages: as many as are read in a minute. */
const mostLines = 60_000;
/** No paragraph of a report has so many characters, whatever file it is read from. */
const longestParagraph = 20_000;

/** 第一部分 部门概况 一、主要职能 二、… 第二部分 … in one line, which no sentence says: the lines are lost, and the headings among them. */
function isRunTogether(text: string): boolean {
  const parts = new Set([...text.matchAll(/第[一二三四五六]部分/g)].map(([part]) => part));
  const numerals = text.match(/(?<=[\s\u4e00-\u9fff。])[一二三四五六七八九十]{1,2}、(?=[\u4e00-\u9fff])/g) ?? [];
  const sections = text.match(/[（(][一二三四五六七八九十]{1,2}[）)][^，。；：()（）]{2,30}情况(?:说明)?\s/g) ?? [];
  return (parts.size > 1 && numerals.length > 4) || (sections.length > 2 && text.length > 400);
}

/** A line of a page holds some forty characters; a text of a few long ones has lost its lines. */
function withoutParts(lines: readonly SourceLine[]): ImportFailure {
  const other = titleOfOther(lines.map(({ text }) => text));
  if (other) return { kind: 'other-genre', ...other };
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
  return characters > lines.length * 1000
    ? { kind: 'one-line', characters }
    : { kind: 'no-parts', lines: lines.length };
}

function isBeforeParts({ kind }: Aside): boolean {
  return kind === 'cover' || kind === 'preface';
}

function isIn({ lines: [from, to] }: Aside, line: number): boolean {
  return line >= from && line <= to;
}

/** The tables of the accounts are expected to stay in the source, any other is not. */
function tablesNotRead(report: Report, rows: WholeTemplate): ImportQuestion[] {
  const accounts = new Set(accountsBlocks(report, rows).map(({ block }) => block.id));
  return blocksOf(report).flatMap(({ block }): ImportQuestion[] =>
    block.type === 'table-in-source' && !accounts.has(block.id)
      ? [{ kind: 'table-not-read', line: block.lines[0], title: block.title, page: block.page }]
      : [],
  );
}

/** SHA-256 of bytes, in hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Only UTF-8 text without control characters is text here. */
function decode(source: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(source);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/** A part that is to hold the tables of the accounts says so where no part holds them. */
function withAbsence(parts: readonly Part[]): Part[] {
  const holds = ({ role, content }: Part) => role === 'tables' && content.some(({ type }) => /^table/.test(type));
  if (parts.some(holds)) return [...parts];
  return parts.map((part) => {
    if (part.role !== 'tables') return part;
    const absence = { type: 'absence' as const, id: absenceId(part.id), what: 'final-accounts-tables' as const };
    return { ...part, content: [absence, ...part.content] };
  });
}
