import type { PreparedYear } from '../../../audit/prepared-year.ts';
import { originalAddress, tableAddress } from '../../../report/addresses.ts';
import type { AccountsTable } from '../../../report/schema/tables.ts';
import { cellColumns, isTaken, partOfTable, rowsOf } from '../../../report/tables.ts';
import { tableStrings as words } from '../../../words/strings.ts';
import type { TableView } from './table-view.ts';

/** A table in the list of part two, in the strip above the tables, on the page before and after. */
export interface TableLink {
  id: string;
  /** Number of the part below which its page stands. */
  part: number;
  /** Passage of the report that stands for it; null where the text has none. */
  block: string | null;
  /** Printed before the title, without what only counts: 表5 is 5, 五、 is 五. */
  numeral: string;
  title: string;
  /** 表5 一般公共预算财政拨款支出决算表 */
  name: string;
  /** Its kind, short; the title where the template does not know it. */
  label: string;
  /** Undefined where its cells are not here. */
  address: string | undefined;
  /** What there is of it: rows and columns, nothing, or why its cells are not here. */
  state: string;
  isEmpty: boolean;
  /** The published file at its page, where it can be opened there. */
  original: { label: string; address: string } | undefined;
  /** Independent contradictions that have their root in it. */
  contradictions: number;
}

/** What a passage that stands for a table shows: the way to it, and its cells where the page shows them. */
export interface LinkedTable {
  link: TableLink;
  view: TableView | undefined;
}

/** All tables of a year, in the order of the report. */
export function tableLinks(year: PreparedYear, kinds: readonly { kind: string; label: string }[]): TableLink[] {
  const { findings, independent } = year.audit;
  const roots = findings
    .filter(({ id }) => independent.includes(id))
    .map(({ places }) => places.find(({ cell }) => cell !== undefined)?.cell?.table);
  return year.tables.map((table) => ({
    id: table.id,
    part: partOfTable(table, year.report),
    block: table.block,
    numeral: numeralOf(table),
    title: table.title,
    name: numberedTitle(table),
    label: kinds.find(({ kind }) => kind === table.kind)?.label ?? table.title,
    address: isTaken(table)
      ? tableAddress(year.report.year, partOfTable(table, year.report), { table: table.id })
      : undefined,
    state: stateOf(table),
    isEmpty: table.state === 'empty',
    original: originalOf(table, year),
    contradictions: roots.filter((root) => root === table.id).length,
  }));
}

/** Those that the text has a passage for, by that passage. */
export function tablesByBlock(
  year: PreparedYear,
  kinds: readonly { kind: string; label: string }[],
): ReadonlyMap<string, LinkedTable> {
  return new Map(
    tableLinks(year, kinds).flatMap((link) =>
      link.block === null ? [] : [[link.block, { link, view: undefined }] as const],
    ),
  );
}

/** The title with what is printed before it. */
export function numberedTitle({ number, title }: Pick<AccountsTable, 'number' | 'title'>): string {
  return number === null ? title : words.label(number.replace(/[、.．:：]$/, ''), title);
}

function numeralOf({ number, id }: AccountsTable): string {
  return number?.replace(/^(附表|公开|表)+0*|表$|[、.．:：]$/g, '') || id.slice(1);
}

function stateOf(table: AccountsTable): string {
  if (table.state === 'not-taken') return words.notTaken[table.reason];
  if (table.state === 'empty') return words.noData;
  const rows = rowsOf(table).filter(({ row }) => row.role !== 'column-numbers').length;
  return words.taken(rows, table.sides.flatMap(cellColumns).filter(({ role }) => role !== 'line').length);
}

/** Where the published file shows a table, that of the tables where they have one of their own: at its first page, where the file has pages. */
export function originalOf(
  { pages }: AccountsTable,
  { report, original, tablesOriginal }: PreparedYear,
): TableLink['original'] {
  const page = (tablesOriginal ?? original)?.format === 'pdf' ? pages[0] : undefined;
  const address = tablesOriginal
    ? originalAddress(report.year, `tables.${tablesOriginal.format}`, page)
    : original && originalAddress(report.year, `report.${original.format}`, page);
  if (address === undefined) return undefined;
  return { label: page === undefined ? words.inOriginal : words.original(page), address };
}
