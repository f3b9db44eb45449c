import { rowLevel } from '../../../report/tables.ts';
import type { Decimal } from '../../exact-decimal.ts';
import { type Equation, numbersOf, type Supposed } from '../equation.ts';
import type { TableNumber } from '../table-cells.ts';
import type { Explanation } from './cause.ts';
import type { EquationSystem } from './equation-system.ts';

/** So many cells a number may have been carried on into: 项, 款, 类 and 合计 in a few columns each, and some. */
const mostCarried = 24;

/**
 * A number that is wrong together with the sums it belongs to: within its table all comes out even, and differs by the
 * same amount from other tables and the text.
 */
export function carried(system: EquationSystem): Explanation[] {
  const lowestFirst = system.candidates().toSorted((a, b) => levelOf(b) - levelOf(a));
  return lowestFirst.flatMap((number) => {
    const own = system.failingWith(number).filter((equation) => goesOut(equation, number));
    return own.flatMap((equation) => {
      const value = system.mendedBy(equation, number);
      const by = value.minus(system.valueOf(number)).abs();
      return carriedOn(system, number, by, new Map([[number.key, value]]), { left: mostTried });
    });
  });
}

/** So many ways are tried for one number. */
const mostTried = 60;

/** With the cells that have to change too, each by as much, until nothing in the table is broken; the first way that explains something. */
function carriedOn(
  system: EquationSystem,
  root: TableNumber,
  by: Decimal,
  instead: Supposed,
  tries: { left: number },
): Explanation[] {
  tries.left -= 1;
  const [broken] = system.broken(instead);
  if (broken === undefined) {
    const found = instead.size > 1 ? system.explained(root, 'carried', instead, 2) : [];
    return found.filter(({ equations }) => equations.every((one) => goesOut(one, root)));
  }
  if (instead.size >= mostCarried) return [];
  const openOf = (number: TableNumber) => system.failingWith(number).length;
  const ways = numbersOf(broken)
    .filter((other) => !instead.has(other.key) && isInTableOf(other, root))
    .map((other) => ({ other, to: system.mendedBy(broken, other, instead) }))
    .filter(({ other, to }) => to.minus(system.valueOf(other)).abs().equals(by))
    .toSorted(
      (a, b) =>
        openOf(b.other) - openOf(a.other) ||
        Number(b.other === broken.left) - Number(a.other === broken.left) ||
        Number(a.other.value.isZero()) - Number(b.other.value.isZero()),
    );
  for (const { other, to } of ways) {
    if (tries.left <= 0) break;
    const found = carriedOn(system, root, by, new Map([...instead, [other.key, to]]), tries);
    if (found.length > 0) return found;
  }
  return [];
}

function levelOf({ at }: TableNumber): number {
  return 'table' in at ? (rowLevel(at.row) ?? 0) : 0;
}

/** Whether an equation takes a number that does not stand in a number's table. */
function goesOut(equation: Equation, number: TableNumber): boolean {
  return numbersOf(equation).some((other) => !isInTableOf(other, number));
}

function isInTableOf({ at }: TableNumber, { at: other }: TableNumber): boolean {
  return 'table' in at && 'table' in other && at.table.id === other.table.id;
}
