import { z } from 'zod';
import { figureIdSchema } from '../../report/schema/id-schemas.ts';
import { compared } from '../amount.ts';
import { total } from '../exact-decimal.ts';
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
    const held = least.lessThanOrEqualTo(ledger.value(spent));
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
      ...compared(least, ledger.value(spent), ledger.figure(spent).unit),
    };
  },
});
