import { tableAnchor } from '../../../report/ids.ts';
import type { Column, LeafColumn } from '../../../report/schema/tables.ts';
import { leafColumns } from '../../../report/tables.ts';
import { tableStrings as words } from '../../../words/strings.ts';

export interface HeadCell {
  /** As printed; a line for each head that only stands above this one. */
  lines: string[];
  columns: number;
  rows: number;
  /** Anchor of the column; a head above several has none. */
  anchor: string | undefined;
  is: 'number' | 'name' | 'value' | 'text' | 'group';
  isEmpty: boolean;
  /** Whether nothing stands beside it towards the end. */
  isLast: boolean;
}

/** A head over one column, beside others. */
export function headCell(is: HeadCell['is'], lines: string[]): HeadCell {
  return { lines, columns: 1, rows: 1, anchor: undefined, is, isEmpty: false, isLast: false };
}

/** The heads as printed, a row a level; those of code and name stand in one cell each, whatever stands above them. */
export function headRows(
  columns: readonly Column[],
  empty: readonly boolean[],
  cells: readonly LeafColumn[],
  table: string,
): HeadCell[][] {
  const isCell = ({ role }: LeafColumn) => role !== 'code' && role !== 'name' && role !== 'line';
  const isEmpty = ({ id }: LeafColumn) => empty[cells.findIndex((cell) => cell.id === id)] ?? false;
  const named = leafColumns(columns);
  const lines = (roles: readonly string[]) => {
    const found = named.find(({ role }) => roles.includes(role));
    return found ? found.path.filter((line) => line !== '') : [];
  };
  const kept = columns.flatMap((column) => keptColumn(column, isCell));
  const depth = Math.max(1, ...kept.map(depthOf));
  const last = leafColumns(kept).at(-1)?.id;
  const rows: HeadCell[][] = Array.from({ length: depth }, () => []);
  const place = (column: Column, level: number) => {
    const leaves = 'columns' in column ? leafColumns(column.columns) : [column];
    const cell = {
      ...headCell('group', [column.head]),
      columns: leaves.length,
      isEmpty: leaves.every(isEmpty),
      isLast: leaves.at(-1)?.id === last,
    };
    if ('columns' in column) {
      rows[level]?.push(cell);
      for (const below of column.columns) place(below, level + 1);
      return;
    }
    const is = column.role === 'text' ? 'text' : 'value';
    rows[level]?.push({ ...cell, is, rows: depth - level, anchor: tableAnchor({ table, column: column.id }) });
  };
  for (const column of kept) place(column, 0);
  const code = named.some(({ role }) => role === 'code') ? ['code'] : ['line'];
  const numberLines = lines(code);
  const numbers = numberLines.length === 0 ? [words.number] : numberLines.slice(-1);
  rows[0]?.unshift(
    { ...headCell('number', numbers), rows: depth },
    { ...headCell('name', lines(['name'])), rows: depth },
  );
  return rows;
}

function keptColumn(column: Column, isKept: (leaf: LeafColumn) => boolean): Column[] {
  if (!('columns' in column)) return isKept(column) ? [column] : [];
  const columns = column.columns.flatMap((below) => keptColumn(below, isKept));
  return columns.length === 0 ? [] : [{ ...column, columns }];
}

function depthOf(column: Column): number {
  return 'columns' in column ? 1 + Math.max(...column.columns.map(depthOf)) : 1;
}
