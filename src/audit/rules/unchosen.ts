import { leftOverOutcome } from '../left-over-outcome.ts';
import type { Rule } from '../rule.ts';

/** One of 增加(减少) is chosen. */
export const unchosen: Rule<'unchosen'> = {
  operands: () => [],
  check: (_, __, leftOvers) => leftOverOutcome(leftOvers),
};
