import { anyStep } from '../../audit/money-words.ts';
import { type Amount, isStep } from '../../audit/reading/amounts.ts';
import { holds } from './arithmetic.ts';
import { averageOf, sharesInTurn } from './asides.ts';
import type { BeingRead } from './being-read.ts';
import { placeShares } from './place-in-turn.ts';
import { keyOf, newTopic } from './topic.ts';

const step = new RegExp(anyStep);

/** Places what takes part in no sum, or only seems to: averages, shares in turn, a comparison behind a reason. */
export function placeAside(reading: BeingRead, amount: Amount, index: number): void {
  const { topics, names, bound, parts } = reading;
  if (placeComparison(reading, amount, index)) return;
  // 每类20万元(年初预算30万元)，占5%: what is told of it is of nothing else.
  if (/元$/.test(amount.unit) && /^(?:\([^()]*$|，占)/.test(amount.after)) topics.begin(undefined, amount);
  const average = averageOf(amount, topics, names);
  if (average !== undefined) {
    bound.bind(newTopic(average, amount.from), { ...amount, role: 'value' });
    return;
  }
  const [first] = sharesInTurn(reading.amounts, index);
  if (first !== undefined && !names.knowsWhole(first.whole ?? '')) return;
  const part = parts.get(amount.from);
  if (part !== undefined && amount.unit === '%') {
    const share: Amount = { ...amount, role: 'share', whole: '' };
    bound.bindAsIts(topics.begin(part, amount), share);
    return;
  }
  placeShares(reading, index);
}

/**
 * 决算数小于预算数的主要原因是从严控制，与上年相比减少2.00万元，下降20.00%: no word says where a reason ends; a change with a rate
 * that is right of what the sentence is about is no part of it.
 */
function placeComparison({ unexplained, topics, bound }: BeingRead, amount: Amount, index: number): boolean {
  if (!/元$|%/.test(amount.unit) || !step.test(amount.lead)) return false;
  const topic = topics.at(amount.depth);
  if (topic === undefined) return false;
  const meant = unexplained()[index];
  if (meant === undefined || !isStep(meant.role)) return false;
  if (!holds(topic, unexplained(), index) || topic.amounts.has(keyOf(meant))) return false;
  bound.bindAsIts(topic, meant);
  return true;
}
