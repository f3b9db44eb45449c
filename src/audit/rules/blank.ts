import { figureIdSchema } from '../../report/schema/id-schemas.ts';
import { amount } from '../amount.ts';
import { plain } from '../exact-decimal.ts';
import { figureToken } from '../formula.ts';
import { ruleOf } from '../rule.ts';

/** A number the template asks for is filled in. A gap is not a zero. */
export const blank = ruleOf({
  name: 'blank',
  fields: { figure: figureIdSchema.describe('应当填写的数') },
  operands: () => [],
  leftOvers: ['blank'],
  claims({ figure: id }, { block, quote }, ledger) {
    const figure = ledger.figures.get(id);
    // The importer's quote and the ledger's may differ in length around the same gap.
    return figure?.block === block && (figure.quote.includes(quote) || quote.includes(figure.quote));
  },
  check({ figure: id }, ledger) {
    const figure = ledger.figures.get(id);
    if (figure === undefined) return { notApplied: 'missing-figures', missing: [id] };
    const filled = figure.value !== null;
    return {
      verdict: filled ? 'consistent' : 'blank',
      formula: [figureToken(ledger, id)],
      figures: [id],
      actual: filled ? plain(ledger.value(id)) : null,
      unit: figure.unit,
      words: { label: figure.label, ...(filled && { actual: amount(ledger.value(id), figure.unit) }) },
    };
  },
});
