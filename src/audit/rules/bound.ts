import { z } from 'zod';
import { compared } from '../amount.ts';
import type { Decimal } from '../exact-decimal.ts';
import type { FormulaToken } from '../finding.ts';
import { numberToken, operator, sumTokens } from '../formula.ts';
import type { Addend } from '../ledger.ts';
import { sumSchema } from '../relation-fields.ts';
import { ruleOf } from '../rule.ts';
import { gapSeverity } from '../severity.ts';

/** What is part of something is not more than it. */
export const bound = ruleOf({
  name: 'bound',
  fields: { ascending: z.array(sumSchema).min(2).describe('由小到大各项') },
  oneUnit: true,
  operands: ({ ascending }, ledger) => ascending.flatMap((sum) => ledger.operandsOf(sum)),
  check({ ascending, otherwise }, ledger) {
    const sides = ascending.map((sum) => {
      const terms = ledger.addends(sum);
      return { terms, ...ledger.sum(terms) };
    });
    const steps = sides.slice(1).map((greater, index) => {
      const lesser = sides[index] as (typeof sides)[number];
      const over = lesser.value.minus(greater.value);
      const rounding = over.isPositive() && !over.isZero() && over.lessThan(lesser.tolerance.plus(greater.tolerance));
      return { lesser, greater, over, held: over.isZero() || over.isNegative(), rounding };
    });
    const first = steps[0] as (typeof steps)[number];
    const failing = steps.find(({ held, rounding }) => !held && !rounding);
    const shown = failing ?? steps.find(({ rounding }) => rounding) ?? first;
    const unit = sides.flatMap(({ terms }) => terms).find((term) => term.unit !== null)?.unit ?? '';
    return {
      verdict: failing ? otherwise : shown.rounding ? 'within-rounding' : 'consistent',
      severity: gapSeverity(shown.over, unit, ledger.report),
      formula: sides.flatMap(({ terms }, index) => {
        const step = steps[index - 1];
        return [
          ...(step ? [operator(step.held ? '≤' : step.rounding ? '≈' : '>')] : []),
          ...sumTokens(ledger, terms),
          ...result(terms, sides[index]?.value, unit),
        ];
      }),
      ...compared(shown.lesser.value, shown.greater.value, unit),
      unit: unit || null,
    };
  },
});

/** What a side of several numbers comes to: 297.1 > 297.1 − 208.85 = 88.25. */
function result(terms: readonly Addend[], value: Decimal | undefined, unit: string): FormulaToken[] {
  return terms.length > 1 && value !== undefined ? [operator('='), numberToken(value, unit)] : [];
}
