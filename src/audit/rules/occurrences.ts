import { z } from 'zod';
import { figureIdSchema } from '../../report/schema/id-schemas.ts';
import { auditStrings } from '../../words/strings.ts';
import { amount } from '../amount.ts';
import { plain } from '../exact-decimal.ts';
import { comparison, figureToken, numberToken } from '../formula.ts';
import { ruleOf } from '../rule.ts';

/** A number of items is the number of times the report introduces one. */
export const occurrences = ruleOf({
  name: 'occurrences',
  fields: {
    count: figureIdSchema.describe('数词的编号'),
    words: z.string().min(1).describe('每出现一次算一项的字样'),
  },
  operands: ({ count }) => [count],
  check({ count, words, otherwise }, ledger) {
    const found = [...ledger.blocks].flatMap(([block, { text }]) =>
      text
        .split(words)
        .slice(1)
        .map(() => ({ block, quote: words })),
    );
    if (found.length === 0) return { notApplied: 'words-gone', missing: [words] };
    const printed = ledger.value(count);
    const { unit } = ledger.figure(count);
    const verdict = printed.equals(found.length) ? 'consistent' : otherwise;
    return {
      verdict,
      formula: [
        figureToken(ledger, count),
        comparison(verdict),
        numberToken(String(found.length), null, auditStrings.occurrencesOf(words)),
      ],
      actual: plain(printed),
      expected: String(found.length),
      difference: plain(printed.minus(found.length)),
      unit,
      places: found,
      words: { actual: amount(printed, unit), expected: amount(String(found.length), unit), phrase: words },
    };
  },
});
