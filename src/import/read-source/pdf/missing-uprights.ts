import { areBeside, columnIn, heightOf, isDecimal, isNumber, isOver, middleOf, rowIn } from './cell-items.ts';
import { type Grid, innerUprights, isAlike, reachOf } from './grid-lines.ts';
import { type Line, meeting, sameLine } from './rule-lines.ts';
import { areCodeParts, type HeadWords, stackedHeads } from './stacked-heads.ts';
import type { PlacedText } from './visible-runs.ts';

/** A cell of the head. */
interface HeadCell extends HeadWords {
  /** The columns it stands over: the place of the first, and of the one behind the last. */
  columns: readonly [number, number];
}

/** Words stand no farther from the edge of their cell, in points. */
const mostRoom = 12;
/** Edges reckoned from the left and from the right lie no farther apart, in points. */
const mostApart = 2.5;
/** Words reach no farther over the edge of their column, in the height of the type. */
const overEdge = 0.3;
/** Runs of one word, in type of two kinds, stand closer, in the height of the type. */
const touching = 0.3;
/** Amounts of one column end, begin or stand this much in one line, in points. */
const inLine = 2.5;

/**
 * The upright lines that a table of level lines leaves out, and those between heads over heads. Heads stand in the middle of their columns: from one edge
 * and the middles the others follow, and the last has to be that of the table. Or they begin as far from the left of each
 * as amounts end from its right. No number stands over an edge, no two words
 * beside each other in one cell, and the amounts of a column are in line.
 * @param known edges of the columns of the table on the page before, which may go on without a head
 * @returns nothing where a column is not certain
 */
export function missingUprights(grid: Grid, items: readonly PlacedText[], known: readonly number[]): Grid {
  const reach = reachOf(grid.level);
  const { from: left, to: right } = reach;
  const whole = grid.level.filter((line) => isAlike(line, reach));
  const rows = whole.map(({ at }) => at).toSorted((a, b) => a - b);
  const [top, bottom] = [rows[0] ?? 0, rows.at(-1) ?? 0];
  const inner = innerUprights(grid).toSorted((a, b) => a.at - b.at);
  for (const head of rows.slice(1, -1)) {
    const through = inner.filter(({ from, to }) => from - head < meeting && bottom - to < meeting);
    const fixed = [left, ...through.map(({ at }) => at), right];
    const body = items.filter((item) => heightOf(item) > head);
    const isLine = (at: number) => grid.level.some((line) => Math.abs(line.at - at) < sameLine);
    const ways = [headCells(grid.level, items, top, head), stackedHeads(items, top, head)].flatMap((cells) => {
      const lowest = cells?.filter((cell) => Math.abs(cell.bottom - head) < sameLine) ?? [];
      const inMiddle = { columns: edgesBetween(fixed, lowest), isAt: isInMiddle };
      const atLeft = { columns: edgesAtHeads([left, right], lowest, body), isAt: isAtLeft };
      return [inMiddle, ...(through.length === 0 ? [atLeft] : [])].flatMap(({ columns, isAt }) => {
        if (cells === undefined || columns === undefined || columns.length < 4) return [];
        const spans = areInColumns(items, columns, rows, head) ? withColumns(cells, columns, head, isAt) : undefined;
        return spans === undefined ? [] : [{ columns, spans }];
      });
    });
    const [found] = ways;
    if (found === undefined) continue;
    const { columns, spans } = found;
    return {
      upright: columns.slice(1, -1).map((at, nth) => {
        const over = spans.filter((cell) => cell.columns[0] <= nth && nth + 1 < cell.columns[1]);
        return { at, from: Math.max(top, ...over.map((cell) => cell.bottom)), to: bottom };
      }),
      level: spans
        .filter((cell) => !isLine(cell.bottom))
        .map((cell) => ({
          at: cell.bottom,
          from: columns[cell.columns[0]] ?? left,
          to: columns[cell.columns[1]] ?? right,
        })),
    };
  }
  const isSame = isAlike({ from: known[0] ?? 0, to: known.at(-1) ?? 0 }, reach);
  // A head of its own would have the first words.
  const first = Math.min(...items.map((item) => rowIn(rows, item)));
  const goesOn = items.some((item) => rowIn(rows, item) === first && isNumber(item.text));
  const isKnown = inner.length === 0 && isSame && goesOn && known.length > 3 && areInColumns(items, known, rows, top);
  return { level: [], upright: isKnown ? known.slice(1, -1).map((at) => ({ at, from: top, to: bottom })) : [] };
}

