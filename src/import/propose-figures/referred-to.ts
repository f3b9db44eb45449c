import type { Amount } from '../../audit/reading/amounts.ts';
import { sharing } from './amounts-in-turn.ts';
import type { BeingRead } from './being-read.ts';
import { nameBehind } from './name-behind.ts';
import type { Topic } from './topic.ts';
import { lastClause, wordsBefore } from './words-before.ts';

const isPair = /(?:由|分为|分成|包括|是)([^，。；：\d]{4,40}?)[两二](?:个?部分|项|块|类|者)[^，。；\d]{0,4}[，：]前者/;

const some = '[各两三四五六七八九十几]+(?:[项类块者]|部分)';
const isSum = new RegExp(
  `^((?:以上|上述|这)(?:${some})?(?:支出|收入|经费|资金)?|${some})?(?:合计|共计|总计|相加|加总|之和)+[为是]?$`,
);
/** 合计80万元，即人员经费 */
const isToldBehind = /^[，(](?:即|也就是|亦即|[为是])/;

/** What 前者, 后者 or 上述各项合计 says again. */
export function referredTo({ topics, names }: BeingRead, amount: Amount, lead: string): Topic | undefined | 'unknown' {
  const clause = lastClause(lead).replace(/^.*：|^[\d一二三四五六七八九十]{1,2}[.．、]/, '');
  const [, pair] = /^(前者|后者)(?![比较与同和](?:前者|后者))/.exec(clause) ?? [];
  const [sum, which] = isSum.exec(clause) ?? [];
  // 前者80万元为人员经费
  if ((pair ?? sum) === undefined || nameBehind(amount, names.words) !== undefined) return undefined;
  if (pair !== undefined) {
    // 由人员经费和公用经费两部分组成，前者80万元: of one of the names, where these have no amounts.
    const [, listed = ''] = isPair.exec(wordsBefore(names.words, amount.from)) ?? [];
    const named = sharing(listed, amount.unit, names);
    return named.length === 2
      ? topics.begin(named[pair === '前者' ? 0 : 1], amount, '，其中')
      : topics.ofPair(pair, amount.depth);
  }
  if (amount.role !== 'value' || !/元$/.test(amount.unit)) return undefined;
  return topics.sumOf(amount) ?? (which === undefined || isToldBehind.test(amount.after) ? undefined : 'unknown');
}
