import { amount, compared } from './amount.ts';
import { type Decimal, plain, printedDecimals } from './exact-decimal.ts';
import type { FormulaToken } from './finding.ts';
import { bracketed, comparison, figureToken, numberToken, operator } from './formula.ts';
import type { Ledger } from './ledger.ts';
import { judgeRatio, judgeZeroBase, type Rounded } from './ratio.ts';
import type { Outcome } from './rule.ts';

/** One side of a division: what it comes to, and the formula that says how. */
export interface Side extends Rounded {
  tokens: FormulaToken[];
}

/** A printed per cent, with the token that shows it and the places it is printed with. */
interface PrintedRatio {
  value: Decimal;
  decimals: number;
  token: FormulaToken;
}

/** Judges a printed per cent against part ÷ whole: shares, completion and growth alike. */
export function judgedQuotient({ value, decimals, token }: PrintedRatio, part: Side, whole: Side): Outcome {
  const quotient = [
    ...bracketed(part.tokens),
    operator('÷'),
    ...bracketed(whole.tokens),
    operator('×'),
    numberToken('100', '%'),
  ];
  if (whole.value.isZero()) {
    const judged = judgeZeroBase(value, part.value);
    // Nothing equals a division by nothing; only a number that pretends otherwise is set against it.
    const formula = judged.verdict === 'inconsistent' ? [token, comparison(judged.verdict), ...quotient] : quotient;
    return { actual: plain(value), unit: '%', ...judged, formula, words: { actual: amount(value, '%') } };
  }
  const { verdict, rounding, expected, exact } = judgeRatio(value, decimals, part, whole);
  const numbers = compared(value, expected, '%');
  return {
    ...numbers,
    verdict,
    ...(verdict === 'within-rounding' && rounding && { sentence: rounding }),
    formula: [token, comparison(verdict), ...quotient],
    exact: plain(exact.toDecimalPlaces(6)),
    ...(rounding && { rounding }),
    words: { ...numbers.words, exact: amount(exact.toDecimalPlaces(4), '%') },
  };
}

/**
 * The same of registered figures.
 * @param falls whether the printed per cent is a fall though its own words do not say so
 */
export function ratioOutcome(ledger: Ledger, ratio: string, part: Side, whole: Side, falls = false): Outcome {
  const value = falls ? ledger.value(ratio).negated() : ledger.value(ratio);
  const token: FormulaToken = { ...figureToken(ledger, ratio), ...(falls && { negative: true }) } as FormulaToken;
  return judgedQuotient({ value, decimals: printedDecimals(ledger.figure(ratio).value ?? ''), token }, part, whole);
}

/** A single figure as one side. */
export function figureSide(ledger: Ledger, id: string): Side {
  return { value: ledger.value(id), tolerance: ledger.half(id), tokens: [figureToken(ledger, id)] };
}
