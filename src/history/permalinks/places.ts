import type { PreparedContent, PreparedYear } from '../../audit/prepared-year.ts';
import { severityCatalogue, verdictCatalogue } from '../../audit/verdicts.ts';
import { comparedConcepts } from '../../derive/compare/concepts.ts';
import { subjectsOf } from '../../derive/subjects/subjects.ts';
import {
  accessibilityAddress,
  chartCsvAddress,
  chartSvgAddress,
  chartsAddress,
  checkAddress,
  checksAddress,
  citeAddress,
  compareAddress,
  compareCsvAddress,
  correctionsAddress,
  correctionsFeedAddress,
  dataAddress,
  embedAddress,
  figureInTextAddress,
  figuresAddress,
  fullAddress,
  methodAddress,
  originalAddress,
  partAddress,
  partSlug,
  redactionAddress,
  reportAddress,
  searchAddress,
  siteMapAddress,
  subjectAddress,
  tableAddress,
  tableCsvAddress,
  termAddress,
} from '../../report/addresses.ts';
import { chartAnchor, tableAnchor } from '../../report/ids.ts';
import type { Figure } from '../../report/schema/figures.ts';
import type { PlaceKind, StatedFigure } from '../../report/schema/permalinks.ts';
import type { Block, Node, Part, Section } from '../../report/schema/report.ts';
import type { TableRow } from '../../report/schema/tables.ts';
import { cellColumns, isTaken, partOfTable, rowsOf } from '../../report/tables.ts';

/** Something that the content gives an address to. */
export interface Place {
  address: string;
  kind: PlaceKind;
  /** Year of the report it belongs to; none for pages of the whole site. */
  year?: number | undefined;
  /** Id in its file: of a section, block, row, figure. */
  id?: string | undefined;
  /** Words of the report, or the site's own name for it; as in permalinks.json. */
  text?: string | undefined;
  figure?: StatedFigure | undefined;
  /** Id of what it stands under, and of the sibling before it; only of words of the report. */
  in?: string | undefined;
  follows?: string | null | undefined;
}

/** Formats that each report and part has for reference managers. */
const citationFiles = ['bib', 'ris', 'csl.json'];

/** Every address that the site built from this content will have, one entry each, words of the reports in their order. */
export function placesOf(content: PreparedContent): Place[] {
  const page = (address: string): Place => ({ address, kind: 'page' });
  const all: Place[] = [
    ...[
      '/',
      termAddress(),
      searchAddress(),
      methodAddress(),
      correctionsAddress(),
      siteMapAddress(),
      accessibilityAddress(),
    ].map(page),
    ...(['atom.xml', 'feed.json'] as const).map(
      (name): Place => ({ address: correctionsFeedAddress(name), kind: 'file' }),
    ),
    ...[...verdictCatalogue.map(({ id }) => id), ...severityCatalogue.map(({ id }) => `severity-${id}`)].map(
      (anchor): Place => ({ address: methodAddress(anchor), kind: 'anchor' }),
    ),
    ...content.terms.map(({ id, name }): Place => ({ address: termAddress(id), kind: 'term', text: name })),
    ...[...subjectsOf(content.years).keys()].map((code) => page(subjectAddress(code))),
    ...content.redactions.map((_, index): Place => ({ address: redactionAddress(index + 1), kind: 'correction' })),
    ...comparisonPlaces(content.years),
    ...content.years.toReversed().flatMap(yearPlaces),
  ];
  // A caption's chart stands at the caption's own address.
  return [...new Map(all.toReversed().map((place) => [place.address, place])).values()].toReversed();
}

/** The years side by side, once there are two: the page, its data, and each concept on it. */
function comparisonPlaces(years: readonly PreparedYear[]): Place[] {
  if (years.length < 2) return [];
  return [
    { address: compareAddress(), kind: 'page' },
    { address: compareCsvAddress(), kind: 'file' },
    ...comparedConcepts(years).map(({ id }): Place => ({ address: compareAddress(id), kind: 'anchor' })),
  ];
}

function yearPlaces(year: PreparedYear): Place[] {
  const fiscalYear = year.report.year;
  const page = (address: string): Place => ({ address, kind: 'page', year: fiscalYear });
  const file = (address: string): Place => ({ address, kind: 'file', year: fiscalYear });
  const pages = [reportAddress, fullAddress, figuresAddress, chartsAddress, checksAddress, dataAddress];
  const works = ['report', ...year.report.parts.map(({ number }) => partSlug(number))];
  const files = ['all.xlsx', 'figures.csv', 'figures.json', 'checks.json', 'datapackage.json'];
  return [
    ...pages.map((address) => page(address(fiscalYear))),
    ...files.map((name) => file(dataAddress(fiscalYear, name))),
    file(originalAddress(fiscalYear, 'source.txt')),
    ...(year.original === undefined ? [] : [file(originalAddress(fiscalYear, `report.${year.original.format}`))]),
    ...(year.tablesOriginal === undefined
      ? []
      : [file(originalAddress(fiscalYear, `tables.${year.tablesOriginal.format}`))]),
    page(citeAddress(fiscalYear)),
    ...works.flatMap((work) =>
      citationFiles.map((ending) => file(citeAddress(fiscalYear, undefined, `${work}.${ending}`))),
    ),
    ...year.report.parts.flatMap((part, index) => partPlaces(part, year.report.parts[index - 1], fiscalYear)),
    ...tablePlaces(year),
    ...figurePlaces(year),
    ...chartPlaces(year),
    ...year.audit.findings.map(
      ({ id, title }): Place => ({
        address: checkAddress(fiscalYear, id),
        kind: 'finding',
        year: fiscalYear,
        text: title,
      }),
    ),
    ...year.corrections.map(
      ({ revision }): Place => ({
        address: correctionsAddress(fiscalYear, revision),
        kind: 'correction',
        year: fiscalYear,
      }),
    ),
  ];
}

