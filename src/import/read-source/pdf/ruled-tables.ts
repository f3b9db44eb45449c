import type { NotTakenReason } from '../../../report/schema/tables.ts';
import type { PrintedCell, PrintedGrid } from '../printed-grid.ts';
import { around, type Box } from './box.ts';
import {
  areBeside,
  columnIn,
  cutAtLines,
  heightOf,
  isDecimal,
  isNumber,
  isOver,
  levelWords,
  middleOf,
  overlap,
  rowIn,
} from './cell-items.ts';
import { type Grid, innerUprights, reachOf } from './grid-lines.ts';
import { aboveNumbers, leftOutLines } from './left-out-lines.ts';
import { isRectangle, type MergedCell, mergedCells } from './merged-cells.ts';
import { missingUprights } from './missing-uprights.ts';
import { type PdfLine, pdfLines } from './pdf-lines.ts';
import { type Line, meeting, ruleLines, sameLine } from './rule-lines.ts';
import { tableGrids } from './table-grids.ts';
import { textLines } from './text-lines.ts';
import type { PlacedText, SeenPage } from './visible-runs.ts';

/** A table whose cells are told by the lines around them. */
export interface RuledTable {
  box: Box;
  /** Cells of each row with words in it, its wrapped lines joined, a vertical tab between its paragraphs. */
  rows: { cells: string[]; top: number; bottom: number }[];
  /** Every cell stands in one row and one column, and every word in one cell. */
  isEven: boolean;
  /** Its cells as they are merged. */
  grid: PrintedGrid;
}

/**
 * Finds the tables of a page by their lines, then by the edges of coloured cells, and takes their words out of the page's.
 * @param known edges of the columns of the last table of the page before
 * @returns also the items that stand in none
 */
export function ruledTables(
  { items, rules, fills, turned }: Pick<SeenPage, 'items' | 'rules' | 'fills' | 'turned'>,
  known: readonly number[],
): { tables: RuledTable[]; rest: PlacedText[] } {
  const ruled = tablesBy(ruleLines(rules), items, turned, known);
  if (fills.length === 0) return ruled;
  const { level, upright } = ruleLines([...rules, ...fills.flatMap(sidesOf)]);
  const coloured = tablesBy({ level, upright }, ruled.rest, turned, ruled.tables.at(-1)?.grid.edges ?? known);
  return { tables: [...ruled.tables, ...coloured.tables], rest: coloured.rest };
}

function tablesBy(
  { level, upright }: { level: readonly Line[]; upright: readonly Line[] },
  items: readonly PlacedText[],
  turned: readonly PlacedText[],
  known: readonly number[],
): { tables: RuledTable[]; rest: PlacedText[] } {
  const { drawn, loose } = grids(level, upright);
  let rest = [...items];
  const tables: RuledTable[] = [];
  for (const grid of tableGrids(drawn, loose, items)) {
    grid.upright.push(...openEnds(grid.upright, grid.level));
    grid.level.push(...openEnds(grid.level, grid.upright));
    const box = boxOf(grid);
    const inside = rest.filter((item) => isInside(item, box));
    if (inside.length === 0) continue;
    grid.level.push(...aboveNumbers(grid, inside));
    const isCut = hasCutLines(grid);
    if ((isCut || leavesColumnsOut(grid, inside)) && !hasHeadAbove(grid, rest)) {
      const missing = missingUprights(grid, inside, tables.at(-1)?.grid.edges ?? known);
      grid.level.push(...missing.level);
      grid.upright.push(...missing.upright);
      if (missing.upright.length > 0) grid.areColumnsOpen = true;
      else if (isCut) continue;
    }
    const leftOut = leftOutLines(grid, inside);
    // Lines of words of which nobody knows which are a row.
    if (leftOut === undefined) continue;
    grid.level.push(...leftOut);
    const columns = places(grid.upright);
    const rows = places(grid.level);
    // A frame around words, and words in one column under each other, are no table.
    if (columns.length < 3 || rows.length < 2) continue;
    const own = new Set(inside);
    rest = rest.filter((item) => !own.has(item));
    tables.push({
      box,
      ...tableOf(
        grid,
        { columns, rows },
        [...inside, ...turned.filter((item) => isInside(item, box))],
        leftOut.length > 0,
      ),
    });
  }
  // Words level with the rows of a table and beside it may be cells that no line closes.
  for (const { box, grid } of tables) {
    const isBeside = (item: PlacedText) => isInside(item, { ...box, left: -besides, right: box.right + besides });
    if (rest.some((item) => isBeside(item) && item.text.trim() !== '')) grid.flaw ??= 'number-outside';
  }
  return { tables, rest };
}

function sidesOf({ left, top, right, bottom }: Box): Box[] {
  return [
    { left, top, right, bottom: top },
    { left, top: bottom, right, bottom },
    { left, top, right: left, bottom },
    { left: right, top, right, bottom },
  ];
}

