import { figureIdSchema } from '../../report/schema/id-schemas.ts';
import { auditStrings } from '../../words/strings.ts';
import { amount, compared } from '../amount.ts';
import { plain, total } from '../exact-decimal.ts';
import { comparison, figureToken, gapToken, operator } from '../formula.ts';
import { judgeDifference } from '../rounding.ts';
import { ruleOf } from '../rule.ts';
import { gapSeverity } from '../severity.ts';

/** 比上年增加… is this year's amount less last year's. A last year of which there is no number is not nought: nothing is computed. */
export const change = ruleOf({
  name: 'change',
  fields: {
    value: figureIdSchema.describe('本年数的编号'),
    change: figureIdSchema.describe('增减额的编号'),
    prior: figureIdSchema.optional().describe('上年数；不写表示上年没有数，无从计算，须写 given'),
  },
  oneUnit: true,
  operands: ({ value, change: stated, prior }) => [stated, value, ...(prior === undefined ? [] : [prior])],
  check({ value, change: stated, prior }, ledger) {
    const printed = ledger.value(stated);
    const { unit } = ledger.figure(stated);
    if (prior === undefined)
      return {
        verdict: 'undefined',
        severity: 'info',
        formula: [figureToken(ledger, value), operator('−'), gapToken(auditStrings.priorYear)],
        actual: plain(printed),
        unit,
        words: { actual: amount(printed, unit) },
      };
    const expected = ledger.value(value).minus(ledger.value(prior));
    const difference = printed.minus(expected);
    const verdict = judgeDifference(difference, total([stated, value, prior].map((id) => ledger.half(id))));
    return {
      verdict,
      ...(verdict !== 'within-rounding' && { sentence: `${verdict}-prior` }),
      severity: gapSeverity(difference, unit, ledger.report),
      formula: [
        figureToken(ledger, stated),
        comparison(verdict),
        figureToken(ledger, value),
        operator('−'),
        figureToken(ledger, prior),
      ],
      ...compared(printed, expected, unit),
    };
  },
});
