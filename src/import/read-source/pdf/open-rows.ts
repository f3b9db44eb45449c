import { ordinaryText } from '../../../report/ordinary-text.ts';
import { isCounted } from '../../line-beginnings.ts';
import { areBeside, columnIn, heightOf, isNumber } from './cell-items.ts';
import { areCodeParts } from './code-parts.ts';
import { hasNumber, sameBase, type TextLine, textLines } from './text-lines.ts';
import type { PlacedText } from './visible-runs.ts';

/** Lines of one cell lie closer than those of two rows by so much, or nobody can tell which they are. */
const clearlyApart = 1.2;
/** A name leaves less room to the next column where its next character would have begun another line, in the height of the type. */
const roomOfOne = 1.5;
/** What is of which, or a total, goes on in no line above it. */
const partOrTotal = /^(?:其中|.{0,4}[合总小]\s*计$)/;
const wholeNumber = /^[-−–+(（]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?[%)）]?$/;

/**
 * Where rows that no line parts meet. Lines that lie clearly closer than others are of one cell, with the amounts of its
 * row beside them; else each line is a row.
 * @param edges of the columns
 * @returns undefined where it is not certain which lines are one row
 */
export function openRows(items: readonly PlacedText[], edges: readonly number[]): number[] | undefined {
  const lines = textLines(items);
  const steps = lines.slice(1).map(({ y }, nth) => y - (lines[nth]?.y ?? 0));
  const close = closeness(steps);
  const rows: TextLine[][] = [];
  for (const [nth, line] of lines.entries()) {
    const open = rows.at(-1);
    if (open && (steps[nth - 1] ?? 0) < close) open.push(line);
    else rows.push([line]);
  }
  const isWrapped = items.some(({ text }) => isNumber(text) && !wholeNumber.test(text));
  const isDoubled = rows.some((row) => hasTwoNumbers(row, edges));
  const isTorn =
    rows.some((row) => row.length > 1 && !isOneRow(row)) || rows.some((row, nth) => mayGoOn(row, rows[nth + 1], edges));
  if (isWrapped || isDoubled || isTorn) return undefined;
  return rows.slice(1).map((row, nth) => {
    const [above, below] = [rows[nth]?.at(-1), row[0]] as [TextLine, TextLine];
    return (heightOf(above) + heightOf(below)) / 2;
  });
}

/** Lines closer than this are of one row: in the middle of the widest gap between their distances, where that is clear. */
function closeness(steps: readonly number[]): number {
  const sorted = steps.toSorted((a, b) => a - b);
  const [widest] = sorted
    .slice(1)
    .map((step, nth) => ({ by: step / (sorted[nth] ?? step), at: (step + (sorted[nth] ?? 0)) / 2 }))
    .toSorted((a, b) => b.by - a.by);
  return widest !== undefined && widest.by > clearlyApart ? widest.at : 0;
}

/** Lines of one row have numbers on one of them alone: on the first, the last or in the middle. */
function isOneRow(row: readonly TextLine[]): boolean {
  const [numbers, another] = row.filter(hasNumber);
  const [first, last] = [row[0] as TextLine, row.at(-1) as TextLine];
  if (numbers === undefined || another) return false;
  const isMiddle = Math.abs(numbers.y - (first.y + last.y) / 2) < numbers.size * sameBase;
  return isMiddle || numbers === first || numbers === last;
}

function hasTwoNumbers(row: readonly TextLine[], edges: readonly number[]): boolean {
  const numbers = row.flatMap(({ items }) => items).filter(({ text }) => isNumber(text));
  return numbers.some((one) =>
    numbers.some(
      (other) =>
        one !== other &&
        columnIn(edges, one) === columnIn(edges, other) &&
        areBeside(one, other, 0) &&
        !areCodeParts(one, other),
    ),
  );
}

/** Whether a name begins a row, whatever stands above it. */
export function beginsRow(printed: string): boolean {
  // A browser prints some characters as their radicals: ⼀、 is 一、.
  const name = ordinaryText(printed);
  return isCounted(name) || partOrTotal.test(name);
}

/** Whether a name that fills its line may go on in the next row, which begins with no number and has no code before it. */
function mayGoOn(row: readonly TextLine[], next: readonly TextLine[] | undefined, edges: readonly number[]): boolean {
  const below = next?.flatMap(({ items }) => items) ?? [];
  // Of a name over several lines the last one.
  const last = new Map(row.flatMap(({ items }) => items).map((item) => [columnIn(edges, item), item]));
  return [...last.values()].some((item) => {
    const column = columnIn(edges, item);
    const room = (edges[column + 1] ?? 0) - item.x - item.width;
    const isBehindCode = below.some((code) => isNumber(code.text) && columnIn(edges, code) < column);
    if (isNumber(item.text) || room > item.size * roomOfOne || isBehindCode) return false;
    // A name over several lines begins with the first of them.
    const first = below.find((other) => columnIn(edges, other) === column && !isNumber(other.text));
    return first !== undefined && !beginsRow(first.text.trim());
  });
}
