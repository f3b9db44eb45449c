import type { Report } from '../../report/schema/report.ts';
import { partOfTable, plainAmount } from '../../report/tables.ts';
import type { FormulaToken } from '../finding.ts';
import { numberToken, operator } from '../formula.ts';
import { type Equation, gapOf, isBound, judge, scaleOf } from './equation.ts';
import type { TableNumber } from './table-cells.ts';

/** An equation as it is printed: the left number, how it compares, and the terms of the sum that are not nothing. */
export function equationFormula(equation: Equation, report: Report): FormulaToken[] {
  const { left, right } = equation;
  const needed = right.filter(({ number }) => !number.value.isZero());
  const terms = needed.length > 0 ? needed : right.slice(0, 1);
  return [
    ...numberTokens(left, equation, report),
    comparison(equation),
    ...terms.flatMap(({ sign, number }, index): FormulaToken[] => [
      ...(index > 0 || sign === -1 ? [operator(sign === 1 ? '+' : '−')] : []),
      ...numberTokens(number, equation, report),
    ]),
  ];
}

function comparison(equation: Equation): FormulaToken {
  const held = judge(equation);
  if (isBound(equation)) return operator(held === 'inconsistent' ? '>' : gapOf(equation).greaterThan(0) ? '≈' : '≤');
  return operator(held === 'consistent' ? '=' : held === 'within-rounding' ? '≈' : '≠');
}

/** A cell or figure as printed, in the unit of the left one; a negative one in brackets where something stands before it. */
function numberTokens(number: TableNumber, { left }: Equation, report: Report): FormulaToken[] {
  const { at, printed, unit, value } = number;
  const scale = scaleOf(number, left);
  const token: FormulaToken =
    'figure' in at
      ? {
          type: 'figure',
          figure: at.figure.id,
          value: printed?.replace(/^-/, '') ?? null,
          unit: unit ?? '',
          ...(value.isNegative() && { negative: true }),
        }
      : {
          type: 'cell',
          part: partOfTable(at.table, report),
          table: at.table.id,
          row: at.row.key,
          column: at.column,
          // Brackets around an amount are its minus, which in a formula they are not.
          value: /^[(（]/.test(printed ?? '') ? (plainAmount(printed) ?? printed) : printed,
          unit,
        };
  const isNegative = 'table' in at && value.isNegative() && number !== left;
  const shown = isNegative ? [operator('('), token, operator(')')] : [token];
  if (scale.equals(1)) return shown;
  return scale.lessThan(1)
    ? [...shown, operator('÷'), numberToken(scale.pow(-1))]
    : [...shown, operator('×'), numberToken(scale)];
}
