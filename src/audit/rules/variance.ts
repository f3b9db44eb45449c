import { figureIdSchema } from '../../report/schema/id-schemas.ts';
import { amount, apart } from '../amount.ts';
import { plain } from '../exact-decimal.ts';
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
    const difference = printed.minus(expected);
    const { unit } = ledger.figure(stated);
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
      actual: plain(printed),
      expected: plain(expected),
      difference: plain(difference),
      unit,
      words: {
        actual: amount(printed, unit),
        expected: amount(expected, unit),
        difference: apart(difference, unit),
        budget: amount(planned.value, unit),
      },
    };
  },
});
