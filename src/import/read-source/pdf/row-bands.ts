import { columnIn, heightOf, isNumber } from './cell-items.ts';
import { areCodeParts } from './code-parts.ts';
import { beginsRow, openRows } from './open-rows.ts';
import type { PlacedText } from './visible-runs.ts';

/** Where the rows of a body meet, and whether no line says so. */
export interface RowPlaces {
  places: number[];
  isOpen: boolean;
}

/** So many rows between lines are no accident. */
const fewestBands = 2;

/**
 * Where rows meet: at the level lines, where each stretch between two of them is a row; else where words tell.
 * @param lines heights of the level lines as wide as the table
 * @returns undefined where a row is not certain
 */
export function rowPlaces(
  items: readonly PlacedText[],
  edges: readonly number[],
  lines: readonly number[],
): RowPlaces | undefined {
  const bands = [...lines, Number.POSITIVE_INFINITY].map((to, nth) =>
    items.filter((item) => heightOf(item) > (lines[nth - 1] ?? Number.NEGATIVE_INFINITY) && heightOf(item) < to),
  );
  // A line between all rows draws each; some draw a line below a group alone.
  const filled = bands.filter((own) => own.length > 0);
  if (filled.length >= fewestBands && filled.every((own) => isOneRow(own, edges)))
    return { places: [...lines], isOpen: false };
  const open = openRows(items, edges);
  return open && { places: open, isOpen: filled.length < open.length + 1 };
}

/** Whether nothing between two lines is more than one row: no column has two numbers, or two names that each begin a row. */
function isOneRow(items: readonly PlacedText[], edges: readonly number[]): boolean {
  return [...Map.groupBy(items, (item) => columnIn(edges, item)).values()].every((own) => {
    const numbers = own.filter(({ text }) => isNumber(text));
    const names = own.filter(({ text }) => !isNumber(text));
    const begin = names.filter(({ text }) => beginsRow(text.trim()));
    const first = names.toSorted((a, b) => a.y - b.y || a.x - b.x)[0];
    return (
      numbers.every((one) => numbers.every((other) => one === other || areCodeParts(one, other))) &&
      begin.every((one) => one === first)
    );
  });
}
