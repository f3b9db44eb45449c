import { columnIn, heightOf, rowIn } from './cell-items.ts';
import type { PlacedText } from './visible-runs.ts';

/** A line goes through words where it is this near to their middle, in the height of the type. */
const through = 0.3;
/** Lines of one cell follow each other no farther, and no nearer, in the height of the type. */
const [nearest, farthest] = [0.9, 1.7];

interface Places {
  columns: readonly number[];
  rows: readonly number[];
}

/**
 * The row that words stand in. Where a row is too low for its words, lines go through the first or the last of them: those
 * between two such lines are of that row; others belong to the row of the full line they go on from, or of those that go on
 * from them.
 * @param isDrawn whether the line is drawn where the words are
 * @param isFull whether one more character would not have fitted
 * @returns the row, and whether it is too low for the words; undefined where both may be
 */
export function rowOfWords(
  item: PlacedText,
  items: readonly PlacedText[],
  { columns, rows }: Places,
  isDrawn: (at: number) => boolean,
  isFull: (item: PlacedText) => boolean,
): { row: number; isCut: boolean } | undefined {
  const uncut = { row: rowIn(rows, item), isCut: false };
  const crossed = (words: PlacedText) =>
    rows.findIndex((at) => Math.abs(at - heightOf(words)) < words.size * through && isDrawn(at));
  const line = crossed(item);
  if (line < 0) return uncut;
  const column = columnIn(columns, item);
  const near = (from: number, to: number) =>
    items.filter(
      (other) =>
        columnIn(columns, other) === column && other.y - item.y > from * item.size && other.y - item.y < to * item.size,
    );
  const above = near(-farthest, -nearest).filter(isFull);
  const below = isFull(item) ? near(nearest, farthest) : [];
  // Of two lines in a row that is too low for both, the line above goes through the first, the line below through the second.
  const isSecond = line > 0 && above.some((other) => crossed(other) === line - 1);
  const isFirst = below.some((other) => crossed(other) === line + 1);
  const goesOn = isSecond || (!isFirst && above.some((other) => crossed(other) === -1));
  const isGoneOn = isFirst || (!isSecond && below.some((other) => crossed(other) === -1));
  if (goesOn && isGoneOn) return undefined;
  if (goesOn) return { row: line - 1, isCut: true };
  return isGoneOn ? { row: line, isCut: true } : uncut;
}
