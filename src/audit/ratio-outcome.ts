import { amount, apart } from './amount.ts';
import { plain, printedDecimals } from './exact-decimal.ts';
import type { FormulaToken } from './finding.ts';
import { bracketed, comparison, figureToken, numberToken, operator } from './formula.ts';
import type { Ledger } from './ledger.ts';
import { judgeRatio, judgeZeroBase, type Rounded } from './ratio.ts';
import type { Outcome } from './rule.ts';

/** One side of a division: what it comes to, and the formula that says how. */
export interface Side extends Rounded {
  tokens: FormulaToken[];
}

/**
 * Judges a printed per cent against part ÷ whole: shares, completion and growth alike.
 * @param falls whether the printed per cent is a fall though its own words do not say so
 */
export function ratioOutcome(ledger: Ledger, ratio: string, part: Side, whole: Side, falls = false): Outcome {
  const printed = falls ? ledger.value(ratio).negated() : ledger.value(ratio);
  const token: FormulaToken = { ...figureToken(ledger, ratio), ...(falls && { negative: true }) } as FormulaToken;
  const quotient = [
    ...bracketed(part.tokens),
    operator('÷'),
    ...bracketed(whole.tokens),
    operator('×'),
    numberToken('100', '%'),
  ];
  const base = { actual: plain(printed), unit: '%' };
  if (whole.value.isZero()) {
    const judged = judgeZeroBase(printed, part.value);
    // Nothing equals a division by nothing; only a number that pretends otherwise is set against it.
    const formula = judged.verdict === 'inconsistent' ? [token, comparison(judged.verdict), ...quotient] : quotient;
    return { ...base, ...judged, formula, words: { actual: amount(printed, '%') } };
  }
  const judged = judgeRatio(printed, printedDecimals(ledger.figure(ratio).value ?? ''), part, whole);
  const difference = printed.minus(judged.expected);
  return {
    ...base,
    verdict: judged.verdict,
    ...(judged.verdict === 'within-rounding' && { sentence: judged.rounding as string }),
    formula: [token, comparison(judged.verdict), ...quotient],
    expected: plain(judged.expected),
    difference: plain(difference),
    exact: plain(judged.exact.toDecimalPlaces(6)),
    ...(judged.rounding && { rounding: judged.rounding }),
    words: {
      actual: amount(printed, '%'),
      expected: amount(judged.expected, '%'),
      exact: amount(judged.exact.toDecimalPlaces(4), '%'),
      difference: apart(difference, '%'),
    },
  };
}

/** A single figure as one side. */
export function figureSide(ledger: Ledger, id: string): Side {
  return { value: ledger.value(id), tolerance: ledger.half(id), tokens: [figureToken(ledger, id)] };
}
