import { amount } from '../amount.ts';
import { comparison, figureToken, numberToken, operator } from '../formula.ts';
import type { Rule } from '../rule.ts';

/** What was bought and what it cost are both nothing, or neither is. */
export const zeroTogether: Rule<'zero-together'> = {
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
};
