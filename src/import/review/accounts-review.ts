import { blocksOf } from '../../report/outline.ts';
import type { Report } from '../../report/schema/report.ts';
import type { AccountsTable, TakenTable } from '../../report/schema/tables.ts';
import { cellColumns, isTaken, rowsOf } from '../../report/tables.ts';
import { importStrings } from '../../words/strings.ts';

const words = importStrings.review;

/** The tables of the accounts, a line each: what of them was taken over, or why nothing was. */
export function accountsTables(tables: readonly AccountsTable[]): { taken: string[]; notTaken: string[] } {
  if (tables.length === 0) return { taken: [], notTaken: [] };
  const taken = tables.filter(isTaken);
  const lines = tables.flatMap((table) => {
    const title = `${table.id} ${table.title}`;
    return isTaken(table) ? [] : [words.tableNotTaken(title, words.tableReasons[table.reason], table.pages)];
  });
  const count = words.accountsTables(taken.length, tables.length);
  return {
    taken: taken.length === 0 ? [] : [...(lines.length === 0 ? [count] : []), words.tablesTaken(taken.map(tableTaken))],
    notTaken: lines.length === 0 ? [] : [count, ...lines],
  };
}

/** A table in a few words, to be held against the file. */
function tableTaken(table: TakenTable): string {
  const rows = rowsOf(table);
  const filled = rows.flatMap(({ side, row }) =>
    cellColumns(side).flatMap(({ id, role }) => (role === 'value' && (row.cells[id] ?? null) !== null ? [id] : [])),
  ).length;
  return words.tableTaken(`${table.id} ${table.title}`, table.kind === 'other', rows.length, filled, table.pages);
}

/** Tables of which only the place in the file is told. */
export function inSource(report: Report, tables: readonly AccountsTable[]): string[] {
  const told = new Set(tables.map(({ block }) => block));
  const left = blocksOf(report).flatMap(({ block }) =>
    block.type === 'table-in-source' && !told.has(block.id) ? [block] : [],
  );
  if (left.length === 0) return [];
  return [words.tablesInSource, ...left.map(({ id, title, page }) => words.tableInSource(id, title, page))];
}
