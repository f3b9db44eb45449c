import type { Decimal } from '../../exact-decimal.ts';
import type { TableNumber } from '../table-cells.ts';
import type { Explanation } from './cause.ts';
import type { EquationSystem } from './equation-system.ts';

/** Two cells of one table in one column or one row, each of which prints what the other should. */
export function swaps(system: EquationSystem): Explanation[] {
  const numbers = system.candidates();
  return numbers.flatMap((a, index) =>
    numbers.slice(index + 1).flatMap((b) => {
      const [atA, atB] = [system.valueOf(a), system.valueOf(b)];
      if (!areBeside(a, b) || atA.equals(atB)) return [];
      const instead = new Map([
        [a.key, atB],
        [b.key, atA],
      ]);
      return system.explained(a, 'swapped', instead, 2);
    }),
  );
}

/** Two measures of one row, or two columns of a table, that stand in each other's place: budget and outturn. */
export function exchanges(system: EquationSystem): Explanation[] {
  const numbers = system.candidates();
  return numbers.flatMap((a) =>
    numbers.flatMap((b) => {
      if (!('table' in a.at) || !('table' in b.at) || a.at.row !== b.at.row || a.at.column >= b.at.column) return [];
      const { table, row } = a.at;
      const [first, second] = [a.at.column, b.at.column];
      const [, measure, rest] = /^(budget|adjusted-budget)((?:-.+)?)$/.exec(first) ?? [];
      if (measure === undefined || second !== `final${rest}`) return [];
      const columns = Object.keys(row.cells).filter((column) => column === first || column.startsWith(`${measure}-`));
      const rows = rest === '' ? table.sides.flatMap((side) => side.rows) : [row];
      const pairs = rows.flatMap(({ key }) =>
        columns.flatMap((column): [TableNumber, TableNumber][] => {
          const one = system.numbers.get(`${table.id}/${key}/${column}`);
          const other = system.numbers.get(`${table.id}/${key}/${column.replace(measure, 'final')}`);
          return one && other ? [[one, other]] : [];
        }),
      );
      const instead = pairs.flatMap(([one, other]): [string, Decimal][] => [
        [one.key, system.valueOf(other)],
        [other.key, system.valueOf(one)],
      ]);
      return system.explained(a, 'exchanged', new Map(instead), 2);
    }),
  );
}

function areBeside(a: TableNumber, b: TableNumber): boolean {
  if (!('table' in a.at) || !('table' in b.at) || a.at.table !== b.at.table) return false;
  return a.at.column === b.at.column || a.at.row === b.at.row;
}
