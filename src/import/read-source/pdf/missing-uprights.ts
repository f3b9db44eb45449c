import { areBeside, columnIn, heightOf, isDecimal, isNumber, isOver, middleOf, rowIn } from './cell-items.ts';
import { areCodeParts } from './code-parts.ts';
import { atLines, columnWays, edgeSpans, type Span, type Stretch, stretchesOf } from './gap-columns.ts';
import { type Grid, innerUprights, isAlike, reachOf } from './grid-lines.ts';
import { edgesBySetting, isSet, settings } from './head-settings.ts';
import { type HeadOver, headTrees } from './head-tree.ts';
import { type HeadWords, headWords } from './head-words.ts';
import { type Line, meeting, sameLine } from './rule-lines.ts';
import type { PlacedText } from './visible-runs.ts';

/** Words reach no farther over the edge of their column, in the height of the type. */
const overEdge = 0.3;
/** Runs of one word, in type of two kinds, stand closer, in the height of the type. */
const touching = 0.3;
/** Heads of the parts of a code. */
const codeParts = /^[类款项]$/;
/** Amounts of one column end, begin or stand this much in one line, in points. */
const inLine = 2.5;

/**
 * The lines between columns, and between heads over heads, that a table leaves out: columns are told by what stands above
 * and below each other with nothing printed between, and each has to have one head. Where words leave open which head is
 * whose, the way in which heads are set in their columns tells; where that leaves two ways, nobody knows.
 * @param known edges of the columns of the table on the page before, which may go on without a head
 * @returns nothing where a column is not certain
 */
export function missingUprights(grid: Grid, items: readonly PlacedText[], known: readonly number[]): Grid {
  const reach = reachOf(grid.level);
  const rows = grid.level
    .filter((line) => isAlike(line, reach))
    .map(({ at }) => at)
    .toSorted((a, b) => a - b);
  const [top, bottom] = [rows[0] ?? 0, rows.at(-1) ?? 0];
  const inner = innerUprights(grid);
  for (const head of rows.slice(1, -1)) {
    const body = items.filter((item) => heightOf(item) > head);
    const heads = items.filter((item) => heightOf(item) < head);
    if (heads.some(({ text }) => isDecimal(text))) break;
    const lines = distinct(inner.map(({ at }) => at));
    const found = headWords(items, { top, bottom: head }, grid)
      .flatMap((words) => [body, withWholeCodes(body)].map((own) => ({ words, own: stretchesOf(own) })))
      .map(({ words, own }) => columnsBy(words, own, { reach, lines, level: grid.level, head }))
      .find((columns) => columns !== undefined && areInColumns(body, columns.edges, rows));
    if (found) return linesOf(found, { top, bottom }, grid.level);
  }
  const isSame = isAlike({ from: known[0] ?? 0, to: known.at(-1) ?? 0 }, reach);
  // A head of its own would have the first words.
  const first = Math.min(...items.map((item) => rowIn(rows, item)));
  const goesOn = items.some((item) => rowIn(rows, item) === first && isNumber(item.text));
  const below = items.filter((item) => heightOf(item) > top);
  const isKnown = inner.length === 0 && isSame && goesOn && known.length > 3 && areInColumns(below, known, rows);
  return { level: [], upright: isKnown ? known.slice(1, -1).map((at) => ({ at, from: top, to: bottom })) : [] };
}

function distinct(places: readonly number[]): number[] {
  return places.toSorted((a, b) => a - b).filter((at, nth, all) => nth === 0 || at - (all[nth - 1] ?? 0) > sameLine);
}

interface Columns {
  edges: number[];
  leaves: HeadWords[];
  over: HeadOver[];
}

/** The columns below heads; undefined where there is no way to tell them, or more than one. */
function columnsBy(
  words: readonly HeadWords[],
  body: readonly Stretch[],
  { reach, lines, level, head }: { reach: Span; lines: readonly number[]; level: readonly Line[]; head: number },
): Columns | undefined {
  const leaves = words.filter(({ isOver }) => !isOver);
  const over = words.filter(({ isOver }) => isOver);
  if (leaves.length < 3 || words.some(({ text }) => text.trim().length < 2 && !codeParts.test(text))) return undefined;
  const ways = columnWays(leaves, body).flatMap((columns) => {
    const edges = atLines(edgeSpans(columns, reach), lines);
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
        const [start, end] = [edges[from] as Span, edges[to] as Span];
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

/** Whether a level line is that below a head over others. */
function isRight({ at, from, to }: Line, { left, right, bottom = 0 }: HeadWords, head: number): boolean {
  return Math.abs(at - bottom) < sameLine && at < head - meeting && from < right && to > left;
}

/** The lines between the columns, down from below the heads that stand over several, and those below such heads. */
function linesOf(
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
function areInColumns(body: readonly PlacedText[], edges: readonly number[], rows: readonly number[]): boolean {
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
