import { type Amount, isOutturn } from '../../audit/reading/amounts.ts';
import { bareName, goesOn } from './subject-names.ts';
import { lastClause } from './words-before.ts';

/** Words before an amount that name nothing: 其余58.15万元为公用经费. */
const namesNone =
  /(?:^(?:为|是|系|属于?)[^，。；：、()\d]{2,16}(?=[、和及])|^\)(?=[、和及，；])|^(?:车辆?|公务用车)中，|^|[，；。：(])(?:\d{4}年度?|[前后]者|这?当中|其中|其余|余下|剩余|剩下|另外?有?|有|和|及|以及|、|[一二三四]是|(?:[两二三四](?:者|项))?(?:合计|共计|相加)|[①②③④⑤⑥]|\(?[1-9一二三四五][).．、])*的?$/;

/** What is left: 尚余20万元结转下年. */
const namesRest =
  /(?:^|[，；。：(、]|和|及)(?:其中|年末|年底|期末|收支相抵后?|当年|本年|全年|最终|仍|尚|还|另)*(?:其余|余下|剩余|剩下|结余|结存|节余|余|有)?的?$/;

/** What leads to the name behind an amount: what it is, went to or came from. */
const leadsTo =
  '被?(?:为|是|系|属于?|用于|用在|用作|花在|投向|投入|作为|列入|计入|授予了?|来自于?|来源于|源于|源自|取自)';
const isNamed = new RegExp(
  `^(?:(?:的(?:合同|资金))?${leadsTo}([^，。；：、()\\d]{2,24})|\\((?!不|含|包括|其中|主要|占|比|如|[上去]年)([^，。；：、()\\d]{2,24})\\))`,
);
/** 结转下年的40万元 told behind its amount: 40万元结转下年使用, 余下40万元留待下年继续使用. */
const isKept =
  /^(?:资金|全部|均|则|已|将)*(?:结转|转|留|留待|留存|滚存|结存)(?:至|到|入|待)?(?:下年|下一年|次年|以后年度)/;
/** 149万元为年初预算 says which amount it is, not of what. */
const isOfRole = /^(?:年初|全年|调整后?的?)?(?:支出)?(?:预算|决算)(?:数|安排)?$/;
/** 与上年112万元相比，公务接待费支出126万元: what follows is what is compared. */
const isComparedWith = /^的?(?:相比较?|比较|相较|对比)，(?:本年度?|今年|全年)?([^，。；：()\d]{2,30})/;
/** 6987.50万元，是本部门2023年度收入总计: behind an amount that begins its sentence. */
const isNamedFirst = /^，?(?:为|是|系|即)([^，。；：、()]{2,24})/;
/** 57.22%(5,902.06万元)用于基本支出: of both, in and before the brackets. */
const isNamedBehindBrackets = new RegExp(`^(?:\\([^()。；]*)?\\)${leadsTo}([^，。；：、()\\d]{2,24})`);

/** 按功能分类，80万元支出用于以下方面: what is divided. */
const isDivided =
  /^的?(支出|收入)(?:主要|全部|分别|具体|按)*(?:用于|用在|投向|安排|分布|构成|来源)(?:在|于|到)?(?:以下|如下|下列|[：:])/;

const isOwner =
  /^的(?![增减降]|差(?!旅))([^，。；：、()\d]{2,14}?(?:费|支出|收入|经费|结转和?结余|结余分配))(?=[^，。；：、()费]{0,6}(?:\d|[，。；]|$)|$)/;

/**
 * The name that stands behind its amount: 58.15万元为公用经费, 2辆是应急保障用车; undefined where the amount is named before
 * it or by nothing.
 * @param words of the passage
 */
export function nameBehind({ lead, after, from, to, role }: Amount, words: string): string | undefined {
  // 预算安排1.50万元的公务接待费
  const [, owner] = isOwner.exec(after) ?? [];
  const clause = owner === undefined ? '' : bareName(lastClause(lead).replace(/^.*：/, ''));
  if (owner !== undefined && (clause === '' || goesOn(clause))) return bareName(owner) || undefined;
  const [, compared] =
    (role === 'prior' || role === 'budget') && /(?:^|，)[与同和较比][^，。；]*$/.test(lead)
      ? (isComparedWith.exec(after) ?? [])
      : [];
  if (compared !== undefined && !goesOn(bareName(compared))) return bareName(compared) || undefined;
  if (isKept.test(after) && namesRest.test(lead)) return '结转下年';
  const isFirst = lead === '' && (from === 0 || words[from - 1] === '。');
  const [, first] = isFirst ? (isNamedFirst.exec(after) ?? []) : [];
  if (first !== undefined)
    return isOfRole.test(first)
      ? undefined
      : bareName(first.replace(/的(?:总量|总额|总数|总和|合计)$/, '')) || undefined;
  if (!namesNone.test(lead)) return undefined;
  const [, divided] = isDivided.exec(after) ?? [];
  if (divided !== undefined) return divided;
  const [, said, named = said] = isNamed.exec(after) ?? isNamedBehindBrackets.exec(words.slice(to, to + 60)) ?? [];
  return named === undefined || isOfRole.test(named) ? undefined : bareName(named) || undefined;
}

/** 主要用于62辆公务用车的燃油、保险, 现有7辆公务用车: what is counted, where nothing before it says. */
export function nameOfCounted({ lead, after, unit }: Amount): string | undefined {
  if (/元$|%|个百分点/.test(unit)) return undefined;
  // 7辆应急保障用车、4辆执法执勤用车
  const [, car] = /^([^，。；：、\d]{2,16}用车)(?=[，。；、和]|$)/.exec(after) ?? [];
  if (car !== undefined && /(?:^|[，；、：和]|其中)$/.test(lead)) return car;
  if (/其中/.test(lead)) return undefined;
  const [, kept, isAll] = /^((?:公务用|公务|公|机动)?车辆?)(?=[，。；]|$|(中，))/.exec(after) ?? [];
  if (kept !== undefined && (isAll ? lead === '' : /(?:共|现|实|保|拥)有$/.test(lead))) return `有${kept}`;
  return /[辆台]/.test(unit) && /用于(?:[^，。；]*等)?$/.test(lead)
    ? /^([^，。；：、()\d]{2,12}?)的/.exec(after)?.[1]
    : undefined;
}

/**
 * The name of an amount before the brackets between them: 事业收入(其中检测收入20万元)共计30万元; undefined where an amount or
 * nothing stands there.
 */
export function nameBeforeBrackets({ lead, from, role }: Amount, words: string): string | undefined {
  if (role !== 'value' || !/^[^()，。；]*\)[^()，。；]*$/.test(lead)) return undefined;
  const open = words.slice(0, from).lastIndexOf('(');
  const [clause] = /[^，。；：、\d()]*$/.exec(words.slice(0, open)) ?? [''];
  const name = bareName(clause);
  return name === '' || !goesOn(bareName(lead.replace(/^.*\)/, ''))) ? undefined : name;
}

