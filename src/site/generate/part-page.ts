import type { BlockContent, PhrasingContent, Root } from 'mdast';
import { chartFigures } from '../../derive/charts/chart-figures.ts';
import type { YearContent } from '../../report/content.ts';
import { textOf } from '../../report/outline.ts';
import { nthParagraph } from '../../report/place-id.ts';
import { printedNumber } from '../../report/printed-place.ts';
import type { Term } from '../../report/schema/glossary.ts';
import type { Block, Node, Part, Section, Table } from '../../report/schema/report.ts';
import { flowElement, paragraph, table, text, textElement } from './nodes.ts';
import { type Notes, notesOf } from './notes.ts';
import { passage } from './passage.ts';

/** Where the walk through a part stands: the innermost section and which terms it has linked already. */
interface Place {
  depth: number;
  /** Term that the section defines; never linked to itself. */
  defines: string | undefined;
  linked: Set<string>;
  notes: Notes;
  history: PageHistory;
}

/** What a page has to tell of its past. */
export interface PageHistory {
  /** Ids that something else on the page once had, and now answers to. */
  formerIds(id: string): readonly string[];
  /** Whether a correction changed the place, before or after the revision shown. */
  isCorrected(id: string): boolean;
}

const noHistory: PageHistory = { formerIds: () => [], isCorrected: () => false };

/** The page of one part, as a tree: every section and block of it in its order, each with its permanent id. */
export function partPage(
  part: Part,
  year: YearContent,
  terms: readonly Term[],
  history: PageHistory = noHistory,
): Root {
  const place: Place = { depth: 1, defines: undefined, linked: new Set(), notes: notesOf(year), history };
  return {
    type: 'root',
    children: [
      ...correctionsAt(part.id, place),
      ...part.content.flatMap((node) => nodeContent(node, place, year, terms)),
    ],
  };
}

function nodeContent(node: Node, place: Place, year: YearContent, terms: readonly Term[]): BlockContent[] {
  const former = place.history.formerIds(node.id).map((id) => flowElement('FormerAnchor', { id }));
  return [...former, ...nodeWithCharts(node, place, year, terms)];
}

function nodeWithCharts(node: Node, place: Place, year: YearContent, terms: readonly Term[]): BlockContent[] {
  if (node.type === 'section') return [sectionContent(node, place, year, terms)];
  const charts = year.charts.filter((chart) => chart.after === node.id);
  return [
    // A caption's chart takes its place: the chart shows the caption as printed.
    ...(node.type === 'caption' && charts.length > 0 ? [] : [blockContent(node, place, year, terms)]),
    ...charts.map((chart) => flowElement('Chart', { id: chart.id }, place.notes.on(chartFigures(chart)))),
  ];
}

function sectionContent(section: Section, place: Place, year: YearContent, terms: readonly Term[]): BlockContent {
  const inside: Place = { ...place, depth: place.depth + 1, defines: section.term, linked: new Set() };
  const children = section.content.flatMap((node) => nodeContent(node, inside, year, terms));
  const heading = section.style === 'heading' ? (section.heading ?? undefined) : undefined;
  return flowElement(
    'Section',
    {
      id: section.id,
      number: printedNumber(section.id),
      level: String(Math.min(place.depth + 1, 6)),
      numeral: heading === undefined ? undefined : section.numeral,
      heading,
    },
    [
      ...(heading === undefined ? [] : place.notes.at(section.id)),
      ...correctionsAt(section.id, place, heading === undefined ? undefined : 'notes'),
      ...children,
    ],
  );
}

function blockContent(block: Block, place: Place, year: YearContent, terms: readonly Term[]): BlockContent {
  switch (block.type) {
    case 'absence':
      return flowElement('Absence', { id: block.id, what: block.what }, [
        ...place.notes.at(block.id),
        ...correctionsAt(block.id, place, 'notes'),
      ]);
    case 'table':
      return flowElement('ReportTable', { id: block.id, number: printedNumber(block.id) }, [
        tableContent(block, place, year),
        ...place.notes.at(block.id),
        ...[block, ...block.rows].flatMap(({ id }) => correctionsAt(id, place, 'notes')),
      ]);
    case 'table-in-source': {
      const page = block.page === null ? undefined : String(block.page);
      return flowElement('TableInSource', { id: block.id, number: printedNumber(block.id), page }, [
        paragraph([text(block.title)]),
        ...place.notes.at(block.id),
      ]);
    }
    case 'caption':
      return flowElement('Row', { id: block.id, number: printedNumber(block.id) }, [
        paragraph([text(block.text)]),
        ...correctionsAt(block.id, place, 'notes'),
      ]);
    default: {
      const content = passage(block.text, {
        year: year.report.year,
        figures: year.figures.filter((figure) => figure.block === block.id),
        marks: block.type === 'paragraph' ? (block.marks ?? []) : [],
        terms: place.defines === undefined ? terms : terms.filter((term) => term.id !== place.defines),
        alreadyLinked: place.linked,
        verdicts: place.notes.verdicts,
        anchors: true,
      });
      const remarks = year.remarks.filter((remark) => remark.block === block.id);
      return flowElement(
        'Row',
        {
          id: block.id,
          number: printedNumber(block.id),
          paragraph: nthParagraph(block.id)?.toString(),
          kind: block.type,
        },
        [
          paragraph(content),
          ...correctionsAt(block.id, place, 'notes'),
          ...place.notes.at(block.id),
          ...remarks.map((remark) => flowElement('Remark', { slot: 'notes' }, [paragraph([text(remark.text)])])),
        ],
      );
    }
  }
}

/** The note on what was corrected at a place; its words come with the page, which knows its revision. */
function correctionsAt(id: string, { history }: Place, slot?: 'notes'): BlockContent[] {
  return history.isCorrected(id) ? [flowElement('Corrections', { slot, place: id })] : [];
}

/** The permanent id of a row with the links to it, and the ids it once had. */
function rowAnchors(id: string, nth: number, history: PageHistory): PhrasingContent[] {
  return [
    ...history.formerIds(id).map((former) => textElement('FormerAnchor', { id: former })),
    textElement('RowAnchor', { id, nth: String(nth) }),
  ];
}

/** The report's table with its figures marked; each row's permanent id stands in its first cell, with the links to it. */
function tableContent(block: Table, { history, notes }: Place, year: YearContent): BlockContent {
  const words = textOf(block);
  const context = {
    year: year.report.year,
    figures: year.figures.filter((figure) => figure.block === block.id),
    marks: [],
    terms: [],
    alreadyLinked: new Set<string>(),
    verdicts: notes.verdicts,
    anchors: true,
  };
  let at = 0;
  // The words of a table are those of its cells in their order, with a blank between.
  const next = (line: string) => {
    const from = at;
    at += line.length + 1;
    return passage(words, context, from, from + line.length);
  };
  return table([
    block.columns.map(next),
    ...block.rows.map((row, rowIndex) =>
      row.cells.map((lines, index) => [
        ...lines.map((line) => textElement('Line', {}, next(line))),
        ...(index === 0 ? rowAnchors(row.id, rowIndex + 1, history) : []),
      ]),
    ),
  ]);
}
