import { figureSide, ratioOutcome } from '../ratio-outcome.ts';
import type { Rule } from '../rule.ts';

/** A printed share is its part ÷ the whole. */
export const share: Rule<'share'> = {
  oneUnit: true,
  operands: ({ ratio, part, whole }) => [ratio, part, whole],
  check: ({ ratio, part, whole }, ledger) =>
    ratioOutcome(ledger, ratio, figureSide(ledger, part), figureSide(ledger, whole)),
};
