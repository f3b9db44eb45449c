import { chineseNumber, numberOf } from '../../report/chinese-number.ts';
import type { FrontMatter } from '../../report/front-matter.ts';
import type { Ledger } from '../ledger.ts';
import { asked, type Slip } from './slip.ts';
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
      const isEarly = year !== undefined && own <= ledger.report.year && made.test(text.slice(0, index));
      return isEarly ? [asked({ ...slip(id, quote), sentence: 'early' })] : [];
    }),
    ...[span, works]
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .filter(([, first, second, end, last]) => Number(end) * 100 + Number(last) < Number(first) * 100 + Number(second))
      .map(({ 0: quote }) => asked({ ...slip(id, quote), sentence: 'backwards' })),
  ]);
}

/** 3月1日开工，2月20日完工验收. */
const span =
  /(\d{1,2})月(\d{1,2})日(?:正式|全面)?(?:开工|动工|开始|启动|开幕|开学|开班)[^。；\d年]{0,16}(?<!次|翌|第二|下)(\d{1,2})月(\d{1,2})日(?:正式|全面)?(?:完工|竣工|结束|闭幕|完成|验收|结业)/g;

/** 2023年3月开工，2022年10月竣工验收: no name between them, so one work. */
const works =
  /(20\d\d)年(\d{1,2})月(?:\d{1,2}日)?(?:正式|全面)?(?:开工|动工)(?:建设)?[，、；。]?(?:并|已|现|于)*(20\d\d)年(\d{1,2})月(?:\d{1,2}日)?(?:正式|全面|全部|整体|通过|完成)*(?:完工|竣工|验收)/g;

/** 编制日期：2023年8月20日 on the accounts of 2023. */
const made = /(?:编制|编报|填报|公开|发布|公布)(?:日期|时间)\s*[：:]?\s*$/;

function digitOf(numeral: string): string {
  return String(chineseNumber(numeral) ?? 0);
}

function isDay(year: number, month: number, day: number): boolean {
  const found = new Date(Date.UTC(year, month - 1, day));
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === day;
}
