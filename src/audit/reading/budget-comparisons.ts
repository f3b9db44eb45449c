import { type Amount, budgetNamed, reasonsIn } from './amounts.ts';
import type { Comparison, Statement } from './statement.ts';

const compared =
  /(?:(?:决算|执行|支出|实际)(?:支出)?(?:数)?(?:额)?|(?<=(?:%|元)，))(?<way>大于|高于|多于|超出|超过|小于|低于|少于|等于|持平于)(?:了)?(?<kind>年初|全年|调整后?的?|当年)?预算(?!数?\d)(?:数)?|[与和同较比](?<kind2>年初|全年|调整后?的?|当年)?预算(?:数)?(?:相比，?)?(?:持平|一致|相等|相同)|(?<=，)[与和同较比](?<last>上年|去年)(?:决算|支出)?(?:数|度|同期|相比，?)?(?:持平|一致|相等|相同|[没无][有增减]{0,3}变化)(?=[，。；])|(?<=[，。；])(?:支出)?(?<why>增加|减少|增长|下降|超支|节约|增支|减支)的?(?:主要)?原因/g;

/** 与上年的739.90万元相比，持平; 上年2.30万元，本年有所下降: no word but of these two stands between the last amount and the way. */
const wayOfTwo =
  /(?<=元)(?<gap>[比较相对与同和之上去今本当前后年初全度者两一下来而间收支入出总计额合决算预数各均皆、，；)的为是财政拨款般公共保持完仍也有所略大小幅明显稍抵升\d]{0,30}?)(?<way>持平|(?<=元\)?的?(?:保持|完全)?)(?:相同|一致)|[没无][有增减]{0,3}变化|不变|增[加长多]了?|上[升涨]了?|提高了?|减少了?|下降了?|降低了?)(?=[，。；)])/g;

/** Gives each comparison in words to the statement it is said of; reasons compare other things. */
export function attachComparisons(statements: readonly Statement[], words: string): void {
  const reasons = reasonsIn(words);
  const isReason = (at: number) => reasons.some(([from, to]) => from < at && at < to);
  for (const { index, 0: text, groups: { gap = '', way = '' } = {} } of words.matchAll(wayOfTwo)) {
    const isLast = ({ to }: Amount) => to === index;
    const of = statements.find(({ value, priors, budgets }) =>
      [value, ...priors, ...budgets].some((one) => one && isLast(one)),
    );
    const against = of && comparedWith(of, isLast, gap);
    if (of === undefined || against === undefined || isReason(index)) continue;
    const from = index + gap.lastIndexOf('，') + 1;
    of.comparisons.push({ says: saysOf(way), budget: undefined, against, from, to: index + text.length });
  }
  for (const match of words.matchAll(compared)) {
    const { index, 0: text, groups = {} } = match;
    if (isReason(index)) continue;
    if (/^[(/](?!\d)/.test(words.slice(index + text.length)) || /\/$/.test(words.slice(0, index))) continue;
    const of = statements.findLast(
      ({ kind, value, budgets, depth }) =>
        kind === 'money' && depth === 0 && ((value ?? budgets[0])?.from ?? Number.POSITIVE_INFINITY) < index,
    );
    if (of === undefined) continue;
    const { why, last } = groups;
    if (last !== undefined && (of.priors.length !== 1 || of.lists.length > 0)) continue;
    if (why !== undefined && !isOfBudgetOnly(of, words, index)) continue;
    const way = groups['way'] ?? why;
    of.comparisons.push({
      says: way === undefined ? 'equal' : saysOf(way),
      budget: last === undefined ? budgetNamed(groups['kind'] ?? groups['kind2']) : undefined,
      ...(last !== undefined && { against: of.priors[0] }),
      from: index,
      to: index + text.length,
      ...(why !== undefined && { inferred: true }),
    });
  }
}

/** 完成102.99%，减少的原因是…: said of the budget where nothing else is compared with before it. */
function isOfBudgetOnly({ changes, growths, priors }: Statement, words: string, at: number): boolean {
  const before = words.slice(words.lastIndexOf('。', at) + 1, at);
  return (
    [...changes, ...growths, ...priors].length === 0 &&
    /预算|完成/.test(before) &&
    !/上年|去年|[比较与同，；]\d{4}年/.test(before)
  );
}

function saysOf(way: string): Comparison['says'] {
  return /[大高多超增升涨]/.test(way) ? 'more' : /[小低少减节降]/.test(way) ? 'less' : 'equal';
}

/** Last year's amount or the budget, whichever its words call for, else the one that stands last, else last year's. */
function comparedWith({ priors, budgets }: Statement, isLast: (one: Amount) => boolean, gap: string) {
  const named = /预算|年初/.test(gap) ? budgets : /[上去前]年|\d年/.test(gap) ? priors : undefined;
  const own = [...priors, ...budgets].find(isLast);
  const [only, ...more] = named ?? priors;
  return own !== undefined && named?.includes(own) !== false ? own : more.length === 0 ? only : undefined;
}
