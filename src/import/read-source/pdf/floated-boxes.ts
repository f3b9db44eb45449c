import { median } from '../../../report/median.ts';
import { closedUp, wordsBehind } from './both-sides.ts';
import { around, type Box, holds } from './box.ts';
import { heightOf } from './cell-items.ts';
import { gutter, linesBeside, type MeasuredLine, makesRoom, measureOf, type WholeLines } from './measured-lines.ts';
import { sameBase } from './text-lines.ts';
import type { PlacedText } from './visible-runs.ts';

/** What stands beside lines of a text that make room for it: words in a frame, a table, a picture. */
export interface FloatedBox {
  items: PlacedText[];
  /** Of those that were given. */
  boxes: Box[];
  /** The first words that make room. */
  beside: PlacedText;
  /** Where the lines are that make room, from base line to base line. */
  room: Box;
  /** Words behind it that go on with the lines beside it, each where it stands without the box. */
  moved: ReadonlyMap<PlacedText, PlacedText>;
}

/** The widest space in a line, in the height of the type. */
const blank = 0.9;
/** A mark beside a word is smaller than the text, in its height, and has no more characters. */
const [small, longestMark] = [0.75, 6];
/** What a row of a table has beside its name. */
const amount = /^[-−–(（]?[\d,，.]+\s*[%％)）\p{Script=Han}]{0,3}$/u;
/** A box ends no farther below the lines beside it, in the height of their type. */
const nearBelow = 4;
/** A column has so many lines, and is not much narrower than the one beside it. */
const [fewestLines, narrowColumn] = [3, 0.6];
/** A page of text has fewer runs. */
const mostRuns = 3000;

/** Something with its place: words, or the box around other things. */
type Thing = Box & ({ item: PlacedText } | { item?: undefined; box: Box });

/** A white strip that may part a box from the text; the box is right of it, or left. */
interface Strip {
  from: number;
  to: number;
  isRight: boolean;
}

/**
 * Parts what is set beside a text from the text. It is told by a paragraph that changes its measure; columns of a table or
 * of a page have none.
 * @param boxes places of what is no words: pictures, tables that are known
 */
export function withoutFloated(
  items: readonly PlacedText[],
  boxes: readonly Box[],
): { items: PlacedText[]; floated: FloatedBox[] } {
  const found = items.length > mostRuns ? undefined : floatedIn(items, boxes);
  if (found === undefined) return { items: [...items], floated: [] };
  const rest = withoutFloated(
    items.flatMap((item) => (found.items.includes(item) ? [] : (found.moved.get(item) ?? item))),
    boxes.filter((box) => !found.boxes.includes(box)),
  );
  return { items: rest.items, floated: [found, ...rest.floated] };
}

function floatedIn(items: readonly PlacedText[], boxes: readonly Box[]): FloatedBox | undefined {
  const isEmpty = (box: Box) => !items.some((item) => holds(box, item.x + item.size / 2, heightOf(item)));
  const size = median(items.map((item) => item.size));
  // 2023 in smaller digits among the words of a line is one of them.
  const isInLine = (item: PlacedText) =>
    items.some((other) => other.size > item.size && Math.abs(other.y - item.y) < 0.5 && isNextTo(other, item));
  const isMark = (item: PlacedText) => item.size < size * small && item.text.length < longestMark && !isInLine(item);
  const things: Thing[] = [
    ...items.filter((item) => !isMark(item)).map((item) => ({ ...extentOf(item), item })),
    ...boxes.filter(isEmpty).map((box) => ({ ...box, box })),
  ];
  const rows = rowsOf(things);
  const places = (at: (thing: Thing) => number) => [...new Set(things.map((thing) => Math.round(at(thing))))];
  const strips: Strip[] = [
    ...places(({ left }) => left).map((at) => ({ from: at - gutter * size, to: at - 1, isRight: true })),
    ...places(({ right }) => right).map((at) => ({ from: at + 1, to: at + gutter * size, isRight: false })),
  ];
  for (const strip of strips) {
    const found = floatedAt(rows, strip);
    const reach = around((found?.items ?? []).map(extentOf));
    if (found)
      return {
        ...found,
        items: items.filter(
          (item) => found.items.includes(item) || (isMark(item) && holds(reach, item.x, item.y, item.size)),
        ),
      };
  }
  return undefined;
}

function isNextTo(one: PlacedText, other: PlacedText): boolean {
  return Math.max(one.x - other.x - other.width, other.x - one.x - one.width) < one.size * blank;
}

