import { z } from 'zod';
import { figureIdSchema } from '../../report/schema/id-schemas.ts';
import { placeSchema } from '../relation-fields.ts';
import { ruleOf } from '../rule.ts';

/** Words that may be gone: that they are is what the rule asks. */
const soughtSchema = placeSchema.extend({ quote: z.string().min(1).describe('该段里的原文字样，照抄') });

/** Words and numbers that do not contradict each other, but leave a reader asking. */
export const explanation = ruleOf({
  name: 'explanation',
  fields: {
    present: z.array(soughtSchema).min(1).describe('这些字样至少有一处在'),
    absent: z.array(soughtSchema).optional().describe('这些字样都不在'),
    nonZero: z.array(figureIdSchema).optional().describe('这些数不为零'),
  },
  operands: ({ nonZero }) => nonZero ?? [],
  check({ present, absent = [], nonZero = [], otherwise }, ledger) {
    const standing = present.filter(({ block, quote }) => ledger.textOf(block).includes(quote));
    const open =
      standing.length > 0 &&
      absent.every(({ block, quote }) => !ledger.textOf(block).includes(quote)) &&
      nonZero.every((id) => !ledger.value(id).isZero());
    return {
      // The usual `otherwise` is for numbers that differ; here the question itself is the finding.
      verdict: open ? (otherwise === 'inconsistent' ? 'explain' : otherwise) : 'consistent',
      places: standing,
      words: { count: String(standing.length) },
    };
  },
});
