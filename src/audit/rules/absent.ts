import { leftOverOutcome } from '../left-over-outcome.ts';
import type { Rule } from '../rule.ts';

/** Tables and pictures that the report announces are there. */
export const absent: Rule<'absent'> = {
  operands: () => [],
  check: (_, __, leftOvers) => leftOverOutcome(leftOvers),
};
