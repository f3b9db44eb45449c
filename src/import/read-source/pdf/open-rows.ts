import { ordinaryText } from '../../../report/ordinary-text.ts';
import { isCounted } from '../../line-beginnings.ts';
import { areBeside, columnIn, heightOf, isNumber } from './cell-items.ts';
import { areCodeParts } from './code-parts.ts';
import { hasNumber, sameBase, stepsBetween, type TextLine, textLines } from './text-lines.ts';
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
  const steps = stepsBetween(lines);
  if (items.some(({ text }) => isNumber(text) && !wholeNumber.test(text))) return undefined;
  const bySteps = closeness(steps).map((close) => rowsBy(lines, steps, close));
  const ways = [...bySteps, ...anchoredRows(lines, edges), lines.map((line) => [line])];
  const rows = ways.find((way) => areRows(way, edges));
  return rows?.slice(1).map((row, nth) => {
    const [above, below] = [rows[nth]?.at(-1), row[0]] as [TextLine, TextLine];
    return (heightOf(above) + heightOf(below)) / 2;
  });
}

/** Below which distance lines may be of one row: in the middle of each clear gap between their distances, the widest first. */
function closeness(steps: readonly number[]): number[] {
  const sorted = steps.toSorted((a, b) => a - b);
  return sorted
    .slice(1)
    .map((step, nth) => ({ by: step / (sorted[nth] ?? step), at: (step + (sorted[nth] ?? 0)) / 2 }))
    .filter(({ by }) => by > clearlyApart)
    .toSorted((a, b) => b.by - a.by)
    .map(({ at }) => at);
}

function rowsBy(lines: readonly TextLine[], steps: readonly number[], close: number): TextLine[][] {
  const rows: TextLine[][] = [];
  for (const [nth, line] of lines.entries()) {
    const open = rows.at(-1);
    if (open && (steps[nth - 1] ?? 0) < close) open.push(line);
    else rows.push([line]);
  }
  return rows;
}

/** A line that is broken leaves no room for its next character, in the height of the type. */
const roomOfBreak = 1.3;

/**
 * Lines as far apart as rows, where each that has a number, or begins a row, has the lines below it that have none: each of
 * these goes on in a name that is broken because it is full. Nothing where they may as well belong to the row below them.
 */
function anchoredRows(lines: readonly TextLine[], edges: readonly number[]): TextLine[][][] {
  const begins = ({ items }: TextLine) =>
    items.some((item) => isNumber(item.text) || isNothing(item) || beginsRow(item.text.trim()));
  const names = lines.flatMap(({ items }) => items).filter(({ text }) => !isNumber(text));
  const isFull = (item: PlacedText | undefined) => {
    if (item === undefined) return false;
    const own = names.filter((other) => columnIn(edges, other) === columnIn(edges, item));
    return Math.max(...own.map(({ x, width }) => x + width)) - item.x - item.width < item.size * roomOfBreak;
  };
  const above = (item: PlacedText, line: TextLine | undefined) =>
    line?.items.find((other) => columnIn(edges, other) === columnIn(edges, item) && !isNumber(other.text));
  const rest = lines.flatMap((line, nth) =>
    begins(line) ? [] : line.items.map((item) => ({ item, before: lines[nth - 1] })),
  );
  const isBelow = rest.every(({ item, before }) => isFull(above(item, before)));
  const isAbove = rest.every(({ item }) => isFull(item));
  if (rest.length === 0 || !isBelow || isAbove) return [];
  const rows: TextLine[][] = [];
  for (const line of lines) {
    if (begins(line)) rows.push([line]);
    else rows.at(-1)?.push(line);
  }
  return [rows];
}

function areRows(rows: readonly TextLine[][], edges: readonly number[]): boolean {
  return rows.every(
    (row, nth) =>
      !hasTwoNumbers(row, edges) &&
      (row.length === 1 || (isOneRow(row) && !hasTwoNames(row, edges))) &&
      !mayGoOn(row, rows[nth + 1], edges),
  );
}

/** Whether a name below another in one column begins a row. */
function hasTwoNames(row: readonly TextLine[], edges: readonly number[]): boolean {
  const names = row.flatMap(({ items }) => items).filter(({ text }) => !isNumber(text));
  return names.some(
    (own) =>
      (beginsRow(own.text.trim()) || isNothing(own)) &&
      names.some((other) => other.y < own.y - own.size / 2 && columnIn(edges, other) === columnIn(edges, own)),
  );
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

/** A dash stands for no amount. */
function isNothing({ text }: PlacedText): boolean {
  return /^[-—–－]+$/.test(text.trim());
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
    if (isNumber(item.text) || isNothing(item) || room > item.size * roomOfOne || isBehindCode) return false;
    // A name over several lines begins with the first of them.
    const first = below.find(
      (other) => columnIn(edges, other) === column && !isNumber(other.text) && !isNothing(other),
    );
    return first !== undefined && !beginsRow(first.text.trim());
  });
}
