import { median } from '../../../report/median.ts';
import { isFilledBlank } from '../../line-beginnings.ts';
import type { PrintedGrid } from '../printed-grid.ts';
import type { Box } from './box.ts';
import { withFirstLetters } from './first-letters.ts';
import { type FloatedBox, withoutFloated } from './floated-boxes.ts';
import { framesOf, withoutFramed } from './framed-words.ts';
import { gridRows, scatteredRows } from './grid-rows.ts';
import { openTables } from './open-tables.ts';
import { pageColumns } from './page-columns.ts';
import { type PdfLine, pdfLines } from './pdf-lines.ts';
import type { PdfPage } from './pdf-pages.ts';
import { type RuledPage, ruledTables } from './ruled-tables.ts';
import { withStackedUnits } from './stacked-units.ts';
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
  /** Whether it stands in a box beside the text, whose sentence goes on around it. */
  isFloated?: boolean;
}

/** Above and below, by the height of the page, stand heads that may reach farther out than the text. */
const edge = 0.05;

/** What a page has in the order it is read. */
export interface ReadPage {
  lines: PageLine[];
  /** How many lines end with each column, or with each other stretch that is read by itself. */
  ends: number[];
  /** What of them has no small form. */
  unwritten: { words: string; y: number }[];
  /** What belongs to no line. */
  strange: UnseenText[];
}

/** The lines of pages: tables by their lines, then those that none draws, then text. */
export function pageLines(pages: readonly PdfPage[]): ReadPage[] {
  const drawn: RuledPage[] = [];
  for (const page of pages) drawn.push(ruledTables(page, drawn.at(-1)?.tables.at(-1)?.grid.edges ?? []));
  return openTables(drawn).map(({ tables, rest }, nth) => linesWith(tables, rest, pages[nth]));
}

function linesWith(tables: readonly RuledTable[], rest: readonly PlacedText[], page: PdfPage | undefined): ReadPage {
  const { pictures, rules, fills, height } = page ?? { pictures: [], rules: [], fills: [], height: Infinity };
  const { items: plain, strange } = withoutStrange(rest.map((item) => ({ ...item, text: item.torn ?? item.text })));
  const items = withStackedUnits(withFirstLetters(plain));
  const unwritten: ReadPage['unwritten'] = [];
  const linesOf = ({ items: own, floated }: Stretch): PageLine[] => {
    const read = pdfLines(own);
    unwritten.push(...read.unwritten);
    const apart = read.lines.map((line) =>
      isFilledBlank(line.cells.map(({ text }) => text.trim())) ? { ...line, cells: line.cells.slice(0, 1) } : line,
    );
    const grid = gridRows(apart);
    const rows = scatteredRows(apart).map((row, at) => row ?? grid[at]);
    const within = read.lines.filter(({ y }) => y > height * edge && y < height * (1 - edge));
    const margins = marginsOf([...(within.length > 0 ? within : read.lines), ...tables.map(({ box }) => box)]);
    const lines = read.lines.map((line, at): PageLine => {
      const room = floated.find((one) => line.y > one.room.top - 1 && line.y < one.room.bottom + 1)?.room;
      return { ...line, row: rows[at], margins: room ?? margins };
    });
    return floated.reduce((text, { beside, ...one }) => {
      const inside = [
        ...stretchesOf(one.items, [], []).flatMap(linesOf),
        ...tables.filter(({ box }) => one.boxes.includes(box)).flatMap(rowsOf),
      ];
      const at = text.findIndex(({ y }) => y > beside.y + 1);
      return text.toSpliced(at === -1 ? text.length : at, 0, ...inside.map((line) => ({ ...line, isFloated: true })));
    }, lines);
  };
  const stretches = stretchesOf(items, [...pictures, ...tables.map(({ box }) => box)], framesOf(rules, fills));
  const floated = new Set(stretches.flatMap((stretch) => stretch.floated.flatMap(({ boxes }) => boxes)));
  const read = stretches.map(linesOf);
  const columns = tables.filter(({ box }) => !floated.has(box)).reduce(withTable, read);
  const ends = columns.map((_, nth) => columns.slice(0, nth + 1).flat().length);
  const between = stretches.flatMap((stretch) => stretch.floated.filter(({ moved }) => moved.size > 0));
  const bothSides = between.map(({ beside: { text, y } }): UnseenText => ({ why: 'both-sides', words: text, y }));
  return { lines: columns.flat(), ends, unwritten, strange: [...strange, ...bothSides] };
}

/** Words that are read one after the other, and what is set beside some of them. */
interface Stretch {
  items: PlacedText[];
  floated: FloatedBox[];
}

function stretchesOf(items: readonly PlacedText[], boxes: readonly Box[], frames: readonly Box[]): Stretch[] {
  const { items: text, floated } = withoutFloated(items, boxes);
  const columns = pageColumns(text);
  const inColumns =
    columns.length > 1 ? columns.flatMap((own) => stretchesOf(own, boxes, frames)) : [withoutFramed(text, frames)];
  return inColumns.map((own) => ({
    items: own.items,
    floated: [...own.floated, ...floated.filter(({ beside }) => own.items.includes(beside))],
  }));
}

/** Puts the rows of a table where its top is, into the stretch it stands beside. */
function withTable(stretches: PageLine[][], table: RuledTable): PageLine[][] {
  const { left, right, top } = table.box;
  const rows = rowsOf(table);
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

function rowsOf({ box: { left, right }, ...table }: RuledTable): PageLine[] {
  return table.rows.map(({ cells, bottom }, index) => ({
    cells: [{ text: cells.join(' '), left, right }],
    left,
    right,
    y: bottom,
    size: 0,
    least: 0,
    // A cell more in the first row than in the others keeps anyone from taking the table for sure.
    row: index === 0 && !table.isEven ? [...cells, ''] : cells,
    grid: table.grid,
    margins: { left, right },
  }));
}

/** Long lines may all be the first of their paragraphs; the others begin no farther left of them, in points. */
const widestIndent = 40;

/** Edges of the text: where most lines begin, and where the longest end. */
function marginsOf(lines: readonly Margins[]): Margins {
  const left = Math.min(...lines.map((line) => line.left));
  const wide = Math.max(...lines.map(({ right }) => right)) - left;
  const long = lines.filter((line) => line.right - line.left > wide * 0.8);
  const body = long.length >= 2 ? long : lines;
  const beginning = Math.min(...body.map((line) => line.left));
  return {
    left: Math.min(...lines.map((line) => line.left).filter((left) => left > beginning - widestIndent)),
    right: median(body.map(({ right }) => right)),
  };
}
