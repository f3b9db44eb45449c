import { Decimal } from 'decimal.js';
import { tableStrings as words } from '../../../words/strings.ts';
import { cellAmount } from './cell-amount.ts';
import type { CellView, RowView } from './row-view.ts';
import type { TableView } from './table-view.ts';

/** An amount of a table as long as it is large; all of one table on one scale. */
export interface TableBar {
  /** Code and name of its row, said once where it has several bars. */
  label: string;
  /** Head of its column, where a row has several bars. */
  head: string | undefined;
  /** Whether it is held against the bar below: a budget against its outturn. */
  isBefore: boolean;
  printed: string;
  /** Address of its cell, on the page of the table. */
  address: string;
  /** Of the longest, in per cent. */
  length: string;
}

/** The amounts of a table drawn. */
export interface TableBars {
  title: string;
  bars: TableBar[];
  /** What is not drawn because it is zero, or not filled in. */
  left: string;
}

/** Fewer are seen at a glance in the table itself. */
const fewest = 3;

/**
 * The amounts of a table drawn to be compared: of a list its finest rows by their size, of a table that is read downwards
 * each budget above its outturn. Undefined where there is too little to compare.
 */
export function tableBars({ accounts, layout }: TableView): TableBars | undefined {
  const [account] = accounts;
  if (!account || layout === 'two-sided') return undefined;
  const rows = account.groups.flatMap((group) => group.rows);
  return layout === 'upright'
    ? measuredBars(
        rows,
        account.heads[0]?.slice(2).map(({ lines }) => lines.join('')),
      )
    : listBars(rows);
}

function listBars(all: readonly RowView[]): TableBars | undefined {
  const finest = Math.max(0, ...all.map(({ level }) => level ?? 0));
  const rows = finest === 0 ? [] : all.filter(({ level }) => level === finest);
  const drawn = rows
    .flatMap((row) => drawnCell(row, row.cells[0]))
    .sort((one, other) => other.amount.comparedTo(one.amount));
  if (drawn.length < fewest) return undefined;
  return {
    title: words.bySize(drawn.length, finest),
    bars: scaled(drawn),
    left: leftOut(rows.map((row) => row.cells[0])),
  };
}

function measuredBars(rows: readonly RowView[], heads: readonly string[] = []): TableBars | undefined {
  const cells = rows.flatMap((row) => row.cells);
  const drawn = rows.flatMap((row) => row.cells.flatMap((cell, nth) => drawnCell(row, cell, heads[nth], nth)));
  if (heads.length < 2 || drawn.length === 0) return undefined;
  return { title: words.beside(heads), bars: scaled(drawn), left: leftOut(cells) };
}

interface Drawn extends Omit<TableBar, 'length'> {
  amount: Decimal;
}

function drawnCell(row: RowView, cell: CellView | undefined, head?: string, nth?: number): Drawn[] {
  const amount = cellAmount(cell?.printed);
  if (!cell || !amount || amount.lte(0)) return [];
  const label = row.subject === undefined ? (row.name ?? '') : `${row.number} ${row.name ?? ''}`;
  return [{ label, head, isBefore: nth === 0, printed: cell.printed ?? '', address: `#${cell.anchor}`, amount }];
}

function scaled(drawn: readonly Drawn[]): TableBar[] {
  const longest = Decimal.max(...drawn.map(({ amount }) => amount));
  return drawn.map(({ amount, ...bar }) => ({
    ...bar,
    length: amount.times(100).dividedBy(longest).toDecimalPlaces(2).toFixed(),
  }));
}

/** Zero and empty are never merged. */
function leftOut(cells: readonly (CellView | undefined)[]): string {
  const zeros = cells.filter((cell) => cellAmount(cell?.printed)?.isZero()).length;
  const negative = cells.filter((cell) => cellAmount(cell?.printed)?.lt(0)).length;
  const empty = cells.filter((cell) => cell?.printed === null).length;
  return words.notDrawn(zeros, negative, empty);
}
