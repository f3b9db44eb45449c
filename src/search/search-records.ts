import { placeAddress, termAddress } from '../report/addresses.ts';
import type { Content, YearContent } from '../report/content.ts';
import { type PlacedSection, partTitle, printedNumber, sectionsOf, textOf } from '../report/outline.ts';
import type { Term } from '../report/schema/glossary.ts';
import type { Block, Part, Report, Section } from '../report/schema/report.ts';

/** A passage of a record: a block of the report as a reader sees it. */
export interface SearchBlock {
  /** Id of the block, its anchor on the part page. */
  id: string;
  text: string;
}

/** A heading above a record. */
export interface TrailEntry {
  /** As printed, without numeral. */
  heading: string;
  /** Short, with numeral: 七、“三公”经费. */
  label: string;
}

/** One thing that can be found: a part, a section or a term. Every block of the report is in exactly one of them. */
export interface SearchRecord {
  /** Address without base, of src/report/addresses.ts. */
  address: string;
  kind: 'part' | 'section' | 'term';
  year: number;
  /** Printed number, 3.7.2; empty for a term without a definition. */
  number: string;
  /** What a hit is called: the heading as printed, with its numeral. */
  title: string;
  /** The heading without numeral; null for an item that has none, whose title is then made of its parent's. */
  heading: string | null;
  /** Short name of the same. */
  label: string;
  /** Headings above it, the part first. */
  trail: TrailEntry[];
  blocks: SearchBlock[];
  /** What people call it. */
  aliases: string[];
  /** The same, but never shown. */
  hiddenAliases: string[];
}

/**
 * Everything that can be found, in the order of the glossary and then of the reports, newest first.
 * The section that defines a term is not a record of its own: the term's page stands for it.
 */
export function searchRecords(content: Content): SearchRecord[] {
  const known = new Set(content.terms.map((term) => term.id));
  return [
    ...content.terms.map((term) => termRecord(term, content.years)),
    ...content.years.flatMap(({ report }) => reportRecords(report, known)),
  ];
}

function reportRecords(report: Report, terms: Set<string>): SearchRecord[] {
  const isTerms = (section: Section) => section.term !== undefined && terms.has(section.term);
  return [
    ...report.parts.map((part) => partRecord(report.year, part)),
    ...sectionsOf(report)
      .filter(({ trail }) => !trail.some(isTerms))
      .map((placed) => sectionRecord(report.year, placed)),
  ];
}

function partRecord(year: number, part: Part): SearchRecord {
  return {
    address: placeAddress(year, part.id),
    kind: 'part',
    year,
    number: printedNumber(part.id),
    title: partTitle(part),
    heading: part.heading,
    label: part.label,
    trail: [],
    blocks: blocksIn(part),
    aliases: [],
    hiddenAliases: [],
  };
}

function sectionRecord(year: number, { part, trail, section }: PlacedSection): SearchRecord {
  // An item has no heading, but perhaps a short name made of its first words: 1.因公出国(境)费.
  const heading = section.heading ?? section.label ?? null;
  const above = trail.slice(0, -1);
  return {
    address: placeAddress(year, section.id),
    kind: 'section',
    year,
    number: printedNumber(section.id),
    title: heading === null ? `${nameOf(above.at(-1) ?? part)}${section.numeral}` : `${section.numeral}${heading}`,
    heading,
    label: section.label ?? heading ?? '',
    trail: [partEntry(part), ...above.map((parent) => ({ heading: nameOf(parent), label: labelOf(parent) }))],
    blocks: blocksIn(section),
    aliases: [],
    hiddenAliases: [],
  };
}

/** A term with its definitions, newest first; a definition that did not change between years counts once. */
function termRecord(term: Term, years: YearContent[]): SearchRecord {
  const own = years.flatMap(({ report }) =>
    sectionsOf(report)
      .filter(({ section }) => section.term === term.id)
      .map((placed) => ({ ...placed, year: report.year })),
  );
  const texts = new Map<string, SearchBlock>();
  for (const block of own.flatMap(({ section }) => definitionBlocks(section))) {
    if (!texts.has(block.text)) texts.set(block.text, block);
  }
  const newest = own[0];
  return {
    address: termAddress(term.id),
    kind: 'term',
    year: newest?.year ?? (years[0] as YearContent).report.year,
    number: newest === undefined ? '' : printedNumber(newest.section.id),
    title: term.name,
    heading: term.name,
    label: term.name,
    trail: newest === undefined ? [] : [partEntry(newest.part)],
    blocks: [...texts.values()],
    aliases: term.aliases,
    hiddenAliases: term.hiddenAliases ?? [],
  };
}

/** All words that define a term. A heading counts among them: (九) prints a longer one than the term's name. */
function definitionBlocks(section: Section): SearchBlock[] {
  const heading = section.style === 'heading' ? [{ id: section.id, text: `${section.numeral}${section.heading}` }] : [];
  const sections = section.content.filter((node): node is Section => node.type === 'section');
  return [...heading, ...blocksIn(section), ...sections.flatMap(definitionBlocks)];
}

/** Blocks directly in a part or section. */
function blocksIn(node: Part | Section): SearchBlock[] {
  return node.content
    .filter((child): child is Block => child.type !== 'section')
    .map((block) => ({ id: block.id, text: textOf(block) }))
    .filter(({ text }) => text !== '');
}

function partEntry(part: Part): TrailEntry {
  return { heading: part.heading, label: partTitle({ ...part, heading: part.label }) };
}

function nameOf(node: Part | Section): string {
  return node.heading ?? node.label ?? '';
}

function labelOf(section: Section): string {
  return `${section.numeral}${section.label ?? section.heading ?? ''}`;
}
