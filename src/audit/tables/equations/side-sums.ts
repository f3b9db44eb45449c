import type { TableRow } from '../../../report/schema/tables.ts';
import { type Equation, equation, judge } from '../equation.ts';
import { isFund, isItem, isOfWhich } from '../line-names.ts';
import { amountColumns, amountOf, type TableCells } from '../table-cells.ts';
import type { TableRelationOf } from '../table-relations.ts';

/** On one side of a two-sided table a row is the sum of others, column by column. */
export function sideSums(relation: TableRelationOf<'side-sum'>, cells: TableCells): Equation[] {
  return cells.taken(relation.kinds).flatMap((table) =>
    table.sides
      .filter(({ id }) => id === relation.side)
      .flatMap((side) => {
        const [total, second] = side.rows.filter(({ role }) => role === relation.total);
        if (total === undefined || second !== undefined) return [];
        const parts = partsOf(relation, side.rows, total);
        if (parts.rows.length === 0) return [];
        return amountColumns(side).flatMap(({ id }) => {
          const right = parts.rows.map((row) => cells.number(table, row, id));
          const made = equation(relation, cells.number(table, total, id), right);
          // A line between the parts that nobody knows: the sum speaks only where it holds without it.
          const isClear = parts.unknown.every((row) => amountOf(row.cells[id] ?? null)?.isZero() === true);
          return made.filter((one) => isClear || judge(one) !== 'inconsistent');
        });
      }),
  );
}

function partsOf({ parts, total }: TableRelationOf<'side-sum'>, rows: readonly TableRow[], totalRow: TableRow) {
  const end = rows.indexOf(totalRow);
  if (parts.includes('items')) {
    const above = rows.slice(0, end).filter(({ role }) => role === undefined);
    const numbered = above.filter(isItem);
    const found = numbered.length > 0 ? numbered : above.filter((row) => row.name !== null && !isOfWhich(row));
    return {
      rows: found,
      unknown: above.filter((row) => !found.includes(row) && !isOfWhich(row) && row.name !== null),
    };
  }
  const begin = rows.findIndex(({ role }) => role === parts[0]);
  const between = rows.slice(begin + 1, end);
  return {
    rows: rows.filter(({ role }) => role !== undefined && role !== total && parts.includes(role)),
    // Behind the parts stands of which money the last of them is.
    unknown:
      begin < 0
        ? rows
        : between.filter((row) => ![isItem, isOfWhich, isFund].some((is) => is(row)) && row.role === undefined),
  };
}
