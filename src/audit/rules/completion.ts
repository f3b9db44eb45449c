import { figureIdSchema } from '../../report/schema/id-schemas.ts';
import { sumTokens, withoutNoughts } from '../formula.ts';
import { figureSide, ratioOutcome } from '../ratio-outcome.ts';
import { sumSchema } from '../relation-fields.ts';
import { ruleOf } from '../rule.ts';

/** 完成年初预算的…% is final ÷ budget; a budget the report does not state is derived from what it does state. */
export const completion = ruleOf({
  name: 'completion',
  fields: {
    ratio: figureIdSchema.describe('比率的编号'),
    final: figureIdSchema.describe('决算数的编号'),
    budget: sumSchema.describe('年初预算；未单列的写怎样推得'),
  },
  oneUnit: true,
  operands: ({ ratio, final, budget }, ledger) => [ratio, final, ...ledger.operandsOf(budget)],
  check({ ratio, final, budget }, ledger) {
    const terms = ledger.addends(budget);
    return ratioOutcome(ledger, ratio, figureSide(ledger, final), {
      ...ledger.sum(terms),
      tokens: sumTokens(ledger, withoutNoughts(terms)),
    });
  },
});
