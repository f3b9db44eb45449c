import type { PreparedYear } from '../../../audit/prepared-year.ts';
import { parseTableAnchor } from '../../../report/ids.ts';
import { cellName } from './cell-name.ts';
import { numberedTitle } from './table-links.ts';

/** A table of the accounts, or a row or cell of it, for people; undefined where the year has no such table. */
export function nameInTables(anchor: string, year: PreparedYear): string | undefined {
  const place = parseTableAnchor(anchor);
  const table = year.tables.find(({ id }) => id === place?.table);
  if (!place || !table) return undefined;
  const { row = '', column = '' } = place;
  return [numberedTitle(table), cellName({ table: table.id, row, column }, year)].filter(Boolean).join(' ');
}