/** Undefined where two heads stand beside each other below a third and no line parts them. */
function headCells(
  level: readonly Line[],
  items: readonly PlacedText[],
  top: number,
  bottom: number,
): HeadWords[] | undefined {
  const cells: HeadWords[] = [];
  const own = items.filter((item) => heightOf(item) > top && heightOf(item) < bottom);
  for (const item of own) {
    const [x, y] = [middleOf(item), heightOf(item)];
    const lines = level.filter(({ from, to }) => from - meeting < x && x < to + meeting).map(({ at }) => at);
    const cell: HeadWords = {
      left: item.x,
      right: item.x + item.width,
      top: Math.max(...lines.filter((at) => at < y)),
      bottom: Math.min(...lines.filter((at) => at > y)),
    };
    for (const other of cells.filter((one) => one.top === cell.top && one.bottom === cell.bottom)) {
      if (other.left >= cell.right + item.size * touching || other.right <= cell.left - item.size * touching) continue;
      cells.splice(cells.indexOf(other), 1);
      cell.left = Math.min(cell.left, other.left);
      cell.right = Math.max(cell.right, other.right);
    }
    cells.push(cell);
  }
  const isIn = ({ left, right, top: from, bottom: to }: HeadWords, item: PlacedText) =>
    middleOf(item) > left && middleOf(item) < right && heightOf(item) > from && heightOf(item) < to;
  const areSeveral = cells.some((cell) => {
    const inside = own.filter((item) => isIn(cell, item));
    return inside.some((one) => inside.some((other) => areApart(one, other, inside)));
  });
  return areSeveral ? undefined : cells.toSorted((a, b) => a.left - b.left);
}

/** Whether two runs of words of a cell stand on one line, and nothing of it between them. */
function areApart(one: PlacedText, other: PlacedText, items: readonly PlacedText[]): boolean {
  if (other.x < one.x || !areBeside(one, other, touching)) return false;
  return !items.some((item) => item.x > one.x && item.x < other.x && Math.abs(item.y - one.y) < one.size * 0.4);
}

/** The edges of columns with their heads in the middle, between edges that are certain. */
function edgesBetween(fixed: readonly number[], heads: readonly HeadWords[]): number[] | undefined {
  const edges = fixed.slice(0, 1);
  for (const [nth, to] of fixed.slice(1).entries()) {
    const from = fixed[nth] ?? 0;
    const middles = heads.map((head) => (head.left + head.right) / 2).filter((middle) => middle > from && middle < to);
    const rightwards = reckoned(from, middles);
    const leftwards = reckoned(to, middles.toReversed()).toReversed();
    if (middles.length === 0 || Math.abs((rightwards.at(-1) ?? 0) - to) > mostApart) return undefined;
    edges.push(...rightwards.slice(1, -1).map((at, index) => (at + (leftwards[index + 1] ?? at)) / 2), to);
  }
  const isOver = heads.some(({ left, right }) => edges.some((at) => at > left + 1 && at < right - 1));
  return isOver || edges.some((at, nth) => nth > 0 && at <= (edges[nth - 1] ?? 0)) ? undefined : edges;
}

/**
 * The edges of columns whose heads begin at their left, as far from them as the first from the table's: the amounts below
 * have to end as far from the next edge.
 */
