import { figuresInFormula, findingByFigure, findingsByPlace } from '../../audit/finding-places.ts';
import type { PreparedContent, PreparedYear } from '../../audit/prepared-year.ts';
import { verdictName } from '../../audit/verdicts.ts';
import { placeAddress, tableAddress, termAddress } from '../../report/addresses.ts';
import { findingNumbers } from '../../report/finding-number.ts';
import { tableAnchor } from '../../report/ids.ts';
import { type PlacedSection, partTitle, sectionsOf, textOf } from '../../report/outline.ts';
import { printedNumber } from '../../report/printed-place.ts';
import type { Figure } from '../../report/schema/figures.ts';
import type { Term } from '../../report/schema/glossary.ts';
import type { Block, Part, Section } from '../../report/schema/report.ts';
import type { TableRow, TableSide, TakenTable } from '../../report/schema/tables.ts';
import { cellColumns, isTaken, partOfTable, plainAmount, rowsOf } from '../../report/tables.ts';
import { withBlanks } from '../../report/with-blanks.ts';
import { roleConcept, termConcept } from './everyday-words.ts';
import type { SearchBlock, SearchCell, SearchFigure, SearchRecord, TrailEntry } from './search-record.ts';
import { siteRecords } from './site-records.ts';

/**
 * Everything that can be found, in the order of the glossary, of the reports, newest first, and of the site's own.
 * The section that defines a term is not a record of its own: the term's page stands for it.
 */
export function searchRecords(content: PreparedContent): SearchRecord[] {
  const known = new Set(content.terms.map((term) => term.id));
  return [
    ...content.terms.map((term) => termRecord(term, content.years)),
    ...content.years.flatMap((year) => reportRecords(year, known)),
    ...siteRecords(content),
  ];
}

function reportRecords(year: PreparedYear, terms: Set<string>): SearchRecord[] {
  const { report } = year;
  const isTerms = (section: Section) => section.term !== undefined && terms.has(section.term);
  const blocksIn = blocksWithFacts(year);
  return [
    ...report.parts.map((part) => partRecord(report.year, part, blocksIn(part))),
    ...sectionsOf(report)
      .filter(({ trail }) => !trail.some(isTerms))
      .map((placed) => sectionRecord(report.year, placed, blocksIn(placed.section))),
    ...year.tables.filter(isTaken).map((table) => tableRecord(year, table)),
  ];
}

/** Blocks of a part or section, with what the audit says of them. */
function blocksWithFacts(year: PreparedYear): (node: Part | Section) => SearchBlock[] {
  const { audit } = year;
  const byPlace = findingsByPlace(audit);
  const numbers = findingNumbers(audit.findings.map(({ id, places }) => [id, places.map(({ block }) => block)]));
  const named = new Map(
    // What follows from a contradiction elsewhere is told there: its own words may well agree.
    audit.findings
      .filter(({ root }) => root === undefined)
      .map((finding) => [
        finding.id,
        {
          number: numbers.get(finding.id) ?? finding.id,
          verdict: finding.verdict,
          verdictName: verdictName(finding),
          title: finding.headline,
        },
      ]),
  );
  const figures = Map.groupBy(year.figures, ({ block }) => block);
  const against = contradictions(year);
  const ofFigures = findingByFigure(audit);
  const figuresOf = (here: Figure[] = []) => {
    if (here.length === 0) return {};
    return {
      figures: here.map((figure): SearchFigure => {
        const finding = named.get(ofFigures.get(figure.id)?.id ?? '');
        return { ...searchFigure(figure, against), ...(finding && { finding }) };
      }),
    };
  };
  return (node) =>
    blocksIn(node).map((block) => {
      const finding = (byPlace.get(block.id) ?? byPlace.get(node.id) ?? []).flatMap((id) => named.get(id) ?? [])[0];
      return {
        ...block,
        text: withBlanks(block.text, figures.get(block.id)?.filter(({ blank }) => blank === true) ?? []),
        ...(finding && finding.verdict !== 'consistent' && { finding }),
        ...figuresOf(figures.get(block.id)),
      };
    });
}

