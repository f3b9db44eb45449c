import type { Ledger } from '../ledger.ts';
import { asked, type Slip } from './slip.ts';
import { paragraphsOf } from './wording.ts';

const numerals = '零一二三四五六七八九十';
const counted =
  '(?<count>\\d{1,2}|[一二两三四五六七八九十])\\s*[个家](?<what>[\\u4e00-\\u9fff]{0,12}?(?:单位|机构|科室|股室|处室|科股室|部门))';
const names = '(?<list>[\\u4e00-\\u9fff]{2,24}(?:、[\\u4e00-\\u9fff]{2,24})+)';

/** 5个事业单位：…、…。 and 下设…、…5个单位: a number and the names it counts. */
const manners = [
  new RegExp(`${counted}(?:组成|构成)?[，：]?(?:具体|分别)?(?:是|为|包括|即|有)?[：]?${names}[。；，]`, 'g'),
  new RegExp(
    `(?<what>(?:内设|下设|下属|所属|直属)?(?:[\\u4e00-\\u9fff]{0,8})(?:机构|单位|科室|股室|处室))(?:共|有|为|共有|共计)?(?<count>\\d{1,2}|[一二两三四五六七八九十])\\s*[个家][，：]?(?:具体|分别)?(?:即|是|为|包括|有)[：]?${names}[。；]`,
    'g',
  ),
  new RegExp(`(?:下设|内设|下属|所属|设有|设置|设)(?:有)?[：]?${names}${counted}`, 'g'),
];

/** 纳入决算编制范围的单位3个： and as many numbered lines below it. */
const announced = new RegExp(
  `(?:${counted}|(?:单位|机构|部门|科室|股室|项目)(?:共|有|为|共有|共计)?(?<number>\\d{1,2}|[一二两三四五六七八九十])\\s*[个家])[^，。；]{0,12}[：:]\\s*$`,
);
const numeral = /^\s*[(（]?(?<digits>\d{1,2}|[一二三四五六七八九十]{1,2})[)）.．、]/;

function countedBelow(ledger: Ledger): Slip[] {
  const paragraphs = paragraphsOf(ledger);
  return paragraphs.flatMap(({ id, text }, at): Slip[] => {
    const { count, number = count ?? '' } = announced.exec(text)?.groups ?? {};
    const rest = paragraphs.slice(at + 1);
    const end = rest.findIndex((one) => !numeral.test(one.text));
    const listed = rest
      .slice(0, end === -1 ? undefined : end)
      .map((one) => numberOf(numeral.exec(one.text)?.groups?.['digits'] ?? ''));
    const isInOrder = listed.every((value, index) => value === index + 1);
    if (number === '' || listed.length < 2 || !isInOrder || listed.length === numberOf(number)) return [];
    return [countSlip(id, text.slice(Math.max(0, text.lastIndexOf('。') + 1)).trim(), number, listed.length)];
  });
}

function numberOf(number: string): number {
  if (/\d/.test(number)) return Number(number);
  if (number === '两') return 2;
  return number.length === 2 ? 10 + numerals.indexOf(number[1] ?? '') : numerals.indexOf(number);
}

function countSlip(block: string, quote: string, count: string, listed: number): Slip {
  return asked({
    rule: 'listed-items',
    verdict: 'explain',
    severity: 'low',
    places: [{ block, quote }],
    sentence: 'inconsistent',
    words: { actual: `${count}个`, expected: `${listed}个` },
  });
}

/** How many there are is how many are named, where all of them are; 和 and 及 may stand in a name or between two. */
export function countedLists(ledger: Ledger): Slip[] {
  const inSentences = paragraphsOf(ledger).flatMap(({ id, text }) => {
    const words = text.replace(/\s/g, '').replace(/[（(][^（()）]*[)）]/g, '');
    return manners.flatMap((manner) =>
      [...words.matchAll(manner)].flatMap(({ groups = {} }): Slip[] => {
        const { count = '', list = '', what = '' } = groups;
        const number = numberOf(count);
        const least = list.split('、').length;
        const most = least + [...list.matchAll(/和|及|与/g)].length;
        if (/等|其中|分别|至|以及/.test(list) || (least <= number && number <= most)) return [];
        return text.includes(what) ? [countSlip(id, quoteAround(text, what), count, least)] : [];
      }),
    );
  });
  return [...inSentences, ...countedBelow(ledger)];
}

/** The clause that names what is counted, as printed. */
function quoteAround(text: string, what: string): string {
  const at = text.indexOf(what);
  const from = Math.max(...['。', '；', '，'].map((stop) => text.lastIndexOf(stop, at) + 1), 0);
  return text.slice(from, at + what.length).trim();
}
