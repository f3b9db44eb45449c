import { amount, apart } from '../amount.ts';
import { plain, total } from '../exact-decimal.ts';
import { figureToken, operator } from '../formula.ts';
import type { Rule } from '../rule.ts';

/** Things above a unit price, bought this year, cost at least that price each. */
export const thresholdCount: Rule<'threshold-count'> = {
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
};
