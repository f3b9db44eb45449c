import { type TablePlace, tableAnchor } from '../../report/ids.ts';
import type { AccountsTable } from '../../report/schema/tables.ts';
import type { Ledger } from '../ledger.ts';
import { type Equation, isBound, judge } from './equation.ts';
import { equationsIn } from './equations/equations.ts';
import { TableCells, type TableNumber } from './table-cells.ts';

/**
 * The sums of each table that come out exactly as printed: by the anchor of the cell that is the sum, the anchors of the cells
 * that make it up, one list a sum. A cell that prints nothing is left out.
 */
export function sumsThatHold(tables: readonly AccountsTable[], ledger: Ledger): Map<string, string[][]> {
  const sums = new Map<string, string[][]>();
  for (const equation of equationsIn(new TableCells(tables, ledger))) {
    const sum = anchorOf(equation.left);
    const parts = equation.right.filter(({ number }) => number.printed !== null).map(({ number }) => anchorOf(number));
    if (sum === undefined || parts.length < 2 || !isSum(equation)) continue;
    const own = sums.get(sum) ?? [];
    sums.set(sum, [...own, parts.filter((part) => part !== undefined)]);
  }
  return sums;
}

/** Whether parts of one table add up to a cell of it. */
function isSum(equation: Equation): boolean {
  const { left, right } = equation;
  const tableOf = ({ at }: TableNumber) => ('table' in at ? at.table : undefined);
  const isOwn = right.every(({ sign, number }) => sign === 1 && tableOf(number) === tableOf(left));
  return isOwn && left.printed !== null && !isBound(equation) && judge(equation) === 'consistent';
}

function anchorOf({ at }: TableNumber): string | undefined {
  if (!('table' in at)) return undefined;
  const place: TablePlace = { table: at.table.id, row: at.row.key, column: at.column };
  return tableAnchor(place);
}
