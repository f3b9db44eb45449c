import { z } from 'zod';
import { compared } from '../amount.ts';
import { ExactDecimal } from '../exact-decimal.ts';
import { comparison, numberToken, sumTokens } from '../formula.ts';
import { termOfSumSchema } from '../relation-fields.ts';
import { judgeDifference } from '../rounding.ts';
import { ruleOf } from '../rule.ts';
import { hasGaps, isIncomplete, unregistered } from '../unregistered.ts';

/** Shares of one whole add up to 100 %, but for the rounding of each. */
export const shareTotal = ruleOf({
  name: 'share-total',
  fields: { shares: z.array(termOfSumSchema).min(1).describe('各项占比') },
  operands: (relation, ledger) => ledger.operandsOf(relation.shares),
  check(relation, ledger) {
    const terms = ledger.addends(relation.shares);
    const { value, tolerance } = ledger.sum(terms);
    const whole = new ExactDecimal(100);
    const verdict = judgeDifference(value.minus(whole), tolerance);
    const [first] = terms;
    if (verdict === 'inconsistent' && hasGaps(relation.shares) && isIncomplete(ledger, first?.figure ?? '', terms)) {
      return unregistered(ledger, first?.figure ?? '');
    }
    return {
      verdict,
      formula: [...sumTokens(ledger, terms), comparison(verdict), numberToken('100', '%')],
      ...compared(value, whole, '%'),
    };
  },
});
