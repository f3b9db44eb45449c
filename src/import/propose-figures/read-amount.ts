import { anyStep, lastYear, than } from '../../audit/money-words.ts';
import { type Amount, budgetNamed, isOutturn, isStep, overBudget } from '../../audit/reading/amounts.ts';
import type { Figure } from '../../report/schema/figures.ts';
import { nameBehind } from './name-behind.ts';
import { lastClause, sentenceBefore } from './words-before.ts';

/** 截至9月底, 上半年, 前三季度, 公务用车改革前. */
const partOfYear = /(?<!\d)(?:[1-9]|1[01])月(?!份?工资)|上半年|下半年|季度|(?:改革|车改)前/;
const isPlanned =
  /^(?:(?:为|是|系|即)(年初|全年|调整后?的?)?(?:支出)?预算(?:数|安排)?(?=[，。；)]|$)|的(年初|全年|调整后?的?)?(?:支出)?预算(?:数|安排|额度?|盘子)?(?!外))/;

/** 增加的20万元. */
export const ofStep = new RegExp(`(?:${anyStep}|追加|新增|调增|调减|结余|结转|节约)的$`);
const otherPlan = new RegExp(
  `${than}(?:(\\d{4})年|${lastYear})度?(?:年初|全年)?的?预算[^，。；\\d]*(?:，[^，。；]*)?$`,
);

const isLastShare = new RegExp(`(?:比[重例]|份额)[^，。；]*${than}(?:${lastYear}|\\d{4}年)度?的?$`);

/** What an amount states, where its sentence tells more than the words right before it. */
export function readAmount(amount: Amount, words: string, year: number): Amount {
  const clause = lastClause(amount.lead);
  // 200元/人: of each.
  if (/^(?:\/|每)[人次批辆台件户天]/.test(amount.after)) return { ...amount, role: 'aside' };
  if (amount.role === 'budget' && overBudget.test(clause)) return { ...amount, role: 'change', base: 'budget' };
  if (amount.role === 'value' && amount.unit === '%' && overBudget.test(clause))
    return { ...amount, role: 'growth', base: 'budget' };
  // 预算90万元，决算96万元，差额6万元: what it is a difference of, the numbers tell.
  if (amount.role === 'value' && /^，?(?:两者|二者)?(?:差额|相差|差异|绝对额|增减额)(?:额|数)?(?:为)?$/.test(clause))
    return { ...amount, role: 'change' };
  // 149万元为年初预算, 149万元的年初预算
  const planned = isPlanned.exec(amount.after);
  if (amount.role === 'value' && planned !== null && /(?:^|[：。])$/.test(clause))
    return { ...amount, role: 'budget', budget: budgetNamed(planned[1] ?? planned[2]) };
  // 全年预算2020年6万元
  const [, kind, ofYear] =
    /(年初|全年|调整后?的?)?(?:支出)?(?<!一般公共|基金|经营)预算(?:数|安排)?(\d{4})年度?[为是]?$/.exec(clause) ?? [];
  if (Number(ofYear) === year) return { ...amount, role: 'budget', budget: budgetNamed(kind) };
  // 截至9月底支出70万元: of a part of the year.
  if (amount.role === 'value' && partOfYear.test(clause)) return { ...amount, role: 'aside' };
  // 较上年20万元的增量
  if (amount.role === 'prior' && /^的(?:增量|减量|[增减]幅|增[加长]额|减少额|降幅|差额|变[动化])/.test(amount.after))
    return { ...amount, role: 'change', base: 'prior-year' };
  // 增加的20万元主要用于教育支出: what came on top is no whole.
  if (amount.role === 'value' && ofStep.test(clause)) return { ...amount, role: 'aside' };
  const sentence = sentenceBefore(words, amount.from);
  // 2020年预算比2019年预算增加50万元, 比上年预算减少50万元: neither figure of this year's outturn.
  const plan = otherPlan.exec(sentence);
  if (isStep(amount.role) && plan !== null && Number(plan[1]) !== year) return { ...amount, role: 'aside' };
  // 年初预算90万元，年中追加20万元，调整后110万元
  if (
    amount.role === 'value' &&
    /元$/.test(amount.unit) &&
    /(?:^|，)(?:年中|中期|预算)?调整[后为至到]为?$/.test(clause)
  )
    return { ...amount, role: 'budget', budget: 'adjusted' };
  // 完成预算(75.00万元)的77.90%
  const bracket = /(?<kind>年初|全年|调整后?的?)?(?<!公共|基金|经营)预算数?\((?:[\d.,]+万?元(?<closed>\)的))?$/.exec(
    words.slice(Math.max(0, amount.from - 40), amount.from),
  )?.groups;
  if (bracket !== undefined) {
    const isClosed = bracket['closed'] !== undefined;
    if (isClosed ? amount.unit === '%' : /元$/.test(amount.unit))
      return { ...amount, role: isClosed ? 'completion' : 'budget', budget: budgetNamed(bracket['kind']) };
  }
  // 支出50万元，年初预算48万元，完成104.17%
  if (amount.unit === '%' && amount.role === 'value' && /完成(?:率|比例|率为)?(?:为|了)?$/.test(clause))
    return { ...amount, role: 'completion', budget: 'any' };
  // 60%(60万元)用于基本支出
  if (amount.unit === '%' && amount.role === 'value' && nameBehind(amount, words) !== undefined)
    return { ...amount, role: 'share', whole: '' };
  // 该比重较上年的63%下降: that of last year.
  if (amount.unit === '%' && amount.role === 'value' && isLastShare.test(clause)) return { ...amount, role: 'aside' };
  // 项目支出40万元，比重为40%; 比重为本年支出合计的40%
  const [share, whole = ''] = /比[重例](?:约|为|是|达到?)*([^占比]{2,24}(?=的$))?的?$/.exec(clause) ?? [];
  if (amount.unit === '%' && amount.role === 'value' && share !== undefined) return { ...amount, role: 'share', whole };
  const named = lastYearIn(yearOf(amount.lead));
  const isValue = isOutturn(amount.role);
  // 上年收入总计、支出总计均为90万元
  const isLast = /^，?(?:上年|去年|上一年)度?(?!度?(?:结转|结余|末))[^\d]*、/.test(clause);
  return isValue && (named === year - 1 || (isLast && /元$/.test(amount.unit))) ? { ...amount, role: 'prior' } : amount;
}

