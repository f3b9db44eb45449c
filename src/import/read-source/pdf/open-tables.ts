import { heightOf, isDecimal } from './cell-items.ts';
import type { Grid } from './grid-lines.ts';
import { areInColumns, type Columns, headColumns, linesOf } from './head-columns.ts';
import { bodyStart, type OpenArea, openAreas } from './open-areas.ts';
import { rowPlaces } from './row-bands.ts';
import type { Line } from './rule-lines.ts';
import type { RuledPage } from './ruled-tables.ts';
import { runningLines } from './running-words.ts';
import { isSureTable } from './sure-tables.ts';
import { places, type RuledTable, tableOf } from './table-cells.ts';
import { sameBase, type TextLine, textLines } from './text-lines.ts';
import type { PlacedText } from './visible-runs.ts';

/** Columns that go on over the page. */
interface Columned {
  edges: readonly number[];
  /** The head above them, where words told it. */
  head?: { columns: Columns; items: readonly PlacedText[] };
}

interface Found {
  table: RuledTable;
  columns: Columned;
}

/** Cells reach no farther than their words, in points. */
const mostRoom = 80;
/** Lines and words are so far off each other, in points. */
const lineRoom = 4;
/** What belongs to the page after lies so far below, in points. */
const pageHeight = 10_000;
/** A name in two lines has its amount between them: this near to the first, in the height of the type. */
const halfLine = 0.95;

/**
 * Adds the tables of pages that no lines draw: their columns are told by the white between words, over all pages they take.
 * Where lines draw a table and give no cells for sure, words may.
 */
export function openTables(drawn: readonly RuledPage[]): { tables: RuledTable[]; rest: PlacedText[] }[] {
  const pages = drawn.map(({ tables, rest, level }) => {
    const sure = tables.filter((table) => isSureTable(table, rest));
    const unsure = tables.filter((table) => !sure.includes(table));
    return { sure, unsure, level, items: [...rest, ...unsure.flatMap(({ items }) => items)] };
  });
  const lines = pages.map(({ items }) => textLines(items));
  const running = runningLines(lines);
  const areas = pages.map(({ sure }, page) =>
    openAreas(
      (lines[page] ?? []).filter((line) => !running.has(line)),
      sure.map(({ box }) => box.top),
    ),
  );
  let open: Columned | undefined;
  return pages.map(({ items, level, sure, unsure }, page) => {
    const found = (areas[page] ?? []).map((area) => {
      const ahead = area.isLast ? goingOn(areas.slice(page + 1)) : [];
      const headed = area.isTitled ? headedTable(area, level, ahead) : undefined;
      return { area, own: headed ?? (area.isFirst && open ? continuedTable(area, level, open) : undefined) };
    });
    const taken = new Set(found.flatMap(({ own }) => own?.table.items ?? []));
    const kept = unsure.filter((table) => !table.items.some((item) => taken.has(item)));
    const foot = [...sure, ...kept].toSorted((a, b) => a.box.bottom - b.box.bottom).at(-1);
    const last = found.at(-1);
    const isDrawnLast = foot !== undefined && !last?.area.lines.some(({ y, size }) => y - size / 2 > foot.box.bottom);
    open = isDrawnLast ? { edges: foot.grid.edges } : last?.area.isLast ? last.own?.columns : undefined;
    const tables = [...kept, ...found.flatMap(({ own }) => own?.table ?? [])];
    const inside = new Set(tables.flatMap((table) => table.items));
    return { tables: [...sure, ...tables], rest: items.filter((item) => !inside.has(item)) };
  });
}

/** The areas of the pages that follow in which a table may go on, as if they stood below. */
function goingOn(pages: readonly (readonly OpenArea[])[]): TextLine[] {
  const lines: TextLine[] = [];
  for (const [nth, [first]] of pages.entries()) {
    if (first === undefined || !first.isFirst || first.isTitled) break;
    const by = pageHeight * (nth + 1);
    lines.push(
      ...first.lines.map(({ y, size, items }) => ({
        y: y + by,
        size,
        items: items.map((item) => ({ ...item, y: item.y + by })),
      })),
    );
    if (!first.isLast) break;
  }
  return lines;
}

