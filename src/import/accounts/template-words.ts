import type { TableColumnRow, TableKindRow, WholeTemplate } from '../../report/schema/template.ts';
import { finderOf, writtenOut } from '../../template/wording.ts';
import { unspaced } from '../unspaced.ts';

type Rows = Pick<WholeTemplate, 'tables' | 'tableColumns' | 'tableRows' | 'phrases'>;

/** Kind of a table nobody knows. */
export const otherKind = 'other';

function fits({ words }: { words: string }, text: string, { phrases }: Pick<Rows, 'phrases'>): boolean {
  return finderOf(writtenOut(words, phrases)).test(text);
}

/** The kind of a table by the words of its title, never by its number; undefined where no row knows it. */
export function kindOf(title: string, rows: Rows): TableKindRow | undefined {
  const words = unspaced(title);
  return rows.tables.find((row) => fits(row, words, rows));
}

/** The kind of a table whose title no row knows, by the names of its lines. */
export function kindOfLines(names: readonly string[], rows: Rows): TableKindRow | undefined {
  const isNamed = (words: string) => names.some((name) => fits({ words }, unspaced(name), rows));
  return rows.tables.find(({ lines }) => lines?.every(isNamed));
}

/** What a head calls its column; undefined where no row knows it. */
export function columnOf(head: string, rows: Rows): TableColumnRow | undefined {
  const words = unspaced(head);
  return words === '' ? undefined : rows.tableColumns.find((row) => fits(row, words, rows));
}

/** What a row is by its name; undefined for one of the many that are a 科目. */
export function rowRole(name: string, rows: Rows): string | undefined {
  const words = unspaced(name);
  return words === '' ? undefined : rows.tableRows.find((row) => fits(row, words, rows))?.role;
}

/** Whether a name is that of a kind of money, below an opening balance: there it names a row as well as a column. */
export function isKindOfMoney(name: string, rows: Rows): boolean {
  return ['general', 'fund', 'capital'].includes(columnOf(name, rows)?.id ?? '');
}