function partPlaces(part: Part, before: Part | undefined, year: number): Place[] {
  return [
    {
      address: partAddress(year, part.number),
      kind: 'part',
      year,
      id: part.id,
      text: `${part.numeral}\t${part.heading}`,
      in: part.id,
      follows: before?.id ?? null,
    },
    { address: partAddress(year, part.number, part.id), kind: 'anchor', year },
    ...nodePlaces(part.content, part.id, part.number, year),
  ];
}

function nodePlaces(nodes: readonly Node[], parent: string, part: number, year: number): Place[] {
  return nodes.flatMap((node, index): Place[] => {
    const place: Place = {
      address: partAddress(year, part, node.id),
      kind: node.type === 'section' ? node.style : node.type,
      year,
      id: node.id,
      text: wordsOf(node),
      in: parent,
      follows: nodes[index - 1]?.id ?? null,
    };
    if (node.type === 'section') return [place, ...nodePlaces(node.content, node.id, part, year)];
    if (node.type !== 'table') return [place];
    const rows = node.rows.map(
      ({ id, cells }, row): Place => ({
        address: partAddress(year, part, id),
        kind: 'row',
        year,
        id,
        text: cells.map((lines) => lines.join('\n')).join('\t'),
        in: node.id,
        follows: node.rows[row - 1]?.id ?? null,
      }),
    );
    return [place, ...rows];
  });
}

/** The words of a node alone, as one string that they can be read back from. */
export function wordsOf(node: Section | Block): string {
  switch (node.type) {
    case 'section':
      return `${node.numeral}\t${node.heading ?? ''}`;
    case 'table':
      return node.columns.join('\t');
    case 'table-in-source':
      return node.title;
    case 'absence':
      return '';
    default:
      return node.text;
  }
}

/** What the site says of a figure when it publishes it. */
function statedFigure({ id: _id, note: _note, restates: _restates, ...stated }: Figure): StatedFigure {
  return stated;
}

function figurePlaces(year: PreparedYear): Place[] {
  const fiscalYear = year.report.year;
  const { blocks } = year.ledger;
  return year.figures.flatMap((figure): Place[] => {
    const placed = blocks.get(figure.block);
    return [
      {
        address: figuresAddress(fiscalYear, figure.id),
        kind: 'figure',
        year: fiscalYear,
        id: figure.id,
        figure: statedFigure(figure),
      },
      ...(placed
        ? [
            {
              address: figureInTextAddress(fiscalYear, placed.part.number, figure.id),
              kind: 'figure-text' as const,
              year: fiscalYear,
            },
          ]
        : []),
    ];
  });
}

/** The tables of the accounts that were taken over: each has a page, its cells as CSV, and an address for every row and cell. */
function tablePlaces(year: PreparedYear): Place[] {
  const fiscalYear = year.report.year;
  return year.tables.filter(isTaken).flatMap((table): Place[] => {
    const part = partOfTable(table, year.report);
    const at = (place: { row?: string; column?: string }) => {
      const whole = { table: table.id, ...place };
      return { address: tableAddress(fiscalYear, part, whole), year: fiscalYear, id: tableAnchor(whole) };
    };
    return [
      { ...at({}), kind: 'accounts-table', text: table.title },
      { address: tableCsvAddress(fiscalYear, table.id), kind: 'file', year: fiscalYear },
      ...rowsOf(table).flatMap(({ side, row }): Place[] => [
        { ...at({ row: row.key }), kind: 'accounts-row', text: rowWords(row) },
        ...cellColumns(side).map(
          ({ id }): Place => ({
            ...at({ row: row.key, column: id }),
            kind: 'accounts-cell',
            text: row.cells[id] ?? '',
          }),
        ),
      ]),
    ];
  });
}

/** What a row of the accounts is called, as one string: its code and its name. */
function rowWords({ code, name }: TableRow): string {
  return `${code ?? ''}\t${name ?? ''}`;
}

function chartPlaces(year: PreparedYear): Place[] {
  const fiscalYear = year.report.year;
  return year.charts.flatMap(({ id, after, title }): Place[] => {
    const part = year.ledger.blocks.get(after)?.part.number;
    return [
      ...(part === undefined
        ? []
        : [
            {
              address: partAddress(fiscalYear, part, chartAnchor(id)),
              kind: 'chart' as const,
              year: fiscalYear,
              text: title,
            },
          ]),
      { address: chartsAddress(fiscalYear, id), kind: 'chart-list', year: fiscalYear },
      { address: chartCsvAddress(fiscalYear, id), kind: 'file', year: fiscalYear },
      { address: chartSvgAddress(fiscalYear, id), kind: 'file', year: fiscalYear },
      { address: embedAddress(fiscalYear, id), kind: 'page', year: fiscalYear },
    ];
  });
}
