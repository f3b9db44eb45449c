import { figureIdSchema } from '../../report/schema/id-schemas.ts';
import { compared } from '../amount.ts';
import { comparison, figureToken, sumTokens } from '../formula.ts';
import { sumSchema } from '../relation-fields.ts';
import { judgeDifference } from '../rounding.ts';
import { ruleOf } from '../rule.ts';
import { gapSeverity } from '../severity.ts';
import { hasGaps, isIncomplete, unregistered } from '../unregistered.ts';

/** A total is the sum of its parts. */
export const sum = ruleOf({
  name: 'sum',
  fields: {
    total: figureIdSchema.describe('合计'),
    parts: sumSchema.describe('各部分'),
  },
  oneUnit: true,
  operands: (relation, ledger) => [
    relation.total,
    ...ledger.operandsOf(relation.parts).filter((id) => id !== relation.total),
  ],
  check(relation, ledger) {
    // A wildcard such as revenue.* fits the total too.
    const terms = ledger.addends(relation.parts).filter(({ figure }) => figure !== relation.total);
    const parts = ledger.sum(terms);
    const printed = ledger.value(relation.total);
    const { unit } = ledger.figure(relation.total);
    const difference = printed.minus(parts.value);
    const held = judgeDifference(difference, parts.tolerance.plus(ledger.half(relation.total)));
    if (terms.length === 0) return unregistered(ledger, relation.total);
    if (held !== 'consistent' && hasGaps(relation.parts) && isIncomplete(ledger, relation.total, terms))
      return unregistered(ledger, relation.total);
    return {
      verdict: held === 'inconsistent' ? relation.otherwise : held,
      severity: gapSeverity(difference, unit, ledger.report),
      formula: [figureToken(ledger, relation.total), comparison(held), ...sumTokens(ledger, terms)],
      ...compared(printed, parts.value, unit),
    };
  },
});
