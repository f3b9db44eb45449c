import { z } from 'zod';
import { figureIdSchema } from '../../report/schema/id-schemas.ts';
import { amount, apart } from '../amount.ts';
import { plain, total } from '../exact-decimal.ts';
import { figureToken, operator } from '../formula.ts';
import { ruleOf } from '../rule.ts';

/** Things above a unit price, bought this year, cost at least that price each. */
export const thresholdCount = ruleOf({
  name: 'threshold-count',
  fields: {
    amount: figureIdSchema.describe('全年金额'),
    items: z
      .array(
        z.strictObject({
          threshold: figureIdSchema.describe('单价门槛的编号'),
          count: figureIdSchema.describe('数词的编号'),
        }),
      )
      .min(1)
      .describe('各档门槛和数量'),
  },
  operands: ({ amount: spent, items }) => [...items.flatMap(({ threshold, count }) => [threshold, count]), spent],
  check({ amount: spent, items, otherwise }, ledger) {
    const least = total(items.map(({ threshold, count }) => ledger.value(threshold).times(ledger.value(count))));
    const { unit } = ledger.figure(spent);
    const over = least.minus(ledger.value(spent));
    const held = !over.isPositive() || over.isZero();
    return {
      verdict: held ? 'consistent' : otherwise,
      formula: [
        ...items.flatMap(({ threshold, count }, index) => [
          ...(index > 0 ? [operator('+')] : []),
          figureToken(ledger, threshold),
          operator('×'),
          figureToken(ledger, count),
        ]),
        operator(held ? '≤' : '>'),
        figureToken(ledger, spent),
      ],
      actual: plain(least),
      expected: plain(ledger.value(spent)),
      difference: plain(over),
      unit,
      words: {
        actual: amount(least, unit),
        expected: amount(ledger.value(spent), unit),
        difference: apart(over, unit),
      },
    };
  },
});
