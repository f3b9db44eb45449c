import type { Amount } from '../reading/amounts.ts';
import type { Reading } from '../reading/reading.ts';
import type { Statement } from '../reading/statement.ts';
import type { Claim } from './claim.ts';
import { sumClaim } from './sum-claim.ts';

/** What was spent on each makes up what was on all of them. */
export function outturnSums(reading: Reading, whole: Statement, leaves: readonly Statement[]): Claim[] {
  const values = leaves.map(({ value }) => value);
  return whole.value === undefined || values.includes(undefined)
    ? []
    : [sumClaim(reading, whole, whole.value, values as Amount[])];
}

/** The same of each kind of budget. */
export function budgetSums(reading: Reading, whole: Statement, leaves: readonly Statement[]): Claim[] {
  return whole.budgets.flatMap((total) => {
    const parts = leaves
      .filter(isBudgeted)
      .map(({ budgets: own }) => own.filter(({ budget }) => budget === total.budget));
    return parts.length > 0 && parts.every((own) => own.length === 1)
      ? [sumClaim(reading, whole, total, parts.flat())]
      : [];
  });
}

/** The same of what a statement that tells of plans only says as its value: the one budget of each. */
export function plannedSums(reading: Reading, whole: Statement, leaves: readonly Statement[]): Claim[] {
  const budgets = leaves.filter(isBudgeted).map((one) => one.budgets);
  return whole.value !== undefined && budgets.length > 0 && budgets.every(({ length }) => length === 1)
    ? [sumClaim(reading, whole, whole.value, budgets.flat())]
    : [];
}

/** Unless its words say that there was no budget for it. */
function isBudgeted({ budgets, item, value, passage: { words } }: Statement): boolean {
  // 决算数26.80万元，年初没有预算。
  const own = words.slice(item?.at, value?.to) + words.slice(value?.to).split('。')[0];
  return budgets.length > 0 || !/(?:无|没有|未)[^，。；\d]{0,8}预算|年初(?:预算)?(?:未|没有)[安列编]/.test(own);
}
