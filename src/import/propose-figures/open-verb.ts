import { budget, budgetKind } from '../../audit/money-words.ts';
import { type Amount, budgetNamed } from '../../audit/reading/amounts.ts';
import { lastClause } from './words-before.ts';

/**
 * Signs of which one at least is in any word that makes another amount of what it stands behind: other money, a part, a
 * step, a comparison, a share, a time, a negation.
 */
const hazards =
  /[^\u4e00-\u9fff]|[费金款资项类目税价值额补贴助结余转存欠债预决算收支购买采工程货服业单位人员车辆批次户个名件比较率占差增减升降长多少超缺偏调追压划退回盘筹冻未不无非除外前后上下去年月季度期其它他另等及和与或同中分以各平均低高于原陪培讲益惠新废租处置闲拍借捐交移毁丢编拟待欲将应可]/;

/** Whether a word that nobody knows may be passed over before an amount. */
export function isOpenVerb(word: string): boolean {
  return word.length <= 4 && !hazards.test(word);
}

const behindRole = new RegExp(
  `(?<noun>(?:(?<kind>${budgetKind})的?)?${budget}|(?:支出)?决算数?)(?<verb>[\\u4e00-\\u9fff]{1,4}?)[为是]?$`,
);

/** 年初预算定为498.00万元, 决算录得512.36万元: what is told is told by the noun, whatever verb is behind it. */
export function afterOpenVerb(lead: string): (Pick<Amount, 'role' | 'budget'> & { lead: string }) | undefined {
  const clause = lastClause(lead);
  const { noun, kind, verb } = behindRole.exec(clause)?.groups ?? {};
  if (
    noun === undefined ||
    verb === undefined ||
    !isOpenVerb(verb) ||
    /[比较大小高低]|上年|去年|追加|原因/.test(clause) ||
    /执行|完成|实际|使用|[总合]计/.test(verb)
  )
    return undefined;
  const told = `${lead.slice(0, lead.lastIndexOf(noun) + noun.length)}为`;
  if (/决算数?$/.test(noun)) return { role: 'final', lead: told };
  return {
    role: 'budget',
    budget: budgetNamed(kind),
    lead: told,
  };
}
