import { type FoundGrid, gridOf, type PrintedGrid, type SpannedCell } from '../printed-grid.ts';
import type { ReadFailure } from '../read-failure.ts';
import { XmlRefusal } from '../xml-elements.ts';
import { type Area, isIn, range } from './areas.ts';
import { type SheetCell, type SheetCells, sheetCells } from './sheet-cells.ts';
import { openXlsx, type XlsxPackage, type XlsxSheet } from './xlsx-package.ts';

/** Words of a workbook that it does not print. */
export interface UnprintedWords {
  why: 'hidden-sheet' | 'hidden' | 'outside';
  sheet: string;
  words: string[];
}

/** What a workbook prints, a grid a sheet. */
export interface XlsxTables {
  grids: FoundGrid[];
  unprinted: UnprintedWords[];
}

/** A sheet with more places than this is no table of accounts. */
const mostPlaces = 200_000;

/**
 * Reads the sheets of a workbook as they are printed: hidden sheets, rows and columns, and what lies beyond the printed
 * area, are left out.
 */
export function xlsxTables(bytes: Uint8Array): XlsxTables | { failure: ReadFailure } {
  try {
    const file = openXlsx(bytes);
    const grids: FoundGrid[] = [];
    const unprinted: UnprintedWords[] = [];
    for (const [index, sheet] of file.sheets.entries()) {
      if (sheet.isHidden) {
        unprinted.push({ why: 'hidden-sheet', sheet: sheet.name, words: wordsOf(sheet, file) });
        continue;
      }
      const read = sheetCells(sheet, file);
      for (const why of ['hidden', 'outside'] as const) {
        const words = read.cells.filter((cell) => unseen(cell, read, sheet) === why).map((cell) => cell.words);
        if (words.length > 0) unprinted.push({ why, sheet: sheet.name, words });
      }
      const grid = printedGrid(read, sheet);
      if (grid.height > 0) grids.push({ grid, lines: [index + 1, index + 1], page: null, sheet: sheet.name });
    }
    return { grids, unprinted };
  } catch (error) {
    return { failure: error instanceof XmlRefusal ? error.failure : { kind: 'damaged', format: 'xlsx' } };
  }
}

/** What a sheet that is not shown says, as far as it can be read: nothing of it is taken over. */
function wordsOf(sheet: XlsxSheet, file: XlsxPackage): string[] {
  try {
    return sheetCells(sheet, file).cells.map(({ words }) => words);
  } catch {
    return [];
  }
}

/** Why nobody sees a cell; a merged one is seen as long as one of its rows and columns is. */
function unseen(
  { row, column, merge }: SheetCell,
  { hiddenRows, hiddenColumns }: SheetCells,
  { printArea }: XlsxSheet,
): 'hidden' | 'outside' | undefined {
  const isHidden =
    range(row, merge?.bottom ?? row).every((at) => hiddenRows.has(at)) ||
    range(column, merge?.right ?? column).every((at) => hiddenColumns.has(at));
  if (isHidden) return 'hidden';
  return printArea === undefined || isIn(printArea, { row, column }) ? undefined : 'outside';
}

function printedGrid(read: SheetCells, sheet: XlsxSheet): PrintedGrid {
  const seen = read.cells.filter((cell) => unseen(cell, read, sheet) === undefined);
  const area = around(seen);
  const rows = range(area.top, area.bottom).filter((at) => !read.hiddenRows.has(at));
  const columns = range(area.left, area.right).filter((at) => !read.hiddenColumns.has(at));
  if (rows.length * columns.length > mostPlaces) throw new XmlRefusal({ kind: 'too-large' });
  const spanned = ({ top, left, bottom, right }: Area, words: string): SpannedCell => {
    const own = rows.filter((at) => at >= top && at <= bottom);
    const across = columns.filter((at) => at >= left && at <= right);
    return {
      row: rows.indexOf(own[0] ?? -1),
      column: columns.indexOf(across[0] ?? -1),
      rows: own.length,
      columns: across.length,
      lines: linesOf(words),
    };
  };
  const merged = read.merges.map((merge) => spanned(merge, seen.find((cell) => cell.merge === merge)?.words ?? ''));
  const single = seen
    .filter(({ merge }) => merge === undefined)
    .map(({ row, column, words }) => spanned({ top: row, left: column, bottom: row, right: column }, words));
  const cells = [...merged, ...single].filter((cell) => cell.rows > 0 && cell.columns > 0);
  const grid = gridOf(cells, columns.length, rows.length);
  return read.isUncomputed ? { ...grid, flaw: 'uncomputed' } : grid;
}

/** The rows and columns that have words in them. */
function around(cells: readonly SheetCell[]): Area {
  const area = { top: Number.POSITIVE_INFINITY, left: Number.POSITIVE_INFINITY, bottom: -1, right: -1 };
  for (const { row, column, merge } of cells) {
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, column);
    area.bottom = Math.max(area.bottom, merge?.bottom ?? row);
    area.right = Math.max(area.right, merge?.right ?? column);
  }
  return area;
}

function linesOf(words: string): string[] {
  return words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
