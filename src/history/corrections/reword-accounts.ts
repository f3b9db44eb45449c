import { parseTableAnchor } from '../../report/ids.ts';
import type { AccountsTable } from '../../report/schema/tables.ts';
import { isTaken, rowsOf } from '../../report/tables.ts';

/** Replaces what a table, a row or a cell of the accounts says by the words of a correction, written as in permalinks.json. */
export function rewordAccounts(tables: readonly AccountsTable[], anchor: string, words: string): void {
  const place = parseTableAnchor(anchor);
  const table = tables.find(({ id }) => id === place?.table);
  if (table === undefined || place === undefined) return;
  if (place.row === undefined) table.title = words;
  if (place.row === undefined || !isTaken(table)) return;
  const row = rowsOf(table).find(({ row: { key } }) => key === place.row)?.row;
  if (row === undefined) return;
  if (place.column !== undefined) row.cells[place.column] = words || null;
  else {
    const [code, name] = words.split('\t');
    Object.assign(row, { code: code || null, name: name || null });
  }
}
