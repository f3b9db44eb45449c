import type { Amount } from '../../audit/reading/amounts.ts';
import type { NamesHere } from './names-here.ts';
import { bareName } from './subject-names.ts';

/** An amount to be placed, and the words that may say what it is. */
export interface ToPlace {
  printed: Amount;
  index: number;
  /** Words that may name it. */
  words: string;
  /** Words since the amount before it. */
  gap: string;
  /** Whether an item of the classification stands right before it. */
  isItem: boolean;
  /** Whether nothing is known of the amount of money before it. */
  isBehindUnknown: boolean;
}

const isKindOfMoney = /^(?:属于|分属)?(?:一般公共预算|政府性基金预算|国有资本经营预算)(?:财政拨款|资金)?$/;

/** 分属教育支出(60万元)和卫生健康支出(40万元): an amount in the brackets right behind its name stands beside it. */
export function outOfBrackets({ printed, words, gap, ...given }: ToPlace, names: NamesHere): ToPlace | undefined {
  const { depth, after, unit } = printed;
  const [, name = '', inside = ''] = /([^，。；：、()\d]{2,30})\(([^，。；：、()\d]*)$/.exec(words) ?? [];
  if (depth === 0 || given.isItem || !/元$/.test(unit) || !/^[)，]/.test(after)) return undefined;
  const own = bareName(name);
  // 投向教育(60万元)、卫生健康(40万元)等领域
  const isFunction =
    inside === '' && names.conceptOf(own, unit) === undefined && names.conceptOf(`${own}支出(类)`, unit);
  if (!isFunction && names.conceptOf(own, unit) === undefined && !isKindOfMoney.test(own)) return undefined;
  // 公务接待费(预算120万元，决算126万元)
  if (inside !== '')
    return printed.role === 'budget' || printed.role === 'final' || printed.role === 'prior'
      ? { ...given, printed, gap, words: words.replace(/\((?=[^(]*$)/, '') }
      : undefined;
  const out = { ...printed, depth: depth - 1 };
  return {
    ...given,
    printed: out,
    words: `${words.slice(0, -1)}${isFunction ? '支出(类)' : ''}`,
    gap: gap.slice(0, -1),
  };
}
