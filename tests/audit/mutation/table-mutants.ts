import { ExactDecimal, plain, printedDecimals } from '../../../src/audit/exact-decimal.ts';
import { amountColumns, amountOf } from '../../../src/audit/tables/table-cells.ts';
import type { AccountsTable, TableRow, TakenTable } from '../../../src/report/schema/tables.ts';
import { isTaken, rowsOf } from '../../../src/report/tables.ts';

export const tableMutantKinds = [
  'digit',
  'swapped-digits',
  'lost-digit',
  'blank',
  'filled',
  'swapped-cells',
  'shifted-column',
  'dropped-row',
] as const;
export type TableMutantKind = (typeof tableMutantKinds)[number];

/** A slip that a table could hold. */
export interface TableMutant {
  kind: TableMutantKind;
  table: string;
  row: string;
  /** Undefined where a whole row is gone. */
  column?: string;
  /** The rows of the table instead of those it has. */
  rows: (rows: readonly TableRow[]) => TableRow[];
}

/** Every slip that is tried on a table: on each amount one digit, two digits, a lost one, a gap; two cells; a column; a row. */
export function tableMutantsOf(table: TakenTable): TableMutant[] {
  return rowsOf(table)
    .filter(({ row }) => row.role !== 'column-numbers')
    .flatMap(({ side, row }): TableMutant[] => {
      const columns = amountColumns(side).map(({ id }) => id);
      const below = side.rows[side.rows.indexOf(row) + 1];
      const inCells = columns.flatMap((column): TableMutant[] => {
        const printed = row.cells[column] ?? null;
        const value = amountOf(printed);
        if (value === undefined) return [];
        const at = { table: table.id, row: row.key, column };
        if (printed === null) return [{ kind: 'filled', ...at, rows: withCell(row, column, '1.00') }];
        if (value.isZero()) return [{ kind: 'digit', ...at, rows: withCell(row, column, '1.00') }];
        const other = below?.cells[column] ?? null;
        const swapped = other !== null && amountOf(other)?.equals(value) === false && below !== undefined;
        return [
          ...changedDigits(printed).map(
            ([kind, text]): TableMutant => ({ kind, ...at, rows: withCell(row, column, text) }),
          ),
          { kind: 'blank', ...at, rows: withCell(row, column, null) },
          ...(swapped ? [{ kind: 'swapped-cells' as const, ...at, rows: exchanged(row, below, column) }] : []),
        ];
      });
      return [
        ...inCells,
        ...(row.code !== null
          ? [{ kind: 'dropped-row' as const, table: table.id, row: row.key, rows: without(row) }]
          : []),
      ];
    })
    .concat(shiftedColumns(table));
}

function changedDigits(printed: string): [TableMutantKind, string][] {
  const digits = [...printed.matchAll(/\d/g)].map(({ index }) => index);
  const [first] = digits as [number];
  const replaced = (index: number, digit: string) => printed.slice(0, index) + digit + printed.slice(index + 1);
  const swaps = digits.slice(1).flatMap((index, before): [TableMutantKind, string][] => {
    const left = digits[before] as number;
    const [a, b] = [printed[left] as string, printed[index] as string];
    return a === b ? [] : [['swapped-digits', replaced(left, b).slice(0, index) + a + printed.slice(index + 1)]];
  });
  const places = printedDecimals(printed);
  const tenth = new ExactDecimal(printed.replaceAll(',', '')).dividedBy(10).toDecimalPlaces(places);
  return [['digit', replaced(first, String((Number(printed[first]) % 9) + 1))], ...swaps, ['lost-digit', plain(tenth)]];
}

function withCell(row: TableRow, column: string, printed: string | null): TableMutant['rows'] {
  return (rows) =>
    rows.map((one) => (one.key === row.key ? { ...one, cells: { ...one.cells, [column]: printed } } : one));
}

function exchanged(row: TableRow, other: TableRow, column: string): TableMutant['rows'] {
  const [a, b] = [row.cells[column] ?? null, other.cells[column] ?? null];
  return (rows) => withCell(other, column, a)(withCell(row, column, b)(rows));
}

function without(row: TableRow): TableMutant['rows'] {
  return (rows) => rows.filter(({ key }) => key !== row.key);
}

/** In each column that has four amounts below each other, all of them a line further down. */
function shiftedColumns(table: TakenTable): TableMutant[] {
  return table.sides.flatMap((side) =>
    amountColumns(side).flatMap(({ id }): TableMutant[] => {
      const run = side.rows.filter(({ code, cells }) => code !== null && (cells[id] ?? null) !== null).slice(1, 6);
      const [first] = run;
      if (first === undefined || run.length < 4) return [];
      const moved = new Map(run.slice(1).map((row, index) => [row.key, (run[index] as TableRow).cells[id] ?? null]));
      return [
        {
          kind: 'shifted-column',
          table: table.id,
          row: first.key,
          column: id,
          rows: (rows) =>
            rows.map((row) =>
              row.key === first.key || moved.has(row.key)
                ? { ...row, cells: { ...row.cells, [id]: moved.get(row.key) ?? null } }
                : row,
            ),
        },
      ];
    }),
  );
}

/** The tables with one slip in them. */
export function withMutant(tables: readonly AccountsTable[], mutant: TableMutant): AccountsTable[] {
  return tables.map((table) =>
    table.id === mutant.table && isTaken(table)
      ? { ...table, sides: table.sides.map((side) => ({ ...side, rows: mutant.rows(side.rows) })) }
      : table,
  );
}
