import { z } from 'zod';
import { leftOverOutcome } from '../left-over-outcome.ts';
import { ruleOf } from '../rule.ts';

/** Tables and pictures that the report announces are there. */
export const absent = ruleOf({
  name: 'absent',
  fields: {
    what: z.enum(['final-accounts-tables', 'images']).describe('缺的是什么：final-accounts-tables 决算表；images 图'),
  },
  operands: () => [],
  leftOvers: ['final-accounts-tables', 'images'],
  claims: ({ what }, { kind }) => what === kind,
  check: (_, __, leftOvers) => leftOverOutcome(leftOvers),
});
