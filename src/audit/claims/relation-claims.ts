import { printedDecimals } from '../exact-decimal.ts';
import type { Finding } from '../finding.ts';
import type { Amount } from '../reading/amounts.ts';
import type { Reading } from '../reading/reading.ts';
import { type Relation, ruleFor } from '../relations.ts';
import type { Outcome } from '../rule.ts';
import { signed } from './arithmetic.ts';
import { type Claim, claimRules } from './claim.ts';

/**
 * A relation as a claim of the sentences its figures stand in, so that a diagnosis can suppose other numbers for it too.
 * Undefined where a figure of it stands in no sentence that was read.
 */
export function relationClaim(relation: Relation, finding: Finding, reading: Reading): Claim | undefined {
  const { operands, title, rule } = finding;
  const amounts = operands.map((id) => reading.amountOf(id));
  if (amounts.length === 0 || !amounts.every((amount) => amount !== undefined)) return undefined;
  const { ledger } = reading;
  return {
    rule: claimRules.find((own) => own === rule) ?? 'sum',
    subject: title,
    amounts: amounts as Amount[],
    judge(of): Outcome {
      const supposed = operands.flatMap((id) => {
        const figure = ledger.figures.get(id);
        const amount = figure === undefined ? undefined : reading.amountOf(id);
        if (figure === undefined || amount === undefined || figure.value === null) return [];
        // As many places as are printed: they tell how far it may be rounded.
        const isOtherWay = of(amount).isNegative() !== signed(amount).isNegative() && !amount.value.isZero();
        const value = isOtherWay ? of(amount).abs().negated() : of(amount).abs();
        return [{ ...figure, value: value.toFixed(Math.max(value.decimalPlaces(), printedDecimals(figure.value))) }];
      });
      const outcome = ruleFor(relation).check(relation, ledger.withFigures(supposed), []);
      return 'notApplied' in outcome ? { verdict: 'consistent' } : outcome;
    },
  };
}
