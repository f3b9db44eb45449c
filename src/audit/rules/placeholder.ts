import { leftOverOutcome } from '../left-over-outcome.ts';
import type { Rule } from '../rule.ts';

/** Where the template writes …… or tells the writer what to write, the report says it. */
export const placeholder: Rule<'placeholder'> = {
  operands: () => [],
  check: (_, __, leftOvers) => leftOverOutcome(leftOvers),
};
