import { compared } from '../amount.ts';
import { type Decimal, plain, printedDecimals, total, zero } from '../exact-decimal.ts';
import type { FormulaToken } from '../finding.ts';
import { comparison, operator } from '../formula.ts';
import type { Rounded } from '../ratio.ts';
import { judgedQuotient } from '../ratio-outcome.ts';
import type { Amount } from '../reading/amounts.ts';
import type { Reading } from '../reading/reading.ts';
import { halfOfPlace, halfUnit, judgeDifference } from '../rounding.ts';
import type { Outcome } from '../rule.ts';
import { gapSeverity } from '../severity.ts';
import type { ValueOf } from './claim.ts';

/** A number of a sentence as its words sign it: a fall is negative. */
export function signed({ value, direction }: Amount): Decimal {
  return direction === -1 ? value.negated() : value;
}

/** Half a unit of the last place a number is good for. */
export function half({ ledger }: Reading, { token, unit }: Amount): Decimal {
  if (unit !== ledger.report.currencyUnit && /元$/.test(unit)) {
    return halfOfPlace(printedDecimals(token.replaceAll(',', '')));
  }
  return halfUnit({ value: token.replaceAll(',', ''), unit }, ledger.report);
}

/** A number in a formula: the registered figure where there is one, else the place in the text. */
export function amountToken(reading: Reading, amount: Amount, isNegative = false): FormulaToken {
  const figure = reading.figureAt(amount);
  // A rate is as exact as it is printed: 5.00% is not the 5% that 5.24% may be.
  const value = amount.unit === '%' ? amount.token.replace(/^-/, '') : plain(amount.value.abs());
  const sign = (isNegative || amount.value.isNegative()) && { negative: true as const };
  return figure === undefined
    ? { type: 'amount', block: amount.place.block, value, unit: amount.unit, ...sign }
    : { type: 'figure', figure, value, unit: amount.unit, ...sign };
}

/** The number with its sign, to stand first in a sum. */
export function signedToken(reading: Reading, amount: Amount): FormulaToken {
  return amountToken(reading, amount, amount.direction === -1 && !amount.value.isZero());
}

/** − change, where the change is a fall: + its size. */
export function lessTokens(reading: Reading, amount: Amount): FormulaToken[] {
  return [operator(signed(amount).isNegative() ? '+' : '−'), sizeToken(reading, amount)];
}

/** a + b − c: below zero stands what fell, or has a minus of its own. */
export function plusTokens(reading: Reading, amounts: readonly Amount[]): FormulaToken[] {
  return amounts.flatMap((amount, index) =>
    index === 0
      ? [signedToken(reading, amount)]
      : [operator(signed(amount).isNegative() ? '−' : '+'), sizeToken(reading, amount)],
  );
}

function sizeToken(reading: Reading, amount: Amount): FormulaToken {
  return amountToken(reading, { ...amount, value: amount.value.abs() });
}

/** One side of a comparison: its value, how it is printed, and the amounts it is made of. */
export interface Side {
  value: Decimal;
  tokens: FormulaToken[];
  of: readonly Amount[];
}

/** A side that is one amount. */
export function amountSide(reading: Reading, amount: Amount, of: ValueOf): Side {
  return { value: of(amount), tokens: [amountToken(reading, amount)], of: [amount] };
}

/** A side that is the sum of some amounts. */
export function plusSide(reading: Reading, amounts: readonly Amount[], of: ValueOf): Side {
  return sideOf(reading, { plus: amounts }, of);
}

/** Some numbers less others. */
export interface Terms {
  plus: readonly Amount[];
  minus?: readonly Amount[];
}

/** A side that is what terms come to. */
export function sideOf(reading: Reading, { plus, minus = [] }: Terms, of: ValueOf): Side {
  return {
    value: sumOf(plus, of).minus(sumOf(minus, of)),
    tokens: [...plusTokens(reading, plus), ...minus.flatMap((amount) => [operator('−'), amountToken(reading, amount)])],
    of: [...plus, ...minus],
  };
}

/** A side that is one amount less another. */
export function minusSide(reading: Reading, more: Amount, less: Amount, of: ValueOf): Side {
  return sideOf(reading, { plus: [more], minus: [less] }, of);
}

/** left = right, both sums of money or counts. */
export function equality(reading: Reading, left: Side, right: Side, unit: string): Outcome {
  const difference = left.value.minus(right.value);
  const tolerance = total([...left.of, ...right.of].map((one) => half(reading, one)));
  const verdict = judgeDifference(difference, tolerance);
  return {
    verdict,
    severity: gapSeverity(difference, unit, reading.ledger.report),
    formula: [...left.tokens, comparison(verdict), ...right.tokens],
    ...compared(left.value, right.value, unit),
  };
}

/** A printed per cent against one amount ÷ another. */
export function ratioOfTwo(reading: Reading, printed: Amount, part: Amount, whole: Amount, of: ValueOf): Outcome {
  return ratio(
    reading,
    { amount: printed, value: of(printed), token: amountToken(reading, printed) },
    amountSide(reading, part, of),
    amountSide(reading, whole, of),
  );
}

/** A printed per cent against part ÷ whole. */
export function ratio(
  reading: Reading,
  printed: { amount: Amount; value: Decimal; token: FormulaToken },
  part: Side,
  whole: Side,
): Outcome {
  const [above, below] = [part, whole].map((side) => ({
    ...side,
    tolerance: total(side.of.map((one) => half(reading, one))),
  })) as [Rounded & Side, Rounded & Side];
  return judgedQuotient({ ...printed, decimals: printedDecimals(printed.amount.token) }, above, below);
}

/** The sum of some numbers, for certain values of them. */
export function sumOf(amounts: readonly Amount[], value: ValueOf): Decimal {
  return amounts.length === 0 ? zero : total(amounts.map(value));
}
