import type { BlockContent, PhrasingContent, Root } from 'mdast';
import type { PreparedYear } from '../../audit/prepared-year.ts';
import { type FootnoteMark, footnoteMarks } from '../../report/footnotes.ts';
import { nthParagraph } from '../../report/ids.ts';
import { textOf } from '../../report/outline.ts';
import { printedNumber } from '../../report/printed-place.ts';
import type { Block, Node, Part, Section, Table } from '../../report/schema/report.ts';
import { partStrings } from '../../words/strings.ts';
import { flowElement, paragraph, table, text, textElement } from './nodes.ts';
import { notesAt } from './notes.ts';
import { passage } from './passage.ts';
import { noTerms, type TermFinder } from './term-finder.ts';

/** Where the walk through a part stands: the innermost section and which terms it has linked already. */
interface Walk {
  year: PreparedYear;
  depth: number;
  terms: TermFinder;
  /** Those that may be linked here: the section links the term it defines never to itself. */
  linkable: TermFinder;
  linked: Set<string>;
  footnotes: readonly FootnoteMark[];
  history: PageHistory;
}

/** What a page has to tell of its past. */
export interface PageHistory {
  /** Ids that something else on the page once had, and now answers to. */
  formerIds(id: string): readonly string[];
  /** Whether a correction changed the place, before or after the revision shown. */
  isCorrected(id: string): boolean;
}

/** The page of one part, as a tree: every section and block of it in its order, each with its permanent id. */
export function partMdx(part: Part, year: PreparedYear, terms: TermFinder, history: PageHistory): Root {
  const walk: Walk = {
    year,
    depth: 1,
    terms,
    linkable: terms,
    linked: new Set(),
    footnotes: footnoteMarks(part),
    history,
  };
  return {
    type: 'root',
    children: [...correctionsAt(part.id, walk), ...part.content.flatMap((node) => nodeContent(node, walk))],
  };
}

function nodeContent(node: Node, walk: Walk): BlockContent[] {
  const former = walk.history.formerIds(node.id).map((id) => flowElement('FormerAnchor', { id }));
  return [...former, ...nodeWithCharts(node, walk)];
}

function nodeWithCharts(node: Node, walk: Walk): BlockContent[] {
  if (node.type === 'section') return [sectionContent(node, walk)];
  const charts = walk.year.charts.filter((chart) => chart.after === node.id);
  return [
    // A caption's chart takes its place: the chart shows the caption as printed.
    ...(node.type === 'caption' && charts.length > 0 ? [] : [blockContent(node, walk)]),
    ...charts.map((chart) => flowElement('Chart', { id: chart.id })),
  ];
}

function sectionContent(section: Section, walk: Walk): BlockContent {
  const linkable = section.term === undefined ? walk.terms : walk.terms.without(section.term);
  const inside: Walk = { ...walk, depth: walk.depth + 1, linkable, linked: new Set() };
  const children = section.content.flatMap((node) => nodeContent(node, inside));
  const heading = section.style === 'heading' ? (section.heading ?? undefined) : undefined;
  return flowElement(
    'Section',
    {
      id: section.id,
      number: printedNumber(section.id),
      level: String(Math.min(walk.depth + 1, 6)),
      numeral: heading === undefined ? undefined : section.numeral,
      heading,
    },
    [
      ...(heading === undefined ? [] : notesAt(section.id, walk.year)),
      ...correctionsAt(section.id, walk, heading === undefined ? undefined : 'notes'),
      ...children,
    ],
  );
}

function blockContent(block: Block, walk: Walk): BlockContent {
  switch (block.type) {
    case 'absence':
      return flowElement('Absence', { id: block.id, what: block.what }, [
        ...notesAt(block.id, walk.year),
        ...correctionsAt(block.id, walk, 'notes'),
      ]);
    case 'table':
      return flowElement('ReportTable', { id: block.id, number: printedNumber(block.id) }, [
        tableContent(block, walk),
        ...notesAt(block.id, walk.year, [partStrings.tableRebuilt]),
        ...[block, ...block.rows].flatMap(({ id }) => correctionsAt(id, walk, 'notes')),
      ]);
    case 'table-in-source': {
      const page = block.page === null ? undefined : String(block.page);
      return flowElement('TableInSource', { id: block.id, number: printedNumber(block.id), page }, [
        paragraph([text(block.title)]),
        ...notesAt(block.id, walk.year),
      ]);
    }
    case 'caption':
      return flowElement('Row', { id: block.id, number: printedNumber(block.id) }, [
        paragraph([text(block.text)]),
        ...correctionsAt(block.id, walk, 'notes'),
      ]);
    default: {
      const { year } = walk;
      const content = passage(block.text, {
        year: year.report.year,
        figures: year.figures.filter((figure) => figure.block === block.id),
        marks: block.type === 'paragraph' ? (block.marks ?? []) : [],
        footnotes: walk.footnotes.filter((mark) => mark.block === block.id),
        terms: walk.linkable,
        alreadyLinked: walk.linked,
        verdicts: year.verdictsAtFigures,
        anchors: true,
      });
      const remarks = [
        ...(block.type === 'template-note' ? [partStrings.templateNote] : []),
        ...year.remarks.filter((remark) => remark.block === block.id).map((remark) => remark.text),
      ];
      return flowElement(
        'Row',
        {
          id: block.id,
          number: printedNumber(block.id),
          paragraph: nthParagraph(block.id)?.toString(),
          kind: block.type,
        },
        [paragraph(content), ...correctionsAt(block.id, walk, 'notes'), ...notesAt(block.id, walk.year, remarks)],
      );
    }
  }
}

/** The note on what was corrected at a place; its words come with the page, which knows its revision. */
function correctionsAt(id: string, { history }: Walk, slot?: 'notes'): BlockContent[] {
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
function tableContent(block: Table, { history, year }: Walk): BlockContent {
  const words = textOf(block);
  const context = {
    year: year.report.year,
    figures: year.figures.filter((figure) => figure.block === block.id),
    marks: [],
    terms: noTerms,
    alreadyLinked: new Set<string>(),
    verdicts: year.verdictsAtFigures,
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
