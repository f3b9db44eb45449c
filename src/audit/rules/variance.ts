import { figureIdSchema } from '../../report/schema/id-schemas.ts';
import { amount, compared } from '../amount.ts';
import { bracketed, comparison, figureToken, operator, sumTokens, withoutNoughts } from '../formula.ts';
import { sumSchema } from '../relation-fields.ts';
import { judgeDifference } from '../rounding.ts';
import { ruleOf } from '../rule.ts';
import { gapSeverity } from '../severity.ts';

/** 比年初预算增加(减少)… is final less budget; a budget not stated by itself is what the total leaves for it. */
export const variance = ruleOf({
  name: 'variance',
  fields: {
    variance: figureIdSchema.describe('与年初预算的差额的编号'),
    final: figureIdSchema.describe('决算数的编号'),
    budget: sumSchema.describe('年初预算；未单列的写怎样推得'),
  },
  oneUnit: true,
  operands: ({ variance: stated, final, budget }, ledger) => [stated, final, ...ledger.operandsOf(budget)],
  check({ variance: stated, final, budget }, ledger) {
    const terms = ledger.addends(budget);
    const planned = ledger.sum(terms);
    const printed = ledger.value(stated);
    const expected = ledger.value(final).minus(planned.value);
    const { unit } = ledger.figure(stated);
    const numbers = compared(printed, expected, unit);
    const difference = printed.minus(expected);
    const verdict = judgeDifference(difference, planned.tolerance.plus(ledger.half(stated)).plus(ledger.half(final)));
    return {
      verdict,
      severity: gapSeverity(difference, unit, ledger.report),
      formula: [
        figureToken(ledger, stated),
        comparison(verdict),
        figureToken(ledger, final),
        operator('−'),
        ...bracketed(sumTokens(ledger, withoutNoughts(terms))),
      ],
      ...numbers,
      words: { ...numbers.words, budget: amount(planned.value, unit) },
    };
  },
});
