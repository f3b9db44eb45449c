import { figureToken, lessTokens } from '../formula.ts';
import { figureSide, ratioOutcome } from '../ratio-outcome.ts';
import type { Rule } from '../rule.ts';

/** 增长…% is the change ÷ last year's amount, and last year's amount is this year's less the change. */
export const growth: Rule<'growth'> = {
  oneUnit: true,
  operands: ({ value, change, growth: ratio }) => [ratio, change, value],
  directs: ({ change, growth: ratio }, figure, ledger) => figure === ratio && !ledger.lacksDirection(change),
  check({ value, change, growth: ratio }, ledger) {
    const base = {
      value: ledger.value(value).minus(ledger.value(change)),
      tolerance: ledger.half(value).plus(ledger.half(change)),
      tokens: [figureToken(ledger, value), ...lessTokens(ledger, change)],
    };
    // 减少0.1万元，下降（增长）20%: the rate goes the way of the change.
    const falls = ledger.lacksDirection(ratio) && ledger.value(change).isNegative();
    const outcome = ratioOutcome(ledger, ratio, figureSide(ledger, change), base, falls);
    // Last year's amount cannot be below zero, whatever the division gives.
    return base.value.isNegative() && outcome.verdict !== 'undefined'
      ? { ...outcome, verdict: 'inconsistent' }
      : outcome;
  },
};
