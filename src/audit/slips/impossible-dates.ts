import { chineseNumber, numberOf } from '../../report/chinese-number.ts';
import type { FrontMatter } from '../../report/front-matter.ts';
import type { Ledger } from '../ledger.ts';
import { datesBeyond, dayOf } from './dates-beyond.ts';
import { outOfOrder } from './order-of-time.ts';
import { asked, type Slip, slipAt } from './slip.ts';
import { oddSpans } from './time-spans.ts';
import { allParagraphsOf, headingsOf } from './wording.ts';

const digits = '\\d{1,2}|[一二三四五六七八九十]{1,3}';
const date = new RegExp(
  `(?<![\\d.])(?:(?<year>(?:19|20)\\d\\d|[一二三四五六七八九〇○零]{4})\\s*年\\s*)?(?<month>${digits})\\s*月\\s*(?<day>${digits})\\s*日`,
  'g',
);
/** 2022年13月 */
const noMonth = /(?<!\d)(?:19|20)\d\d\s*年\s*(?:1[3-9]|[2-9]\d|00?)\s*月/g;
/** In which every month has the most days it can have. */
const leapYear = 2000;

/** Days that no calendar has, 9月31日 or 九月三十一日, a report made before its year was over, what was done before it began, or after the report. */
export function impossibleDates(ledger: Ledger, { cover }: FrontMatter): Slip[] {
  const first = ledger.report.parts[0]?.id ?? 's1';
  const texts = [...cover.map((text) => ({ id: first, text })), ...headingsOf(ledger), ...allParagraphsOf(ledger)];
  // As its cover tells, else in the year behind that of its accounts.
  const latest = Math.max(...cover.map(dayOf), 0) || dayOf(`${ledger.report.year + 1}年12月`);
  const slip = (block: string, quote: string) =>
    slipAt('calendar-date', block, quote, { quote, year: String(ledger.report.year) });
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
    ...[...text.matchAll(noMonth)].map(([quote]) => slip(id, quote)),
    ...datesBeyond(text, ledger.report.year, latest).map(({ quote, sentence }) =>
      asked({ ...slip(id, quote), sentence }),
    ),
    ...outOfOrder(text, ledger.report.year).map((quote) => asked({ ...slip(id, quote), sentence: 'backwards' })),
    ...oddSpans(text, ledger.report.year).map((quote) => asked({ ...slip(id, quote), sentence: 'span' })),
  ]);
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
