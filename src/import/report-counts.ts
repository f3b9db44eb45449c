import { blocksOf, sectionsOf } from '../report/outline.ts';
import type { Block, Report, Section } from '../report/schema/report.ts';

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

/** Counts what was recognised in a report. */
export function countReport(report: Report): ReportCounts {
  const sections = sectionsOf(report).map(({ section }) => section);
  const blocks = blocksOf(report).map(({ block }) => block);
  const ofStyle = (style: Section['style']) => sections.filter((section) => section.style === style).length;
  const ofType = <Type extends Block['type']>(type: Type) =>
    blocks.filter((block): block is Extract<Block, { type: Type }> => block.type === type);
  const paragraphs = ofType('paragraph');
  const tables = ofType('table');
  return {
    parts: report.parts.length,
    headings: ofStyle('heading'),
    runIns: ofStyle('run-in'),
    items: ofStyle('item'),
    paragraphs: paragraphs.length,
    captions: ofType('caption').length,
    templateNotes: ofType('template-note').length,
    tables: tables.length,
    tablesInSource: ofType('table-in-source').length,
    tableRows: tables.flatMap(({ rows }) => rows).length,
    marks: paragraphs.flatMap(({ marks = [] }) => marks).length,
    pageJoins: paragraphs.flatMap(({ pageJoins = [] }) => pageJoins).length,
    terms: sections.filter(({ term }) => term !== undefined).length,
    absences: ofType('absence').length,
  };
}
