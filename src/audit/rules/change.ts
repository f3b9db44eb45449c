import { figureIdSchema } from '../../report/schema/id-schemas.ts';
import { amount, apart } from '../amount.ts';
import { plain } from '../exact-decimal.ts';
import { comparison, figureToken, numberToken, operator } from '../formula.ts';
import { judgeDifference } from '../rounding.ts';
import { ruleOf } from '../rule.ts';
import { gapSeverity } from '../severity.ts';

/** 比上年增加… is this year's amount less last year's; where nothing existed last year, all of it. */
export const change = ruleOf({
  name: 'change',
  fields: {
    value: figureIdSchema.describe('本年数的编号'),
    change: figureIdSchema.describe('增减额的编号'),
    prior: figureIdSchema.optional().describe('上年数；不写表示上年没有，须写 given'),
  },
  oneUnit: true,
  operands: ({ value, change: stated, prior }) => [stated, value, ...(prior === undefined ? [] : [prior])],
  check({ value, change: stated, prior }, ledger) {
    const printed = ledger.value(stated);
    const expected = prior === undefined ? ledger.value(value) : ledger.value(value).minus(ledger.value(prior));
    const { unit } = ledger.figure(stated);
    const difference = printed.minus(expected);
    const tolerance = [stated, value, ...(prior === undefined ? [] : [prior])].map((id) => ledger.half(id));
    const verdict = judgeDifference(
      difference,
      tolerance.reduce((sum, half) => sum.plus(half)),
    );
    const sentence = prior === undefined || verdict === 'within-rounding' ? undefined : `${verdict}-prior`;
    return {
      verdict,
      ...(sentence !== undefined && { sentence }),
      severity: gapSeverity(difference, unit, ledger.report),
      formula: [
        figureToken(ledger, stated),
        comparison(verdict),
        figureToken(ledger, value),
        operator('−'),
        prior === undefined ? numberToken('0', unit) : figureToken(ledger, prior),
      ],
      actual: plain(printed),
      expected: plain(expected),
      difference: plain(difference),
      unit,
      words: { actual: amount(printed, unit), expected: amount(expected, unit), difference: apart(difference, unit) },
    };
  },
});
