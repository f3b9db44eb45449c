import type { TableRow } from '../../../report/schema/tables.ts';
import { rowLevel, rowsOf } from '../../../report/tables.ts';
import { type Equation, equation } from '../equation.ts';
import { isItem, subjectName } from '../line-names.ts';
import { amountColumns, type TableCells } from '../table-cells.ts';
import type { TableRelationOf } from '../table-relations.ts';

/** A cell of one table is a cell of another, or the sum of several. */
export function sameCells(relation: TableRelationOf<'same'>, cells: TableCells): Equation[] {
  const right = relation.right.map((cell) => cells.cell(cell));
  return equation(relation, cells.cell(relation.left), right);
}

/** Lines of a two-sided table and 类 of another that bear one name; what only one of them has is passed over. */
export function sameNames(relation: TableRelationOf<'same-names'>, cells: TableCells): Equation[] {
  const left = cells.column(relation.left);
  const right = cells.column(relation.right);
  if (left === undefined || right === undefined) return [];
  const lines = byName(left.side.rows.filter((row) => row.role === undefined && isItem(row)));
  const classes = byName(right.side.rows.filter((row) => rowLevel(row) === 1));
  return [...lines].flatMap(([name, line]) => {
    const same = classes.get(name);
    return line && same
      ? equation(relation, cells.number(left.table, line, left.id), [cells.number(right.table, same, right.id)])
      : [];
  });
}

/** Lines of two tables that bear one name, 收入 at its end apart. */
export function sameLines(relation: TableRelationOf<'same-lines'>, cells: TableCells): Equation[] {
  const left = cells.column(relation.left);
  const right = cells.column(relation.right);
  if (left === undefined || right === undefined) return [];
  const linesOf = (rows: readonly TableRow[]) =>
    byName(
      rows.filter((row) => row.role === undefined && isItem(row)),
      (name) => name.replace(/收入$/, ''),
    );
  const others = linesOf(right.side.rows);
  return [...linesOf(left.side.rows)].flatMap(([name, line]) => {
    const same = others.get(name);
    return line && same
      ? equation(relation, cells.number(left.table, line, left.id), [cells.number(right.table, same, right.id)])
      : [];
  });
}

/** Rows by what they are about; null for a name that two of them bear. */
function byName(rows: readonly TableRow[], short = (name: string) => name): Map<string, TableRow | null> {
  const found = new Map<string, TableRow | null>();
  for (const row of rows) {
    const name = short(subjectName(row.name ?? ''));
    found.set(name, found.has(name) ? null : row);
  }
  return found;
}

/** Lines of one table and columns of another that bear one name. */
export function rowsAreColumns(relation: TableRelationOf<'rows-are-columns'>, cells: TableCells): Equation[] {
  const left = cells.column(relation.left);
  const table = cells.only(relation.right.kind);
  const [total, second] = table ? rowsOf(table).filter(({ row }) => row.role === relation.right.row) : [];
  if (left === undefined || table === undefined || total === undefined || second !== undefined) return [];
  return left.side.rows
    .filter((row) => row.role === undefined && isItem(row))
    .flatMap((row) => {
      const columns = amountColumns(total.side).filter(({ head }) => subjectName(head) === subjectName(row.name ?? ''));
      const [column, another] = columns;
      return column && !another
        ? equation(relation, cells.number(left.table, row, left.id), [cells.number(table, total.row, column.id)])
        : [];
    });
}

/** By code, no more than in the table that takes in more. A code that is not printed there is passed over. */
export function withinCells(relation: TableRelationOf<'within'>, cells: TableCells): Equation[] {
  const left = cells.column(relation.left);
  const right = cells.column(relation.right);
  if (left === undefined || right === undefined) return [];
  const wider = new Map(right.side.rows.map((row) => [row.code, row]));
  return left.side.rows.flatMap((row) => {
    const same = row.code === null ? undefined : wider.get(row.code);
    return same
      ? equation(
          relation,
          cells.number(left.table, row, left.id),
          [cells.number(right.table, same, right.id)],
          'at-most',
        )
      : [];
  });
}
