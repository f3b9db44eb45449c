import { areBeside, columnIn, heightOf, isDecimal, isNumber, isOver, middleOf } from './cell-items.ts';
import { type Grid, innerUprights, isAlike, reachOf } from './grid-lines.ts';
import { type Line, meeting, sameLine } from './rule-lines.ts';
import type { PlacedText } from './visible-runs.ts';

/** Words of one printed line. */
interface TextLine {
  y: number;
  size: number;
  items: PlacedText[];
}

/** Base lines of one printed line lie no farther apart, in the height of the type. */
const sameBase = 0.4;
/** Lines of one cell lie closer than those of two rows by so much, or nobody can tell which they are. */
const clearlyApart = 1.2;
/** A row no farther below the last than so many steps between rows belongs to the table. */
const nextRow = 1.6;
/** A name leaves less room to the next column where its next character would have begun another line, in the height of the type. */
const roomOfOne = 1.5;
/** A table with more level lines draws its rows. */
const fewLines = 4;
/** So many lines of numbers without a line between them are rows, not an amount that is wrapped. */
const fewestRows = 3;
/** A line that begins with a number of its own, or is a total, goes on in none above it. */
const counted =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d+[.．、]|其中|.{0,4}[合总小]\s*计$)/;
const wholeNumber = /^[-−–+(（]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?[%)）]?$/;
/** 合计 may stand in the middle of the columns of codes and names. */
const longestTotal = 4;
const titleOrNote = /^(?:注|说明|备注)\s*[：:]|单位\s*[：:]|表(?:[（(].*[）)])?$|[。；]$/;

/**
 * The last lines of a table that has nothing but its head between its other lines: those that are as long, below, up to a
 * title or a note; where a page ends in the table, the foot of its last printed line.
 * @param loose level lines that meet no upright one
 */
export function openFoot(grid: Grid, loose: readonly Line[], items: readonly PlacedText[]): Line[] {
  const rows = wholeLines(grid);
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  const inner = innerUprights(grid);
  const isHead = inner.every(({ to }) => to < last.at + meeting) && inner.some(({ to }) => to > last.at - meeting);
  const within = items.filter((item) => middleOf(item) > last.from && middleOf(item) < last.to);
  const hasBody = within.some((item) => heightOf(item) > first.at && heightOf(item) < last.at && isDecimal(item.text));
  if (inner.length < 2 || !isHead || hasBody) return [];
  const below = within.filter((item) => heightOf(item) > last.at);
  const feet = loose
    .filter((line) => line.at > last.at + sameLine && isAlike(line, last))
    .filter((line) => !below.some((item) => heightOf(item) < line.at && titleOrNote.test(item.text.trim())));
  if (feet.length > 0) return feet;
  const lines = rowsBelow(textLines(below), last.at);
  const edges = inner.map(({ at }) => at);
  const isInColumns = lines.every((line) => line.items.every((item) => !crosses(item, edges)));
  const end = lines.at(-1);
  return end && isInColumns && lines.some(({ items: own }) => own.some(({ text }) => isDecimal(text)))
    ? [{ ...last, at: end.y + end.size * sameBase }]
    : [];
}

/** Printed lines that follow each other below a line as evenly as rows, up to a title or a note. */
function rowsBelow(lines: readonly TextLine[], from: number): TextLine[] {
  const [first, second] = lines;
  if (first === undefined || second === undefined) return [];
  const step = Math.max(second.y - first.y, first.size * 1.5);
  const end = lines.findIndex(
    ({ y, items }, nth) =>
      y - (lines[nth - 1]?.y ?? from) > step * nextRow || items.some(({ text }) => titleOrNote.test(text.trim())),
  );
  return end === -1 ? [...lines] : lines.slice(0, end);
}

/**
 * The lines that a table leaves out which draws its head, its foot and nothing between: those between the columns go down
 * from the head, those between the rows stand between the printed lines.
 * @param items words of the table
 * @param hasOwn whether its upright lines are drawn: the others go through the table
 * @returns undefined where a row is not certain; nothing where no line is left out
 */
export function leftOutLines(
  grid: Grid,
  items: readonly PlacedText[],
  hasOwn: boolean,
): { level: Line[]; upright: Line[] } | undefined {
  const rows = wholeLines(grid);
  const inner = innerUprights(grid);
  const places = [...new Set(inner.map(({ at }) => at))];
  const found: { level: Line[]; upright: Line[] } = { level: [], upright: [] };
  for (const [nth, { at: to }] of rows.entries()) {
    const above = rows[nth - 1];
    if (nth < 2 || above === undefined) continue;
    const from = above.at;
    const own = items.filter((item) => heightOf(item) > from && heightOf(item) < to);
    const numbers = textLines(own).filter(hasNumber);
    const missing = places.filter(
      (at) => !inner.some((line) => line.at === at && line.from < from + meeting && line.to > to - meeting),
    );
    const endAbove = missing.every((at) => inner.every((line) => line.at !== at || line.to < from + meeting));
    const isUnder = hasOwn && own.length > 0 && missing.length > 1 && places.length - missing.length < 2 && endAbove;
    // Where a cell is merged, a line leaves out its row.
    const isDrawn = (at: number) =>
      inner.some((line) => line.at === at && Math.min(line.to, to) - Math.max(line.from, from) > (to - from) / 2);
    const areRows = places.every(isDrawn) && numbers.length >= fewestRows && rows.length <= fewLines;
    if (!isUnder && !areRows) continue;
    const isOver = own.some(
      (item) => (isNumber(item.text) || item.text.length > longestTotal) && crosses(item, missing),
    );
    // A note, and a word over all columns, stand in a cell of their own.
    if (isOver && numbers.length < 2) continue;
    const edges = [above.from, ...places, above.to].toSorted((a, b) => a - b);
    const between = openRows(own, edges);
    if (between === undefined || isOver) return undefined;
    // A line that begins lower in it leaves out a cell that is merged.
    if (isUnder) found.upright.push(...missing.map((at) => ({ at, from, to })));
    found.level.push(...between.map((at) => ({ ...above, at })));
  }
  return found;
}

