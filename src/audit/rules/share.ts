import { figureIdSchema } from '../../report/schema/id-schemas.ts';
import { figureSide, ratioOutcome } from '../ratio-outcome.ts';
import { ruleOf } from '../rule.ts';

/** A printed share is its part ÷ the whole. */
export const share = ruleOf({
  name: 'share',
  fields: {
    ratio: figureIdSchema.describe('比率的编号'),
    part: figureIdSchema.describe('分子的编号'),
    whole: figureIdSchema.describe('分母的编号'),
  },
  oneUnit: true,
  operands: ({ ratio, part, whole }) => [ratio, part, whole],
  check: ({ ratio, part, whole }, ledger) =>
    ratioOutcome(ledger, ratio, figureSide(ledger, part), figureSide(ledger, whole)),
});
