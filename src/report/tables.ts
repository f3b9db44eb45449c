import { partId, partNumber } from './ids.ts';
import type { Report } from './schema/report.ts';
import type { AccountsTable, Column, LeafColumn, TableRow, TableSide, TakenTable } from './schema/tables.ts';

/** How a line above a table begins that says whose it is. */
export const bodyWords = '(?:编制|填报|编报|报送|公开|决算|预算)?(?:单位|部门)(?:名称)?(?:[（(][^）)]{1,8}[）)])?';

/** Whether the cells of a table are here. */
export function isTaken(table: AccountsTable): table is TakenTable {
  return table.state !== 'not-taken';
}

/** The columns that hold cells, from left to right, each with the heads printed above it, outermost first, its own last. */
export function leafColumns(
  columns: readonly Column[],
  above: readonly string[] = [],
): (LeafColumn & { path: string[] })[] {
  return columns.flatMap((column) => {
    const path = [...above, column.head];
    return 'columns' in column ? leafColumns(column.columns, path) : [{ ...column, path }];
  });
}

/** The columns of a side that its rows have cells for: all but those of code and name. */
export function cellColumns(side: Pick<TableSide, 'columns'>): (LeafColumn & { path: string[] })[] {
  return leafColumns(side.columns).filter(({ role }) => role !== 'code' && role !== 'name');
}

/** All rows of a table, those of its left side first. */
export function rowsOf(table: TakenTable): { side: TableSide; row: TableRow }[] {
  return table.sides.flatMap((side) => side.rows.map((row) => ({ side, row })));
}

/** Level of a row in the classification, by the length of its code: 类 1, 款 2, 项 3; undefined without a code of 3, 5 or 7 digits. */
export function rowLevel({ code }: Pick<TableRow, 'code'>): 1 | 2 | 3 | undefined {
  const levels = { 3: 1, 5: 2, 7: 3 } as const;
  return code !== null && /^\d+$/.test(code) ? levels[code.length as keyof typeof levels] : undefined;
}

/**
 * The number that a cell prints, as digits, point and minus (`-1234.50`): without separators, of either width, and ￥; an amount in
 * brackets is negative. Undefined where it prints none.
 */
export function plainAmount(printed: string | null | undefined): string | undefined {
  const digits =
    printed
      ?.replaceAll(/[,，\s]/g, '')
      .replace(/^[−－﹣]/, '-')
      .replace(/^(-?)[¥￥]-?(?=\d)/, (words, sign) => (sign || words.includes('-') ? '-' : ''))
      .replace(/^[(（](\d+\.\d+)[)）]$/, '-$1') ?? '';
  return /^-?\d+(?:\.\d+)?$/.test(digits) ? digits : undefined;
}

/** Number of the part whose page the tables stand below: of the table's own block, else the part of tables, else the first. */
export function partOfTable({ block }: Pick<AccountsTable, 'block'>, { parts }: Report): number {
  return block === null ? ((parts.find(({ role }) => role === 'tables') ?? parts[0])?.number ?? 1) : partNumber(block);
}

/** The block a table is printed in, else the part that it stands below. */
export function blockOfTable(table: Pick<AccountsTable, 'block'>, report: Report): string {
  return table.block ?? partId(partOfTable(table, report));
}

/** What a table goes by: its number, else its title. */
export function nameOfTable({ number, title }: Pick<AccountsTable, 'number' | 'title'>): string {
  return number ?? title;
}
