import type { Place } from '../../../audit/finding.ts';
import type { PreparedYear } from '../../../audit/prepared-year.ts';
import { cellColumns, isTaken, rowsOf } from '../../../report/tables.ts';
import { tableStrings } from '../../../words/strings.ts';

/** Which row and column a cell of the accounts stands in, in few words: 2080506 · 本年支出 小计. */
export function cellName({ table: id, row: key, column }: NonNullable<Place['cell']>, year: PreparedYear): string {
  const table = year.tables.filter(isTaken).find((one) => one.id === id);
  const placed = table && rowsOf(table).find(({ row }) => row.key === key);
  const head =
    placed &&
    cellColumns(placed.side)
      .find((one) => one.id === column)
      ?.path.filter((line) => line !== '');
  return tableStrings.cellName(placed?.row.code ?? placed?.row.name ?? '', (head ?? []).join(' '));
}
