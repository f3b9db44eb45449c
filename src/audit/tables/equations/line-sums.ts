import type { TableRow, TableSide } from '../../../report/schema/tables.ts';
import { expressionOf } from '../../../template/wording.ts';
import { type Equation, equation } from '../equation.ts';
import { lineName } from '../line-names.ts';
import { amountColumns, type TableCells } from '../table-cells.ts';
import type { TableRelationOf } from '../table-relations.ts';

/** In a table whose lines are what others have as columns, one line is the sum of lines, where each is printed once. */
export function lineSums(relation: TableRelationOf<'line-sum'>, cells: TableCells): Equation[] {
  return cells.taken(relation.kinds).flatMap((table) =>
    table.sides.flatMap((side) => {
      const [total, ...parts] = [relation.total, ...relation.parts].map((words) => onlyLine(side, words));
      if (total === undefined || parts.some((part) => part === undefined)) return [];
      return amountColumns(side).flatMap(({ id }) =>
        equation(
          relation,
          cells.number(table, total, id),
          parts.map((part) => part && cells.number(table, part, id)),
        ),
      );
    }),
  );
}

/** What each fund's column comes to is its line of this year's revenue and its line below the opening balance. */
export function fundBalances(relation: TableRelationOf<'by-fund'>, cells: TableCells): Equation[] {
  const table = cells.only(relation.kind);
  const revenue = table?.sides.find(({ id }) => id === 'revenue');
  const expenditure = table?.sides.find(({ id }) => id === 'expenditure');
  const column = revenue && amountColumns(revenue).find(({ matches }) => matches('final'))?.id;
  const [total, second] = expenditure?.rows.filter(({ role }) => role === relation.total.role) ?? [];
  if (!table || !revenue || !expenditure || column === undefined || total === undefined || second) return [];
  const from = revenue.rows.findIndex(({ role }) => role === relation.total.opening);
  if (from < 0) return [];
  const [received, carried] = [revenue.rows.slice(0, from), revenue.rows.slice(from + 1)];
  const number = (row: TableRow | undefined) => row && cells.number(table, row, column);
  // Nothing is known of the funds where the balance is not told by fund, unless there is none.
  const isTold = relation.funds.some(({ line }) => onlyLine({ rows: carried }, line));
  const isNone = number(revenue.rows[from])?.value.isZero() === true;
  if (!isTold && !isNone) return [];
  return relation.funds.flatMap(({ column: fund, line }) => {
    const own = amountColumns(expenditure).find(({ matches }) => matches(fund))?.id;
    const opening = onlyLine({ rows: carried }, line);
    return own === undefined || (isTold && opening === undefined)
      ? []
      : equation(relation, cells.number(table, total, own), [
          number(onlyLine({ rows: received }, line)),
          ...(isTold ? [number(opening)] : []),
        ]);
  });
}

/** The one line with such a name; undefined where there is none, or several. */
function onlyLine({ rows }: Pick<TableSide, 'rows'>, words: string): TableRow | undefined {
  const expression = new RegExp(expressionOf(words));
  const [line, another] = rows.filter(({ name }) => name !== null && expression.test(lineName(name)));
  return another ? undefined : line;
}
