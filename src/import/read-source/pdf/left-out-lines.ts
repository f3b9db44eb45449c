import { heightOf, isNumber, isOver } from './cell-items.ts';
import { type Grid, innerUprights, wholeLines } from './grid-lines.ts';
import { openRows } from './open-rows.ts';
import { type Line, meeting } from './rule-lines.ts';
import { hasNumber, textLines } from './text-lines.ts';
import type { PlacedText } from './visible-runs.ts';

/** A table with more level lines draws its rows. */
const fewLines = 4;
/** So many lines of numbers without a line between them are rows, not an amount that is wrapped. */
const fewestRows = 3;
/** 合计 may stand in the middle of the columns of codes and names. */
const longestTotal = 4;

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
    const isCrossed = own.some(
      (item) => (isNumber(item.text) || item.text.length > longestTotal) && missing.some((at) => isOver(item, at)),
    );
    // A note, and a word over all columns, stand in a cell of their own.
    if (isCrossed && numbers.length < 2) continue;
    const edges = [above.from, ...places, above.to].toSorted((a, b) => a - b);
    const between = openRows(own, edges);
    if (between === undefined || isCrossed) return undefined;
    // A line that begins lower in it leaves out a cell that is merged.
    if (isUnder) found.upright.push(...missing.map((at) => ({ at, from, to })));
    found.level.push(...between.map((at) => ({ ...above, at })));
  }
  return found;
}
