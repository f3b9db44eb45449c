import { blocksOf, sectionsOf } from '../report/outline.ts';
import type { Block, Report, Section } from '../report/schema/report.ts';
import type { AccountsTable } from '../report/schema/tables.ts';
import { isTaken, rowsOf } from '../report/tables.ts';

/** What a report consists of, counted. */
export interface ReportCounts {
  parts: number;
  headings: number;
  runIns: number;
  items: number;
  paragraphs: number;
  captions: number;
  templateNotes: number;
  tables: number;
  /** Tables that were not taken over. */
  tablesInSource: number;
  tableRows: number;
  /** Template left-overs inside paragraphs. */
  marks: number;
  /** Page breaks joined inside a sentence. */
  pageJoins: number;
  /** Sections tied to a glossary term. */
  terms: number;
  /** Statements that something is absent. */
  absences: number;
}

/** Counts what was recognised in a report and its tables of the accounts. */
export function countReport(report: Report, accounts: readonly AccountsTable[] = []): ReportCounts {
  const sections = sectionsOf(report).map(({ section }) => section);
  const blocks = blocksOf(report).map(({ block }) => block);
  const ofStyle = (style: Section['style']) => sections.filter((section) => section.style === style).length;
  const ofType = <Type extends Block['type']>(type: Type) =>
    blocks.filter((block): block is Extract<Block, { type: Type }> => block.type === type);
  const paragraphs = ofType('paragraph');
  const tables = ofType('table');
  const taken = accounts.filter(isTaken);
  const inSource = ofType('table-in-source').filter(({ id }) => !taken.some(({ block }) => block === id));
  return {
    parts: report.parts.length,
    headings: ofStyle('heading'),
    runIns: ofStyle('run-in'),
    items: ofStyle('item'),
    paragraphs: paragraphs.length,
    captions: ofType('caption').length,
    templateNotes: ofType('template-note').length,
    tables: tables.length + taken.length,
    tablesInSource: inSource.length,
    tableRows: tables.flatMap(({ rows }) => rows).length + taken.flatMap(rowsOf).length,
    marks: paragraphs.flatMap(({ marks = [] }) => marks).length,
    pageJoins: paragraphs.flatMap(({ pageJoins = [] }) => pageJoins).length,
    terms: sections.filter(({ term }) => term !== undefined).length,
    absences: ofType('absence').length,
  };
}
