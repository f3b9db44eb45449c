import { rowLevel } from '../../../report/tables.ts';
import type { TableNumber } from '../table-cells.ts';
import type { Explanation } from './cause.ts';
import type { EquationSystem } from './equation-system.ts';

/**
 * Numbers of one column, each of which prints what belongs a line further up or down; the last of them, whose value is
 * lost, is what the others leave, or prints what the first should.
 */
export function shifts(system: EquationSystem): Explanation[] {
  const columns = Map.groupBy(
    system.candidates().filter(({ at }) => 'table' in at),
    ({ at }) => ('table' in at ? `${at.table.id}/${at.column}` : ''),
  );
  return [...columns.values()].flatMap((numbers) => {
    const [first] = numbers;
    if (first === undefined || !('table' in first.at) || numbers.length < 2) return [];
    const { table, column } = first.at;
    const rows = table.sides
      .filter((side) => side.rows.some(({ cells }) => column in cells))
      .flatMap((side) => side.rows);
    const own = new Set(numbers.map(({ key }) => key));
    // Values slip through all lines, through those of one level, or through those of them that print an amount.
    const levels = [...Map.groupBy(rows, (row) => rowLevel(row) ?? row.role).values()];
    const printed = levels.map((list) => list.filter(({ cells }) => /[1-9]/.test(cells[column] ?? '')));
    return [rows, ...levels, ...printed].flatMap((list) => {
      const keys = list.map((row) => `${table.id}/${row.key}/${column}`);
      const open = keys.flatMap((key, index) => (own.has(key) ? [index] : []));
      // A run goes at most a line beyond what fails.
      const near = keys.slice(Math.max(0, Math.min(...open) - 1), Math.max(...open) + 2);
      return [1, -1].flatMap((step) => runs(near, system.numbers, step).flatMap((run) => shifted(system, run)));
    });
  });
}

/** All runs of three and more numbers that follow each other. */
function runs(keys: readonly string[], known: ReadonlyMap<string, TableNumber>, step: number): TableNumber[][] {
  const inOrder = step === 1 ? keys : keys.toReversed();
  return inOrder.flatMap((_, start) => {
    const found: TableNumber[][] = [];
    for (let end = start + 3; end <= inOrder.length; end++) {
      const run = inOrder.slice(start, end).flatMap((key) => known.get(key) ?? []);
      if (run.length < end - start) break;
      found.push(run);
    }
    return found;
  });
}

function shifted(system: EquationSystem, run: readonly TableNumber[]): Explanation[] {
  const [first, last] = [run[0] as TableNumber, run.at(-1) as TableNumber];
  const moved = new Map(
    run.slice(0, -1).map((number, index) => [number.key, system.valueOf(run[index + 1] as TableNumber)]),
  );
  const [lost] = system.failingWith(last);
  const left = lost === undefined ? [] : [{ value: system.mendedBy(lost, last, moved), least: 3 }];
  return [...left, { value: system.valueOf(first), least: 2 }].flatMap(({ value, least }) =>
    system.explained(first, 'shifted', new Map([...moved, [last.key, value]]), least),
  );
}
