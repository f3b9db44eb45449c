import type { Figure } from '../../report/schema/figures.ts';
import type { AccountsTable, LeafColumn, TableRow, TableSide, TakenTable } from '../../report/schema/tables.ts';
import { cellColumns, isTaken, plainAmount, rowsOf } from '../../report/tables.ts';
import { type Decimal, ExactDecimal, printedDecimals, zero } from '../exact-decimal.ts';
import type { Ledger } from '../ledger.ts';
import { halfOfPlace } from '../rounding.ts';
import type { CellOfKind, ColumnOfKind } from './table-relations.ts';

/** A number that a relation over tables computes with: a cell, or what the text says. */
export interface TableNumber {
  /** `t5/201/basic`, or `text/` and the figure. */
  key: string;
  at: { table: TakenTable; row: TableRow; column: string } | { figure: Figure };
  /** As printed; null for an empty cell. */
  printed: string | null;
  /** Zero where nothing is printed. */
  value: Decimal;
  /** Decimal places it is printed with: the most of its table. */
  places: number;
  /** Half a unit of the last place it is good for; none of a count. */
  half: Decimal;
  unit: string | null;
}

/** A column of amounts: its id without the side's or the measure's word before it, and that word. */
export interface AmountColumn {
  id: string;
  head: string;
  /** What it is, apart from side and measure: `total` for `budget-total`. */
  matches(word: string): boolean;
  /** The word before: `budget-` for `budget-total` asked as `total`. */
  before(word: string): string;
}

/** The tables of one report, asked for by what they are. */
export class TableCells {
  readonly ledger: Ledger;
  readonly #tables: readonly AccountsTable[];
  readonly #places = new Map<string, number>();
  readonly #unnamedLines = new Map<string, ReadonlySet<number>>();

  constructor(tables: readonly AccountsTable[], ledger: Ledger) {
    this.ledger = ledger;
    this.#tables = tables;
  }

  /** Those whose cells are here, of some kinds or of all. */
  taken(kinds?: readonly string[]): TakenTable[] {
    return this.#tables.filter(isTaken).filter(({ kind }) => kinds === undefined || kinds.includes(kind));
  }

  /** The one table of a kind that has amounts; undefined where there is none, or several that could be meant. */
  only(kind: string): TakenTable | undefined {
    const tables = this.taken([kind]).filter(({ state }) => state === 'filled');
    return tables.length === 1 ? tables[0] : undefined;
  }

  /** Whether a report has a table of this kind of which the cells are not here. */
  isLeftInSource(kind: string): boolean {
    return this.#tables.some((table) => table.kind === kind && !isTaken(table));
  }

  /** Whether the report has amounts in a table of this kind, or may have. */
  mayHave(kind: string): boolean {
    return this.isLeftInSource(kind) || this.taken([kind]).some(({ state }) => state === 'filled');
  }

  /** The number in a cell; undefined where something is printed that is none, and where it may be printed further on. */
  number(table: TakenTable, row: TableRow, column: string): TableNumber | undefined {
    const printed = row.cells[column] ?? null;
    const value = amountOf(printed);
    if (value === undefined || (printed === null && this.#hasAmountBeside(table, row))) return undefined;
    const key = `${table.id}/${row.key}/${column}`;
    const places = this.#placesOf(table);
    const unit = shares.test(column) ? '%' : table.unit;
    // What is not printed is rounded by nothing.
    const half = column === 'count' || !/\d/.test(printed ?? '') ? zero : halfOfPlace(places);
    return { key, at: { table, row, column }, printed, value, places, half, unit };
  }

  /** What the text says; undefined where it leaves a gap, or says about how much. */
  text(figure: string): TableNumber | undefined {
    const found = this.ledger.figures.get(figure);
    if (found === undefined || found.value === null || found.approx !== undefined) return undefined;
    const { value, unit } = found;
    const [half, places] = [this.ledger.half(figure), printedDecimals(value)];
    return {
      key: `text/${figure}`,
      at: { figure: found },
      printed: value,
      value: this.ledger.value(figure),
      places,
      half,
      unit,
    };
  }

  /** The cell of the one table of its kind; undefined where table, row or column is not there once. */
  cell({ kind, side: sideId, row, column }: CellOfKind): TableNumber | undefined {
    const table = this.only(kind);
    const found = table && rowsOf(table).filter((one) => one.row.role === row && isSide(one.side, sideId));
    const [one, second] = found ?? [];
    const id = one && columnOf(one.side, column);
    return table && one && !second && id ? this.number(table, one.row, id) : undefined;
  }

  /** The rows of the one table of a kind, and the column that is asked for. */
  column({ kind, side: sideId, column }: ColumnOfKind): { table: TakenTable; side: TableSide; id: string } | undefined {
    const table = this.only(kind);
    const [side, second] = table?.sides.filter((one) => isSide(one, sideId)) ?? [];
    const id = side && columnOf(side, column);
    return table && side && !second && id ? { table, side, id } : undefined;
  }

  /** Whether the line of a row goes on with an amount that has no name of its own: 公用经费合计, and far to the right 119.97. */
  #hasAmountBeside(table: TakenTable, { line, name }: TableRow): boolean {
    const lines = this.#unnamedLines.get(table.id) ?? unnamedLines(table);
    this.#unnamedLines.set(table.id, lines);
    return name !== null && line !== 0 && lines.has(line);
  }

  #placesOf(table: TakenTable): number {
    const places = this.#places.get(table.id) ?? Math.max(0, ...printedPlaces(table));
    this.#places.set(table.id, places);
    return places;
  }
}