/** The word that says 约: 约12万元, 12余万元; undefined where it is exact, or a limit (超过12万元). */
export function aboutOf({ from, token, about }: Amount, words: string): Figure['approx'] {
  const behind = words.slice(from).replace(/^-/, '').slice(token.length);
  return about
    ? ((/(?:约|近)$/.exec(words.slice(0, from))?.[0] ?? /^[余多]/.exec(behind)?.[0]) as Figure['approx'])
    : undefined;
}

const comparedYear = new RegExp(`${than}(?:\\d{4}年至)?(\\d{4})年|${than}${lastYear}`, 'g');

/**
 * Whether the year that stands with an amount, if any, is the one it has to be of.
 * @param words of its sentence before it
 */
export function isOfItsYear({ lead, role, base }: Amount, measure: string, year: number, words: string): boolean {
  // 比2017年增加10万元 is no change of last year's.
  if (base === 'prior-year') {
    const [, compared] = [...words.matchAll(comparedYear)].at(-1) ?? [];
    if (compared !== undefined && Number(compared) !== year - 1) return false;
  }
  const clause = yearOf(lead);
  const named = lastYearIn(clause);
  // 比上年增加是因更新2辆: what is counted is last year's only where its year stands with it.
  if (role === 'prior') return named === undefined ? measure === 'final' : named === year - 1;
  // 2019年支出90万元，其中基本支出60万元，占67%: a share within what an earlier year came to.
  if (role === 'share') {
    const years = [...words.matchAll(opensYear)].map(([, digits]) => Number(digits));
    if (years.length > 0 && years.every((one) => one < year)) return false;
  }
  // 2017年公务接待费预算3万元, 2017年公务接待费减少1万元
  const own = isOutturn(role) ? named : lastYearIn(clause, /(?<![比较与同和从由在])(\d{4})年/g);
  return own === undefined || own === year;
}

const opensYear = /(?<=^|[，；：、])(\d{4})年度?(?=[^，。；\d]*\d)/g;

/** The last clause, with the year that opens its sentence right before it: 2019年度，某中心收、支总计均为. */
function yearOf(lead: string): string {
  return /(?:(?<=^|[。；：])\d{4}年度?，)?[^，；]*$/.exec(lead)?.[0] ?? '';
}

/** The year that words name last. */
function lastYearIn(words: string, years = /(\d{4})年/g): number | undefined {
  return [...words.matchAll(years)].map(([, digits]) => Number(digits)).at(-1);
}
