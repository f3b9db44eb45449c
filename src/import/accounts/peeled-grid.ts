import { bodyWords } from '../../report/tables.ts';
import { cellLines, cellsByRow, cellWords, type PrintedCell, type PrintedGrid } from '../read-source/printed-grid.ts';
import { formParts, isFormNumber, isTableTitle } from '../table-titles.ts';
import { unspaced } from '../unspaced.ts';
import { isAmount } from './amounts.ts';

/** A grid without the rows that are no part of it, and their words: a title, a unit or a note may stand in cells of their own. */
export interface PeeledGrid {
  above: string[];
  grid: PrintedGrid;
  below: string[];
}

const aboveRow = new RegExp(
  String.raw`^(?:表\s*[\d一二三四五六七八九十]+|${bodyWords}\s*[：:].*|(?:金额)?单位\s*[：:]?\s*(?:人民币)?(?:万元|元|千元)|(?:决算)?年度\s*[：:]?.*|[（(]?(?:19|20)\d{2}\s*年度?[）)]?)$`,
);
const belowRow =
  /^(?:注|说明|备注)\s*[：:\d]|^[（(]?注[）)]|^[（(]?(?:本表|此表)?(?:无|没有)(?:相关)?(?:数据|内容|发生额)[）)]?$/;
/** A sentence in a row of its own is none of the accounts. */
const sentence = /[。；]$/;

/** Takes title, unit and department off the top of a grid, and notes off its foot. */
export function peeledGrid(grid: PrintedGrid): PeeledGrid {
  const rows = cellsByRow(grid);
  let from = 0;
  while (from < grid.height && isAbove(rows[from] ?? [])) from += 1;
  // Blank rows alone are rows of an empty table.
  if (!rows.slice(0, from).some((cells) => wordsOf(cells).length > 0)) from = 0;
  const note = rows.findIndex((cells, row) => row >= from && isNote(cells));
  const to = note === -1 ? grid.height : note;
  return {
    above: rows.slice(0, from).flat().flatMap(wordsAbove),
    grid: from === 0 && to === grid.height ? grid : rowsBetween(grid, from, to),
    below: rows.slice(to).flatMap(wordsOf),
  };
}

function wordsOf(cells: readonly PrintedCell[]): string[] {
  return cells.map(cellWords).filter((words) => words !== '');
}

/** The form's number and the unit may stand in one cell. */
function wordsAbove(cell: PrintedCell): string[] {
  const lines = cellLines(cell).flatMap(formParts).flatMap(bodyParts);
  return lines.every(standsAbove) ? lines : wordsOf([cell]);
}

/** The year and the unit may stand behind the name of the body: 编报部门：某局2024年度（单位：万元）. */
const behindBody = /^([^：:]+[：:].*?)\s*((?:19|20)\d{2}\s*年度)?\s*(?:[（(]((?:金额)?单位\s*[：:][^）)]*)[）)])?$/;

function bodyParts(line: string): string[] {
  const [, ...parts] = behindBody.exec(line) ?? [];
  const printed = parts.filter((part) => part !== undefined);
  return printed.length > 1 && printed.every(standsAbove) ? printed : [line];
}

function isAbove(cells: readonly PrintedCell[]): boolean {
  return cells.length > 0 && cells.every((cell) => cell.rows === 1) && cells.flatMap(wordsAbove).every(standsAbove);
}

/** Whether words stand above a table: its title, its form, its unit, the department, the year. */
export function standsAbove(words: string): boolean {
  return isTableTitle(unspaced(words)) || isFormNumber(words) || aboveRow.test(words);
}

function isNote(cells: readonly PrintedCell[]): boolean {
  const [first, ...others] = wordsOf(cells);
  return (
    first !== undefined && others.length === 0 && !isAmount(first) && (belowRow.test(first) || sentence.test(first))
  );
}

/** Part of a grid, with its rows counted anew. */
export function rowsBetween(grid: PrintedGrid, from: number, to: number): PrintedGrid {
  return {
    ...grid,
    height: to - from,
    cells: grid.cells
      .filter((cell) => cell.row >= from && cell.row < to)
      .map((cell) => ({ ...cell, row: cell.row - from, rows: Math.min(cell.rows, to - cell.row) })),
  };
}
