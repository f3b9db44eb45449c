import { areBeside, columnIn, isDecimal, isNumber, isOver, middleOf, rowIn } from './cell-items.ts';
import { areCodeParts } from './code-parts.ts';
import { atLines, columnWays, edgeSpans, type Span, type Stretch, stretchesOf } from './gap-columns.ts';
import { type Grid, innerUprights } from './grid-lines.ts';
import { edgesBySetting, isSet, settings } from './head-settings.ts';
import { type HeadOver, headTrees } from './head-tree.ts';
import { farthestLines, type HeadStep, type HeadWords, headSteps, headWords } from './head-words.ts';
import { type Line, meeting, sameLine } from './rule-lines.ts';
import { hasNumber, stepsBetween, textLines } from './text-lines.ts';
import type { PlacedText } from './visible-runs.ts';

/** Words reach no farther over the edge of their column, in the height of the type. */
const overEdge = 0.3;
/** Runs of one word, in type of two kinds, stand closer, in the height of the type. */
const touching = 0.3;
/** A head may be broken by hand where so much room was left, in the height of the type. */
const roomOfBreak = 1.5;
/** Words are so far from the sides of their table at most, in points. */
const widestSide = 12;
/** Heads of the parts of a code. */
const codeParts = /^[类款项]$/;
/** Amounts of one column end, begin or stand this much in one line, in points. */
const inLine = 2.5;

/** Columns, the heads above each, and those that stand over several. */
export interface Columns {
  edges: readonly number[];
  leaves: HeadWords[];
  over: HeadOver[];
}

/** Where the sides of a table lie, or may. */
interface Sides {
  left: Span;
  right: Span;
}

/**
 * The columns below the heads of a table, where its words have a place in one way alone. Lines of a head that stand as close
 * as those of two are read either way.
 * @param heads words of the head
 * @param body words below it
 * @param frame top and foot of the head
 * @param grid what is drawn
 * @param rows where the rows of the body begin
 */
export function headColumns(
  heads: readonly PlacedText[],
  body: readonly PlacedText[],
  frame: { top: number; bottom: number },
  grid: Grid,
  sides: Sides,
  rows: readonly number[],
): Columns | undefined {
  const lines = distinct(innerUprights(grid).map(({ at }) => at));
  const stretches = [body, withWholeCodes(body)].map((own) => stretchesOf(own));
  const by = (step: HeadStep) => {
    const ways = headWords(heads, frame, grid, step).flatMap((words) => stretches.map((own) => ({ words, own })));
    for (const { words, own } of ways) {
      const columns = columnsBy(words, own, { sides, lines, level: grid.level, head: frame.bottom });
      if (columns && areInColumns(body, columns.edges, rows)) return [columns];
    }
    return [];
  };
  const likely = headSteps(heads, closestRows(body)).flatMap(by);
  const found = likely.length > 0 ? likely : by(farthestLines);
  const [first, ...others] = found;
  return others.every((other) => first && outline(other) === outline(first)) ? first : undefined;
}

function distinct(places: readonly number[]): number[] {
  return places.toSorted((a, b) => a - b).filter((at, nth, all) => nth === 0 || at - (all[nth - 1] ?? 0) > sameLine);
}

function closestRows(body: readonly PlacedText[]): number {
  return Math.min(...stepsBetween(textLines(body).filter(hasNumber)));
}

/** What two ways of reading a head have to agree on. */
function outline({ leaves, over }: Columns): string {
  return JSON.stringify([
    leaves.map(({ text }) => text),
    over.map(({ head, columns }) => [head.text, columns]).toSorted(),
  ]);
}

/** The columns below heads; undefined where there is no way to tell them, or more than one. */
function columnsBy(
  words: readonly HeadWords[],
  body: readonly Stretch[],
  { sides, lines, level, head }: { sides: Sides; lines: readonly number[]; level: readonly Line[]; head: number },
): Columns | undefined {
  const leaves = words.filter(({ isOver }) => !isOver);
  const over = words.filter(({ isOver }) => isOver);
  if (leaves.length < 3 || words.some(({ text }) => text.trim().length < 2 && !codeParts.test(text))) return undefined;
  const ways = columnWays(leaves, body).flatMap((columns) => {
    if (columns.some(({ from, to }, nth) => isTooWide(leaves[nth] as HeadWords, to - from))) return [];
    const edges = atLines(edgeSpans(columns, sides), lines);
    return edges ? [edges] : [];
  });
  const isWithin = (one: HeadWords, from: Span, to: Span) => {
    const line = one.bottom === undefined ? undefined : level.find((own) => isRight(own, one, head));
    // A line below a head reaches from the first of its columns to the last, or over those of its neighbours too.
    return line === undefined || (line.from < from.to + meeting && line.to > to.from - meeting);
  };
  for (const setting of [...settings, undefined]) {
    const own = ways.flatMap((edges): Span[][] => {
      const narrow = setting === undefined ? edges : edgesBySetting(edges, leaves, setting);
      return narrow && (setting !== undefined || ways.length === 1) ? [narrow] : [];
    });
    const trees = own.flatMap((edges) =>
      headTrees(leaves, over, (one, [from, to]) => {
        const [start, end] = [edges[from] as Span, edges[to] as Span].map((edge) =>
          setting === 'middle' ? edge : nearWords(edge, edges),
        ) as [Span, Span];
        const ways = setting === 'middle' || setting === 'left' ? [setting] : settings;
        return isWithin(one, start, end) && ways.some((way) => isSet(one, start, end, way));
      }).map((tree) => ({ edges, tree })),
    );
    const [only, ...others] = trees;
    if (only === undefined) continue;
    if (others.length > 0) return undefined;
    return { leaves, over: only.tree, edges: only.edges.map(({ from, to }) => (from + to) / 2) };
  }
  return undefined;
}

