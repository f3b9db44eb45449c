import { heightOf, isDecimal, isNumber, rowIn } from './cell-items.ts';
import { type Grid, innerUprights, isSameReach, reachOf } from './grid-lines.ts';
import { areInColumns, headColumns, linesOf } from './head-columns.ts';
import type { PlacedText } from './visible-runs.ts';

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
    .filter((line) => isSameReach(line, reach))
    .map(({ at }) => at)
    .toSorted((a, b) => a - b);
  const [top, bottom] = [rows[0] ?? 0, rows.at(-1) ?? 0];
  for (const head of rows.slice(1, -1)) {
    const body = items.filter((item) => heightOf(item) > head);
    const heads = items.filter((item) => heightOf(item) < head);
    if (heads.some(({ text }) => isDecimal(text))) break;
    const found = headColumns(
      heads.filter((item) => item.text.trim() !== '' && heightOf(item) > top),
      body,
      { top, bottom: head },
      grid,
      { left: { from: reach.from, to: reach.from }, right: { from: reach.to, to: reach.to } },
      rows,
    );
    if (found) return linesOf(found, { top, bottom }, grid.level);
  }
  const isSame = isSameReach({ from: known[0] ?? 0, to: known.at(-1) ?? 0 }, reach);
  // A head of its own would have the first words.
  const first = Math.min(...items.map((item) => rowIn(rows, item)));
  const goesOn = items.some((item) => rowIn(rows, item) === first && isNumber(item.text));
  const below = items.filter((item) => heightOf(item) > top);
  const isKnown =
    innerUprights(grid).length === 0 && isSame && goesOn && known.length > 3 && areInColumns(below, known, rows);
  return { level: [], upright: isKnown ? known.slice(1, -1).map((at) => ({ at, from: top, to: bottom })) : [] };
}