function searchFigure(
  { id, label, value, unit, measure, approx, token }: Figure,
  against: ReadonlyMap<string, ReadonlySet<string>>,
): SearchFigure {
  const others = [...(against.get(id) ?? [])];
  return {
    id,
    label,
    value,
    unit,
    measure,
    ...(token !== value && { token }),
    ...(approx !== undefined && { approx }),
    ...(others.length > 0 && { against: others }),
  };
}

/** The figure that each figure is contradicted by, where a finding of 不一致 holds two of them against each other. */
function contradictions({ audit }: PreparedYear): Map<string, Set<string>> {
  const against = new Map<string, Set<string>>();
  for (const finding of audit.findings.filter(({ verdict }) => verdict === 'inconsistent')) {
    const figures = [...figuresInFormula(finding)];
    if (figures.length !== 2) continue;
    for (const figure of figures) {
      const known = against.get(figure) ?? new Set();
      against.set(figure, new Set([...known, ...figures.filter((other) => other !== figure)]));
    }
  }
  return against;
}

function partRecord(year: number, part: Part, blocks: SearchBlock[]): SearchRecord {
  return {
    address: placeAddress(year, part.id),
    kind: 'part',
    year,
    number: printedNumber(part.id),
    title: partTitle(part),
    heading: part.heading,
    label: part.label,
    trail: [],
    blocks,
    concept: part.role === undefined ? '' : roleConcept(part.role),
    part: partOf(part),
  };
}

function sectionRecord(year: number, { part, trail, section }: PlacedSection, blocks: SearchBlock[]): SearchRecord {
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
    blocks,
    concept: section.role === undefined ? '' : roleConcept(section.role),
    part: partOf(part),
  };
}

/** A table of the accounts: every row that prints anything, in a line of words. */
function tableRecord({ report }: PreparedYear, table: TakenTable): SearchRecord {
  const number = partOfTable(table, report);
  const part = report.parts.find((one) => one.number === number);
  return {
    address: tableAddress(report.year, number, { table: table.id }),
    kind: 'section',
    year: report.year,
    number: `${number}.${table.id.toUpperCase()}`,
    title: table.number === null ? table.title : `${table.number} ${table.title}`,
    heading: table.title,
    label: table.title,
    trail: part === undefined ? [] : [partEntry(part)],
    blocks: rowsOf(table).flatMap(({ side, row }) => rowBlock(table, side, row)),
    concept: '',
    ...(table.unit !== null && { unit: table.unit }),
    part: part === undefined ? null : partOf(part),
  };
}

function rowBlock(table: TakenTable, side: TableSide, row: TableRow): SearchBlock[] {
  if (row.role === 'column-numbers') return [];
  const printed = cellColumns(side).flatMap(({ id, role, path }) => {
    const token = row.cells[id] ?? null;
    return role === 'line' || token === null ? [] : [{ id, token, head: path.filter((head) => head !== '').join(' ') }];
  });
  if (printed.length === 0) return [];
  const words = [row.code, row.name, ...printed.map(({ head, token }) => `${head} ${token}`)];
  const cells = printed.flatMap(({ id, token }): SearchCell[] => {
    const value = plainAmount(token);
    if (value === undefined) return [];
    return [{ column: id, value, ...(value !== token && { token }) }];
  });
  return [
    {
      id: tableAnchor({ table: table.id, row: row.key }),
      text: words.filter((word) => word !== null).join('　'),
      ...(cells.length > 0 && { cells }),
    },
  ];
}

/** A term with its definitions, newest first; a definition that did not change between years counts once. */
function termRecord(term: Term, years: PreparedYear[]): SearchRecord {
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
    year: newest?.year ?? (years[0] as PreparedYear).report.year,
    number: newest === undefined ? '' : printedNumber(newest.section.id),
    title: term.name,
    heading: term.name,
    label: term.name,
    trail: newest === undefined ? [] : [partEntry(newest.part)],
    blocks: [...texts.values()],
    concept: termConcept(term.id),
    part: null,
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

function partOf(part: Part): SearchRecord['part'] {
  return { key: part.role ?? part.id, label: part.label };
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
