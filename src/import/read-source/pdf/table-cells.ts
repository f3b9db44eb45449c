import type { NotTakenReason } from '../../../report/schema/tables.ts';
import { linesAbove } from '../lines-above.ts';
import type { PrintedCell, PrintedGrid } from '../printed-grid.ts';
import { around, type Box } from './box.ts';
import { columnIn, cutAtLines, heightOf, isOver, levelWords, overlap } from './cell-items.ts';
import { rowOfWords } from './crossed-lines.ts';
import type { Grid } from './grid-lines.ts';
import { isRectangle, type MergedCell, mergedCells } from './merged-cells.ts';
import { type PdfLine, pdfLines } from './pdf-lines.ts';
import { type Line, meeting, sameLine } from './rule-lines.ts';
import type { PlacedText } from './visible-runs.ts';

/** A table whose cells are told by the lines around them. */
export interface RuledTable {
  box: Box;
  /** Cells of each row with words in it, its wrapped lines joined, a vertical tab between its paragraphs. */
  rows: { cells: string[]; top: number; bottom: number }[];
  /** Every cell stands in one row and one column, and every word in one cell. */
  isEven: boolean;
  /** Its cells as they are merged. */
  grid: PrintedGrid;
  items: readonly PlacedText[];
}

/** Where lines lie, from the left or from above. */
export function places(lines: readonly Line[]): number[] {
  const found: number[] = [];
  for (const at of lines.map((line) => line.at).toSorted((a, b) => a - b))
    if (at - (found.at(-1) ?? Number.NEGATIVE_INFINITY) >= samePlace) found.push(at);
  return found;
}

/** Between lines that are no farther apart no words fit: they are the two of a double line, or of cells set apart. In points. */
export const samePlace = 4;

interface Places {
  columns: number[];
  rows: number[];
}

/**
 * The cells of a table by its lines, and their words.
 * @param isOpen whether no line parts some of its rows
 */
