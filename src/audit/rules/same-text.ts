import { z } from 'zod';
import { printedNumber } from '../../report/printed-place.ts';
import { anchorIdSchema } from '../../report/schema/id-schemas.ts';
import { comparison, wordsToken } from '../formula.ts';
import { ruleOf } from '../rule.ts';

/** Passages that state one thing state it in the same words. */
export const sameText = ruleOf({
  name: 'same-text',
  fields: { blocks: z.array(anchorIdSchema).min(2).describe('文字应当相同的各段') },
  operands: () => [],
  check({ blocks, otherwise }, ledger) {
    const missing = blocks.filter((id) => !ledger.blocks.has(id));
    if (missing.length > 0) return { notApplied: 'missing-blocks', missing };
    const texts = blocks.map((id) => ledger.textOf(id));
    const verdict = texts.every((text) => text === texts[0]) ? 'consistent' : otherwise;
    return {
      verdict,
      formula: blocks.flatMap((id, index) => [
        ...(index > 0 ? [comparison(verdict)] : []),
        wordsToken(printedNumber(id), id),
      ]),
      places: blocks.map((block, index) => ({ block, quote: texts[index] as string })),
      words: { places: blocks.map(printedNumber).join('、') },
    };
  },
});