/** The lines on which amounts stand that neither a name nor a code says what they are. */
function unnamedLines(table: TakenTable): ReadonlySet<number> {
  const unnamed = rowsOf(table).filter(
    ({ side, row }) =>
      row.name === null &&
      row.code === null &&
      amountColumns(side).some(({ id }) => plainAmount(row.cells[id]) !== undefined),
  );
  return new Set(unnamed.map(({ row }) => row.line));
}

function isSide({ id }: TableSide, wanted: string | undefined): boolean {
  return wanted === undefined || id === wanted;
}

/** The column of that word, or the only one with amounts. */
export function columnOf(side: TableSide, word: string): string | undefined {
  const columns = amountColumns(side);
  const found = columns.filter(({ matches }) => matches(word));
  if (found.length === 1) return found[0]?.id;
  return found.length === 0 && columns.length === 1 ? columns[0]?.id : undefined;
}

/** A rate is of its own row: rates do not add up, shares of one whole do. */
const rates = /(?:^|-)(?:completion|rate)(?:-\d+)?$/;
const shares = /(?:^|-)share(?:-\d+)?$/;

const measures = ['budget', 'adjusted-budget', 'final', 'prior-year'];

/** The columns of a side that hold amounts or shares of them. */
export function amountColumns(side: TableSide): AmountColumn[] {
  // Ids that both sides have are told apart by the side.
  const words = [side.id, ...measures];
  return cellColumns(side)
    .filter(({ id, role }) => role === 'value' && !rates.test(id))
    .map(({ id, path }: LeafColumn & { path: string[] }) => {
      const before = (word: string) =>
        id === word ? '' : id.endsWith(`-${word}`) ? id.slice(0, -word.length) : undefined;
      const isWord = (prefix: string | undefined) =>
        prefix !== undefined && (prefix === '' || words.includes(prefix.slice(0, -1)));
      return {
        id,
        head: path.at(-1) ?? '',
        matches: (word: string) => isWord(before(word)),
        before: (word: string) => before(word) ?? '',
      };
    });
}

/** The column of another side that stands where this one does on its own: a list printed in two columns is one. */
export function facingColumn(from: TableSide, column: string, to: TableSide): string | undefined {
  if (from === to) return column;
  return amountColumns(to)[amountColumns(from).findIndex(({ id }) => id === column)]?.id;
}

/** The amount that a cell prints: zero where it is empty or a dash; undefined for words. */
export function amountOf(printed: string | null): Decimal | undefined {
  if (printed === null || /^[-—–－/]+$/.test(printed.trim())) return zero;
  const amount = plainAmount(printed);
  return amount === undefined ? undefined : new ExactDecimal(amount);
}

function printedPlaces(table: TakenTable): number[] {
  return rowsOf(table).flatMap(({ side, row }) =>
    amountColumns(side).map(({ id }) => printedDecimals(plainAmount(row.cells[id]) ?? '')),
  );
}
