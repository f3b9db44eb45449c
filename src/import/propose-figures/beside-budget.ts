import { isRateOf } from './arithmetic.ts';
import type { StatedAmount } from './stated-amount.ts';

/**
 * The outturn of a 类 beside its budget (教育支出年初预算90万元，支出决算100万元) is told from the one in the list of all 类, which
 * has its share.
 */
export function besideBudget(stated: StatedAmount): StatedAmount {
  const { topic, amount } = stated;
  // 预算为96万元，完成全年预算的75%: that of the whole year.
  const rate = topic?.amounts.get('adjusted-completion')?.value;
  if (amount.role === 'budget' && amount.budget === 'any' && rate && isRateOf(rate, topic.amounts, 'budget'))
    return { ...stated, id: stated.id.replace(/(?=budget$)/, 'adjusted-') };
  const [id, whole, isDetail] = /^((?:.*\.)?function\.[^.]+?)(\.final)?$/.exec(stated.id) ?? [];
  if (id === undefined || whole === undefined || id !== topic?.concept?.id) return stated;
  const keys = [...topic.amounts.keys()];
  const isBeside = keys.some((key) => /^(?:adjusted-)?(?:budget|completion)$/.test(key));
  if (isBeside) return { ...stated, id: `${whole}.final`, restates: whole };
  const isShare = isDetail !== undefined && keys.some((key) => key.startsWith('share'));
  return isShare ? { ...stated, id: whole, restates: undefined } : stated;
}
