import { columnIn, heightOf, isNumber, isOver } from './cell-items.ts';
import { type Grid, innerUprights, wholeLines } from './grid-lines.ts';
import { openRows } from './open-rows.ts';
import type { Line } from './rule-lines.ts';
import { hasNumber, type TextLine, textLines } from './text-lines.ts';
import type { PlacedText } from './visible-runs.ts';

/** A table with more level lines draws its rows. */
const fewLines = 4;
/** So many lines of numbers without a line between them are rows, not an amount that is wrapped. */
const fewestRows = 3;
/** 合计 may stand in the middle of the columns of codes and names. */
const longestTotal = 4;

/**
 * The level lines that a table leaves out between its rows: they lie between the printed lines.
 * @param items words of the table
 * @returns undefined where a row is not certain; nothing where no line is left out
 */
export function leftOutLines(grid: Grid, items: readonly PlacedText[]): Line[] | undefined {
  const rows = wholeLines(grid);
  const inner = innerUprights(grid);
  const found: Line[] = [];
  for (const [nth, { at: to }] of rows.entries()) {
    const above = rows[nth - 1];
    if (nth < 2 || above === undefined) continue;
    const from = above.at;
    const own = items.filter((item) => heightOf(item) > from && heightOf(item) < to);
    // Where a cell is merged, a line leaves out its row.
    const places = [...new Set(inner.map(({ at }) => at))].filter((at) =>
      inner.some((line) => line.at === at && Math.min(line.to, to) - Math.max(line.from, from) > (to - from) / 2),
    );
    const edges = [above.from, ...places, above.to].toSorted((a, b) => a - b);
    const lines = textLines(own);
    const isLast = grid.isFootOpen === true && nth === rows.length - 1 && lines.length > 1;
    const areRows = lines.filter(hasNumber).length >= fewestRows && rows.length <= fewLines;
    if (!isLast && !areRows && !(grid.areColumnsOpen && hasTwoNumbers(lines, edges))) continue;
    const isCrossed = own.some(
      (item) => (isNumber(item.text) || item.text.length > longestTotal) && places.some((at) => isOver(item, at)),
    );
    const between = isCrossed ? undefined : openRows(own, edges);
    if (between === undefined) return undefined;
    found.push(...between.map((at) => ({ ...above, at })));
  }
  return found;
}

/** The numbers of the columns, 栏次 1 2 3. */
const columnNumber = /^(?:[栏行]\s*次|\d{1,2})$/;

/** The line between heads and the numbers of their columns, where none is drawn. */
export function aboveNumbers(grid: Grid, items: readonly PlacedText[]): Line[] {
  const rows = wholeLines(grid);
  return rows.slice(1).flatMap(({ at: to }, nth): Line[] => {
    const above = rows[nth] as Line;
    const lines = textLines(items.filter((item) => heightOf(item) > above.at && heightOf(item) < to));
    const at = lines.findIndex(isCounting);
    const [head, numbers] = [lines[at - 1], lines[at]];
    return head && numbers && !lines.slice(0, at).some(hasNumber)
      ? [{ ...above, at: (heightOf(head) + heightOf(numbers)) / 2 }]
      : [];
  });
}

function isCounting({ items }: TextLine): boolean {
  const words = items.toSorted((a, b) => a.x - b.x).map(({ text }) => text.trim());
  const numbers = words.filter((word) => /\d/.test(word));
  const isNext = (word: string, nth: number) => Number(word) === nth + 1;
  return words.every((word) => columnNumber.test(word)) && numbers.length > 1 && numbers.every(isNext);
}

/** Whether two numbers stand below each other in one column. */
function hasTwoNumbers(lines: readonly TextLine[], edges: readonly number[]): boolean {
  const columns = lines.flatMap(({ items }) =>
    items.filter(({ text }) => isNumber(text)).map((item) => columnIn(edges, item)),
  );
  return new Set(columns).size < columns.length;
}
