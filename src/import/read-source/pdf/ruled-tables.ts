import type { Box } from './box.ts';
import { areBeside, columnIn, heightOf, isDecimal, isInside, isNumber, isOver } from './cell-items.ts';
import { type Grid, innerUprights, reachOf } from './grid-lines.ts';
import { aboveNumbers, leftOutLines } from './left-out-lines.ts';
import { missingUprights } from './missing-uprights.ts';
import { type Line, meeting, ruleLines } from './rule-lines.ts';
import { places, type RuledTable, samePlace, tableOf, widestPadding } from './table-cells.ts';
import { tableGrids } from './table-grids.ts';
import { textLines } from './text-lines.ts';
import type { PlacedText, SeenPage } from './visible-runs.ts';

/** What the lines of a page tell of it. */
export interface RuledPage {
  tables: RuledTable[];
  /** Words that stand in none of them. */
  rest: PlacedText[];
  /** Its level lines, and those where coloured surfaces end. */
  level: readonly Line[];
}

/**
 * Finds the tables of a page by their lines, then by the edges of coloured cells, and takes their words out of the page's.
 * @param known edges of the columns of the last table of the page before
 */
export function ruledTables(
  { items, rules, fills, turned }: Pick<SeenPage, 'items' | 'rules' | 'fills' | 'turned'>,
  known: readonly number[],
): RuledPage {
  const lines = ruleLines(rules);
  const ruled = tablesBy(lines, items, turned, known);
  if (fills.length === 0) return { ...ruled, level: lines.level };
  const sides = ruleLines([...rules, ...fills.flatMap(sidesOf)]);
  const coloured = tablesBy(sides, ruled.rest, turned, ruled.tables.at(-1)?.grid.edges ?? known);
  return { tables: [...ruled.tables, ...coloured.tables], rest: coloured.rest, level: sides.level };
}

function tablesBy(
  { level, upright }: { level: readonly Line[]; upright: readonly Line[] },
  items: readonly PlacedText[],
  turned: readonly PlacedText[],
  known: readonly number[],
): Omit<RuledPage, 'level'> {
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
      items: inside,
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
