import { linesAbove } from '../lines-above.ts';
import { gridOf, type PrintedGrid, type SpannedCell } from '../printed-grid.ts';
import type { LeftOut } from '../read-notes.ts';
import { attributeOf, type Element, ownWithin, within, wordsIn } from './html-elements.ts';
import type { PageStyles } from './page-styles.ts';
import { whyUnseen } from './unseen-elements.ts';

const cellNames = new Set(['td', 'th']);
const tableNames = new Set(['table']);
/** A cell of data has no more characters. */
const longestCell = 600;
/** A cell beside a table within a table has no more. */
const longestBeside = 200;

/** Old pages are laid out by tables: one that holds long text, or others among sentences, is no table of data. */
export function isDataTable(table: Element): boolean {
  const rows = ownRows(table);
  const cells = rows.flat();
  if (rows.length < 2 || cells.length < 4) return false;
  const words = cells.map(wordsIn);
  if (within(table, tableNames).length === 0) return words.every((own) => own.length < longestCell);
  return (
    words.every((own) => own.length < longestBeside && !own.includes('。')) &&
    rows.every((row) => row.filter((cell) => wordsIn(cell) !== '').length > 1)
  );
}

/** The cells of a table's own rows, those of its foot at the end, where they are drawn. */
function ownRows(table: Element): Element[][] {
  const rows = ownWithin(table, new Set(['tr']), tableNames);
  const isIn = (row: Element, name: string) => row.parentNode?.nodeName === name;
  return [
    ...rows.filter((row) => isIn(row, 'thead')),
    ...rows.filter((row) => !isIn(row, 'thead') && !isIn(row, 'tfoot')),
    ...rows.filter((row) => isIn(row, 'tfoot')),
  ].map((row) => ownWithin(row, cellNames, tableNames));
}

/**
 * Rows as lines; a cell more in the first than in the others keeps anyone from taking merged cells for sure.
 * @param read lines of what stands in a cell
 * @param hide is told of rows and cells that nobody sees
 */
export function tableLines(
  table: Element,
  styles: PageStyles,
  read: (cell: Element) => string[],
  hide: (part: Element, why: LeftOut['why']) => void,
): { rows: string[]; grid: PrintedGrid } {
  const isSeen = (part: Element) => {
    const why = whyUnseen(part, styles);
    if (why !== undefined) hide(part, why);
    return why === undefined;
  };
  const rows = ownRows(table)
    .filter(([first]) => first === undefined || isSeen(first.parentNode as Element))
    .map((row) => row.filter(isSeen));
  const holdsTable = within(table, tableNames).length > 0;
  const isUneven = holdsTable || rows.flat().some((cell) => spanOf(cell, 'colspan') > 1 || spanOf(cell, 'rowspan') > 1);
  const texts = rows.map((cells) => cells.map((cell) => read(cell).join('\v')));
  const grid = spannedGrid(rows, texts);
  return {
    rows: texts
      .flatMap((cells) => (cells.length === 1 ? linesAbove(cells.join('')) : [cells.join('\t')]))
      .filter((line) => line.trim() !== '')
      .map((line, index) => (isUneven && index === 0 ? `${line}\t` : line)),
    grid: holdsTable ? { ...grid, flaw: 'not-rectangular' } : grid,
  };
}
/** Each cell in the first place of its row that no cell above reaches down to. */
function spannedGrid(rows: readonly Element[][], texts: readonly string[][]): PrintedGrid {
  const cells: SpannedCell[] = [];
  /** The row in which each column is free again. */
  const free: number[] = [];
  rows.forEach((row, at) => {
    let column = 0;
    row.forEach((cell, nth) => {
      while ((free[column] ?? 0) > at) column += 1;
      if (column > widestTable) return;
      const columns = spanOf(cell, 'colspan');
      const height = Math.min(spanOf(cell, 'rowspan'), rows.length - at);
      const words = texts[at]?.[nth] ?? '';
      cells.push({ row: at, column, columns, rows: height, lines: words === '' ? [] : words.split('\v') });
      for (let x = column; x < column + columns; x++) free[x] = Math.max(free[x] ?? 0, at + height);
      column += columns;
    });
  });
  if (free.length > widestTable) return gridOf(cells, Number.POSITIVE_INFINITY, rows.length);
  return gridOf(cells, free.length, rows.length);
}

/** No table has more columns or rows merged than this. */
const widestSpan = 60;
const widestTable = 400;

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number(attributeOf(cell, name) ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, widestSpan) : 1;
}
