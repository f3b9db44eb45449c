import type { Reading } from '../reading/reading.ts';
import type { Statement } from '../reading/statement.ts';
import type { Claim } from './claim.ts';
import { placeKey } from './diagnosis.ts';
import { nameOf } from './name-of.ts';
import { sameFact } from './same-facts.ts';
import { isSlipAlike } from './slip-alike.ts';

/**
 * 体育场馆（项）年初预算1560万元，支出1492.17万元 here and 体育场馆项目，预算1560万元，支出1429.17万元 there: one item with one budget
 * that was spent in two ways, but for a slip of the pen. Each may have its own rate, computed from it.
 */
export function itemsToldAgain(reading: Reading): Claim[] {
  const told = reading.statements.filter(
    ({ kind, value, budgets }) => kind === 'money' && value?.about === false && budgets.length === 1,
  );
  return [...Map.groupBy(told, itemName)].flatMap(([name, [first, ...others]]) =>
    name.length < 4 || first?.item === undefined ? [] : others.flatMap((other) => toldAgain(reading, first, other)),
  );
}

function toldAgain(reading: Reading, there: Statement, here: Statement): Claim[] {
  const [one, other] = [here, there].map(({ value, budgets: [budget] }) => ({ value, budget }));
  if (!one?.value || !other?.value || !one.budget || !other.budget) return [];
  const isOneBudget = one.budget.value.equals(other.budget.value) && one.budget.unit === other.budget.unit;
  if (!isOneBudget || one.value.unit !== other.value.unit || placeKey(one.value) === placeKey(other.value)) return [];
  const claim = sameFact(reading, nameOf(here), one.value, other.value);
  return one.value.value.equals(other.value.value) || !isSlipAlike(claim) ? [] : [{ ...claim, inferred: true }];
}

/** 体育场馆 of 体育场馆（项） and of 2.体育场馆项目。 */
function itemName(statement: Statement): string {
  return nameOf(statement)
    .replace(/^(?:\d{1,2}|[(（]?[一二三四五六七八九十\d]{1,2}[)）])[.、．]?|[“”"]/g, '')
    .replace(/(?:项目|支出|经费)*[。：]?$/, '');
}
