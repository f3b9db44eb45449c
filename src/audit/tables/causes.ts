import type { Decimal } from '../exact-decimal.ts';
import { type Equation, fails, gapOf, mending, numbersOf, type Supposed } from './equation.ts';
import type { TableNumber } from './table-cells.ts';

/** Equations that fail together, and what would explain it. */
export interface Cause {
  /** Where it shows: the number that would explain it, else that of the equation with the widest gap. */
  root: TableNumber;
  /** Values with which all of them hold, by key; empty where nothing simple explains them. */
  instead: Supposed;
  kind: 'one-number' | 'swapped' | 'shifted' | 'unknown';
  equations: Equation[];
}

/**
 * What explains that equations fail: one wrong number, two that changed places, a column that slipped by a line. What is
 * supposed must mend at least two of them and break none that holds. What is left is told together where it hangs together.
 */
export function causesOf(equations: readonly Equation[]): Cause[] {
  const system = new EquationSystem(equations);
  const causes: Cause[] = [];
  let left = equations.filter((equation) => fails(equation));
  for (;;) {
    const best = [...swaps(system, left), ...shifts(system, left), ...singles(system, left)].toSorted(
      (a, b) => b.equations.length - a.equations.length || a.instead.size - b.instead.size,
    )[0];
    if (best === undefined) break;
    causes.push(best);
    left = left.filter((equation) => !best.equations.includes(equation));
  }
  return [...causes, ...together(left)];
}

/** Equations by the numbers they take. */
class EquationSystem {
  readonly #byKey: ReadonlyMap<string, readonly { equation: Equation }[]>;

  constructor(equations: readonly Equation[]) {
    const taken = equations.flatMap((equation) => numbersOf(equation).map(({ key }) => ({ key, equation })));
    this.#byKey = Map.groupBy(taken, ({ key }) => key);
  }

  /** The failing ones that a supposition mends; none where it leaves one that it touches failing, or breaks one. */
  mended(instead: Supposed, failing: readonly Equation[]): Equation[] {
    const touched = new Set(
      [...instead.keys()].flatMap((key) => this.#byKey.get(key) ?? []).map(({ equation }) => equation),
    );
    const stillFail = [...touched].some((equation) => fails(equation, instead));
    return stillFail ? [] : failing.filter((equation) => touched.has(equation));
  }
}

function candidates(failing: readonly Equation[]): TableNumber[] {
  return [...new Map(failing.flatMap(numbersOf).map((number) => [number.key, number])).values()];
}

function singles(system: EquationSystem, failing: readonly Equation[]): Cause[] {
  return candidates(failing).flatMap((number) => {
    const touching = failing.filter((equation) => numbersOf(equation).some(({ key }) => key === number.key));
    if (touching.length < 2) return [];
    return touching.flatMap((equation): Cause[] => {
      const instead = new Map([[number.key, number.value.plus(mending(equation, number))]]);
      const equations = system.mended(instead, failing);
      return equations.length > 1 ? [{ root: number, instead, kind: 'one-number', equations }] : [];
    });
  });
}

/** Two cells of one table in one column or one row, each of which prints what the other should. */
function swaps(system: EquationSystem, failing: readonly Equation[]): Cause[] {
  const numbers = candidates(failing);
  return numbers.flatMap((a, index) =>
    numbers.slice(index + 1).flatMap((b): Cause[] => {
      if (!areBeside(a, b) || a.value.equals(b.value)) return [];
      const instead = new Map([
        [a.key, b.value],
        [b.key, a.value],
      ]);
      const equations = system.mended(instead, failing);
      return equations.length > 1 ? [{ root: a, instead, kind: 'swapped', equations }] : [];
    }),
  );
}

function areBeside(a: TableNumber, b: TableNumber): boolean {
  if (!('table' in a.at) || !('table' in b.at) || a.at.table !== b.at.table) return false;
  return a.at.column === b.at.column || a.at.row === b.at.row;
}

/**
 * Numbers of one column, each of which prints what belongs a line further up or down; the last of them, whose value is
 * lost, is what the others leave.
 */
function shifts(system: EquationSystem, failing: readonly Equation[]): Cause[] {
  const columns = Map.groupBy(
    candidates(failing).filter(({ at }) => 'table' in at),
    ({ at }) => ('table' in at ? `${at.table.id}/${at.column}` : ''),
  );
  return [...columns.values()].flatMap((numbers) => {
    const [first] = numbers;
    if (first === undefined || !('table' in first.at) || numbers.length < 3) return [];
    const { table, column } = first.at;
    const known = new Map(numbers.map((number) => [number.key, number]));
    const keys = table.sides
      .filter(({ rows }) => rows.some(({ cells }) => column in cells))
      .flatMap(({ rows }) => rows.map((row) => `${table.id}/${row.key}/${column}`));
    return [1, -1].flatMap((step) => runs(keys, known, step).flatMap((run) => shifted(system, failing, run)));
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

function shifted(system: EquationSystem, failing: readonly Equation[], run: readonly TableNumber[]): Cause[] {
  const last = run.at(-1) as TableNumber;
  const moved = new Map(run.slice(0, -1).map((number, index) => [number.key, (run[index + 1] as TableNumber).value]));
  const lost = failing.find((equation) => numbersOf(equation).some(({ key }) => key === last.key));
  const values: (Decimal | undefined)[] = lost === undefined ? [] : [last.value.plus(mendingUnder(lost, last, moved))];
  return values.flatMap((value): Cause[] => {
    const instead = new Map([...moved, ...(value === undefined ? [] : [[last.key, value] as const])]);
    const equations = system.mended(instead, failing);
    return equations.length > 2 ? [{ root: run[0] as TableNumber, instead, kind: 'shifted', equations }] : [];
  });
}

/** What one number lacks once others have their supposed values. */
function mendingUnder(equation: Equation, number: TableNumber, supposed: Supposed): Decimal {
  const asked = numbersOf(equation).map((one) => ({ ...one, value: supposed.get(one.key) ?? one.value }));
  const [left, ...right] = asked as [TableNumber, ...TableNumber[]];
  const replaced: Equation = {
    ...equation,
    left,
    right: equation.right.map((term, index) => ({ ...term, number: right[index] as TableNumber })),
  };
  return mending(replaced, number);
}

/** What nothing simple explains: one for those that share a number, or a row. */
function together(failing: readonly Equation[]): Cause[] {
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
  const marks = (equation: Equation) =>
    numbersOf(equation).map(({ key, at }) => ('table' in at ? `${at.table.id}/${at.row.key}` : key));
  const of = new Set(marks(a));
  return marks(b).some((mark) => of.has(mark));
}
