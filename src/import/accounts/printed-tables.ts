import { blocksOf } from '../../report/outline.ts';
import type { Report } from '../../report/schema/report.ts';
import type { WholeTemplate } from '../../report/schema/template.ts';
import { saysGoesOn } from '../line-beginnings.ts';
import { cellsByRow, cellWords, type FoundGrid, type PrintedGrid } from '../read-source/printed-grid.ts';
import type { ReadTables } from '../read-source/read-tables.ts';
import { type SourceLine, sourceLines } from '../source-lines.ts';
import { isTableTitle } from '../table-titles.ts';
import { accountsBlocks } from './accounts-blocks.ts';
import { accountsPieces } from './accounts-pieces.ts';
import type { PrintedTable } from './accounts-table.ts';
import { alignedGrids, drawnRule } from './aligned/aligned-grids.ts';
import { framedRows } from './framed-rows.ts';
import { rowsBetween, standsAbove } from './peeled-grid.ts';
import { firstBodyRow } from './table-head.ts';
import { columnOf, kindOf } from './template-words.ts';
import { foundIn, type HeadReading, textGrid } from './text-grid.ts';

/** A table's stretch of the text: from its title, or what stands above that, to where the next begins. */
interface Stretch {
  /** Passage of the report that stands for the table. */
  block: string | null;
  title: string;
  page: number | null;
  lines: SourceLine[];
}

/** A table as printed, and the passage of the report that stands for it. */
export type PlacedTable = PrintedTable & { block: string | null };

/** The words of a file and its tables as drawn. */
export type PrintedSource = Pick<ReadTables, 'format' | 'text' | 'grids'>;

/** The tables of a report's own file: those its parts of tables hold. */
export function tablesOfReport(report: Report, source: PrintedSource, template: WholeTemplate): PlacedTable[] {
  const blocks = accountsBlocks(report, template);
  const isAside = (line: number) =>
    (report.source.asides ?? []).some(({ lines: [from, to] }) => line >= from && line <= to);
  const lines = sourceLines(source.text).filter(({ number }) => !isAside(number));
  const stretches = blocks.map(({ block: { id, title, page, lines: own }, part }, nth): Stretch => {
    const [from, last] = own;
    const next = Math.min(blocks[nth + 1]?.block.lines[0] ?? Number.POSITIVE_INFINITY, textBehind(report, from));
    // Between paragraphs what stands below a table is text.
    const to = part.role === 'tables' ? next : last + 1;
    return { block: id, title, page, lines: lines.filter(({ number }) => number >= from && number < to) };
  });
  return stretches.map((stretch) => printedTable(stretch, source, template));
}

/** The line on which the text of another part goes on; tables may be attached behind it or stand before it. */
function textBehind(report: Report, line: number): number {
  const others = blocksOf(report).flatMap(({ block, part }) =>
    part.role !== 'tables' && 'lines' in block ? [block.lines[0]] : [],
  );
  return Math.min(...[...report.parts.map(({ lines: [from] }) => from), ...others].filter((from) => from > line));
}

/** The tables of a file that holds nothing else. */
export function tablesOfFile(source: PrintedSource, template: WholeTemplate): PlacedTable[] {
  if (source.format === 'xlsx') return tablesOfSheets(source.grids, template);
  const stretches: Stretch[] = [];
  for (const piece of accountsPieces(sourceLines(source.text))) {
    if (piece.kind === 'table') stretches.push({ block: null, ...piece.table });
    else stretches.at(-1)?.lines.push(...piece.lines);
  }
  return stretches.map((stretch) => printedTable(stretch, source, template));
}

/** The tables of a workbook: where a sheet has the titles of several, each begins with its own; a cover or a list is none. */
function tablesOfSheets(grids: readonly FoundGrid[], template: WholeTemplate): PlacedTable[] {
  return grids.flatMap((found): PlacedTable[] => {
    const { grid, sheet = '' } = found;
    const titles = titleRows(grid);
    const starts =
      titles.length > 1 ? titles : [{ row: 0, title: titles[0]?.title ?? (kindOf(sheet, template) ? sheet : '') }];
    return starts
      .map(({ row, title }, nth) => ({
        block: null,
        title,
        page: null,
        above: [],
        below: [],
        grids: [{ ...found, grid: rowsBetween(grid, row, starts[nth + 1]?.row ?? grid.height) }],
        lacking: 'no-text' as const,
      }))
      .filter(({ title, grids: [own] }) => title !== '' && own !== undefined && own.grid.edges.length > 2);
  });
}

