import { chineseNumber, numberOf } from '../../report/chinese-number.ts';
import { printed } from './wording.ts';

const digits = '\\d{1,2}|[一二三四五六七八九十]{1,3}';
/** 2024年9月20日, 二〇二四年九月 */
const wholeDay = new RegExp(
  `^(?<year>20\\d\\d|二[〇○零][一二三四五六七八九〇○零]{2})年(?<month>${digits})月(?:(?<day>${digits})日)?$`,
);

/** By which days are in order; 0 of words that are more than a day or a month. */
export function dayOf(words: string): number {
  const { year, month, day } = wholeDay.exec(words.replace(/\s/g, ''))?.groups ?? {};
  if (year === undefined) return 0;
  const [inMonth = 0, onDay = 0] = [month ?? '', day ?? '31'].map(numberOf);
  return (Number(year.replace(/[^\d]/g, (numeral) => String(chineseNumber(numeral) ?? 0))) * 12 + inMonth) * 31 + onDay;
}

/** A day or a month of a year that is told. */
const dated = /(?<!\d)(?<year>20\d\d)年\d{1,2}月(?:\d{1,2}日)?/g;
/** What is meant to come, or lasts until then, or is told as what came later, with its reason. */
const isAhead =
  /计划|预[计期]|拟|将(?!近)|要求|目标|力争|争取|确保|有效期|质保|期限|期满|到期|届满|合同|约定|尚|未[能按完实]|列入|规划|次年|明年|结转|继续|延[期后长迟]|推迟|顺延|才|以后|下一?步|今后/;
const isAheadBefore = /[应须需待][于在]?$/;
const isAheadAfter = /^(?:之?前|[底初末中]前|[上中下]旬前|以前|止|起|到期|届满|期满|[至到—–-])/;
const isUntil = /(?:[至到—–~-]|截[至止])$/;
/** 已于2025年4月10日, 2025年6月起已: done, whatever is said of what is ahead. */
const isDone = /已[于在]?$/;
const isDoneAfter = /^[起前后底末初]?已/;
/** What is held on a day: it belongs to the year that it is told of. */
const held = /^[^，。；\d]{0,16}(?:举办|举行|召开|开幕|闭幕|开班|开赛|开展)/;
const heldBefore = /(?:举办|举行|召开|开幕|闭幕|开班|开赛)[^，。；\d]{0,12}[，（(]?(?:时间[为是])?[于在]?$/;
/** The accounts and the evaluation of a year are made in the next. */
const isOfAccounts = /评价|自评|绩效|评审|评估|审计|决算|公开|验收|批复|复核|考核|总结|审议|整改/;

interface DateBeyond {
  quote: string;
  /** After the report, or in another year than what it tells of. */
  sentence: 'late' | 'other-year';
}

/** A report may be printed on one day and published on another. */
const isPublished = /公开|公布|发布|批复|印发/;

/** 自评工作于2025年9月全部完成 in a report printed in August, 特展于2023年5月18日开幕 in one on 2022: days that it cannot tell of. */
export function datesBeyond(words: string, year: number, latest: number): DateBeyond[] {
  const text = words.replace(/\s/g, '');
  return [...text.matchAll(dated)].flatMap(({ index, 0: day, groups = {} }): DateBeyond[] => {
    const [before, after] = [text.slice(0, index), text.slice(index + day.length)];
    const begun = before.slice(Math.max(...['。', '；'].map((stop) => before.lastIndexOf(stop))) + 1);
    const own = begun.slice(begun.lastIndexOf('，') + 1);
    const rest = /^[^，。；]*/.exec(after)?.[0] ?? '';
    const told = `${/[\u4e00-\u9fff]{0,10}$/.exec(own)?.[0] ?? ''}${day}${/^[^，。；\d]{0,8}/.exec(rest)?.[0] ?? ''}`;
    const quote = printed(words, told) ?? told;
    const isToldAsDone = isDone.test(before) || isDoneAfter.test(after);
    const isPlan =
      isUntil.test(before) || isAheadBefore.test(before) || isAheadAfter.test(after) || isAhead.test(begun + rest);
    if (dayOf(day) > latest)
      return isToldAsDone || (!isPlan && !isPublished.test(own + rest)) ? [{ quote, sentence: 'late' }] : [];
    const isHeld = held.test(after) || heldBefore.test(before);
    const whole = begun + (/^[^。；]*/.exec(after)?.[0] ?? '');
    const isOther = Number(groups['year']) > year || (Number(groups['year']) < year && begun.includes(`${year}年`));
    return isOther && isHeld && !isPlan && !isOfAccounts.test(whole) ? [{ quote, sentence: 'other-year' }] : [];
  });
}
