import { chineseNumber, numberOf } from '../../report/chinese-number.ts';
import type { FrontMatter } from '../../report/front-matter.ts';
import type { Ledger } from '../ledger.ts';
import { asked, type Slip } from './slip.ts';
import { moment, oddSpans } from './time-spans.ts';
import { allParagraphsOf, headingsOf } from './wording.ts';

const digits = '\\d{1,2}|[一二三四五六七八九十]{1,3}';
const date = new RegExp(
  `(?<![\\d.])(?:(?<year>(?:19|20)\\d\\d|[一二三四五六七八九〇○零]{4})\\s*年\\s*)?(?<month>${digits})\\s*月\\s*(?<day>${digits})\\s*日`,
  'g',
);
/** In which every month has the most days it can have. */
const leapYear = 2000;

/** Days that no calendar has, 9月31日 or 九月三十一日, a report made before its year was over, and what was done before it began. */
export function impossibleDates(ledger: Ledger, { cover }: FrontMatter): Slip[] {
  const first = ledger.report.parts[0]?.id ?? 's1';
  const texts = [...cover.map((text) => ({ id: first, text })), ...headingsOf(ledger), ...allParagraphsOf(ledger)];
  const slip = (block: string, quote: string): Slip => ({
    rule: 'calendar-date',
    verdict: 'inconsistent',
    severity: 'low',
    places: [{ block, quote }],
    words: { quote, year: String(ledger.report.year) },
  });
  return texts.flatMap(({ id, text }) => [
    ...[...text.matchAll(date)].flatMap(({ 0: quote, index, groups = {} }): Slip[] => {
      const { year, month = '', day = '' } = groups;
      const own = year === undefined ? leapYear : Number(year.replace(/[^\d]/g, digitOf));
      const [inMonth, onDay] = [month, day].map(numberOf);
      if (inMonth === undefined || onDay === undefined) return [];
      if (!isDay(own, inMonth, onDay)) return [slip(id, quote)];
      const isEarly =
        year !== undefined &&
        own <= ledger.report.year &&
        isMade(text.slice(0, index), text.slice(index + quote.length));
      return isEarly ? [asked({ ...slip(id, quote), sentence: 'early' })] : [];
    }),
    ...[works, terms]
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .filter(isBackwards)
      .map(({ 0: quote }) => asked({ ...slip(id, quote), sentence: 'backwards' })),
    ...oddSpans(text, ledger.report.year).map((quote) => asked({ ...slip(id, quote), sentence: 'span' })),
  ]);
}

/** 2023年3月开工，同年10月竣工验收: no name between them, so one work. */
const works = new RegExp(
  `${moment('1')}[^，。；\\d]{0,6}?(?:开工|动工|开始|启动|开幕|开学|开班|立项|招标|开标|签订|签约|施工)[^，。；\\d]{0,4}[，、；。]?(?:并|已|现|于|将|计划|预计|[同当]年)*${moment('2')}[^，。；\\d]{0,8}?(?:完工|竣工|结束|闭幕|完成|验收|结[业题]|投用|投入使用|建成|交付|交工|通车)`,
  'g',
);

/** 自2022年3月1日起至2023年2月28日止 */
const terms = new RegExp(`${moment('1')}起?[至到—－–-]+(?=20)${moment('2')}`, 'g');

/** Whether what ended did so before it began: in years that are both told or both the same. */
function isBackwards({ groups = {}, 0: words }: RegExpExecArray): boolean {
  const isSameYear = groups['year2'] === undefined && (groups['year1'] === undefined || /[同当]年/.test(words));
  if (!isSameYear && (groups['year1'] === undefined || groups['year2'] === undefined)) return false;
  const isByDay = groups['day1'] !== undefined && groups['day2'] !== undefined;
  const [from = 0, to = 0] = ['1', '2'].map((of) => {
    const [year, month, day] = ['year', 'month', 'day'].map((part) => Number(groups[`${part}${of}`] ?? 0));
    return ((isSameYear ? 0 : (year ?? 0)) * 12 + (month ?? 0)) * 31 + (isByDay ? (day ?? 0) : 0);
  });
  return to < from;
}

/** 编制日期：2023年8月20日, or 本决算于2023年8月20日公开, on the accounts of 2023. */
const made = /(?:编制|编报|填报|公开|发布|公布)(?:日期|时间)\s*[：:]?\s*$/;
const madeOn = /本(?:部门|单位)?(?:决算|报告|说明|文本)[^。；]*$/;

function isMade(before: string, after: string): boolean {
  return made.test(before) || (madeOn.test(before) && /^[^，。；\d]{0,6}(?:公开|公布|发布|印发|批复)/.test(after));
}

function digitOf(numeral: string): string {
  return String(chineseNumber(numeral) ?? 0);
}

function isDay(year: number, month: number, day: number): boolean {
  const found = new Date(Date.UTC(year, month - 1, day));
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === day;
}
