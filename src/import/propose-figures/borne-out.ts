import { type Amount, isOutturn, isStep } from '../../audit/reading/amounts.ts';
import { baseByArithmetic, holds, isPercent } from './arithmetic.ts';
import { isOpenVerb } from './open-verb.ts';
import { bareName } from './subject-names.ts';
import { keyOf, type Topic } from './topic.ts';
import { withoutSpending } from './without-turn.ts';
import { lastClause } from './words-before.ts';

/**
 * 控制在预算30万元以内，比预算少花10万元; 一年间减少0.40万元; 最终支出100万元，完成年初预算的125%: whether an amount behind words that nobody
 * knows is of a topic, as the numbers have it.
 */
export function isBorneOut(
  topic: Topic | undefined,
  amount: Amount,
  amounts: readonly Amount[],
  index: number,
  lead: string,
): boolean {
  if (topic?.concept === undefined || topic.amounts.has(keyOf(amount))) return false;
  const word = bareName(lastClause(lead));
  const isOpen = [word, ...withoutSpending(word)].some(isOpenVerb);
  if (isOutturn(amount.role)) {
    if (!isOpen) return false;
    const outturn = { ...topic, amounts: new Map([...topic.amounts, ['value', amount]]) };
    return amounts[index + 1]?.role === 'completion' && holds(outturn, amounts, index + 1);
  }
  if (isStep(amount.role) && word.length <= 4 && isStepOf(topic, amount, amounts, index)) return true;
  if (amount.role === 'completion') return holds(topic, amounts, index);
  const isOther = topic.amounts.get('value')?.value.equals(amount.value) === false;
  return /^(?:budget|prior)$/.test(amount.role) && isOther && holds(topic, amounts, index);
}

function isStepOf(topic: Topic, amount: Amount, amounts: readonly Amount[], index: number): boolean {
  const isOfTopic = baseOf(topic, amount, amounts[index - 1]) !== undefined;
  return isOfTopic || (amount.base !== 'budget' && holds(topic, amounts, index));
}

/** What a change is measured against by the numbers, or by what stands before it. */
export function baseOf(topic: Topic, amount: Amount, before: Amount | undefined): Amount['base'] {
  // 上年没有此项支出，本年全数增加20万元
  const isNew =
    amount.role === 'change' &&
    /(?:上年|去年|上一年)度?[^，。；]{0,4}(?:没有|未|无|为零)[^。；]*$/.test(amount.lead) &&
    topic.amounts.get('value')?.value.equals(amount.value) === true;
  // 年末结转和结余60万元，比年初减少20万元: than at the end of last year.
  const isFromOpening = /[比较]年初[^，。；]*$/.test(amount.lead) && /closing-balance$/.test(topic.concept?.id ?? '');
  const isFromRatio = amount.role === 'change' && (isFromOpening || isRatioToLast(topic, amount, before));
  return baseByArithmetic(topic, amount) ?? (isNew || isFromRatio ? 'prior-year' : undefined);
}

/** 支出120万元，是上年的120%，净增20万元. */
function isRatioToLast({ amounts }: Topic, { value: change }: Amount, ratio: Amount | undefined): boolean {
  const value = amounts.get('value')?.value;
  if (ratio?.unit !== '%' || value === undefined || change.isZero()) return false;
  if (!/(?:为|是|相当于|达到?)(?:上年|去年|上一年|\d{4}年)度?[^，。；]{0,8}的$/.test(ratio.lead)) return false;
  const prior = ratio.value.greaterThan(100) ? value.minus(change) : value.plus(change);
  return isPercent(ratio.value, value, prior);
}
