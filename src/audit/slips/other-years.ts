import type { Ledger } from '../ledger.ts';
import { isNextYearsPlan } from '../reading/next-year.ts';
import { asked, type Slip, slipAt } from './slip.ts';
import { paragraphsOf } from './wording.ts';

/** What these accounts are made of, as in 纳入2023年度部门决算编制范围 and 2023年单位决算汇总公开. */
const ofAccounts =
  /(?:纳入|列入)[^，。；\d]{0,8}?(?<in>20\d\d)\s*年度?(?:部门|单位)?决算(?=(?:编制|编报|汇编|汇总|公开)?范围|编[报制]的)|(?<of>20\d\d)\s*年度?(?:部门|单位)?决算(?=编报|汇[总编]|仅包括)/g;
/** What there is at the year's end. */
const atEnd = /截[至止]\s*(?<end>20\d\d)\s*年[底末](?=[^。；]{0,20}(?:车辆|编制|实有|在编|在职|在岗))/g;
/** 2023年度，本部门没有政府性基金预算财政拨款 */
const nothing =
  /^[^，。；\d]{0,14}(?<none>20\d\d)\s*年度?，?(?:本|我|该)?[^，。；\d]{0,10}(?:没有|无|未)(?:使用|安排|发生|产生)?[^，。；\d]{0,4}(?:政府性基金|国有资本)/g;
/** What a sentence on a later year tells as if it had been. */
const told =
  /(?<=^|[。；）)])[^，。；\d]{0,14}(?<told>20\d\d)\s*年(?!起)(?=[^。；]{0,40}(?:\d\s*万?元|实有|核定|没有|主要任务|内设|共有))/g;
const isAhead = /起|将|准备|再|打算|计划|拟|任务由|继续|预计|提前|下达|完工|结转|争取|办结|支付|投入|目标/;
/** The sentence goes on to tell of several years. */
const isCompared = /上年|去年|相比|变化|增加|减少|较|批复/;

/** The year is that of the accounts in what these accounts are made of, have none of and have at its end; a later one tells of nothing yet. */
export function otherYears(ledger: Ledger): Slip[] {
  const { year } = ledger.report;
  return paragraphsOf(ledger).flatMap(({ id, text }) =>
    [ofAccounts, atEnd, nothing, told].flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap(({ 0: quote, index, groups = {} }) => {
        const found = Number(groups['in'] ?? groups['of'] ?? groups['end'] ?? groups['none'] ?? groups['told']);
        const from = Math.max(text.lastIndexOf('。', index - 1), text.lastIndexOf('；', index - 1)) + 1;
        const sentence = `${text.slice(from, index)}${/^[^。；]*/.exec(text.slice(index))?.[0] ?? ''}`;
        const isOther =
          found > year
            ? !isAhead.test(sentence) &&
              !isNextYearsPlan(text, index + quote.length, year) &&
              !isNextYearsPlan(sentence, sentence.length, year)
            : found === year - 1 &&
              groups['told'] === undefined &&
              !isCompared.test(sentence) &&
              !sentence.includes(`${year}年`);
        if (!isOther) return [];
        const words = { quote, found: String(found), expected: String(year) };
        return [asked(slipAt('compared-year', id, quote, words, { sentence: 'opening' }))];
      }),
    ),
  );
}
