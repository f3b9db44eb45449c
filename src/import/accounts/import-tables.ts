import { freeId } from '../../report/free-id.ts';
import { tableId } from '../../report/ids.ts';
import { likeness } from '../../report/likeness.ts';
import type { AccountsTable, TableSide, TakenTable } from '../../report/schema/tables.ts';
import type { WholeTemplate } from '../../report/schema/template.ts';
import { isTaken, leafColumns } from '../../report/tables.ts';
import { accountsTable, type TableDraft } from './accounts-table.ts';
import type { PlacedTable } from './printed-tables.ts';

/**
 * The tables of the accounts with their ids. Those of tables that were there before are kept, so that links go on leading
 * to the same cells: a table is the same by kind and title, a row without a code by its name, a column by its heads.
 */
export function importTables(
  printed: readonly PlacedTable[],
  template: WholeTemplate,
  before: readonly AccountsTable[] = [],
): AccountsTable[] {
  const taken = new Set(before.map(({ id }) => id));
  const known = new Set<AccountsTable>();
  return printed.map((table, nth): AccountsTable => {
    const draft = accountsTable(table, template);
    const old = before.find((other) => !known.has(other) && isSameTable(draft, other));
    if (old) known.add(old);
    const id = old?.id ?? freeTableId(nth + 1, taken);
    taken.add(id);
    const own = { id, ...draft, block: table.block } as AccountsTable;
    return old && isTaken(own) && isTaken(old) ? withKeptIds(own, old) : own;
  });
}

function isSameTable(draft: TableDraft, old: AccountsTable): boolean {
  return draft.kind === old.kind && likeness(draft.title, old.title) > 0.6;
}

function freeTableId(nth: number, taken: ReadonlySet<string>): string {
  const id = tableId(nth);
  return taken.has(id) ? freeTableId(nth + 1, taken) : id;
}

function withKeptIds(table: TakenTable, old: TakenTable): TakenTable {
  return {
    ...table,
    sides: table.sides.map((side) => {
      const before = old.sides.find(({ id }) => id === side.id);
      return before ? withKeptRows(withKeptColumns(side, before), before) : side;
    }),
  };
}

/** A column with the heads of an old one has its id. */
function withKeptColumns(side: TableSide, before: TableSide): TableSide {
  const olds = new Map(leafColumns(before.columns).map(({ path, id }) => [path.join('\t'), id]));
  const ids = new Map(leafColumns(side.columns).map(({ path, id }) => [id, olds.get(path.join('\t')) ?? id]));
  // Ids that would come to stand twice stay as they are.
  if (new Set(ids.values()).size < ids.size) return side;
  const renamed = (columns: TableSide['columns']): TableSide['columns'] =>
    columns.map((column) =>
      'columns' in column
        ? { ...column, columns: renamed(column.columns) }
        : { ...column, id: ids.get(column.id) ?? column.id },
    );
  return {
    ...side,
    columns: renamed(side.columns),
    rows: side.rows.map((row) => ({
      ...row,
      cells: Object.fromEntries(Object.entries(row.cells).map(([id, words]) => [ids.get(id) ?? id, words])),
    })),
  };
}

/** A row that is known by its line alone keeps its key by its name; a key that meant another row is not given again. */
function withKeptRows(side: TableSide, before: TableSide): TableSide {
  const olds = new Map(before.rows.map((row) => [row.key, row]));
  const free = before.rows.filter(({ code }) => code === null);
  const used = new Set<string>();
  const keys = side.rows.map(({ code, name }) => {
    if (code !== null) return undefined;
    const same = free.find((row) => row.name === name && !used.has(row.key));
    if (same) used.add(same.key);
    return same?.key;
  });
  const taken = new Set([...olds.keys(), ...side.rows.filter(({ code }) => code !== null).map(({ key }) => key)]);
  return {
    ...side,
    rows: side.rows.map((row, index) => {
      if (row.code !== null) return row;
      const key = keys[index] ?? freeId(row.key, (candidate) => taken.has(candidate));
      taken.add(key);
      return { ...row, key };
    }),
  };
}
