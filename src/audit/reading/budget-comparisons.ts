import { reasonsIn } from './amounts.ts';
import type { Statement } from './statement.ts';

const compared =
  /(?:(?:决算|执行|支出|实际)(?:支出)?(?:数)?(?:额)?|(?<=%，))(?<way>大于|高于|多于|超出|超过|小于|低于|少于|等于|持平于)(?:了)?(?<kind>年初|全年|调整后?的?|当年)?预算(?!数?[(\d])(?:数)?|(?:与|和|同)(?<kind2>年初|全年|调整后?的?|当年)?预算(?:数)?(?<same>持平|一致|相等|相同)|(?<=[，。；])(?:支出)?(?<why>增加|减少|增长|下降|超支|节约|增支|减支)的?(?:主要)?原因/g;

/** Gives each comparison in words to the statement it is said of; reasons compare other things. */
export function attachComparisons(statements: readonly Statement[], words: string): void {
  const reasons = reasonsIn(words);
  for (const match of words.matchAll(compared)) {
    const { index, 0: text, groups = {} } = match;
    if (reasons.some(([from, to]) => from < index && index < to)) continue;
    if (/[(/]/.test(words[index + text.length] ?? '') || /\/$/.test(words.slice(0, index))) continue;
    const of = statements.findLast(
      ({ kind, value, budgets, depth }) =>
        kind === 'money' && depth === 0 && ((value ?? budgets[0])?.from ?? Number.POSITIVE_INFINITY) < index,
    );
    if (of === undefined) continue;
    const { why } = groups;
    if (why !== undefined && !isOfBudgetOnly(of, words, index)) continue;
    const way = groups['way'] ?? why;
    const word = groups['kind'] ?? groups['kind2'];
    of.comparisons.push({
      says: way === undefined || /等|平/.test(way) ? 'equal' : /大|高|多|超|增/.test(way) ? 'more' : 'less',
      budget: word === '年初' ? 'initial' : word === undefined || word === '当年' ? 'any' : 'adjusted',
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
    !/上年|去年|[比较与同]\d{4}年/.test(before)
  );
}
