import { printedFigure } from '../../report/printed-figure.ts';
import { figureIdSchema } from '../../report/schema/id-schemas.ts';
import { plain } from '../exact-decimal.ts';
import { figureToken, numberToken, operator } from '../formula.ts';
import { ruleOf } from '../rule.ts';

/** A rate whose numerator and denominator the report does not give; all that can be said is that it is at most 100 %. */
export const unsupportedRate = ruleOf({
  name: 'unsupported-rate',
  fields: { rate: figureIdSchema.describe('比率的编号') },
  operands: ({ rate }) => [rate],
  check({ rate }, ledger) {
    const printed = ledger.value(rate);
    const beyond = printed.greaterThan(100);
    return {
      verdict: beyond ? 'inconsistent' : 'not-recomputable',
      // That a rate is not above all says nothing of it.
      formula: beyond ? [figureToken(ledger, rate), operator('>'), numberToken('100', '%')] : [],
      actual: plain(printed),
      unit: '%',
      words: { actual: printedFigure(ledger.figure(rate))?.full ?? '' },
    };
  },
});
