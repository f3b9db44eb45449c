import { yuanOf } from '../../report/money-unit.ts';
import { type Decimal, ExactDecimal, total } from '../exact-decimal.ts';
import { judgeDifference } from '../rounding.ts';
import type { TableNumber } from './table-cells.ts';
import type { TableRelation } from './table-relations.ts';

export interface EquationTerm {
  sign: 1 | -1;
  number: TableNumber;
}

/** What a relation says of certain numbers: the left one is the sum of the right ones, or no more than it. */
export interface Equation {
  relation: TableRelation;
  left: TableNumber;
  right: EquationTerm[];
  /** `at-least`: equal, unless the list of parts is one that leaves some out; `seldom-more`: at most, or it is asked why. */
  holds: 'equal' | 'at-most' | 'at-least' | 'seldom-more';
}

/** A supposition: other values for some numbers, by their keys. */
export type Supposed = ReadonlyMap<string, Decimal>;
type Values = Pick<Supposed, 'get'>;
const asPrinted: Values = new Map();

/**
 * An equation, unless one of its numbers was not to be had, nothing is printed in any of its cells, or they are in units
 * that cannot be held against each other.
 */
export function equation(
  relation: TableRelation,
  left: TableNumber | undefined,
  right: readonly (TableNumber | EquationTerm | undefined)[],
  holds: Equation['holds'] = 'equal',
): Equation[] {
  const terms = right.flatMap((one): EquationTerm[] =>
    one === undefined ? [] : ['sign' in one ? one : { sign: 1, number: one }],
  );
  if (left === undefined || terms.length < right.length) return [];
  const comparable = terms.every(({ number }) => factor(number.unit, left.unit) !== undefined);
  const isPrinted = [left, ...terms.map(({ number }) => number)].some(({ printed }) => printed !== null);
  return comparable && isPrinted ? [{ relation, left, right: terms, holds }] : [];
}

/** All numbers of an equation. */
export function numbersOf({ left, right }: Equation): TableNumber[] {
  return [left, ...right.map(({ number }) => number)];
}

/** Numbers, each once. */
export function distinct(numbers: readonly TableNumber[]): TableNumber[] {
  return [...new Map(numbers.map((number) => [number.key, number])).values()];
}

/** Left less right, in the unit of the left. */
export function gapOf({ left, right }: Equation, supposed: Values = asPrinted): Decimal {
  const value = (number: TableNumber) => {
    const own = supposed.get(number.key) ?? number.value;
    return number.unit === left.unit ? own : own.times(scaleOf(number, left));
  };
  return value(left).minus(total(right.map(({ sign, number }) => value(number).times(sign))));
}

/** The sum on the right, in the unit of the left. */
export function sumOf({ left, right }: Equation): Decimal {
  return total(right.map(({ sign, number }) => number.value.times(scaleOf(number, left)).times(sign)));
}

/** Whether it holds: exactly, as far as its numbers are rounded, or not. */
export function judge(equation: Equation, supposed: Values = asPrinted): ReturnType<typeof judgeDifference> {
  const gap = gapOf(equation, supposed);
  if (isBound(equation) && gap.lessThanOrEqualTo(0)) return 'consistent';
  return judgeDifference(gap, toleranceOf(equation));
}

/** Whether the left number may be less. */
export function isBound({ holds }: Equation): boolean {
  return holds === 'at-most' || holds === 'seldom-more';
}

/** Whether that it fails is no contradiction: a list may be a choice, an amount be drawn otherwise. */
export function isAsked(equation: Equation): boolean {
  return isShort(equation) || equation.holds === 'seldom-more';
}

/** Whether it fails only in that its parts are less than the whole, where some may have been left out. */
export function isShort(equation: Equation): boolean {
  return equation.holds === 'at-least' && fails(equation) && gapOf(equation).greaterThan(0);
}

export function fails(equation: Equation, supposed: Values = asPrinted): boolean {
  return judge(equation, supposed) === 'inconsistent';
}

/** By how much one number would have to be greater for the equation to come out even, in its own unit. */
export function mending(equation: Equation, number: TableNumber, supposed: Values = asPrinted): Decimal {
  const { left, right } = equation;
  const gap = gapOf(equation, supposed).dividedBy(scaleOf(number, left));
  if (number.key === left.key) return gap.negated();
  return gap.times(
    total(right.filter((term) => term.number.key === number.key).map(({ sign }) => new ExactDecimal(sign))),
  );
}

function toleranceOf(equation: Equation): Decimal {
  return total(numbersOf(equation).map((number) => number.half.times(scaleOf(number, equation.left))));
}

/** What a number of an equation is multiplied by to be in the unit of the left one. */
export function scaleOf(number: TableNumber, left: TableNumber): Decimal {
  return factor(number.unit, left.unit) ?? new ExactDecimal(1);
}

/** What a number in one unit is multiplied by to be in another; undefined where one is of no known money. */
function factor(from: string | null, to: string | null): Decimal | undefined {
  if (from === to) return new ExactDecimal(1);
  const [a, b] = [from, to].map((unit) => (unit === null ? null : yuanOf(unit)));
  return a && b ? new ExactDecimal(a).dividedBy(b) : undefined;
}
