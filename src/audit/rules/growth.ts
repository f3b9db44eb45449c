import { figureIdSchema } from '../../report/schema/id-schemas.ts';
import { figureToken, lessTokens } from '../formula.ts';
import { figureSide, ratioOutcome } from '../ratio-outcome.ts';
import { ruleOf } from '../rule.ts';

/** 增长…% is the change ÷ last year's amount, and last year's amount is this year's less the change. */
export const growth = ruleOf({
  name: 'growth',
  fields: {
    value: figureIdSchema.describe('本年数的编号'),
    change: figureIdSchema.describe('增减额的编号'),
    growth: figureIdSchema.describe('增减率的编号'),
  },
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
});