/** So many titles in rows below each other are a list of tables. */
const listed = 3;

/** Rows in which nothing but the title of a table stands, and its form, its unit or its sheet beside it; not those of a list. */
function titleRows(grid: PrintedGrid): { row: number; title: string }[] {
  const rows = cellsByRow(grid).flatMap((cells, row) => {
    const words = cells.map(cellWords).filter((text) => text !== '');
    const [title, ...others] = words.filter((text) => isTableTitle(text));
    return title !== undefined && words.length <= 3 ? [{ row, title, isOnly: others.length === 0 }] : [];
  });
  // Rows below each other differ by one, as their places here do.
  const runs = Map.groupBy(rows, (own) => own.row - rows.indexOf(own));
  return [...runs.values()].filter((run) => run.length < listed).flatMap((run) => run.filter(({ isOnly }) => isOnly));
}

function printedTable(
  { block, title, page, lines }: Stretch,
  { format, grids }: PrintedSource,
  template: WholeTemplate,
): PlacedTable {
  const first = lines[0]?.number ?? 0;
  const last = lines.at(-1)?.number ?? 0;
  const drawn = grids.filter(({ lines: [from, to] }) => to >= first && from <= last);
  // Where a file draws its tables, words that only stand below each other are none.
  const own = drawn.length > 0 || format !== 'text' ? drawn : gridsOfText(lines, title, template);
  const isIn = ({ number }: SourceLine) => own.some(({ lines: [from, to] }) => number >= from && number <= to);
  const isDrawn = ({ text }: SourceLine) => drawnRule.test(text) || saysGoesOn(text);
  const outside = lines.filter((line) => !isIn(line) && line.text !== title && !isDrawn(line));
  const top = own[0]?.lines[0] ?? Number.POSITIVE_INFINITY;
  const words = (list: readonly SourceLine[]) =>
    list.flatMap(({ text }) => text.split(/\t+|\s{2,}/)).filter((piece) => piece !== '');
  const isCell = ({ text }: SourceLine) => /\d/.test(text) && !/[：:]/.test(text);
  return {
    block,
    title,
    page,
    above: words(outside.filter(({ number }) => number < top)),
    below: outside.filter(({ number }) => number > top).map(({ text }) => text.replace(/\t+/g, ' ')),
    grids: own,
    lacking: outside.some(isCell) ? 'no-lines' : 'no-text',
  };
}

/** The table that a text parts by tabs, by signs that draw lines, or by blanks. */
function gridsOfText(lines: readonly SourceLine[], title: string, template: WholeTemplate): FoundGrid[] {
  const tabbed = gridOfText(lines, template);
  if (tabbed.length > 0 || lines.filter(({ raw }) => raw.includes('\t')).length > 1) return tabbed;
  const framed = framedRows(lines);
  if (framed) {
    const grid = textGrid(framed.rows, headReading(template));
    return grid
      ? [{ grid: { ...grid, isOpen: !framed.isRuled }, lines: framed.lines, page: lines[0]?.page ?? null }]
      : [];
  }
  return alignedGrids(
    lines.filter(({ text }) => text !== title),
    template,
  );
}

function headReading(template: WholeTemplate): HeadReading {
  return {
    bodyFrom: (plain) => firstBodyRow(plain, template),
    isLabel: (head) => ['code', 'name'].includes(columnOf(head, template)?.role ?? ''),
  };
}

/** The rows that a text parts by tabs. */
function gridOfText(lines: readonly SourceLine[], template: WholeTemplate): FoundGrid[] {
  const tabbed = lines.filter(({ raw }) => raw.includes('\t'));
  const wordsIn = ({ raw }: SourceLine) => raw.split('\t').flatMap((cell) => cell.trim() || []);
  // What stands above the head is no part of it, though it is set in the columns.
  const rows = tabbed.slice(tabbed.findIndex((line) => !wordsIn(line).every(standsAbove)));
  const raw = rows.map((line) => line.raw);
  return raw.length === 0 ? [] : foundIn(rows, textGrid(raw, headReading(template)));
}
