import type { TableRow } from '../../../report/schema/tables.ts';
import { rowsOf } from '../../../report/tables.ts';
import { type Equation, equation } from '../equation.ts';
import { amountColumns, type TableCells, type TableNumber } from '../table-cells.ts';
import type { TableRelationOf } from '../table-relations.ts';

/**
 * In each column of amounts a row is the sum of the rows right below it by code, and 合计 of those below none. A row whose
 * own superior is not printed counts for the next one above.
 */
export function classificationSums(relation: TableRelationOf<'classification'>, cells: TableCells): Equation[] {
  return cells
    .taken()
    .filter(({ kind }) => relation.kinds.includes(kind))
    .flatMap((table) => {
      const all = rowsOf(table).filter(({ row }) => isCoded(row));
      // A code printed twice: which line counts is not known.
      if (new Set(all.map(({ row }) => row.code)).size < all.length) return [];
      const totals = rowsOf(table).filter(({ row }) => row.role === 'total' || row.role === 'grand-total');
      const parents = [...all, ...(totals.length === 1 ? totals : [])];
      return parents.flatMap(({ side, row }) => {
        const below = all.filter(
          (one) =>
            superior(
              one.row,
              all.map((other) => other.row),
            ) === (isCoded(row) ? row : undefined),
        );
        if (below.length === 0) return [];
        return amountColumns(side).flatMap(({ id }, index) => {
          const left = cells.number(table, row, id);
          const right = below.map((one) => {
            const column = one.side === side ? id : amountColumns(one.side)[index]?.id;
            return column === undefined ? undefined : cells.number(table, one.row, column);
          });
          const isRead = right.every((number): number is TableNumber => number !== undefined);
          const holds = isShortForm(row, right) ? 'at-least' : 'equal';
          return left && isRead ? equation(relation, left, right as TableNumber[], holds) : [];
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

function isCoded({ code }: TableRow): boolean {
  return code !== null && /^\d{3}(?:\d{2}){0,2}$/.test(code);
}

/** The nearest printed row whose code begins this one's. */
function superior({ code }: TableRow, rows: readonly TableRow[]): TableRow | undefined {
  const above = rows.filter((row) => row.code !== code && code?.startsWith(row.code ?? ' '));
  return above.toSorted((a, b) => (b.code?.length ?? 0) - (a.code?.length ?? 0))[0];
}

/** A row by its role is the sum of 类 by their codes; not where a 类 is printed that no group knows. */
export function codeSums(relation: TableRelationOf<'code-sum'>, cells: TableCells): Equation[] {
  const { kind, groups } = relation;
  return cells.taken(kind).flatMap((table) => {
    const rows = rowsOf(table);
    const classes = rows.filter(({ row }) => row.code !== null && row.code.length === 3);
    const known = groups.flatMap(({ codes }) => codes);
    if (!classes.every(({ row }) => known.includes(row.code ?? ''))) return [];
    return groups.flatMap(({ total, codes }) => {
      const [left, second] = rows.filter(({ row }) => row.role === total);
      const parts = classes.filter(({ row }) => codes.includes(row.code ?? ''));
      if (left === undefined || second !== undefined || parts.length === 0) return [];
      return amountColumns(left.side).flatMap(({ id }, index) => {
        const number = cells.number(table, left.row, id);
        const right = parts.flatMap(({ side, row }) => {
          const column = side === left.side ? id : amountColumns(side)[index]?.id;
          return (column && cells.number(table, row, column)) ?? [];
        });
        return number && right.length === parts.length ? equation(relation, number, right as TableNumber[]) : [];
      });
    });
  });
}
