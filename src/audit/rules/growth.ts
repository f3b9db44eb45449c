import { figureToken, operator } from '../formula.ts';
import { figureSide, ratioOutcome } from '../ratio-outcome.ts';
import type { Rule } from '../rule.ts';

/** 增长…% is the change ÷ last year's amount, and last year's amount is this year's less the change. */
export const growth: Rule<'growth'> = {
  oneUnit: true,
  operands: ({ value, change, growth: ratio }) => [ratio, change, value],
  check({ value, change, growth: ratio }, ledger) {
    const base = {
      value: ledger.value(value).minus(ledger.value(change)),
      tolerance: ledger.half(value).plus(ledger.half(change)),
      tokens: [figureToken(ledger, value), operator('−'), figureToken(ledger, change)],
    };
    const outcome = ratioOutcome(ledger, ratio, figureSide(ledger, change), base);
    // Last year's amount cannot be below zero, whatever the division gives.
    return base.value.isNegative() && outcome.verdict !== 'undefined'
      ? { ...outcome, verdict: 'inconsistent' }
      : outcome;
  },
};
