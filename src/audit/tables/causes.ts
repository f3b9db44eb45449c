import { rowLevel } from '../../report/tables.ts';
import type { Decimal } from '../exact-decimal.ts';
import { type Equation, fails, gapOf, mending, numbersOf, type Supposed } from './equation.ts';
import type { TableNumber } from './table-cells.ts';

/** Equations that fail together, and what would explain it. */
export interface Cause {
  /** Where it shows: the number that would explain it, else that of the equation with the widest gap. */
  root: TableNumber;
  /** Values with which all of them hold, by key; empty where nothing simple explains them. */
  instead: Supposed;
  kind: 'one-number' | 'swapped' | 'exchanged' | 'shifted' | 'carried' | 'unknown';
  equations: Equation[];
}

/**
 * What explains that equations fail: one wrong number, two that changed places, a column that slipped by a line, a number
 * that was carried on into the sums it belongs to. What is
 * supposed must mend at least two of them and break none that holds. One slip after another is supposed, the one that
 * explains most first, so that two in one sum are told apart. What is left is told together where it hangs together.
 */
export function causesOf(equations: readonly Equation[]): Cause[] {
  const system = new EquationSystem(equations);
  const causes: Cause[] = [];
  for (;;) {
    const left = system.failing();
    const ofCells = [...swaps(system, left), ...shifts(system, left), ...singles(system, left)];
    const [best] = [...ofCells, ...exchanges(system, left), ...carried(system, left)].toSorted(
      (a, b) => weight(b) - weight(a) || a.instead.size - b.instead.size,
    );
    if (best === undefined) return [...causes, ...together(left)];
    causes.push(best);
    system.suppose(best.instead);
  }
}

/** What would explain equations, and how many that it touches stay as they are. */
interface Explanation extends Cause {
  unexplained: number;
}

/** An explanation that leaves something it touches unexplained is worth less. */
function weight({ equations, unexplained }: Explanation): number {
  return equations.length - unexplained;
}

/** Equations by the numbers they take, with what has been supposed so far. */
class EquationSystem {
  readonly #equations: readonly Equation[];
  readonly #byKey: ReadonlyMap<string, readonly { equation: Equation }[]>;
  #supposed = new Map<string, Decimal>();

  constructor(equations: readonly Equation[]) {
    this.#equations = equations;
    const taken = equations.flatMap((equation) => numbersOf(equation).map(({ key }) => ({ key, equation })));
    this.#byKey = Map.groupBy(taken, ({ key }) => key);
  }

  suppose(instead: Supposed): void {
    this.#supposed = new Map([...this.#supposed, ...instead]);
  }

  failing(): Equation[] {
    return this.#equations.filter((equation) => fails(equation, this.#supposed));
  }

