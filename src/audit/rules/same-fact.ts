import { z } from 'zod';
import { figureIdSchema } from '../../report/schema/id-schemas.ts';
import { compared } from '../amount.ts';
import { comparison, figureToken } from '../formula.ts';
import type { Ledger } from '../ledger.ts';
import { judgeDifference } from '../rounding.ts';
import { ruleOf } from '../rule.ts';
import { gapSeverity } from '../severity.ts';

/** Places that state one fact state one number. */
export const sameFact = ruleOf({
  name: 'same-fact',
  fields: { figures: z.array(figureIdSchema).min(2).describe('说同一件事的数') },
  oneUnit: true,
  operands: (relation) => relation.figures,
  check(relation, ledger) {
    const [first, ...others] = relation.figures as [string, ...string[]];
    const value = ledger.value(first);
    // The farthest stands for all: if it agrees, so do the others.
    const other = others.toSorted((a, b) =>
      value
        .minus(ledger.value(b))
        .abs()
        .comparedTo(value.minus(ledger.value(a)).abs()),
    )[0] as string;
    const { unit } = ledger.figure(first);
    const numbers = compared(value, ledger.value(other), unit);
    const held = between(ledger, first, other);
    return {
      verdict: held === 'inconsistent' ? relation.otherwise : held,
      severity: gapSeverity(value.minus(ledger.value(other)), unit, ledger.report),
      formula: relation.figures.flatMap((id, index) => [
        ...(index > 0 ? [comparison(between(ledger, relation.figures[index - 1] as string, id))] : []),
        figureToken(ledger, id),
      ]),
      ...numbers,
      words: { ...numbers.words, here: ledger.sectionOf(first), there: ledger.sectionOf(other) },
    };
  },
});

/** Each comparison is printed as it is: 88.25 = 88.25 ≠ 88.27. */
function between(ledger: Ledger, one: string, other: string): ReturnType<typeof judgeDifference> {
  return judgeDifference(ledger.value(one).minus(ledger.value(other)), ledger.half(one).plus(ledger.half(other)));
}
