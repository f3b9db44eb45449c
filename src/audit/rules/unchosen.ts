import { z } from 'zod';
import { leftOverOutcome } from '../left-over-outcome.ts';
import { ruleOf } from '../rule.ts';

/** One of 增加(减少) is chosen. */
export const unchosen = ruleOf({
  name: 'unchosen',
  fields: { near: z.string().optional().describe('只管含有这些字的段落或标题') },
  operands: () => [],
  leftOvers: ['choice'],
  claims: ({ near }, { context }) => near === undefined || context.includes(near),
  check: (_, __, leftOvers) => leftOverOutcome(leftOvers),
});
