import type { TableRow, TableSide, TakenTable } from '../../../report/schema/tables.ts';
import { rowLevel, rowsOf } from '../../../report/tables.ts';
import { type Equation, equation } from '../equation.ts';
import { amountColumns, facingColumn, type TableCells, type TableNumber } from '../table-cells.ts';
import type { TableRelationOf } from '../table-relations.ts';

/**
 * In each column of amounts a row is the sum of the rows right below it by code, and 合计 of those below none. A row whose
 * own superior is not printed counts for the next one above.
 */
export function classificationSums(relation: TableRelationOf<'classification'>, cells: TableCells): Equation[] {
  return cells.taken(relation.kinds).flatMap((table) => {
    const all = rowsOf(table).filter(({ row }) => rowLevel(row) !== undefined);
    const coded = all.map(({ row }) => row);
    // A code printed twice: which line counts is not known, unless the table is a mere list, of projects with their 项.
    const isTwice = new Set(coded.map(({ code }) => code)).size < coded.length;
    if (isTwice && coded.some((row) => superior(row, coded) !== undefined)) return [];
    // Those without a superior stand below 合计.
    const below = Map.groupBy(all, ({ row }) => superior(row, coded));
    const totals = rowsOf(table).filter(({ row }) => row.role === 'total' || row.role === 'grand-total');
    const parents = [...all, ...(totals.length === 1 ? totals : [])];
    return parents.flatMap(({ side, row }) => {
      const parts = below.get(rowLevel(row) === undefined ? undefined : row) ?? [];
      if (parts.length === 0) return [];
      return amountColumns(side).flatMap(({ id }) => {
        const right = numbersBeside(cells, table, side, id, parts);
        const holds = isShortForm(row, right) ? 'at-least' : 'equal';
        return equation(relation, cells.number(table, row, id), right, holds);
      });
    });
  });
}

/**
 * Whether the items below a 类 of the economic classification may be a choice: the form lists all of them, those without
 * an amount too; where none of these is printed, others may be missing as well.
 */
function isShortForm({ code }: TableRow, below: readonly (TableNumber | undefined)[]): boolean {
  return code !== null && /^3\d\d$/.test(code) && below.every((number) => number?.value.isZero() !== true);
}

/** The nearest printed row whose code begins this one's. */
function superior({ code }: TableRow, rows: readonly TableRow[]): TableRow | undefined {
  const above = rows.filter((row) => row.code !== code && code?.startsWith(row.code ?? ' '));
  return above.toSorted((a, b) => (b.code?.length ?? 0) - (a.code?.length ?? 0))[0];
}

/** A row by its role is the sum of 类 by their codes; not where a 类 is printed that no group knows. */
export function codeSums(relation: TableRelationOf<'code-sum'>, cells: TableCells): Equation[] {
  const { kind, groups } = relation;
  return cells.taken([kind]).flatMap((table) => {
    const rows = rowsOf(table);
    const classes = rows.filter(({ row }) => row.code !== null && row.code.length === 3);
    const known = groups.flatMap(({ codes }) => codes);
    if (!classes.every(({ row }) => known.includes(row.code ?? ''))) return [];
    return groups.flatMap(({ total, codes }) => {
      const [left, second] = rows.filter(({ row }) => row.role === total);
      const parts = classes.filter(({ row }) => codes.includes(row.code ?? ''));
      if (left === undefined || second !== undefined || parts.length === 0) return [];
      return amountColumns(left.side).flatMap(({ id }) =>
        equation(relation, cells.number(table, left.row, id), numbersBeside(cells, table, left.side, id, parts)),
      );
    });
  });
}

/** The numbers of rows in one column, on whichever side they stand; undefined for each that cannot be had. */
function numbersBeside(
  cells: TableCells,
  table: TakenTable,
  from: TableSide,
  column: string,
  rows: readonly { side: TableSide; row: TableRow }[],
): (TableNumber | undefined)[] {
  return rows.map(({ side, row }) => {
    const own = facingColumn(from, column, side);
    return own === undefined ? undefined : cells.number(table, row, own);
  });
}
