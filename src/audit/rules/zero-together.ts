import { z } from 'zod';
import { figureIdSchema } from '../../report/schema/id-schemas.ts';
import { amount } from '../amount.ts';
import { comparison, figureToken, numberToken, operator } from '../formula.ts';
import { ruleOf } from '../rule.ts';

/** What was bought and what it cost are both nothing, or neither is. */
export const zeroTogether = ruleOf({
  name: 'zero-together',
  fields: { figures: z.array(figureIdSchema).min(2).describe('应同为零或同不为零的数') },
  operands: ({ figures }) => figures,
  check({ figures, otherwise }, ledger) {
    const zeros = figures.filter((id) => ledger.value(id).isZero());
    const printed = figures.map(
      (id) => `${ledger.figure(id).label}${amount(ledger.value(id), ledger.figure(id).unit)}`,
    );
    return {
      verdict: zeros.length === 0 || zeros.length === figures.length ? 'consistent' : otherwise,
      formula: figures.flatMap((id, index) => [
        ...(index > 0 ? [operator('、')] : []),
        figureToken(ledger, id),
        comparison(ledger.value(id).isZero() ? 'consistent' : 'inconsistent'),
        numberToken('0', ledger.figure(id).unit),
      ]),
      words: { figures: printed.join('，') },
    };
  },
});
