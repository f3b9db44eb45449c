import { z } from 'zod';
import { figureIdSchema } from '../../report/schema/id-schemas.ts';
import { auditStrings } from '../../words/strings.ts';
import { amount } from '../amount.ts';
import { plain } from '../exact-decimal.ts';
import { comparison, figureToken, numberToken, operator } from '../formula.ts';
import { placeSchema } from '../relation-fields.ts';
import { ruleOf } from '../rule.ts';

/** A number of things is the number of things listed beside it: 人、财、物三个方面. */
export const listedItems = ruleOf({
  name: 'listed-items',
  fields: {
    lists: z
      .array(z.strictObject({ count: figureIdSchema.describe('数词的编号'), ...placeSchema.shape }))
      .min(1)
      .describe('数词与它所列举的各项'),
  },
  operands: ({ lists }) => lists.map(({ count }) => count),
  check({ lists, otherwise }, ledger) {
    const gone = lists.filter(({ block, quote }) => !ledger.textOf(block).includes(quote));
    if (gone.length > 0) return { notApplied: 'words-gone', missing: gone.map(({ quote }) => quote) };
    const counted = lists.map((list) => {
      const items = list.quote.split(/[、，,\-—－]/).filter((item) => item.trim() !== '');
      return { ...list, items, printed: ledger.value(list.count) };
    });
    const other = counted.find(({ items, printed }) => !printed.equals(items.length));
    const shown = other ?? (counted[0] as (typeof counted)[number]);
    const { unit } = ledger.figure(shown.count);
    return {
      verdict: other === undefined ? 'consistent' : otherwise,
      formula: counted.flatMap(({ count, items, printed, quote }, index) => [
        ...(index > 0 ? [operator('、')] : []),
        figureToken(ledger, count),
        comparison(printed.equals(items.length) ? 'consistent' : 'inconsistent'),
        numberToken(String(items.length), null, auditStrings.listed(quote)),
      ]),
      actual: plain(shown.printed),
      expected: String(shown.items.length),
      difference: plain(shown.printed.minus(shown.items.length)),
      unit,
      places: lists.map(({ block, quote }) => ({ block, quote })),
      words: {
        actual: amount(shown.printed, unit),
        expected: amount(String(shown.items.length), unit),
        list: counted.map(({ quote }) => `“${quote}”`).join('、'),
      },
    };
  },
});