/** What stands on the line above a table: its title, its form, the body, the year, the unit. */
const aboveTable = /[：:]|表(?:[（(].*[）)])?$|年度?$|^[（(]?续/;

/** Whether words right above the first line may be heads of the columns. */
function hasHeadAbove({ level }: Grid, items: readonly PlacedText[]): boolean {
  const [top = 0, second = 0] = places(level);
  const { from: left, to: right } = reachOf(level);
  const above = items.filter((item) => isInside(item, { left, top: top - (second - top), right, bottom: top }));
  const nearest = textLines(above).at(-1)?.items ?? [];
  return nearest.length > 0 && !nearest.some(({ text }) => aboveTable.test(text));
}

/** Farther than any page is wide, in points. */
const besides = 10_000;

/**
 * The outer lines that a table leaves out: there its first and last lines of the other direction, and most others or at
 * least both, go on beyond the last that is drawn.
 */
function openEnds(lines: readonly Line[], across: readonly Line[]): Line[] {
  const [first, last] = [Math.min(...lines.map(({ at }) => at)), Math.max(...lines.map(({ at }) => at))];
  const outer = places(across);
  const { from, to } = reachOf(across);
  const ends = [
    { at: from, drawn: first, end: (line: Line) => line.from },
    { at: to, drawn: last, end: (line: Line) => line.to },
  ];
  return ends.flatMap(({ at, drawn, end }) => {
    const reaching = across.filter((line) => Math.abs(end(line) - at) < meeting);
    const isWhole = [outer[0], outer.at(-1)].every((edge) =>
      reaching.some((line) => Math.abs(line.at - (edge ?? 0)) < samePlace),
    );
    return Math.abs(at - drawn) > widestPadding && isWhole ? [{ at, from: outer[0] ?? 0, to: outer.at(-1) ?? 0 }] : [];
  });
}

/** Lines that cross or meet, directly or by others; and level ones that meet none. */
function grids(level: readonly Line[], upright: readonly Line[]): { drawn: Grid[]; loose: Line[] } {
  const open = new Set(upright);
  const left = new Set(level);
  const drawn: Grid[] = [];
  const loose: Line[] = [];
  for (const first of level) {
    if (!left.delete(first)) continue;
    const grid: Grid = { level: [first], upright: [] };
    for (const line of grid.level) {
      for (const other of open) {
        if (!meets(line, other)) continue;
        open.delete(other);
        grid.upright.push(other);
        for (const next of left) {
          if (!meets(next, other)) continue;
          left.delete(next);
          grid.level.push(next);
        }
      }
    }
    if (grid.level.length > 1 && grid.upright.length > 1) drawn.push(grid);
    else loose.push(...grid.level);
  }
  return { drawn, loose };
}

function boxOf({ level, upright }: Grid): Box {
  const [columns, rows] = [places(upright), places(level)];
  return { left: columns[0] ?? 0, top: rows[0] ?? 0, right: columns.at(-1) ?? 0, bottom: rows.at(-1) ?? 0 };
}

/** Whether a number stands beside other words, or in its column, and no line parts them. */
function leavesColumnsOut({ upright }: Grid, items: readonly PlacedText[]): boolean {
  const columns = places(upright);
  if (columns.length < 3) return true;
  const isBeside = (one: PlacedText, other: PlacedText) =>
    areBeside(one, other, 0.5) && columnIn(columns, one) === columnIn(columns, other);
  const isDrawn = (at: number, y: number) =>
    upright.some((line) => Math.abs(line.at - at) < samePlace && line.from < y && line.to > y);
  const isOpen = (one: PlacedText) => {
    const own = columnIn(columns, one);
    return [columns[own], columns[own + 1]].some((edge) => !isDrawn(edge ?? 0, heightOf(one)));
  };
  const hasNone = (one: PlacedText) =>
    columns.slice(1, -1).every((at) => !isDrawn(at, heightOf(one)) && !isOver(one, at));
  const amounts = items.filter(({ text }) => isDecimal(text));
  return (
    (amounts.length > 0 ? amounts.some(isOpen) : items.some(hasNone)) ||
    items.some((one) => isNumber(one.text) && items.some((other) => isBeside(one, other)))
  );
}

/** Whether an upright line between columns begins or ends where no level line lies: heads stand over others there. */
function hasCutLines(grid: Grid): boolean {
  const isAtLevel = (at: number, y: number) =>
    grid.level.some(
      (line) => Math.abs(line.at - y) < meeting * 2 && line.from - meeting < at && line.to + meeting > at,
    );
  return innerUprights(grid).some(({ at, from, to }) => !isAtLevel(at, from) || !isAtLevel(at, to));
}

function meets(level: Line, upright: Line): boolean {
  return (
    upright.at >= level.from - meeting &&
    upright.at <= level.to + meeting &&
    level.at >= upright.from - meeting &&
    level.at <= upright.to + meeting
  );
}

function places(lines: readonly Line[]): number[] {
  const found: number[] = [];
  for (const at of lines.map((line) => line.at).toSorted((a, b) => a - b))
    if (at - (found.at(-1) ?? Number.NEGATIVE_INFINITY) >= samePlace) found.push(at);
  return found;
}

/** Between lines that are no farther apart no words fit: they are the two of a double line, or of cells set apart. In points. */
const samePlace = 4;

function isInside(item: PlacedText, { left, top, right, bottom }: Box): boolean {
  const [x, y] = [middleOf(item), heightOf(item)];
  return x > left && x < right && y > top && y < bottom;
}

interface Places {
  columns: number[];
  rows: number[];
}

function tableOf(
  grid: Grid,
  { columns, rows }: Places,
  items: readonly PlacedText[],
  isOpen: boolean,
): Omit<RuledTable, 'box'> {
  const width = columns.length - 1;
  const height = rows.length - 1;
  const has = (lines: readonly Line[], at: number, on: number) =>
    lines.some((line) => Math.abs(line.at - at) < sameLine * 2 && line.from - meeting <= on && line.to + meeting >= on);
  const cells = mergedCells(
    { width, height },
    (row, column) => has(grid.upright, columns[column] ?? 0, between(rows, row)),
    (row, column) => has(grid.level, rows[row] ?? 0, between(columns, column)),
  );
  let flaw: NotTakenReason | undefined = cells.every(isRectangle) ? undefined : 'not-rectangular';
  const owner = new Map(
    cells.flatMap((cell) => cell.places.map(([row, column]) => [`${row} ${column}`, cell] as const)),
  );
  const placed = new Map<MergedCell, PlacedText[]>(cells.map((cell) => [cell, []]));
  let isEven = cells.every(({ places }) => places.length === 1);
  for (const item of items.flatMap((one) => cutAtLines(one, columns, (at, y) => has(grid.upright, at, y)))) {
    const cell = owner.get(`${rowIn(rows, item)} ${columnIn(columns, item)}`);
    if (cell) placed.get(cell)?.push(item);
    // A word printed over a line into the next cell may belong to either.
    const crossed = columns.some((at) => isOver(item, at) && has(grid.upright, at, heightOf(item)));
    if (crossed) isEven = false;
    if (crossed && /\d/.test(item.text)) flaw = 'overlapping';
  }
  if (overlap(items)) flaw = 'overlapping';
  const linesOf = new Map([...placed].map(([cell, own]) => [cell, pdfLines(levelWords(own)).lines] as const));
  const linesAt = (row: number, column: number) => {
    const cell = cells.find((one) => one.row === row && one.column === column);
    return (cell && linesOf.get(cell)) ?? [];
  };
  const drawn = cells.map(({ row, column, rows: down, columns: across }): PrintedCell => {
    const lines = linesAt(row, column);
    const edge = columns[column + across] ?? 0;
    return {
      row,
      column,
      rows: down,
      columns: across,
      lines: lines.map((line) => line.cells.map((cell) => cell.text).join(' ')),
      full: lines.map(({ left, right, size }) => reachesEdge({ left, right, size }, columns[column] ?? 0, edge)),
    };
  });
  return {
    isEven,
    grid: { cells: drawn, height, edges: columns, ...(flaw && { flaw }), ...(isOpen && { isOpen }) },
    rows: Array.from({ length: height }, (_, nth) => nth).flatMap((nth) => {
      const texts = Array.from({ length: width }, (_, column) =>
        cellText(linesAt(nth, column), (columns[column + 1] ?? 0) - (columns[column] ?? 0), nth === 0),
      );
      return texts.every((text) => text === '')
        ? []
        : [{ cells: texts, top: rows[nth] ?? 0, bottom: rows[nth + 1] ?? 0 }];
    }),
  };
}

/** Blanks that a cell keeps free on either side are no wider, in points. */
const widestPadding = 6;

/** Whether one more character would not have fitted on a line, wherever in its cell it is set. */
function reachesEdge(
  { left, right, size }: Pick<PdfLine, 'left' | 'right' | 'size'>,
  from: number,
  to: number,
): boolean {
  return to - from - (right - left) < size + widestPadding * 2;
}

function between(places: readonly number[], nth: number): number {
  return ((places[nth] ?? 0) + (places[nth + 1] ?? 0)) / 2;
}

/** An amount that does not go on in the next line. */
const wholeAmount = /\.\d{2}$|%$/;

/** A line that the next character would have fitted on ends a paragraph of the cell; names in the head do not. */
function cellText(lines: readonly PdfLine[], width: number, isHead: boolean): string {
  const { left, right } = around(lines.map((line) => ({ left: line.left, right: line.right, top: 0, bottom: 0 })));
  return lines.reduce((text, line, index) => {
    const words = line.cells.map((cell) => cell.text).join(' ');
    const before = lines[index - 1];
    if (before === undefined) return words;
    const room = Math.max(right - left, width - line.size * 2) - (before.right - before.left);
    const isFull = room < line.size * 1.2 && !(wholeAmount.test(text) && /^[-\d]/.test(words));
    return text + (isHead || isFull ? '' : '\v') + words;
  }, '');
}
