import { median } from '../../../report/median.ts';
import type { PrintedGrid } from '../printed-grid.ts';
import { gridRows, scatteredRows } from './grid-rows.ts';
import { openTables } from './open-tables.ts';
import { pageColumns } from './page-columns.ts';
import { type PdfLine, pdfLines } from './pdf-lines.ts';
import type { PdfPage } from './pdf-pages.ts';
import { type RuledPage, ruledTables } from './ruled-tables.ts';
import { withoutStrange } from './strange-runs.ts';
import type { RuledTable } from './table-cells.ts';
import type { PlacedText, UnseenText } from './visible-runs.ts';

/** Where the text of a page, or of a column of it, begins and ends. */
export interface Margins {
  left: number;
  right: number;
}

/** A printed line with its place among the others. */
export interface PageLine extends PdfLine {
  /** Cells of a table's row; undefined for a line of text. */
  row: string[] | undefined;
  /** The table whose row it is, where lines rule it. */
  grid?: PrintedGrid;
  margins: Margins;
}

/** What a page has in the order it is read. */
export interface ReadPage {
  lines: PageLine[];
  /** What of them has no small form. */
  unwritten: { words: string; y: number }[];
  /** What belongs to no line. */
  strange: UnseenText[];
}

/** The lines of pages: tables by their lines, then those that none draws, then text. */
export function pageLines(pages: readonly PdfPage[]): ReadPage[] {
  const drawn: RuledPage[] = [];
  for (const page of pages) drawn.push(ruledTables(page, drawn.at(-1)?.tables.at(-1)?.grid.edges ?? []));
  return openTables(drawn).map(({ tables, rest }) => linesWith(tables, rest));
}

function linesWith(tables: readonly RuledTable[], rest: readonly PlacedText[]): ReadPage {
  const { items: level, strange } = withoutStrange(rest);
  const stretches = pageColumns(level).map((own) => pdfLines(own));
  const read = stretches.map(({ lines }) => {
    const grid = gridRows(lines);
    const rows = scatteredRows(lines).map((row, at) => row ?? grid[at]);
    const margins = marginsOf([...lines, ...tables.map(({ box }) => box)]);
    return lines.map((line, at): PageLine => ({ ...line, row: rows[at], margins }));
  });
  return {
    lines: tables.reduce((before, table) => withTable(before, table), read).flat(),
    unwritten: stretches.flatMap(({ unwritten }) => unwritten),
    strange,
  };
}

/** Puts the rows of a table where its top is, into the stretch it stands beside. */
function withTable(stretches: PageLine[][], table: RuledTable): PageLine[][] {
  const { left, right, top } = table.box;
  const margins = { left, right };
  const rows = table.rows.map(({ cells, bottom }, index): PageLine => {
    // A cell more in the first row than in the others keeps anyone from taking the table for sure.
    const row = index === 0 && !table.isEven ? [...cells, ''] : cells;
    return {
      cells: [{ text: cells.join(' '), left, right }],
      left,
      right,
      y: bottom,
      size: 0,
      least: 0,
      row,
      grid: table.grid,
      margins,
    };
  });
  const beside = stretches.findIndex((lines) =>
    lines.some((line) => line.y > top && line.left < right && line.right > left),
  );
  if (beside === -1) return [...stretches, rows];
  return stretches.map((lines, index) => {
    if (index !== beside) return lines;
    const below = lines.findIndex(({ y }) => y > top);
    return below === -1 ? [...lines, ...rows] : lines.toSpliced(below, 0, ...rows);
  });
}

/** Edges of the text: where most lines begin, and where the longest end. */
function marginsOf(lines: readonly Margins[]): Margins {
  const left = Math.min(...lines.map((line) => line.left));
  const wide = Math.max(...lines.map(({ right }) => right)) - left;
  const long = lines.filter((line) => line.right - line.left > wide * 0.8);
  const body = long.length >= 2 ? long : lines;
  return {
    left: Math.min(...body.map((line) => line.left)),
    right: median(body.map(({ right }) => right)),
  };
}
