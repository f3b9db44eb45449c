import { ordinaryText } from '../../report/ordinary-text.ts';
import type { NotTakenReason } from '../../report/schema/tables.ts';
import { unspaced } from '../unspaced.ts';

/** A cell as it is ruled or merged: where it begins, how many rows and columns it takes, its lines of words. */
export interface PrintedCell {
  row: number;
  column: number;
  rows: number;
  columns: number;
  /** Wrapped lines or paragraphs; none in an empty cell. */
  lines: string[];
  /** Which of the lines reach to the edge of the cell, so that their words may go on in the next; unknown where no page is set. */
  full?: boolean[];
  /** Cut by a diagonal: its lines are each a head of their own. */
  isCut?: boolean;
}

/** A table as a file draws it, before anyone knows what it says. Every place of it belongs to exactly one cell. */
export interface PrintedGrid {
  cells: PrintedCell[];
  height: number;
  /** Where its columns begin and the last ends: points on a page, numbers of columns in files that have no pages. */
  edges: number[];
  /** Whether no line parts some of its rows: each is told by its words. */
  isOpen?: boolean;
  /** Why its cells cannot be trusted. */
  flaw?: NotTakenReason | undefined;
}

/** A grid and where it stands. */
export interface FoundGrid {
  grid: PrintedGrid;
  /** First and last line of source.txt that have its words. */
  lines: [number, number];
  /** Page of the file; null where it has none. */
  page: number | null;
  /** Work sheet it stands on. */
  sheet?: string | undefined;
}

/** Cells as a reader meets them: merged ones at their upper left place, places that nothing covers left out. */
export interface SpannedCell {
  column: number;
  row: number;
  columns: number;
  rows: number;
  lines: string[];
  isCut?: boolean;
}

/** No table of accounts has more places than these; one cell may say that it takes millions. */
const mostPlaces = 400_000;

/** A grid of cells that say how many rows and columns they take; places that none takes are empty cells. */
export function gridOf(cells: readonly SpannedCell[], width: number, height: number): PrintedGrid {
  if (!(width * height <= mostPlaces)) return { cells: [], height: 0, edges: [0], flaw: 'not-rectangular' };
  const owner = Array.from({ length: height }, () => new Array<SpannedCell | undefined>(width).fill(undefined));
  let flaw: NotTakenReason | undefined;
  for (const cell of cells) {
    for (let row = cell.row; row < Math.min(height, cell.row + cell.rows); row++) {
      for (let column = cell.column; column < Math.min(width, cell.column + cell.columns); column++) {
        const places = owner[row] as (SpannedCell | undefined)[];
        if (places[column] !== undefined) flaw = 'not-rectangular';
        places[column] = cell;
      }
    }
  }
  const empty = owner.flatMap((places, row) =>
    places.flatMap((cell, column) => (cell ? [] : [{ row, column, rows: 1, columns: 1, lines: [] }])),
  );
  const whole = cells.map((cell) => ({
    ...cell,
    rows: Math.min(cell.rows, height - cell.row),
    columns: Math.min(cell.columns, width - cell.column),
  }));
  return {
    cells: [...whole, ...empty].toSorted((a, b) => a.row - b.row || a.column - b.column),
    height,
    edges: Array.from({ length: width + 1 }, (_, column) => column),
    ...(flaw && { flaw }),
  };
}

/** The cells that begin in each row. */
export function cellsByRow({ cells, height }: PrintedGrid): PrintedCell[][] {
  const rows = Map.groupBy(cells, ({ row }) => row);
  return Array.from({ length: height }, (_, row) => rows.get(row) ?? []);
}

/** The lines of a cell in ordinary characters, each without blanks around it. */
export function cellLines({ lines }: Pick<PrintedCell, 'lines'>): string[] {
  return lines.map((line) => ordinaryText(line).trim()).filter((line) => line !== '');
}

/** Words of a cell that is a head: without blanks, unless a diagonal parts them (收支 of the columns, 资金来源 of the rows). */
export function headWords(cell: PrintedCell): string {
  return cellLines(cell)
    .map(unspaced)
    .join(cell.isCut ? ' ' : '');
}

/** Words of a cell: wrapped lines joined without separator, with a space only between two Latin words. */
export function cellWords(cell: Pick<PrintedCell, 'lines'>): string {
  return cellLines(cell)
    .reduce((text, line) => text + (/[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(line) ? ' ' : '') + line, '')
    .replace(/\s+/g, ' ');
}
