import { around, type Box } from './box.ts';
import { reachOfWords } from './cell-items.ts';
import { gutter, type MeasuredLine } from './measured-lines.ts';
import { sameBase } from './text-lines.ts';
import type { PlacedText } from './visible-runs.ts';

/** Something beside the lines of a text, with its words where it has any. */
type Thing = Box & { item?: PlacedText | undefined };

/**
 * Of what stands beside lines of a text, the words that are no part of the box but go on with the lines behind it: prose
 * on their base lines that ends where the lines of the page do.
 * @param edge where the whole lines of the page end, on the side of the box
 */
export function wordsBehind<Own extends Thing>(
  beside: readonly Own[],
  lines: readonly MeasuredLine[],
  { isRight, edge }: { isRight: boolean; edge: number },
): Own[] {
  const [first] = lines;
  if (first === undefined) return [];
  const { size } = first;
  const sorted = beside.toSorted((a, b) => (isRight ? a.left - b.left : b.right - a.right));
  const at = sorted.findIndex((thing, nth) => {
    const near = around(sorted.slice(0, nth));
    return nth > 0 && (isRight ? thing.left - near.right : near.left - thing.right) > size * gutter;
  });
  const behind = at === -1 ? [] : sorted.slice(at);
  const reach = around(behind);
  const isInLine = ({ item }: Own) =>
    item !== undefined && lines.some(({ y }) => Math.abs(y - item.y) < size * sameBase);
  const isProse = /[，。；]/.test(behind.map(({ item }) => item?.text ?? '').join(''));
  const reachesEdge = isRight ? reach.right > edge - size * 2 : reach.left < edge + size * 2;
  return behind.length > 1 && behind.every(isInLine) && isProse && reachesEdge ? behind : [];
}

/** Words behind a box, each with its place where the lines close up over the box. */
export function closedUp(
  behind: readonly PlacedText[],
  lines: readonly MeasuredLine[],
  isRight: boolean,
): Map<PlacedText, PlacedText> {
  const moved = new Map<PlacedText, PlacedText>();
  for (const { left, right, y, size } of lines) {
    const own = behind.filter((item) => Math.abs(y - item.y) < size * sameBase);
    const { from, to } = reachOfWords(own);
    for (const item of own) moved.set(item, { ...item, x: item.x + (isRight ? right - from : left - to) });
  }
  return moved;
}
