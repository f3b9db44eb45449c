import type { Box } from './box.ts';
import type { PlacedText } from './visible-runs.ts';

/** Two runs share so much of the smaller when one is printed over the other. */
const mostShared = 0.3;

const number = /^[-−–+(（]?[\d０-９][\d０-９,，.]*[%)）]?$/;

/** Whether a run of words is one number. */
export function isNumber(text: string): boolean {
  return number.test(text);
}

/** Whether a run is an amount, not a code or the number of a line. */
export function isDecimal(text: string): boolean {
  return isNumber(text) && text.includes('.');
}

/** The middle of a run, from the left. */
export function middleOf({ x, width }: PlacedText): number {
  return x + width / 2;
}

/** The middle of a run, from above: characters stand on their base line. */
export function heightOf({ y, size }: Pick<PlacedText, 'y' | 'size'>): number {
  return y - size * 0.35;
}

/** Whether the middle of a run is in a box. */
export function isInside(
  { x, y, width, size }: Pick<PlacedText, 'x' | 'y' | 'width' | 'size'>,
  { left, top, right, bottom }: Box,
): boolean {
  const [across, down] = [x + width / 2, heightOf({ y, size })];
  return across > left && across < right && down > top && down < bottom;
}

/** How far words reach: from where the first of them begins to where the last ends. */
export function reachOfWords(items: readonly PlacedText[]): { from: number; to: number } {
  return { from: Math.min(...items.map(({ x }) => x)), to: Math.max(...items.map(({ x, width }) => x + width)) };
}

/** The column whose edges a run stands between, -1 left of all. */
export function columnIn(edges: readonly number[], item: PlacedText): number {
  return edges.findLastIndex((at) => at <= middleOf(item));
}

/** The row whose lines a run stands between, -1 above all. */
export function rowIn(rows: readonly number[], item: PlacedText): number {
  return rows.findLastIndex((at) => at <= heightOf(item));
}

/** Whether a run goes over a place, on both sides by more than this, in the height of the type. */
export function isOver({ x, width, size }: PlacedText, at: number, by = 0.5): boolean {
  return at > x + size * by && at < x + width - size * by;
}

/** Whether two runs stand on one line, farther apart than this, in the height of the type of the first. */
export function areBeside(one: PlacedText, other: PlacedText, apart: number): boolean {
  return (
    Math.abs(one.y - other.y) < one.size * 0.4 &&
    Math.max(other.x - one.x - one.width, one.x - other.x - other.width) > one.size * apart
  );
}

/** Whether two runs of words are printed over each other, so that nobody reads either for sure. */
export function overlap(items: readonly PlacedText[]): boolean {
  const sorted = items.filter(({ text }) => text.trim() !== '').toSorted((a, b) => a.y - b.y);
  return sorted.some((item, index) => {
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next] as PlacedText;
      if (other.y - item.y > Math.max(item.size, other.size)) return false;
      const across = Math.min(item.x + item.width, other.x + other.width) - Math.max(item.x, other.x);
      const down = Math.min(item.y, other.y) - Math.max(item.y - item.size * 0.8, other.y - other.size * 0.8);
      if (
        across > mostShared * Math.min(item.width, other.width) &&
        down > mostShared * 0.8 * Math.min(item.size, other.size)
      )
        return true;
    }
    return false;
  });
}

/** Characters written downwards stand no farther apart, in the height of the type; lines do. */
const closest = 1.12;

/**
 * The words of a cell that are written downwards, character by character, each column of them as one run; the first is
 * the one on the right. Others are as they were.
 */
export function levelWords(items: readonly PlacedText[]): PlacedText[] {
  const columns = Map.groupBy(
    items.toSorted((a, b) => a.y - b.y),
    (item) => Math.round(middleOf(item) / (item.size * 0.6)),
  );
  const isDown = [...columns.values()].every((column) =>
    column.every(({ y, size }, nth) => nth === 0 || y - (column[nth - 1]?.y ?? 0) < size * closest),
  );
  if (columns.size < 2 || columns.size === items.length || !isDown || items.some(({ text }) => [...text].length > 1))
    return [...items];
  return [...columns.values()]
    .toSorted((a, b) => (b[0]?.x ?? 0) - (a[0]?.x ?? 0))
    .map((column, nth): PlacedText => {
      const [first] = column as [PlacedText];
      return { ...first, text: column.map(({ text }) => text).join(''), y: first.y + nth * first.size * 1.5 };
    });
}

/**
 * A run of words that goes on over an upright line between two of its words, cut there: some producers draw the cells of
 * a row as one run.
 * @param hasLine whether a line stands at a place, at a height
 */
export function cutAtLines(
  item: PlacedText,
  columns: readonly number[],
  hasLine: (at: number, y: number) => boolean,
): PlacedText[] {
  const y = heightOf(item);
  const line = columns.find((at) => isOver(item, at) && hasLine(at, y));
  const gaps = [...item.text.matchAll(/ +/g)];
  if (line === undefined || gaps.length === 0) return [item];
  const ends = widths(item);
  const cut = gaps.find(
    ({ index, 0: blanks }) =>
      (ends[index] ?? 0) <= line + item.size && (ends[index + blanks.length] ?? 0) >= line - item.size,
  );
  if (cut === undefined) return [item];
  const [from, to] = [cut.index, cut.index + cut[0].length];
  const left = { ...item, text: item.text.slice(0, from), width: (ends[from] ?? 0) - item.x };
  const right = { ...item, text: item.text.slice(to), x: ends[to] ?? 0, width: item.x + item.width - (ends[to] ?? 0) };
  return [left, ...cutAtLines(right, columns, hasLine)];
}

/** About where each character of a run begins: those of Chinese are twice as wide as others. */
function widths({ text, x, width }: PlacedText): number[] {
  const units = [...text].map((character) => (/[\u2E80-\uFFEF]/.test(character) ? 2 : 1));
  const whole = units.reduce((sum: number, unit) => sum + unit, 0);
  let at = x;
  return [x, ...units.map((unit) => (at += (unit / whole) * width))];
}
