import type { PreparedYear } from '../../../audit/prepared-year.ts';
import { tableAddress } from '../../../report/addresses.ts';
import type { TakenTable } from '../../../report/schema/tables.ts';
import { cellColumns, partOfTable } from '../../../report/tables.ts';
import { type AccountView, accountView } from './account-view.ts';
import { isTwoSided } from './is-two-sided.ts';
import { isUpright } from './is-upright.ts';
import { type CellNotes, mostDecimals, type TableContext } from './row-view.ts';
import { uprightAccount } from './upright-account.ts';

/** A table of the accounts as a page shows it. */
export interface TableView {
  id: string;
  /** As printed. */
  unit: string | undefined;
  /** Its page, without base. */
  address: string;
  /** `two-sided`: two accounts face each other line by line; `upright`: its one row is read downwards. */
  layout: 'list' | 'two-sided' | 'upright';
  /** Whether it is printed on a sheet that lies on its side. */
  isLandscape: boolean;
  /** Whether its columns take the room of the margin too. */
  isWide: boolean;
  accounts: AccountView[];
  /** The printed lines on which any account has a row; one without stays blank there. */
  lines: number[];
  /** The table across, as it is printed, where it is read downwards. */
  across: AccountView | undefined;
  /** Whether any amount has fewer decimals than the table prints elsewhere. */
  hasGaps: boolean;
  hasEmptyCells: boolean;
  /** Rows below the head, and how many of them are 类, 款 and 项. */
  rows: number;
  levels: [number, number, number];
}

/** More than a sheet of paper has room for that stands upright. */
const columnsOfUprightSheet = 6;

/** What a page shows of a table whose cells are here. */
export function tableView(table: TakenTable, year: PreparedYear, notes: CellNotes): TableView {
  const part = partOfTable(table, year.report);
  const context: TableContext = { ...notes, table, year, places: mostDecimals(table) };
  const accounts = accountsOf(table, context);
  const rows = accounts.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
  const cells = rows.flatMap((row) => row.cells);
  const isFacing = isTwoSided(table);
  const classified = isUpright(table) ? [] : rows;
  const level = (wanted: number) => classified.filter((row) => row.level === wanted).length;
  return {
    id: table.id,
    unit: table.unit ?? undefined,
    address: tableAddress(year.report.year, part, { table: table.id }),
    layout: isFacing ? 'two-sided' : isUpright(table) ? 'upright' : 'list',
    isLandscape: accounts.some((one) => one.columns - 2 > columnsOfUprightSheet),
    isWide: isFacing || accounts.some(({ room }) => !room.isBesideMargin),
    accounts,
    lines: [...new Set(rows.map(({ line }) => line))].sort((one, other) => one - other),
    across: isUpright(table) ? accountView(table.sides, context) : undefined,
    hasGaps: cells.some(({ lacks }) => lacks > 0),
    hasEmptyCells: cells.some(({ printed }) => printed === null),
    rows: rows.filter(({ is }) => is !== 'column-numbers').length,
    levels: [level(1), level(2), level(3)],
  };
}

/** Sides that are one list only printed in two columns are one account, read one after the other. */
function accountsOf(table: TakenTable, context: TableContext): AccountView[] {
  const [first] = table.sides;
  if (first && isUpright(table)) return [uprightAccount(first, context)];
  const isOneList = first?.id === 'left' && new Set(table.sides.map((side) => cellColumns(side).length)).size === 1;
  return (isOneList ? [table.sides] : table.sides.map((side) => [side])).map((sides) => accountView(sides, context));
}
