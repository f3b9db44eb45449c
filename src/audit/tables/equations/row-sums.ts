import type { TableSide } from '../../../report/schema/tables.ts';
import { type Equation, equation } from '../equation.ts';
import { type AmountColumn, amountColumns, type TableCells } from '../table-cells.ts';
import type { TableRelationOf } from '../table-relations.ts';

/** In each row of a table one column is the sum of others, for each measure that the columns come in. */
export function rowSums(relation: TableRelationOf<'row-sum'>, cells: TableCells): Equation[] {
  const { kinds, side: wanted } = relation;
  return cells.taken(kinds).flatMap((table) =>
    table.sides
      .filter(({ id }) => wanted === undefined || id === wanted)
      .flatMap((side) =>
        columnSums(relation, side).flatMap(({ total, parts }) =>
          side.rows
            .filter(({ role }) => role !== 'column-numbers')
            .flatMap((row) => {
              const terms = parts.map(({ sign, id }) => {
                const number = cells.number(table, row, id);
                return number && { sign, number };
              });
              return equation(relation, cells.number(table, row, total), terms);
            }),
        ),
      ),
  );
}

interface ColumnSum {
  total: string;
  parts: { sign: 1 | -1; id: string }[];
}

/** The sums that the columns of a side make: none where a column stands there that could be one more part. */
function columnSums({ total, parts, beside }: TableRelationOf<'row-sum'>, side: TableSide): ColumnSum[] {
  const columns = amountColumns(side);
  const named = parts.map((part) => ({
    sign: part.startsWith('-') ? (-1 as const) : (1 as const),
    word: part.replace(/^-/, ''),
  }));
  const known = [total, ...named.map(({ word }) => word), ...(beside === '*' ? [] : beside)];
  // What stands within a known one is in it: opening-basic in opening; other-2 is a second one.
  const isWithin = (id: string, word: string) => id.startsWith(`${word}-`) && !/^\d+$/.test(id.slice(word.length + 1));
  const isKnown = (column: AmountColumn) => known.some((word) => column.matches(word) || isWithin(column.id, word));
  if (beside !== '*' && !columns.every(isKnown)) return [];
  return columns
    .filter((column) => column.matches(total))
    .flatMap((column) => {
      const measure = column.before(total);
      const all = named.flatMap(({ sign, word }) => {
        const part = columns.find(({ id }) => id === `${measure}${word}`);
        return part === undefined ? [] : [{ sign, id: part.id }];
      });
      // What stands within another part is in it: fiscal-general in fiscal.
      const found = all.filter(({ id }) => !all.some((other) => id.startsWith(`${other.id}-`)));
      const complete =
        beside === '*' || named.some(({ sign }) => sign === -1) ? found.length === named.length : found.length > 0;
      return complete ? [{ total: column.id, parts: found }] : [];
    });
}
