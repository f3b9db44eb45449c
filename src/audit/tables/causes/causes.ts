import { type Equation, gapOf, numbersOf } from '../equation.ts';
import type { TableNumber } from '../table-cells.ts';
import { carried } from './carried.ts';
import type { Cause, Explanation } from './cause.ts';
import { EquationSystem } from './equation-system.ts';
import { shifts } from './shifted.ts';
import { exchanges, swaps } from './swapped.ts';

/**
 * What explains that equations fail: one wrong number, two that changed places, a column that slipped by a line, a number
 * that was carried on into the sums it belongs to. What is supposed must mend at least two of them and break none that
 * holds. One slip after another is supposed, the one that explains most first, so that two in one sum are told apart.
 * What is left is told together where it hangs together.
 */
export function causesOf(equations: readonly Equation[]): Cause[] {
  const system = new EquationSystem(equations);
  const causes: Cause[] = [];
  for (;;) {
    const [best] = [swaps, shifts, singles, copies, exchanges, carried]
      .flatMap((explanations) => explanations(system))
      .toSorted((a, b) => weight(b) - weight(a) || a.instead.size - b.instead.size);
    if (best === undefined) return [...causes, ...together(system.failing)];
    causes.push(best);
    system.suppose(best.instead);
  }
}

/** An explanation that leaves something it touches unexplained is worth less. */
function weight({ equations, unexplained }: Explanation): number {
  return equations.length - unexplained;
}

function singles(system: EquationSystem): Explanation[] {
  return system.candidates().flatMap((number) => {
    const touching = system.failingWith(number);
    if (touching.length < 2) return [];
    return touching.flatMap((equation) => {
      const instead = new Map([[number.key, system.mendedBy(equation, number)]]);
      return system.explained(number, 'one-number', instead, 2);
    });
  });
}

/** One wrong number that was copied: 款 and 类 of one 款 alone, in the table of all spending and in that of the general budget. */
function copies(system: EquationSystem): Explanation[] {
  const alike = Map.groupBy(
    system.candidates().filter(({ at, printed }) => 'table' in at && /[1-9]/.test(printed ?? '')),
    ({ printed }) => printed,
  );
  return [...alike.values()]
    .filter(({ length }) => length > 1)
    .flatMap((own) => {
      const keys = new Set(own.map(({ key }) => key));
      const [root] = own as [TableNumber];
      return [...system.failing].flatMap((equation) => {
        const [number, second] = numbersOf(equation).filter(({ key }) => keys.has(key));
        if (number === undefined || second !== undefined) return [];
        const value = system.mendedBy(equation, number);
        if (value.isNegative()) return [];
        const all = new Map(own.map(({ key }) => [key, value]));
        // Equal numbers are alike by chance where much is wrong: all that takes them has to come out even.
        return system.explained(root, 'one-number', all, 2 * own.length).filter(({ unexplained }) => unexplained === 0);
      });
    });
}

/** What nothing simple explains: one for those that share a number, or a row. */
function together(failing: Iterable<Equation>): Cause[] {
  const groups: Equation[][] = [];
  for (const equation of failing) {
    const linked = groups.filter((group) => group.some((other) => areLinked(other, equation)));
    for (const group of linked) groups.splice(groups.indexOf(group), 1);
    groups.push([...linked.flat(), equation]);
  }
  return groups.map((equations): Cause => {
    const widest = equations.toSorted((a, b) => gapOf(b).abs().comparedTo(gapOf(a).abs()));
    const [first] = widest as [Equation];
    return { root: first.left, instead: new Map(), kind: 'unknown', equations: widest };
  });
}

function areLinked(a: Equation, b: Equation): boolean {
  if (areOneSlip(a, b)) return true;
  const marks = (equation: Equation) =>
    numbersOf(equation).map(({ key, at }) => ('table' in at ? `${at.table.id}/${at.row.key}` : key));
  const of = new Set(marks(a));
  return marks(b).some((mark) => of.has(mark));
}

/** Two numbers of one paragraph, a part and its sum, that are off their tables by the same amount. */
function areOneSlip(a: Equation, b: Equation): boolean {
  const [one, other] = [a, b].map((equation) =>
    numbersOf(equation).flatMap(({ at }) => ('figure' in at ? [at.figure.block] : [])),
  );
  const isSamePlace = one?.length === 1 && other?.length === 1 && one[0] === other[0];
  return isSamePlace && gapOf(a).abs().equals(gapOf(b).abs());
}