/** Level lines as long as the table is wide, from above; of those at one place the first. */
function wholeLines({ level }: Grid): Line[] {
  const reach = reachOf(level);
  return level
    .filter((line) => isAlike(line, reach))
    .toSorted((a, b) => a.at - b.at)
    .filter(({ at }, nth, all) => nth === 0 || at - (all[nth - 1]?.at ?? 0) > sameLine * 2);
}

/**
 * Where rows that no line parts meet. Lines that lie clearly closer than others are of one cell, with the amounts of its
 * row beside them; else each line is a row.
 * @param edges of the columns
 * @returns undefined where it is not certain which lines are one row
 */
export function openRows(items: readonly PlacedText[], edges: readonly number[]): number[] | undefined {
  const lines = textLines(items);
  const steps = lines.slice(1).map(({ y }, nth) => y - (lines[nth]?.y ?? 0));
  const close = closeness(steps);
  const rows: TextLine[][] = [];
  for (const [nth, line] of lines.entries()) {
    const open = rows.at(-1);
    if (open && (steps[nth - 1] ?? 0) < close) open.push(line);
    else rows.push([line]);
  }
  const isWrapped = items.some(({ text }) => isNumber(text) && !wholeNumber.test(text));
  const isDoubled = rows.some((row) => hasTwoNumbers(row, edges));
  const isTorn =
    rows.some((row) => row.length > 1 && !isOneRow(row)) || rows.some((row, nth) => mayGoOn(row, rows[nth + 1], edges));
  if (isWrapped || isDoubled || isTorn) return undefined;
  return rows.slice(1).map((row, nth) => {
    const [above, below] = [rows[nth]?.at(-1), row[0]] as [TextLine, TextLine];
    return (heightOf(above) + heightOf(below)) / 2;
  });
}

function textLines(items: readonly PlacedText[]): TextLine[] {
  const lines: TextLine[] = [];
  for (const item of items.filter(({ text }) => text.trim() !== '').toSorted((a, b) => a.y - b.y)) {
    const open = lines.at(-1);
    if (open && item.y - open.y < Math.min(open.size, item.size) * sameBase) open.items.push(item);
    else lines.push({ y: item.y, size: item.size, items: [item] });
  }
  return lines;
}

/** Lines closer than this are of one row: in the middle of the widest gap between their distances, where that is clear. */
function closeness(steps: readonly number[]): number {
  const sorted = steps.toSorted((a, b) => a - b);
  const [widest] = sorted
    .slice(1)
    .map((step, nth) => ({ by: step / (sorted[nth] ?? step), at: (step + (sorted[nth] ?? 0)) / 2 }))
    .toSorted((a, b) => b.by - a.by);
  return widest !== undefined && widest.by > clearlyApart ? widest.at : 0;
}

const hasNumber = ({ items }: TextLine) => items.some(({ text }) => isNumber(text));

function crosses(item: PlacedText, edges: readonly number[]): boolean {
  return edges.some((at) => isOver(item, at));
}

/** Lines of one row have numbers on one of them alone: on the first, the last or in the middle. */
function isOneRow(row: readonly TextLine[]): boolean {
  const [numbers, another] = row.filter(hasNumber);
  const [first, last] = [row[0] as TextLine, row.at(-1) as TextLine];
  if (numbers === undefined || another) return false;
  const isMiddle = Math.abs(numbers.y - (first.y + last.y) / 2) < numbers.size * sameBase;
  return isMiddle || numbers === first || numbers === last;
}

function hasTwoNumbers(row: readonly TextLine[], edges: readonly number[]): boolean {
  const numbers = row.flatMap(({ items }) => items).filter(({ text }) => isNumber(text));
  return numbers.some((one) =>
    numbers.some(
      (other) => one !== other && columnIn(edges, one) === columnIn(edges, other) && areBeside(one, other, 0),
    ),
  );
}

/** Whether a name that fills its line may go on in the next row, which begins with no number and has no code before it. */
function mayGoOn(row: readonly TextLine[], next: readonly TextLine[] | undefined, edges: readonly number[]): boolean {
  const below = next?.flatMap(({ items }) => items) ?? [];
  // Of a name over several lines the last one.
  const last = new Map(row.flatMap(({ items }) => items).map((item) => [columnIn(edges, item), item]));
  return [...last.values()].some((item) => {
    const column = columnIn(edges, item);
    const room = (edges[column + 1] ?? 0) - item.x - item.width;
    if (isNumber(item.text) || room > item.size * roomOfOne) return false;
    return below.some(
      (other) =>
        columnIn(edges, other) === column &&
        !isNumber(other.text) &&
        !counted.test(other.text.trim()) &&
        !below.some((code) => isNumber(code.text) && columnIn(edges, code) < column),
    );
  });
}
