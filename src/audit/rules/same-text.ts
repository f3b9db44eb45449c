import { z } from 'zod';
import { parsePlaceId } from '../../report/ids.ts';
import { printedNumber } from '../../report/printed-place.ts';
import { anchorIdSchema } from '../../report/schema/id-schemas.ts';
import type { Ledger } from '../ledger.ts';
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
      places: blocks.map((block, index) => ({ block, quote: texts[index] as string })),
      words: { places: blocks.map((id) => nameOf(id, ledger)).join('、') },
    };
  },
});

/** 3.8, or 第二部分 of what stands in no section. */
function nameOf(id: string, ledger: Ledger): string {
  const numeral = parsePlaceId(id)?.section.length === 0 ? ledger.blocks.get(id)?.part.numeral : '';
  return numeral || printedNumber(id);
}
