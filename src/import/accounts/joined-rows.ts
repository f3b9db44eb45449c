import { isCounted } from '../line-beginnings.ts';
import { isCode, isWholeAmount } from './amounts.ts';
import { type DraftRow, Unclear } from './table-rows.ts';

/**
 * Rows that a page breaks in two are one again: what stands first on the next page has the rest of the code or of the
 * name, and an amount in no column where the part before it has a whole one.
 * @throws Unclear
 */
export function joinedRows(rows: readonly DraftRow[]): DraftRow[] {
  const printed = Map.groupBy(rows, ({ line, page }) => `${page} ${line}`);
  const joined: DraftRow[][] = [];
  let page = [...printed.values()][0]?.[0]?.page;
  for (const own of printed.values()) {
    const before = joined.at(-1);
    const isNextPage = before !== undefined && own[0]?.page !== page;
    page = own[0]?.page;
    const pairs = own.map((row) => ({ row, first: before?.find(({ side }) => side === row.side) }));
    const isRest =
      isNextPage &&
      pairs.some(({ row }) => !isBlankRow(row)) &&
      pairs.every(({ row, first }) => isBlankRow(row) || (first !== undefined && goesOn(first, row)));
    // Amounts without a name, first on their page, are those of a row before it: whose, is not certain.
    if (!isRest && isNextPage && own.some(isNameless)) throw new Unclear('not-rectangular');
    if (isRest) for (const { row, first } of pairs) if (first) join(first, row);
    if (!isRest) joined.push(own.map((row) => ({ ...row, cells: new Map(row.cells) })));
  }
  return numbered(joined);
}

/** Lines counted anew: a row in two parts is one. */
function numbered(printed: readonly DraftRow[][]): DraftRow[] {
  let line = 0;
  return printed.flatMap((own) => {
    if (own.some((row) => row.line > 0)) line += 1;
    return own.map((row) => (row.line > 0 ? { ...row, line } : row));
  });
}

/** The number of a line alone is none of an amount. */
function isNameless({ code, name, role, side, cells }: DraftRow): boolean {
  return (
    code === null &&
    name === null &&
    role === undefined &&
    side.columns.some((column) => column.role === 'name') &&
    side.columns.some((column) => column.role === 'value' && (cells.get(column.id) ?? null) !== null)
  );
}

/** Whether nothing is printed in a row. */
export function isBlankRow({ code, name, cells }: DraftRow): boolean {
  return code === null && name === null && [...cells.values()].every((words) => words === null);
}

function goesOn(first: DraftRow, rest: DraftRow): boolean {
  const values = [...rest.cells].filter(([, words]) => words !== null);
  const had = [...first.cells].filter(([, words]) => words !== null);
  const clashes = values.filter(([id, words]) => !fits(first.cells.get(id) ?? null, words));
  if (rest.role !== undefined || clashes.length > 0) return false;
  if (rest.code !== null) return !isCode(rest.code) && first.code !== null && isCode(first.code + rest.code);
  if (rest.name === null) return values.length > 0 && values.every(([id]) => first.cells.get(id) !== null);
  if (isCounted(rest.name)) return false;
  // A row of the classification has an amount: the part that has none belongs to the part that has.
  if (first.code !== null) return values.length === 0 || had.length === 0;
  return values.length === 0 && first.isNameFull && first.name !== null;
}

/** Whether a part of a cell goes on in the other: of an amount, what is no whole amount by itself. */
function fits(before: string | null, rest: string | null): boolean {
  if (before === null || rest === null) return true;
  return !isWholeAmount(before) && isWholeAmount(before + rest);
}

function join(first: DraftRow, rest: DraftRow): void {
  if (rest.code !== null) first.code = (first.code ?? '') + rest.code;
  if (rest.name !== null) first.name = (first.name ?? '') + rest.name;
  for (const [id, words] of rest.cells) if (words !== null) first.cells.set(id, (first.cells.get(id) ?? '') + words);
}