function extentOf({ x, y, width, size }: PlacedText): Box {
  return { left: x, top: y - size * 0.8, right: x + width, bottom: y };
}

/** What stands on one base line; each box is one by itself. */
interface Row {
  things: Thing[];
  /** Its words; undefined where it has none. */
  line: MeasuredLine | undefined;
}

function rowsOf(things: readonly Thing[]): Row[] {
  const rows: Thing[][] = [];
  for (const thing of things.toSorted((a, b) => a.bottom - b.bottom)) {
    const [first] = rows.at(-1) ?? [];
    const isSame = first?.item && thing.item && thing.bottom - first.bottom <= first.item.size * sameBase;
    if (isSame) rows.at(-1)?.push(thing);
    else rows.push([thing]);
  }
  return rows.map((row) => ({ things: row, line: lineOf(row) }));
}

/** @param rows from above */
function floatedAt(rows: readonly Row[], strip: Strip): FloatedBox | undefined {
  const isAcross = ({ left, right }: Thing) => left < strip.to && right > strip.from;
  const across = rows.flatMap(({ things }, nth) => (things.some(isAcross) ? [nth] : []));
  const whole = across.flatMap((nth) => rows[nth]?.line ?? []);
  const [left, right] = [Math.min(...whole.map((line) => line.left)), measureOf(whole)];
  for (const [nth, end] of [...across, rows.length].entries()) {
    const start = across[nth - 1] ?? -1;
    const around = { above: rows[start]?.line, below: rows[end]?.line, left, right };
    const found = end - start > 1 ? floatedAmong(rows.slice(start + 1, end), strip, around) : undefined;
    if (found) return found;
  }
  return undefined;
}

function floatedAmong(
  rows: readonly Row[],
  { from, to, isRight }: Strip,
  whole: Omit<WholeLines, 'isColumn'>,
): FloatedBox | undefined {
  const isBeyond = ({ left, right }: Thing) => (isRight ? left >= to : right <= from);
  const beyond = rows.flatMap(({ things }) => things.filter(isBeyond));
  const box = around(beyond);
  const isNearest = isRight ? box.left < to + 2 : box.right > from - 2;
  if (beyond.length === 0 || !isNearest || beyond.every(({ item }) => item && amount.test(item.text))) return undefined;
  const beside = rows.map(({ things }) => things.filter((thing) => !isBeyond(thing)));
  const narrow = linesBeside(
    beside.flatMap((things) => lineOf(things) ?? []),
    box,
  );
  const room = around(narrow.map(({ left, right, y }) => ({ left, right, top: y, bottom: y })));
  const lines = rows.flatMap(({ things }) => lineOf(things.filter(isBeyond)) ?? []);
  const isColumn = lines.length >= fewestLines && box.right - box.left > (room.right - room.left) * narrowColumn;
  const first = beside.flat().find(({ item, bottom }) => item && bottom === narrow[0]?.y)?.item;
  if (first === undefined || !makesRoom(narrow, { ...whole, isColumn })) return undefined;
  // Far below may stand the number of the page.
  const near = beyond.filter(({ bottom }) => bottom < room.bottom + first.size * nearBelow);
  const behind = wordsBehind(near, narrow, { isRight, edge: isRight ? whole.right : whole.left });
  const own = near.filter((thing) => !behind.includes(thing));
  const moved = closedUp(
    behind.flatMap(({ item }) => item ?? []),
    narrow,
    isRight,
  );
  const closed = around([room, ...[...moved.values()].map(extentOf)]);
  return {
    moved,
    items: own.flatMap(({ item }) => item ?? []),
    boxes: own.flatMap((thing) => (thing.item ? [] : thing.box)),
    beside: first,
    room: { ...room, left: closed.left, right: closed.right },
  };
}

function lineOf(row: readonly Thing[]): MeasuredLine | undefined {
  const items = row.flatMap(({ item }) => item ?? []).toSorted((a, b) => a.x - b.x);
  const [first] = items;
  if (first === undefined) return undefined;
  const size = Math.max(...items.map((item) => item.size));
  const ends = items.map(({ x, width }) => x + width);
  return {
    left: first.x,
    right: Math.max(...ends),
    y: row[0]?.bottom ?? 0,
    size,
    text: items.map(({ text }) => text).join(''),
    isWhole: items.every(({ x }, nth) => x - (ends[nth - 1] ?? x) < size * blank),
  };
}