  /** Those that take a number. */
  taking({ key }: TableNumber): Equation[] {
    return (this.#byKey.get(key) ?? []).map(({ equation }) => equation);
  }

  /** All numbers of cells that some equation takes, by their keys. */
  numbers(): ReadonlyMap<string, TableNumber> {
    return new Map(this.#equations.flatMap(numbersOf).map((number) => [number.key, number]));
  }

  /** Those that held as supposed so far and fail with more supposed. */
  broken(instead: Supposed): Equation[] {
    const supposed = new Map([...this.#supposed, ...instead]);
    return [...instead.keys()]
      .flatMap((key) => this.#byKey.get(key) ?? [])
      .map(({ equation }) => equation)
      .filter((equation) => fails(equation, supposed) && !fails(equation, this.#supposed));
  }

  /** The value of a number as supposed so far. */
  valueOf({ key, value }: TableNumber): Decimal {
    return this.#supposed.get(key) ?? value;
  }

  /** What one number would have to be for an equation to come out even, other numbers being as supposed. */
  mendedBy(equation: Equation, number: TableNumber, instead: Supposed = noSuppositions): Decimal {
    const supposed = new Map([...this.#supposed, ...instead]);
    return (supposed.get(number.key) ?? number.value).plus(mending(equation, number, supposed));
  }

  /** What a supposition explains; nothing where it breaks an equation that holds, or leaves as many as it mends. */
  explained(
    root: TableNumber,
    kind: Cause['kind'],
    instead: Supposed,
    failing: readonly Equation[],
    least: number,
  ): Explanation[] {
    const open = new Set(failing);
    const supposed = { get: (key: string) => instead.get(key) ?? this.#supposed.get(key) };
    const touched = new Set<Equation>();
    const mended = new Set<Equation>();
    for (const { equation } of [...instead.keys()].flatMap((key) => this.#byKey.get(key) ?? [])) {
      if (touched.has(equation)) continue;
      touched.add(equation);
      if (!fails(equation, supposed)) mended.add(equation);
      // Most suppositions break something: the rest of what they touch need not be computed.
      else if (!open.has(equation)) return [];
    }
    const unexplained = touched.size - mended.size;
    const equations = failing.filter((equation) => mended.has(equation));
    return equations.length < least || equations.length <= unexplained
      ? []
      : [{ root, kind, instead, equations, unexplained }];
  }
}

const noSuppositions: Supposed = new Map();

function candidates(failing: readonly Equation[]): TableNumber[] {
  return [...new Map(failing.flatMap(numbersOf).map((number) => [number.key, number])).values()];
}

function singles(system: EquationSystem, failing: readonly Equation[]): Explanation[] {
  return candidates(failing).flatMap((number) => {
    const touching = failing.filter((equation) => numbersOf(equation).some(({ key }) => key === number.key));
    if (touching.length < 2) return [];
    return touching.flatMap((equation) => {
      const instead = new Map([[number.key, system.mendedBy(equation, number)]]);
      return system.explained(number, 'one-number', instead, failing, 2);
    });
  });
}

/** Two cells of one table in one column or one row, each of which prints what the other should. */
function swaps(system: EquationSystem, failing: readonly Equation[]): Explanation[] {
  const numbers = candidates(failing);
  return numbers.flatMap((a, index) =>
    numbers.slice(index + 1).flatMap((b) => {
      const [atA, atB] = [system.valueOf(a), system.valueOf(b)];
      if (!areBeside(a, b) || atA.equals(atB)) return [];
      const instead = new Map([
        [a.key, atB],
        [b.key, atA],
      ]);
      return system.explained(a, 'swapped', instead, failing, 2);
    }),
  );
}

/** Two measures of one row, or two columns of a table, that stand in each other's place: budget and outturn. */
function exchanges(system: EquationSystem, failing: readonly Equation[]): Explanation[] {
  const known = system.numbers();
  const numbers = candidates(failing);
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
          const one = known.get(`${table.id}/${key}/${column}`);
          const other = known.get(`${table.id}/${key}/${column.replace(measure, 'final')}`);
          return one && other ? [[one, other]] : [];
        }),
      );
      const instead = pairs.flatMap(([one, other]): [string, Decimal][] => [
        [one.key, system.valueOf(other)],
        [other.key, system.valueOf(one)],
      ]);
      return system.explained(a, 'exchanged', new Map(instead), failing, 2);
    }),
  );
}

function areBeside(a: TableNumber, b: TableNumber): boolean {
  if (!('table' in a.at) || !('table' in b.at) || a.at.table !== b.at.table) return false;
  return a.at.column === b.at.column || a.at.row === b.at.row;
}

/**
 * Numbers of one column, each of which prints what belongs a line further up or down; the last of them, whose value is
 * lost, is what the others leave, or prints what the first should.
 */
function shifts(system: EquationSystem, failing: readonly Equation[]): Explanation[] {
  const known = system.numbers();
  const columns = Map.groupBy(
    candidates(failing).filter(({ at }) => 'table' in at),
    ({ at }) => ('table' in at ? `${at.table.id}/${at.column}` : ''),
  );
  return [...columns.values()].flatMap((numbers) => {
    const [first] = numbers;
    if (first === undefined || !('table' in first.at) || numbers.length < 2) return [];
    const { table, column } = first.at;
    const keys = table.sides
      .filter(({ rows }) => rows.some(({ cells }) => column in cells))
      .flatMap(({ rows }) => rows.map((row) => `${table.id}/${row.key}/${column}`));
    const open = keys.flatMap((key, index) => (numbers.some((number) => number.key === key) ? [index] : []));
    // A run goes at most a line beyond what fails.
    const near = keys.slice(Math.max(0, Math.min(...open) - 1), Math.max(...open) + 2);
    return [1, -1].flatMap((step) => runs(near, known, step).flatMap((run) => shifted(system, failing, run)));
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

function shifted(system: EquationSystem, failing: readonly Equation[], run: readonly TableNumber[]): Explanation[] {
  const [first, last] = [run[0] as TableNumber, run.at(-1) as TableNumber];
  const moved = new Map(
    run.slice(0, -1).map((number, index) => [number.key, system.valueOf(run[index + 1] as TableNumber)]),
  );
  const lost = failing.find((equation) => numbersOf(equation).some(({ key }) => key === last.key));
  const left = lost === undefined ? [] : [{ value: system.mendedBy(lost, last, moved), least: 3 }];
  return [...left, { value: system.valueOf(first), least: 2 }].flatMap(({ value, least }) =>
    system.explained(first, 'shifted', new Map([...moved, [last.key, value]]), failing, least),
  );
}

/** So many cells a number may have been carried on into: 项, 款, 类 and 合计 in a few columns each, and some. */
const mostCarried = 24;

/**
 * A number that is wrong together with the sums it belongs to: within its table all comes out even, and differs by the
 * same amount from other tables and the text.
 */
function carried(system: EquationSystem, failing: readonly Equation[]): Explanation[] {
  const lowestFirst = candidates(failing).toSorted((a, b) => levelOf(b) - levelOf(a));
  return lowestFirst.flatMap((number) => {
    const own = failing.filter(
      (equation) => goesOut(equation, number) && numbersOf(equation).some(({ key }) => key === number.key),
    );
    return own.flatMap((equation) => {
      const value = system.mendedBy(equation, number);
      const by = value.minus(system.valueOf(number)).abs();
      return carriedOn(system, number, by, new Map([[number.key, value]]), failing, { left: mostTried });
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
  failing: readonly Equation[],
  tries: { left: number },
): Explanation[] {
  tries.left -= 1;
  const [broken] = system.broken(instead);
  if (broken === undefined) {
    const found = instead.size > 1 ? system.explained(root, 'carried', instead, failing, 2) : [];
    return found.filter(({ equations }) => equations.every((one) => goesOut(one, root)));
  }
  if (instead.size >= mostCarried) return [];
  const openOf = (number: TableNumber) => system.taking(number).filter((equation) => failing.includes(equation)).length;
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
    const found = carriedOn(system, root, by, new Map([...instead, [other.key, to]]), failing, tries);
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
