import { ExactDecimal } from '../../exact-decimal.ts';
import { type Equation, type EquationTerm, judge } from '../equation.ts';
import type { TableNumber } from '../table-cells.ts';

const two = new ExactDecimal(2);

/**
 * The same equations, where a number that is printed as the sum of rounded parts is good for a unit of its last place: another
 * table, or the text, that has the sum itself rounded may differ by one, and both are right.
 */
export function withRoundedSums(equations: readonly Equation[]): Equation[] {
  const sums = sumsOfParts(equations);
  const rounded = (number: TableNumber): TableNumber =>
    sums.has(number.key) ? { ...number, half: number.half.times(two) } : number;
  const term = ({ sign, number }: EquationTerm) => ({ sign, number: rounded(number) });
  return equations.map((equation) =>
    equation.right.length === 1
      ? { ...equation, left: rounded(equation.left), right: equation.right.map(term) }
      : equation,
  );
}

/** Numbers that come out even as the sum of several, or are the one that is such a sum: 类 of a single 款. */
function sumsOfParts(equations: readonly Equation[]): ReadonlySet<string> {
  const sums = new Set<string>();
  const even = equations.filter((equation) => equation.holds === 'equal' && judge(equation) === 'consistent');
  const isSum = ({ right }: Equation) => {
    const [part, another] = right.filter(({ number }) => !number.value.isZero());
    return part !== undefined && (another !== undefined || sums.has(part.number.key));
  };
  for (let known = -1; known < sums.size; ) {
    known = sums.size;
    for (const equation of even) if (isSum(equation)) sums.add(equation.left.key);
  }
  return sums;
}
