import type { Amount } from '../../audit/reading/amounts.ts';
import { baseByArithmetic, holds, isRateOfStep } from './arithmetic.ts';
import { isOpenVerb } from './open-verb.ts';
import { bareName, withoutSpending } from './subject-names.ts';
import { keyOf, type Topic } from './topic.ts';

/** 上年决算5.20万元，一年间减少0.40万元: a step behind a word that nobody knows, where the numbers say of what it is. */
export function isStepOf(
  here: Topic | undefined,
  amount: Amount,
  amounts: readonly Amount[],
  index: number,
  lead: string,
): boolean {
  if (here?.concept === undefined || !/^(?:change|growth)$/.test(amount.role) || here.amounts.has(keyOf(amount)))
    return false;
  const isShort = bareName(lead.slice(lead.lastIndexOf('，') + 1)).length <= 4;
  return (
    isShort &&
    (baseOf(here, amount, amounts[index - 1]) !== undefined ||
      (amount.base !== 'budget' && holds(here, amounts, index)))
  );
}

/**
 * 年初预算80万元，最终支出100万元，完成年初预算的125%; 预算80万元，决算60万元，仅完成预算的75%: an outturn or a rate behind a word that
 * nobody knows, where the rate is the one of it.
 */
export function isBorneOut(
  here: Topic | undefined,
  amount: Amount,
  amounts: readonly Amount[],
  index: number,
  lead: string,
): boolean {
  if (here?.concept === undefined || here.amounts.has(keyOf(amount))) return false;
  const word = bareName(lead.slice(lead.lastIndexOf('，') + 1));
  if (![word, ...withoutSpending(word)].some(isOpenVerb)) return false;
  if (amount.role === 'completion') return holds(here, amounts, index);
  if (amount.role !== 'value' && amount.role !== 'final') return false;
  const outturn = { ...here, amounts: new Map([...here.amounts, ['value', amount]]) };
  const next = amounts[index + 1];
  return next?.role === 'completion' && holds(outturn, amounts, index + 1);
}

/** What a change is measured against by the numbers, or by the rate before it: 增长8.19%，绝对额为21.20万元. */
export function baseOf(topic: Topic, amount: Amount, before: Amount | undefined): Amount['base'] {
  const isTold =
    amount.role === 'change' && before?.role === 'growth' && isRateOfStep(topic, amount, before, before.direction);
  // 上年没有此项支出，本年全数增加20万元
  const isNew =
    amount.role === 'change' &&
    /(?:上年|去年|上一年)度?[^，。；]{0,4}(?:没有|未|无|为零)[^。；]*$/.test(amount.lead) &&
    topic.amounts.get('value')?.value.equals(amount.value) === true;
  return baseByArithmetic(topic, amount) ?? (isTold ? before.base : isNew ? 'prior-year' : undefined);
}
