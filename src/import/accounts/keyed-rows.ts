import { freeId } from '../../report/free-id.ts';
import type { TableRow, TableSide } from '../../report/schema/tables.ts';
import { columnTree } from './column-tree.ts';
import type { PlacedSide } from './placed-side.ts';
import type { DraftRow } from './table-rows.ts';

const prefixes: Partial<Record<TableSide['id'], string>> = { revenue: 'in', expenditure: 'out' };

/** Rows with the keys of their addresses: the printed code, else the number of the line, counted on in a list in columns. */
export function withKeys(
  sides: readonly PlacedSide[],
  rows: readonly DraftRow[],
  firstPage: number | null,
): TableSide[] {
  const taken = new Set<string>();
  const lines = Math.max(0, ...rows.map(({ line }) => line));
  return sides.map((side, index): TableSide => {
    const keyed = rows
      .filter((row) => row.side === side)
      .map((row): TableRow => {
        const isList = side.id === 'middle' || side.id === 'right';
        const wanted =
          row.code !== null && /^\d+$/.test(row.code)
            ? row.code
            : `${prefixes[side.id] ?? 'r'}${row.line === 0 ? 0 : row.line + (isList ? index * lines : 0)}`;
        const key = freeId(wanted, (candidate) => taken.has(candidate));
        taken.add(key);
        return {
          key,
          line: row.line,
          ...(row.page !== null && row.page !== firstPage && { page: row.page }),
          code: row.code,
          name: row.name,
          ...(row.role !== undefined && { role: row.role }),
          cells: Object.fromEntries(row.cells),
        };
      });
    return { id: side.id, head: side.head, columns: columnTree(side.columns), rows: keyed };
  });
}