export function tableOf(
  grid: Grid,
  { columns, rows }: Places,
  items: readonly PlacedText[],
  isOpen: boolean,
): Omit<RuledTable, 'box' | 'items'> {
  const width = columns.length - 1;
  const height = rows.length - 1;
  const has = (lines: readonly Line[], at: number, on: number, slack = meeting) =>
    lines.some((line) => Math.abs(line.at - at) < sameLine * 2 && line.from - slack <= on && line.to + slack >= on);
  // A line that ends at the side of a small place does not reach into it.
  const slackIn = (edges: readonly number[], nth: number) =>
    Math.min(meeting, (between(edges, nth) - (edges[nth] ?? 0)) / 2);
  const cells = mergedCells(
    { width, height },
    (row, column) => has(grid.upright, columns[column] ?? 0, between(rows, row), slackIn(rows, row)),
    (row, column) => has(grid.level, rows[row] ?? 0, between(columns, column), slackIn(columns, column)),
  );
  let flaw: NotTakenReason | undefined = cells.every(isRectangle) ? undefined : 'not-rectangular';
  const owner = new Map(
    cells.flatMap((cell) => cell.places.map(([row, column]) => [`${row} ${column}`, cell] as const)),
  );
  const placed = new Map<MergedCell, PlacedText[]>(cells.map((cell) => [cell, []]));
  let isEven = cells.every(({ places }) => places.length === 1);
  const words = items.flatMap((one) => cutAtLines(one, columns, (at, y) => has(grid.upright, at, y)));
  // What a row is too low for is cut off at its lines, where words of the next row stand.
  const cut = new Set<PlacedText>();
  for (const item of words) {
    const column = columnIn(columns, item);
    const ends = [columns[column] ?? 0, columns[column + 1] ?? 0] as const;
    const told = rowOfWords(
      item,
      words,
      { columns, rows },
      (at) => has(grid.level, at, between(columns, column)),
      ({ x, width, size }) => reachesEdge({ left: x, right: x + width, size }, ...ends),
    );
    if (told === undefined) flaw = 'overlapping';
    else if (told.isCut) cut.add(item);
    const cell = owner.get(`${told?.row ?? 0} ${column}`);
    if (cell) placed.get(cell)?.push(item);
    // A word printed over a line into the next cell may belong to either.
    const crossed = columns.some((at) => isOver(item, at) && has(grid.upright, at, heightOf(item)));
    if (crossed) isEven = false;
    if (crossed && /\d/.test(item.text)) flaw = 'overlapping';
  }
  if (overlap(words.filter((item) => !cut.has(item)))) flaw = 'overlapping';
  // The cell is seen in part, and those beyond it not at all.
  if (items.some(({ torn }) => torn !== undefined)) flaw = 'number-outside';
  const linesOf = new Map([...placed].map(([cell, own]) => [cell, pdfLines(levelWords(own)).lines] as const));
  const linesAt = (row: number, column: number) => {
    const cell = cells.find((one) => one.row === row && one.column === column);
    return (cell && linesOf.get(cell)) ?? [];
  };
  const drawn = cells.map(({ row, column, rows: down, columns: across }): PrintedCell => {
    const lines = linesAt(row, column);
    const edge = columns[column + across] ?? 0;
    return {
      row,
      column,
      rows: down,
      columns: across,
      lines: lines.map((line) => line.cells.map((cell) => cell.text).join(' ')),
      full: lines.map(({ left, right, size }) => reachesEdge({ left, right, size }, columns[column] ?? 0, edge)),
    };
  });
  const isOneCell = (row: number) =>
    cells.some((cell) => cell.row === row && cell.rows === 1 && cell.columns === width);
  const blanks = new Array<string>(width - 1).fill('');
  return {
    isEven,
    grid: { cells: drawn, height, edges: columns, ...(flaw && { flaw }), ...(isOpen && { isOpen }) },
    rows: Array.from({ length: height }, (_, nth) => nth).flatMap((nth) => {
      const place = { top: rows[nth] ?? 0, bottom: rows[nth + 1] ?? 0 };
      const whole = isOneCell(nth) ? cellText(linesAt(nth, 0), (columns.at(-1) ?? 0) - (columns[0] ?? 0), false) : '';
      const above = linesAbove(whole);
      if (above.length > 1) return above.map((line) => ({ cells: [line, ...blanks], ...place }));
      const texts = Array.from({ length: width }, (_, column) =>
        cellText(linesAt(nth, column), (columns[column + 1] ?? 0) - (columns[column] ?? 0), nth === 0),
      );
      return texts.every((text) => text === '') ? [] : [{ cells: texts, ...place }];
    }),
  };
}

/** Blanks that a cell keeps free on either side are no wider, in points. */
export const widestPadding = 6;

/** Whether one more character would not have fitted on a line, wherever in its cell it is set. */
function reachesEdge(
  { left, right, size }: Pick<PdfLine, 'left' | 'right' | 'size'>,
  from: number,
  to: number,
): boolean {
  return to - from - (right - left) < size + widestPadding * 2;
}

function between(places: readonly number[], nth: number): number {
  return ((places[nth] ?? 0) + (places[nth + 1] ?? 0)) / 2;
}

/** An amount that does not go on in the next line. */
const wholeAmount = /\.\d{2}$|%$/;

/** A line that the next character would have fitted on ends a paragraph of the cell; names in the head do not. */
function cellText(lines: readonly PdfLine[], width: number, isHead: boolean): string {
  const { left, right } = around(lines.map((line) => ({ left: line.left, right: line.right, top: 0, bottom: 0 })));
  return lines.reduce((text, line, index) => {
    const words = line.cells.map((cell) => cell.text).join(' ');
    const before = lines[index - 1];
    if (before === undefined) return words;
    const room = Math.max(right - left, width - line.size * 2) - (before.right - before.left);
    const isFull = room < line.size * 1.2 && !(wholeAmount.test(text) && /^[-\d]/.test(words));
    return text + (isHead || isFull ? '' : '\v') + words;
  }, '');
}
