import { plain, printedDecimals, total as totalOf, zero } from '../exact-decimal.ts';
import { bracketed, comparison, numberToken, operator } from '../formula.ts';
import type { Amount } from '../reading/amounts.ts';
import type { Reading } from '../reading/reading.ts';
import { halfOfPlace } from '../rounding.ts';
import { amountToken } from './arithmetic.ts';
import type { Claim } from './claim.ts';
import { isDefined } from './complete-lists.ts';
import { nameOf } from './name-of.ts';
import { holds, isSlipAlike } from './slip-alike.ts';

/**
 * 预算21万元…其中：公务用车支出10.45万元，完成87.08%；公务接待费支出6.28万元，完成69.78%: each part ÷ its rate is its budget, and they
 * make up the whole one. A part that was not spent may have had a budget: only what one slip explains is asked.
 */
export function impliedBudgets(reading: Reading): Claim[] {
  return reading.statements
    .flatMap(({ lists }) => lists)
    .flatMap(({ head, parts }): Claim[] => {
      const [budget, ...others] = head.budgets;
      const spent = parts.filter(({ value }) => value !== undefined && !value.value.isZero());
      if (budget === undefined || others.length > 0 || spent.length < 2 || !isDefined({ parts })) return [];
      const pairs = spent.flatMap(({ value, completions: [rate, ...more], budgets }) =>
        value === undefined ||
        rate === undefined ||
        rate.value.isZero() ||
        more.length > 0 ||
        budgets.length > 0 ||
        value.unit !== budget.unit
          ? []
          : [[value, rate] as const],
      );
      if (pairs.length < spent.length) return [];
      const claim = claimOf(reading, nameOf(head), budget, pairs);
      return holds(claim) || !isSlipAlike(claim) ? [] : [{ ...claim, inferred: true }];
    });
}

function claimOf(reading: Reading, subject: string, budget: Amount, pairs: (readonly [Amount, Amount])[]): Claim {
  return {
    rule: 'completion',
    subject,
    amounts: [...pairs.flatMap(([value, rate]) => [rate, value]), budget],
    judge(of) {
      const parts = pairs.map(([value, rate]) => {
        const per = of(rate).dividedBy(100);
        const loose = halfOfPlace(printedDecimals(rate.token) + 2);
        const exact = per.isZero() ? zero : of(value).dividedBy(per);
        return { exact, tolerance: per.isZero() ? zero : exact.times(loose).dividedBy(per).plus('0.01') };
      });
      const sum = totalOf(parts.map(({ exact }) => exact));
      const difference = sum.minus(of(budget));
      const isNear = difference.abs().lessThanOrEqualTo(totalOf(parts.map(({ tolerance }) => tolerance)));
      const verdict = isNear ? ('within-rounding' as const) : ('inconsistent' as const);
      return {
        verdict,
        severity: 'low',
        formula: [
          ...pairs.flatMap(([value, rate], index) => [
            ...(index > 0 ? [operator('+')] : []),
            ...bracketed([amountToken(reading, value), operator('÷'), amountToken(reading, rate)]),
          ]),
          operator('='),
          numberToken(plain(sum.toDecimalPlaces(2)), budget.unit),
          comparison(verdict),
          amountToken(reading, budget),
        ],
        actual: plain(sum.toDecimalPlaces(2)),
        expected: plain(of(budget)),
        difference: plain(difference.toDecimalPlaces(2)),
        unit: budget.unit,
        words: {
          actual: plain(sum.toDecimalPlaces(2)),
          expected: plain(of(budget)),
          difference: plain(difference.abs().toDecimalPlaces(2)),
        },
      };
    },
  };
}
