import { sumTokens, withoutNoughts } from '../formula.ts';
import { figureSide, ratioOutcome } from '../ratio-outcome.ts';
import type { Rule } from '../rule.ts';

/** 完成年初预算的…% is final ÷ budget; a budget the report does not state is derived from what it does state. */
export const completion: Rule<'completion'> = {
  oneUnit: true,
  operands: ({ ratio, final, budget }, ledger) => [ratio, final, ...ledger.operandsOf(budget)],
  check({ ratio, final, budget }, ledger) {
    const terms = ledger.addends(budget);
    return ratioOutcome(ledger, ratio, figureSide(ledger, final), {
      ...ledger.sum(terms),
      tokens: sumTokens(ledger, withoutNoughts(terms)),
    });
  },
};
