import type { HeadWords } from './head-words.ts';
import type { PlacedText } from './visible-runs.ts';

/** From where to where something reaches, or may lie. */
export interface Span {
  from: number;
  to: number;
}

/** Amounts and names of two columns stand farther apart, in the height of the type. */
const gap = 0.1;
/** 合计 may stand over the columns of codes and names. */
const total = /^[合总小共]?\s*计?$/;
/** Words no farther below each other may be of one row, in the height of the type. */
const sameRow = 1.2;
/** More ways than these are no way. */
const mostWays = 40;

/** Words below a head with others right above or below them, and nothing printed beside them but farther off. */
export interface Stretch extends Span {
  items: readonly PlacedText[];
}

/** How far the words below a head reach that stand above each other. */
export function stretchesOf(items: readonly PlacedText[]): Stretch[] {
  const found: (Span & { items: PlacedText[] })[] = [];
  const own = items.filter(({ text }) => text.trim() !== '' && !total.test(text.trim()));
  for (const item of own.toSorted((a, b) => a.x - b.x)) {
    const { x, width, size } = item;
    const open = found.at(-1);
    if (open && x - open.to < size * gap) {
      open.to = Math.max(open.to, x + width);
      open.items.push(item);
    } else found.push({ from: x, to: x + width, items: [item] });
  }
  return found;
}

/** Whether words of two stretches may be of one row. */
function shareRow(one: Stretch, other: Stretch): boolean {
  return one.items.some(({ y, size }) => other.items.some((item) => Math.abs(item.y - y) < size * sameRow));
}

/**
 * The columns that heads stand over, in all ways in which no two share a place: each of the stretches of words belongs to
 * one head, a head may have none, and those that it has are of different rows.
 */
export function columnWays(heads: readonly Pick<HeadWords, 'left' | 'right'>[], body: readonly Stretch[]): Span[][] {
  const found: Span[][] = [];
  const place = (at: number, next: number, columns: readonly Span[]) => {
    if (found.length > mostWays) return;
    const head = heads[at];
    if (head === undefined) {
      if (next === body.length) found.push([...columns]);
      return;
    }
    const before = columns.at(-1)?.to ?? Number.NEGATIVE_INFINITY;
    let column: Span = { from: head.left, to: head.right };
    for (let end = next; end <= body.length; end += 1) {
      const stretch = body[end];
      if (column.from <= before) return;
      // Words below a head, or left of it, are its own.
      if (stretch === undefined || stretch.from > column.to) place(at + 1, end, [...columns, column]);
      if (stretch === undefined || body.slice(next, end).some((own) => shareRow(own, stretch))) return;
      column = { from: Math.min(column.from, stretch.from), to: Math.max(column.to, stretch.to) };
    }
  };
  place(0, 0, []);
  return found.length > mostWays ? [] : found;
}

/** Where the edges between columns may lie: the sides of the table, and between the words of two neighbours. */
export function edgeSpans(columns: readonly Span[], { left, right }: { left: Span; right: Span }): Span[] {
  const first = columns[0]?.from ?? left.to;
  const last = columns.at(-1)?.to ?? right.from;
  return [
    { from: Math.min(left.from, first), to: Math.min(left.to, first) },
    ...columns.slice(1).map((column, nth) => ({ from: columns[nth]?.to ?? first, to: column.from })),
    { from: Math.max(right.from, last), to: Math.max(right.to, last) },
  ];
}

/** Edges as drawn lines say, where one lies in their place; undefined where a line lies in none. */
export function atLines(edges: readonly Span[], lines: readonly number[]): Span[] | undefined {
  const own = edges.map(({ from, to }) => lines.filter((at) => at > from - 1 && at < to + 1));
  const isPlaced = lines.every((at) => own.some((found) => found.includes(at)));
  if (!isPlaced || own.some((found) => found.length > 1)) return undefined;
  return edges.map((edge, nth) => ({ from: own[nth]?.[0] ?? edge.from, to: own[nth]?.[0] ?? edge.to }));
}
