import type { Amount } from '../reading/amounts.ts';
import type { Reading } from '../reading/reading.ts';
import type { Statement } from '../reading/statement.ts';
import type { Claim } from './claim.ts';
import { sumClaim } from './sum-claim.ts';

/** What was spent on each makes up what was on all of them. */
export function outturnSums(reading: Reading, whole: Statement, leaves: readonly Statement[]): Claim[] {
  return sumOfEach(
    reading,
    whole,
    whole.value,
    leaves.map(({ value }) => (value ? [value] : [])),
  );
}

/** The same of each kind of budget. */
export function budgetSums(reading: Reading, whole: Statement, leaves: readonly Statement[]): Claim[] {
  const budgeted = leaves.filter(isBudgeted);
  return whole.budgets.flatMap((total) =>
    sumOfEach(
      reading,
      whole,
      total,
      budgeted.map(({ budgets }) => budgets.filter(({ budget }) => budget === total.budget)),
    ),
  );
}

/** The same of what a statement that tells of plans only says as its value: the one budget of each. */
export function plannedSums(reading: Reading, whole: Statement, leaves: readonly Statement[]): Claim[] {
  return sumOfEach(
    reading,
    whole,
    whole.value,
    leaves.filter(isBudgeted).map(({ budgets }) => budgets),
  );
}

/** A total and what each has of it, where each has one amount. */
function sumOfEach(
  reading: Reading,
  whole: Statement,
  total: Amount | undefined,
  parts: readonly (readonly Amount[])[],
): Claim[] {
  return total !== undefined && parts.length > 0 && parts.every(({ length }) => length === 1)
    ? [sumClaim(reading, whole, total, parts.flat())]
    : [];
}

/** Unless its words say that there was no budget for it. */
function isBudgeted({ budgets, item, value, passage: { words } }: Statement): boolean {
  // 决算数26.80万元，年初没有预算。
  const own = words.slice(item?.at, value?.to) + words.slice(value?.to).split('。')[0];
  return budgets.length > 0 || !/(?:无|没有|未)[^，。；\d]{0,8}预算|年初(?:预算)?(?:未|没有)[安列编]/.test(own);
}
