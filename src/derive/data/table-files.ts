import type { PreparedYear } from '../../audit/prepared-year.ts';
import type { LeafColumn, TableSide, TakenTable } from '../../report/schema/tables.ts';
import { cellColumns, isTaken, leafColumns, rowsOf } from '../../report/tables.ts';
import { dataStrings } from '../../words/strings.ts';
import { csvText } from '../charts/csv.ts';

/** A column of a table's CSV as a field of Table Schema. */
export interface TableField {
  name: string;
  title: string;
  type: 'string' | 'number' | 'integer';
  /** Amounts may be printed with commas. */
  groupChar?: ',';
  constraints?: { required: true; unique?: true };
}

/** The tables of a year whose cells are here. */
export function takenTables({ tables }: Pick<PreparedYear, 'tables'>): TakenTable[] {
  return tables.filter(isTaken);
}

/** The table of a year by its id. Throws where its cells are not here. */
export function takenTable(year: Pick<PreparedYear, 'tables'>, id: string): TakenTable {
  const table = takenTables(year).find((one) => one.id === id);
  if (!table) throw new Error(`The cells of table ${id} are not here`);
  return table;
}

/** Columns of a table's CSV: which row it is, then every column of cells by its id, those of the left side first. */
export function tableFields(table: TakenTable): TableField[] {
  const words = dataStrings.tableFields;
  const sided: TableField[] = table.sides.length > 1 ? [{ name: 'side', title: words.side, type: 'string' }] : [];
  return [
    { name: 'row', title: words.row, type: 'string', constraints: { required: true, unique: true } },
    ...sided,
    { name: 'code', title: words.code, type: 'string' },
    { name: 'name', title: words.name, type: 'string' },
    ...table.sides.flatMap((side) => cellColumns(side).map((column) => fieldOf(column, table))),
  ];
}

function fieldOf({ id, path }: LeafColumn & { path: string[] }, table: TakenTable): TableField {
  const cells = rowsOf(table).flatMap(({ row }) => row.cells[id] ?? []);
  const isNumeric = cells.every((printed) => /^-?\d[\d,]*(\.\d+)?$/.test(printed));
  const title = path.filter((head) => head !== '').join(' ');
  return isNumeric ? { name: id, title, type: 'number', groupChar: ',' } : { name: id, title, type: 'string' };
}

/** A table as CSV: one line a row, cells as printed; empty where the cell is, and where the side has no such column. */
export function tableCsv(table: TakenTable): string {
  const fields = tableFields(table);
  const lines = rowsOf(table).map(({ side, row }) => {
    const own: Record<string, string | null> = {
      row: row.key,
      side: side.id,
      code: row.code,
      name: row.name,
      ...row.cells,
    };
    return fields.map(({ name }) => own[name] ?? '');
  });
  return csvText([fields.map(({ name }) => name), ...lines]);
}

/** A table as a sheet has it: its sides beside each other, line by line as printed, under their heads. */
export function tableSheet({ sides }: TakenTable): [head: string[], ...rows: string[][]] {
  const lines = [...new Set(sides.flatMap(({ rows }) => rows.map(({ line }) => line)))].sort((a, b) => a - b);
  const across = (of: (side: TableSide) => string[]) => sides.flatMap(of);
  return [
    across((side) => leafColumns(side.columns).map(({ path }) => path.filter((head) => head !== '').join(' '))),
    ...lines.map((line) =>
      across((side) => {
        const row = side.rows.find((one) => one.line === line);
        return leafColumns(side.columns).map(({ id, role }) => {
          if (role === 'code' || role === 'name') return row?.[role] ?? '';
          return row?.cells[id] ?? '';
        });
      }),
    ),
  ];
}