/** A table with its head, whose columns have to hold what goes on over the page too. */
function headedTable(area: OpenArea, level: readonly Line[], ahead: readonly TextLine[]): Found | undefined {
  const start = bodyStart(area.lines);
  for (let from = start; from > 0 && from >= start - 1; from -= 1) {
    if (from < start && !isClose(area.lines[from], area.lines[start])) return undefined;
    const head = area.lines.slice(0, from);
    const body = area.lines.slice(from);
    if (head.some(({ items }) => items.some(({ text }) => isDecimal(text)))) return undefined;
    const heads = head.flatMap(({ items }) => items);
    const repeated = new Set(heads.map(({ text }) => text.trim()));
    const more = ahead.filter(({ items }) => !items.every(({ text }) => repeated.has(text.trim())));
    const all = [...body, ...more].flatMap(({ items }) => items);
    const frame = frameOf(area.lines, from);
    const inside = level.filter(({ at }) => at > frame.top && at < frame.foot);
    // Lines that leave a column out do not tell which heads stand over which.
    const areWhole = inside.some((line) => isWhole(line, area.lines));
    const drawn = areWhole ? inside.filter(({ at }) => at < frame.head) : [];
    const left = Math.min(...[...heads, ...all].map(({ x }) => x));
    const right = Math.max(...[...heads, ...all].map(({ x, width }) => x + width));
    const grid: Grid = {
      level: [...drawn, ...wholeLines([frame.top, frame.head, frame.foot], left, right)],
      upright: [],
    };
    const sides = { left: { from: left - mostRoom, to: left }, right: { from: right, to: right + mostRoom } };
    const columns = headColumns(heads, all, { top: frame.top, bottom: frame.head }, grid, sides, [frame.head]);
    const table =
      columns &&
      tableWith(
        area.lines,
        from,
        frame,
        columns.edges,
        withLines(linesOf(columns, { top: frame.top, bottom: frame.foot }, drawn), drawn),
        level,
      );
    if (columns && table)
      return {
        table,
        columns: { edges: columns.edges, head: { columns, items: heads } },
      };
  }
  return undefined;
}

interface Frame {
  top: number;
  head: number;
  foot: number;
}

function frameOf(lines: readonly TextLine[], from: number): Frame {
  const [first, last] = [lines[0] as TextLine, lines.at(-1) as TextLine];
  const top = heightOf(first) - first.size;
  const [above, below] = [lines[from - 1], lines[from] as TextLine];
  return { top, head: above ? (heightOf(above) + heightOf(below)) / 2 : top, foot: last.y + last.size * sameBase };
}

function wholeLines(places: readonly number[], from: number, to: number): Line[] {
  return places.map((at) => ({ at, from, to }));
}

/** A page more of a table, with its head repeated or without. */
function continuedTable(area: OpenArea, level: readonly Line[], { edges, head }: Columned): Found | undefined {
  const known = new Set(head?.items.map(({ text }) => text.trim()));
  const count = area.lines.findIndex(({ items }) => !items.every(({ text }) => known.has(text.trim())));
  if (count === -1) return undefined;
  const frame = frameOf(area.lines, count);
  const body = area.lines.slice(count).flatMap(({ items }) => items);
  if (!body.some(({ text }) => isDecimal(text)) || !areInColumns(body, edges, [frame.head])) return undefined;
  let grid: Grid = { level: [], upright: edges.slice(1, -1).map((at) => ({ at, from: frame.top, to: frame.foot })) };
  if (count > 0 && head) {
    const by = (area.lines[0]?.y ?? 0) - Math.min(...head.items.map(({ y }) => y));
    const columns = movedDown(head.columns, by);
    grid = linesOf(columns, { top: frame.top, bottom: frame.foot }, []);
  }
  const table = tableWith(area.lines, count, frame, edges, grid, level);
  return table && { table, columns: { edges, ...(head && { head }) } };
}

function movedDown({ edges, leaves, over }: Columns, by: number): Columns {
  const moved = (head: Columns['leaves'][number]) => ({
    ...head,
    first: head.first + by,
    last: head.last + by,
    ...(head.bottom !== undefined && { bottom: head.bottom + by }),
  });
  return {
    edges,
    leaves: leaves.map(moved),
    over: over.map(({ head, columns }) => ({ head: moved(head), columns })),
  };
}

/** The cells of a table whose columns are known, where its rows are certain. */
function tableWith(
  lines: readonly TextLine[],
  from: number,
  { top, head, foot }: Frame,
  edges: readonly number[],
  { level: inHead, upright }: Grid,
  drawn: readonly Line[],
): RuledTable | undefined {
  const [left, right] = [edges[0] ?? 0, edges.at(-1) ?? 0];
  const whole = drawn.filter((line) => line.at > head + lineRoom && line.at < foot && isWhole(line, lines));
  const rows = rowPlaces(
    lines.slice(from).flatMap(({ items }) => items),
    edges,
    whole.map(({ at }) => at),
  );
  if (rows === undefined) return undefined;
  const grid: Grid = {
    level: [...wholeLines([...new Set([top, head, ...rows.places, foot])], left, right), ...inHead],
    upright: [...upright, ...[left, right].map((at) => ({ at, from: top, to: foot }))],
  };
  const items = lines.flatMap((line) => line.items);
  return {
    box: { left, top, right, bottom: foot },
    items,
    ...tableOf(grid, { columns: places(grid.upright), rows: places(grid.level) }, items, rows.isOpen),
  };
}

function withLines({ level, upright }: Grid, drawn: readonly Line[]): Grid {
  return { upright, level: [...level, ...drawn] };
}

/** Whether a line is as long as the words of a table reach. */
function isWhole({ from, to }: Line, lines: readonly TextLine[]): boolean {
  const items = lines.flatMap((line) => line.items);
  const right = Math.max(...items.map(({ x, width }) => x + width));
  return from < Math.min(...items.map(({ x }) => x)) + lineRoom && to > right - lineRoom;
}

function isClose(above: TextLine | undefined, below: TextLine | undefined): boolean {
  return above !== undefined && below !== undefined && below.y - above.y < below.size * halfLine;
}