/** Where no head tells the sides of a table, they are near its words. */
function nearWords(edge: Span, edges: readonly Span[]): Span {
  if (edge === edges[0]) return { ...edge, from: Math.max(edge.from, edge.to - widestSide) };
  return edge === edges.at(-1) ? { ...edge, to: Math.min(edge.to, edge.from + widestSide) } : edge;
}

/** Whether a head is broken over lines that would have had room: it is two. */
function isTooWide({ broken, size }: HeadWords, width: number): boolean {
  return broken !== undefined && width > broken + size * roomOfBreak;
}

/** Whether a level line is that below a head over others. */
function isRight({ at, from, to }: Line, { left, right, bottom = 0 }: HeadWords, head: number): boolean {
  return Math.abs(at - bottom) < sameLine && at < head - meeting && from < right && to > left;
}

/** The lines between the columns, down from below the heads that stand over several, and those below such heads. */
export function linesOf(
  { edges, leaves, over }: Columns,
  { top, bottom }: { top: number; bottom: number },
  level: readonly Line[],
): Grid {
  const bottomOf = ({ head, columns }: HeadOver) => {
    const below = [
      ...leaves.slice(...columns),
      ...over.filter((one) => isBelow(one, head, columns)).map((one) => one.head),
    ];
    return head.bottom ?? (head.last + Math.min(...below.map(({ first }) => first))) / 2;
  };
  const ends = over.map((one) => ({ ...one, bottom: bottomOf(one) }));
  const isLine = (at: number) => level.some((line) => Math.abs(line.at - at) < sameLine);
  return {
    upright: edges.slice(1, -1).map((at, nth) => {
      const above = ends.filter(({ columns: [from, to] }) => from <= nth && nth + 1 < to);
      return { at, from: Math.max(top, ...above.map((one) => one.bottom)), to: bottom };
    }),
    level: ends
      .filter((one) => !isLine(one.bottom))
      .map((one) => ({ at: one.bottom, from: edges[one.columns[0]] ?? 0, to: edges[one.columns[1]] ?? 0 })),
  };
}

function isBelow(one: HeadOver, head: HeadWords, [from, to]: readonly [number, number]): boolean {
  return one.head.first > head.last && one.columns[0] >= from && one.columns[1] <= to;
}

/** Codes whose parts stand beside each other in one column, as one run. */
function withWholeCodes(items: readonly PlacedText[]): PlacedText[] {
  return items.map((item) => {
    const parts = items.filter((other) => other.x > item.x && areCodeParts(item, other));
    return { ...item, width: Math.max(item.width, ...parts.map(({ x, width }) => x + width - item.x)) };
  });
}

/** Whether no number stands over an edge, no two words beside each other in one cell, and amounts of a column in line. */
export function areInColumns(body: readonly PlacedText[], edges: readonly number[], rows: readonly number[]): boolean {
  const numbers = body.filter(({ text }) => isNumber(text));
  if (numbers.some((item) => edges.some((at) => isOver(item, at, overEdge)))) return false;
  const cellOf = (item: PlacedText) => `${rowIn(rows, item)} ${columnIn(edges, item)}`;
  const cells = Map.groupBy(body, cellOf);
  const isDoubled = (one: PlacedText, other: PlacedText) =>
    areBeside(one, other, touching) && !areCodeParts(one, other);
  if (numbers.some((one) => cells.get(cellOf(one))?.some((other) => isDoubled(one, other)))) return false;
  return [
    ...Map.groupBy(
      numbers.filter(({ text }) => isDecimal(text)),
      (item) => columnIn(edges, item),
    ).values(),
  ].every((column) =>
    [({ x }: PlacedText) => x, middleOf, ({ x, width }: PlacedText) => x + width].some((place) => {
      const places = column.map(place);
      return Math.max(...places) - Math.min(...places) < inLine;
    }),
  );
}
