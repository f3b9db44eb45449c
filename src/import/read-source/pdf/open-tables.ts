import { heightOf, isDecimal, reachOfWords } from './cell-items.ts';
import type { Grid } from './grid-lines.ts';
import { areInColumns, type Columns, headColumns, linesOf } from './head-columns.ts';
import { bodyStart, type OpenArea, openAreas } from './open-areas.ts';
import { repeatedLines } from './repeated-lines.ts';
import { rowPlaces } from './row-bands.ts';
import type { Line } from './rule-lines.ts';
import type { RuledPage } from './ruled-tables.ts';
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
  const repeated = repeatedLines(lines);
  const areas = pages.map(({ sure }, page) =>
    openAreas(
      (lines[page] ?? []).filter((line) => !repeated.has(line)),
      sure.map(({ box }) => box.top),
    ),
  );
  let open: Columned | undefined;
  return pages.map(({ items, level, sure, unsure }, page) => {
    const found = (areas[page] ?? []).map((area) => {
      const ahead = area.isTitled && area.isLast ? goingOn(areas.slice(page + 1)) : [];
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
function headedTable({ lines }: OpenArea, level: readonly Line[], ahead: readonly TextLine[]): Found | undefined {
  const start = bodyStart(lines);
  const first = start > 0 ? tableBelow(lines, start, level, ahead) : undefined;
  if (first || start < 2 || !isClose(lines[start - 1], lines[start])) return first;
  return tableBelow(lines, start - 1, level, ahead);
}

/** @param from the first line below its head */
function tableBelow(
  lines: readonly TextLine[],
  from: number,
  level: readonly Line[],
  ahead: readonly TextLine[],
): Found | undefined {
  const heads = lines.slice(0, from).flatMap(({ items }) => items);
  const repeated = new Set(heads.map(({ text }) => text.trim()));
  const more = ahead.filter(({ items }) => !items.every(({ text }) => repeated.has(text.trim())));
  const body = [...lines.slice(from), ...more].flatMap(({ items }) => items);
  const { top, head, foot } = frameOf(lines, from);
  const inside = level.filter(({ at }) => at > top && at < foot);
  // Lines that leave a column out do not tell which heads stand over which.
  const drawn = wholeLines(inside, lines).length > 0 ? inside.filter(({ at }) => at < head) : [];
  const { from: left, to: right } = reachOfWords([...heads, ...body]);
  const grid: Grid = { level: [...drawn, ...linesAcross([top, head, foot], left, right)], upright: [] };
  const sides = { left: { from: left - mostRoom, to: left }, right: { from: right, to: right + mostRoom } };
  const columns = headColumns(heads, body, { top, bottom: head }, grid, sides, [head]);
  if (columns === undefined) return undefined;
  const told = linesOf(columns, { top, bottom: foot }, drawn);
  const { edges } = columns;
  const table = tableWith(lines, from, edges, { upright: told.upright, level: [...told.level, ...drawn] }, level);
  return table && { table, columns: { edges, head: { columns, items: heads } } };
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

function linesAcross(places: readonly number[], from: number, to: number): Line[] {
  return places.map((at) => ({ at, from, to }));
}

/** A page more of a table, with its head repeated or without. */
function continuedTable({ lines }: OpenArea, level: readonly Line[], columns: Columned): Found | undefined {
  const { edges, head } = columns;
  const known = new Set(head?.items.map(({ text }) => text.trim()));
  const count = lines.findIndex(({ items }) => !items.every(({ text }) => known.has(text.trim())));
  if (count === -1) return undefined;
  const frame = frameOf(lines, count);
  const body = lines.slice(count).flatMap(({ items }) => items);
  // Words beside the columns are a text that stands below the table: its page may be set in another width.
  const reach = reachOfWords(body);
  if (reach.from < (edges[0] ?? 0) - lineRoom || reach.to > (edges.at(-1) ?? 0) + lineRoom) return undefined;
  if (!body.some(({ text }) => isDecimal(text)) || !areInColumns(body, edges, [frame.head])) return undefined;
  const by = (lines[0]?.y ?? 0) - Math.min(...(head?.items ?? []).map(({ y }) => y));
  const again = head && count > 0 ? movedDown(head.columns, by) : { edges, leaves: [], over: [] };
  const table = tableWith(lines, count, edges, linesOf(again, { top: frame.top, bottom: frame.foot }, []), level);
  return table && { table, columns };
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
  edges: readonly number[],
  { level: inHead, upright }: Grid,
  drawn: readonly Line[],
): RuledTable | undefined {
  const { top, head, foot } = frameOf(lines, from);
  const [left, right] = [edges[0] ?? 0, edges.at(-1) ?? 0];
  const whole = wholeLines(drawn, lines).filter(({ at }) => at > head + lineRoom && at < foot);
  const rows = rowPlaces(
    lines.slice(from).flatMap(({ items }) => items),
    edges,
    whole.map(({ at }) => at),
  );
  if (rows === undefined) return undefined;
  const grid: Grid = {
    level: [...linesAcross([...new Set([top, head, ...rows.places, foot])], left, right), ...inHead],
    upright: [...upright, ...[left, right].map((at) => ({ at, from: top, to: foot }))],
  };
  const items = lines.flatMap((line) => line.items);
  return {
    box: { left, top, right, bottom: foot },
    items,
    ...tableOf(grid, { columns: places(grid.upright), rows: places(grid.level) }, items, rows.isOpen),
  };
}

/** Lines as long as the words of a table reach. */
function wholeLines(drawn: readonly Line[], lines: readonly TextLine[]): Line[] {
  const reach = reachOfWords(lines.flatMap(({ items }) => items));
  return drawn.filter(({ from, to }) => from < reach.from + lineRoom && to > reach.to - lineRoom);
}

function isClose(above: TextLine | undefined, below: TextLine | undefined): boolean {
  return above !== undefined && below !== undefined && below.y - above.y < below.size * halfLine;
}
