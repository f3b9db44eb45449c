import { z } from 'zod';
import { leftOverOutcome } from '../left-over-outcome.ts';
import { ruleOf } from '../rule.ts';

/** Where the template writes …… or tells the writer what to write, the report says it. */
export const placeholder = ruleOf({
  name: 'placeholder',
  fields: { near: z.string().optional().describe('只管含有这些字的段落或标题') },
  operands: () => [],
  leftOvers: ['ellipsis', 'template-note', 'undefined-term'],
  claims: ({ near }, { context }) => near === undefined || context.includes(near),
  check: (_, __, leftOvers) => leftOverOutcome(leftOvers),
});
