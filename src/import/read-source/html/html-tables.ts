import { defaultTreeAdapter as tree } from 'parse5';
import { gridOf, type PrintedGrid, type SpannedCell } from '../printed-grid.ts';
import { raisedText } from '../raised-text.ts';
import { blocks, type Element, type Node, skipped, within, wordsIn } from './html-elements.ts';
import { type StyleSheet, whyUnseen } from './unseen-elements.ts';

/** Old pages are laid out by tables: one that holds others, or long text, is no table of data. */
export function isDataTable(table: Element): boolean {
  const cells = within(table, new Set(['td', 'th']));
  return (
    within(table, new Set(['table'])).length === 0 &&
    within(table, new Set(['tr'])).length > 1 &&
    cells.length > 3 &&
    cells.every((cell) => wordsIn(cell).length < 600)
  );
}

/** Rows as lines; a cell more in the first than in the others keeps anyone from taking merged cells for sure. */
export function rowsOf(table: Element, sheet: StyleSheet): { rows: string[]; grid: PrintedGrid } {
  const rows = within(table, new Set(['tr']))
    .filter((row) => whyUnseen(row, sheet) === undefined)
    .map((row) => within(row, new Set(['td', 'th'])).filter((cell) => whyUnseen(cell, sheet) === undefined));
  const isUneven = rows.flat().some((cell) => spanOf(cell, 'colspan') > 1 || spanOf(cell, 'rowspan') > 1);
  const texts = rows.map((cells) => cells.map((cell) => cellText(cell, sheet)));
  return {
    rows: texts
      .map((cells) => cells.join('\t'))
      .filter((line) => line.trim() !== '')
      .map((line, index) => (isUneven && index === 0 ? `${line}\t` : line)),
    grid: spannedGrid(rows, texts),
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

function spanOf({ attrs }: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number(attrs.find((attribute) => attribute.name === name)?.value ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, widestSpan) : 1;
}

function cellText(cell: Element, sheet: StyleSheet): string {
  const paragraphs: string[] = [''];
  const read = (node: Node) => {
    if (tree.isTextNode(node)) paragraphs.push((paragraphs.pop() ?? '') + node.value);
    if (!tree.isElementNode(node) || skipped.has(node.tagName) || whyUnseen(node, sheet) !== undefined) return;
    if (node.tagName === 'sup' || node.tagName === 'sub') {
      const { text } = raisedText(wordsIn(node), node.tagName === 'sup' ? 'superscript' : 'subscript');
      paragraphs.push((paragraphs.pop() ?? '') + text);
      return;
    }
    if (node.tagName === 'br' || blocks.has(node.tagName)) paragraphs.push('');
    for (const child of node.childNodes) read(child);
  };
  for (const child of cell.childNodes) read(child);
  return paragraphs
    .map((words) => words.replaceAll(/\s+/g, ' ').trim())
    .filter((words) => words !== '')
    .join('\v');
}