function edgesAtHeads(
  [left, right]: readonly [number, number],
  heads: readonly HeadWords[],
  body: readonly PlacedText[],
): number[] | undefined {
  const [first, ...others] = heads.toSorted((a, b) => a.left - b.left);
  const room = (first?.left ?? 0) - left;
  if (first === undefined || room < 0 || room > mostRoom) return undefined;
  const edges = [left, ...others.map((head) => head.left - room), right];
  const isOver = heads.some((head) => edges.some((at) => at > head.left + 1 && at < head.right + room - 1));
  const amounts = body.filter(({ text }) => isDecimal(text));
  const columns = Map.groupBy(amounts, (item) => columnIn(edges, item));
  const areAtRight = [...columns].every(
    ([column, own]) =>
      Math.abs((edges[column + 1] ?? 0) - room - Math.max(...own.map(({ x, width }) => x + width))) < mostApart,
  );
  return !isOver && areAtRight && columns.size > 1 ? edges : undefined;
}

function reckoned(from: number, middles: readonly number[]): number[] {
  const edges = [from];
  for (const middle of middles) edges.push(2 * middle - (edges.at(-1) ?? 0));
  return edges;
}

/** Whether a cell of the head stands where it has to, between the edges of the columns it is over. */
type StandsAt = (cell: HeadWords, edges: readonly number[], columns: readonly [number, number]) => boolean;

const isInMiddle: StandsAt = (cell, edges, [from, to]) =>
  Math.abs((edges[from] ?? 0) + (edges[to] ?? 0) - cell.left - cell.right) < mostApart * 2;

const isAtLeft: StandsAt = (cell, edges, [from]) => {
  const room = cell.left - (edges[from] ?? 0);
  return room > -mostApart && room < mostRoom;
};

/** The cells of the head with the columns they stand over; undefined where that is not certain. */
function withColumns(
  cells: readonly HeadWords[],
  edges: readonly number[],
  head: number,
  stands: StandsAt,
): HeadCell[] | undefined {
  const isAt = (a: number, b: number) => Math.abs(a - b) < sameLine;
  const placed = cells
    .filter(({ bottom }) => isAt(bottom, head))
    .map((cell, nth): HeadCell => ({ ...cell, columns: [nth, nth + 1] }));
  const upper = cells.filter(({ bottom }) => !isAt(bottom, head)).toSorted((a, b) => b.bottom - a.bottom);
  while (upper.length > 0) {
    const line = upper[0]?.bottom ?? 0;
    const own = upper.splice(0, upper.filter(({ bottom }) => isAt(bottom, line)).length);
    const below = placed.filter(({ top }) => isAt(top, line));
    const [ways, ...others] = shared(
      own.toSorted((a, b) => a.left - b.left),
      below.toSorted((a, b) => a.left - b.left),
      edges,
      stands,
    );
    if (ways === undefined || others.length > 0) return undefined;
    placed.push(...ways);
  }
  return placed;
}

/** All ways in which cells share out among them those below, each standing over its own as it has to. */
function shared(
  cells: readonly HeadWords[],
  below: readonly HeadCell[],
  edges: readonly number[],
  stands: StandsAt,
): HeadCell[][] {
  const [cell, ...others] = cells;
  if (cell === undefined) return below.length === 0 ? [[]] : [];
  return below.flatMap((last, index) => {
    const [from, to] = [below[0]?.columns[0] ?? 0, last.columns[1]];
    const isWhole = below.slice(1, index + 1).every((one, nth) => one.columns[0] === below[nth]?.columns[1]);
    return isWhole && stands(cell, edges, [from, to])
      ? shared(others, below.slice(index + 1), edges, stands).map((ways) => [
          { ...cell, columns: [from, to] as const },
          ...ways,
        ])
      : [];
  });
}

function areInColumns(
  items: readonly PlacedText[],
  edges: readonly number[],
  rows: readonly number[],
  from: number,
): boolean {
  const body = items.filter((item) => heightOf(item) > from);
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