/** 6万元记在公务用车运行维护费名下: an amount without a name before it is of what stands behind it, whether that is read or not. */
export function mayBeNamedBehind({ lead, after, unit, role, from }: Amount, id: string): boolean {
  if (!isOutturn(role)) return false;
  // 90.65万元，占1.3%: of a list that the end of a line has cut, not all that is listed.
  if (from === 0 && /^(?:fiscal-appropriation|general-budget|expenditure|revenue|all-funds)\b/.test(id)) return true;
  const word = bareName(lastClause(lead).replace(/^.*[：、(]/, ''));
  const isNext =
    /^(?!(?:[和及与]|以及)$|(?:为|是|系)(?:支出)?[决预]算|[^，。；]{0,8}[中里内](?:，|$))[\u4e00-\u9fff]/.test(after);
  return /元$/.test(unit) && /^(?:仍|尚|还|另)?有?$/.test(word) && isNext;
}

/**
 * The name that says once more what an amount is: 合计1241.90万元，即人员经费. In 车辆2辆，即机要通信用车1辆 the name is of the next.
 * @param isLast whether no number stands behind `after`
 */
export function nameInOtherWords({ after }: Amount, isLast: boolean): string | undefined {
  const [whole, name] = /^(?:，|\()(?:即|也就是|亦即)([^，。；：、()\d]{2,16})/.exec(after) ?? [];
  return whole !== after || isLast ? name : undefined;
}
