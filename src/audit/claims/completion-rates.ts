import { plain } from '../exact-decimal.ts';
import { type Amount, overBudget } from '../reading/amounts.ts';
import type { Reading } from '../reading/reading.ts';
import type { Statement } from '../reading/statement.ts';
import { amountSide, amountToken, lessTokens, ratio, ratioOfTwo } from './arithmetic.ts';
import { isBeside, speaksOf } from './certainty.ts';
import type { Claim } from './claim.ts';
import { farFromRatio } from './far.ts';
import { nameOf } from './name-of.ts';
import { holds } from './slip-alike.ts';
import { ofWhatIsSpoken } from './spoken-of.ts';

/** 完成预算的…% is the outturn ÷ the budget that the same sentence states. */
export function completionRates(reading: Reading): Claim[] {
  return reading.statements.flatMap((statement) =>
    statement.completions.filter(({ about }) => !about).flatMap((rate) => claimOf(reading, statement, rate) ?? []),
  );
}

function claimOf(reading: Reading, statement: Statement, rate: Amount): Claim | undefined {
  const { value, budgets } = statement;
  const budget = budgetFor(rate.budget, budgets);
  if (value === undefined || value.about) return undefined;
  if (budget === undefined) return budgets.length === 0 ? byVariance(reading, statement, rate, value) : undefined;
  if (value.unit !== budget.unit) return undefined;
  const claim = ofWhatIsSpoken(reading, statement, (value) => ({
    rule: 'completion',
    subject: nameOf(statement),
    amounts: [rate, value, budget],
    judge(of) {
      const by = (budget: Amount) => ratioOfTwo(reading, rate, value, budget, of);
      const stated = by(budget);
      if (stated.verdict !== 'inconsistent') return stated;
      // 完成年初预算的…% that is the rate of the 全年预算: a word to explain, no wrong number.
      const other = budgets.filter((one) => one !== budget).find((one) => by(one).verdict !== 'inconsistent');
      if (other === undefined) return stated;
      const words = { ...stated.words, other: `${plain(of(other))}${other.unit}` };
      return { ...by(other), verdict: 'explain', severity: 'low', sentence: 'other-budget', words };
    },
    ...(budgets.length === 1 && { isFar: farFromRatio(reading, rate, { plus: [value] }, { plus: [budget] }) }),
  }));
  // 低于预算1.60万元 alone may say how far.
  return claim !== undefined && overBudget.test(budget.lead) && !holds(claim) ? undefined : claim;
}

/** Where no budget is printed, the outturn less what it was over the budget is that budget. */
function byVariance(reading: Reading, statement: Statement, rate: Amount, value: Amount): Claim | undefined {
  const [variance, ...others] = statement.changes.filter(({ base }) => base === 'budget');
  if (variance === undefined || others.length > 0 || variance.direction === 0 || variance.about) return undefined;
  if (variance.unit !== value.unit || statement.completions.length > 1) return undefined;
  // 完成预算97%，决算数小于预算数400万元的原因: the budget itself.
  const ofBudget = { ...variance, direction: undefined };
  const meant: Claim = {
    rule: 'completion',
    subject: nameOf(statement),
    amounts: [rate, value, ofBudget],
    judge: (of) => ratioOfTwo(reading, rate, value, ofBudget, of),
  };
  if (holds(meant)) return meant;
  const isSaid = speaksOf(statement, value, rate, reading) && isBeside(statement, variance, rate);
  return {
    rule: 'completion',
    subject: nameOf(statement),
    amounts: [rate, value, variance],
    ...(!isSaid && { inferred: true }),
    judge: (of) =>
      ratio(
        reading,
        { amount: rate, value: of(rate), token: amountToken(reading, rate) },
        amountSide(reading, value, of),
        {
          value: of(value).minus(of(variance)),
          tokens: [amountToken(reading, value), ...lessTokens(reading, variance)],
          of: [value, variance],
        },
      ),
  };
}

/** The budget a sentence means: the one so named; the only one where it just says 预算. Undefined where that is open. */
export function budgetFor(kind: Amount['budget'], budgets: readonly Amount[]): Amount | undefined {
  const named = budgets.filter(({ budget }) => budget === kind);
  if (named.length === 1) return named[0];
  if (budgets.length !== 1) return undefined;
  const [only] = budgets;
  return kind === 'any' || only?.budget === 'any' ? only : undefined;
}
