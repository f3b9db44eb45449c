import type { TableRow, TableSide, TakenTable } from '../../../report/schema/tables.ts';
import { cellColumns } from '../../../report/tables.ts';

/** More than a sheet has room for. */
const columnsOfSheet = 8;

/** Whether a table is one row of many amounts, which are read downwards. */
export function isUpright({ sides }: TakenTable): boolean {
  const [side] = sides;
  if (sides.length !== 1 || !side || cellColumns(side).length <= columnsOfSheet) return false;
  return amountRows(side).length === 1;
}

/** Rows of a side in which anything is printed, those that number the columns aside. */
export function amountRows({ rows }: TableSide): TableRow[] {
  return rows.filter(({ role, cells }) => role !== 'column-numbers' && Object.values(cells).some(Boolean));
}
