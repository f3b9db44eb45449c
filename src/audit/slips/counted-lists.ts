import { numberOf } from '../../report/chinese-number.ts';
import type { Ledger } from '../ledger.ts';
import { asked, type Slip } from './slip.ts';
import { bare, paragraphsOf, printed } from './wording.ts';

const anyCount = '\\d{1,2}|[一二两三四五六七八九十]';
const counted = `(?<count>${anyCount})\\s*[个家](?<what>[\\u4e00-\\u9fff]{0,12}?(?:单位|机构|科室|股室|处室|科股室|部门))`;
const names = '(?<list>[\\u4e00-\\u9fff]{2,24}(?:、[\\u4e00-\\u9fff]{2,24})+)';
/** What may stand between them: 下属单位名称为：. */
const called = '(?:[\\u4e00-\\u9fff]{0,8}名称)?(?:具体|分别)?(?:是|为|包括|即|有)?';

/** 5个事业单位：…、…。 and 下设…、…5个单位: a number and the names it counts. */
const manners = [
  new RegExp(
    `${counted}(?:组成|构成)?[，：]?(?!下设|[下所管]?辖|[下所]属(?!单位名称)|另|均|现有)${called}[：]?${names}[。；，]`,
    'g',
  ),
  new RegExp(
    `(?<what>(?:内设|下设|下属|所属|直属)?(?:[\\u4e00-\\u9fff]{0,8})(?:机构|单位|科室|股室|处室))(?:共|有|为|共有|共计)?(?<count>${anyCount})\\s*[个家](?:[，：]?(?:具体|分别)?(?:即|是|为|包括|有)[：]?|：)${names}[。；]`,
    'g',
  ),
  new RegExp(`(?:下设|内设|下属|所属|设有|设置|设)(?:有)?[：]?${names}${counted}`, 'g'),
  new RegExp(`(?:^|[。；，])[^。；，、]{0,12}(?:有|为|包括|是)${names}，(?:合计|共计|共)${counted}`, 'g'),
  new RegExp(
    `(?<what>机构|单位|科室|股室|处室)(?:设置)?(?:有|为|包括|是)[：]?${names}，(?:合计|共计|共)(?<count>${anyCount})个(?=[。；])`,
    'g',
  ),
  new RegExp(`(?<what>单位|机构)组成，共(?<count>${anyCount})[个家]：${names}[。；]`, 'g'),
];

/** 纳入决算编制范围的单位3个： and as many numbered lines below it. */
const announced = new RegExp(
  `(?:${counted}|(?:单位|机构|部门|科室|股室|项目)(?:共|有|为|共有|共计)?(?<number>${anyCount})\\s*[个家])[^，。；]{0,12}(?:[，,](?:具体|分别)?(?:如下|为|是))?[：:]\\s*$`,
);
const ofOnes = new RegExp(`(${anyCount})\\s*[个家]`, 'g');
const numeral = /^\s*[(（]?(?<digits>\d{1,2}|[一二三四五六七八九十]{1,2})[)）.．、]/;

function countedBelow(ledger: Ledger): Slip[] {
  const paragraphs = paragraphsOf(ledger);
  return paragraphs.flatMap(({ id, text }, at): Slip[] => {
    const { count, number = count ?? '' } = announced.exec(text)?.groups ?? {};
    if (number === '') return [];
    const end = paragraphs.findIndex((one, index) => index > at && !numeral.test(one.text));
    const listed = paragraphs
      .slice(at + 1, end === -1 ? undefined : end)
      .map((one) => numberOf(numeral.exec(one.text)?.groups?.['digits'] ?? ''));
    const isInOrder = listed.every((value, index) => value === index + 1);
    const counts = [...text.matchAll(ofOnes)].map(([, one = '']) => numberOf(one));
    // The last of them may be taken for the heading of what follows.
    const [section] = ledger.blocks.get(paragraphs[end]?.id ?? '')?.trail.slice(-1) ?? [];
    const heading = Number(/^\d+/.exec(section?.numeral ?? '')?.[0]);
    const all = heading === listed.length + 1 ? heading : listed.length;
    if (listed.length < 2 || !isInOrder || counts.includes(all)) return [];
    return [countSlip(id, text.slice(Math.max(0, text.lastIndexOf('。') + 1)).trim(), number, all)];
  });
}

/** A count that is not that of what is named beside it, as a question. */
export function countSlip(block: string, quote: string, count: string, listed: number | string, measure = '个'): Slip {
  return asked({
    rule: 'listed-items',
    verdict: 'explain',
    severity: 'low',
    places: [{ block, quote }],
    sentence: 'inconsistent',
    words: { actual: `${count}${measure}`, expected: `${listed}${measure}` },
  });
}

/** 预算单位共3家，包括局机关和下属2家事业单位; 由本级和2个下属单位组成，共3个: the body itself and those below it. */
const withOwn = [
  `单位(?:共|有|为)*(?<all>${anyCount})[个家][^。；\\d]{0,6}[，：(][^。；、\\d]{0,10}(?:本级|机关|本部)[^。；\\d]{0,6}(?:和|及|与|、)[^。；\\d]{0,30}?(?<below>${anyCount})[个家][^。；，\\d个家]{0,10}单位(?![^。]*[个家])`,
  `(?:本级|机关)[^。；，\\d]{0,6}(?:和|及|与|、)[^。；，\\d]{0,6}?(?<below>${anyCount})[个家][^。；，\\d个家]{0,10}单位[^。；\\d个家]{0,10}，共(?:计)?(?<all>${anyCount})[个家]`,
  `下属[^。；，\\d]{0,8}单位(?<below>${anyCount})[个家][^；\\d]{0,40}纳入[^。；，\\d]{0,14}单位共?(?<all>${anyCount})[个家]`,
].map((pattern) => new RegExp(pattern, 'd'));

function countedWithOwn(ledger: Ledger): Slip[] {
  return paragraphsOf(ledger).flatMap(({ id, text }) => {
    const words = bare(text);
    return withOwn.flatMap((pattern): Slip[] => {
      const match = pattern.exec(words);
      const { all = '', below = '' } = match?.groups ?? {};
      const [whole, others] = [numberOf(all), numberOf(below)];
      // Not all that are below it need be counted.
      if (whole === undefined || others === undefined || whole <= others + 1) return [];
      const at = match?.indices?.groups?.['all']?.[0] ?? 0;
      const quote = printed(text, words.slice(at - 3, at + all.length + 1));
      return quote === undefined ? [] : [countSlip(id, quote, all, others + 1)];
    });
  });
}

const tableCount = `(?<count>${anyCount})张(?:表格?|报表)`;
/** 1.收入支出决算总表；2.收入决算表；…以上9张表格 and 共九张表：收入支出决算总表（表1）、收入决算表（表2）…: tables by number. */
const tables = [
  {
    manner: new RegExp(`(?<list>(?:\\d{1,2}[.．、][^。；\\d]{3,60}表[；。]){2,})(?:以上|上述)(?:共)?${tableCount}`),
    number: /(\d{1,2})[.．、]/g,
  },
  {
    manner: new RegExp(`${tableCount}[：:](?<list>(?:[^。；、]{3,60}表\\((?:公开)?表?0?\\d{1,2}表?\\)[、。；]){2,})`),
    number: /\((?:公开)?表?(\d{1,2})表?\)/g,
  },
];

/** How many tables are said to be there is how many are listed, where these are numbered without a gap. */
function countedTables(ledger: Ledger): Slip[] {
  return paragraphsOf(ledger).flatMap(({ id, text }) => {
    const words = bare(text);
    return tables.flatMap(({ manner, number }): Slip[] => {
      const { count = '', list = '' } = manner.exec(words)?.groups ?? {};
      const numbers = [...list.matchAll(number)].map(({ 1: digits }) => Number(digits));
      const isWhole = numbers.length > 1 && numbers.every((one, index) => one === index + 1);
      if (!isWhole || numberOf(count) === numbers.length) return [];
      const quote = new RegExp(`${count}\\s*张\\s*(?:表\\s*格?|报\\s*表)`).exec(text)?.[0];
      return quote === undefined ? [] : [countSlip(id, quote, count, numbers.length, '张')];
    });
  });
}

/** 和 and the like that may stand between two names: in the last, or behind what ends one; 人民参与和促进法治股、… is one. */
const joined =
  /(?:和|(?<!以)及|与)(?=[^、]*$)|(?<=[科股室处局院所站队校办部组会团]|中心|单位|机关|本级)(?:和|(?<!以)及|与)/g;

/** 单位5个，其中…事业单位3个，分别为：…: all of them. */
const ofAll = new RegExp(`(${anyCount})[个家][^。；]*，其中[^。；]*$`);

/** How many there are is how many are named, where all of them are; 和 and 及 may stand in a name or between two. */
export function countedLists(ledger: Ledger): Slip[] {
  const inSentences = paragraphsOf(ledger).flatMap(({ id, text }) => {
    // 内设机构6个（…、…） is 内设机构6个：…、…；
    const words = bare(text)
      .replace(/(?<=[个家])\(([^()、]+(?:、[^()、]+)+)\)/g, '：$1；')
      .replace(/\([^()]*\)/g, '');
    return manners.flatMap((manner) =>
      [...words.matchAll(manner)].flatMap(({ groups = {}, index }): Slip[] => {
        const { count = '', list = '', what = '' } = groups;
        const number = numberOf(count);
        // 本级及所属1个单位: the list may name the body itself, which is not counted.
        const isBesideOwn = /本级(?:[及和与]|以及)[^，。；：、]{0,4}$/.test(words.slice(0, index));
        const least = list.split(/、|以及/).length;
        const most = least + [...list.matchAll(joined)].length;
        const [, all = ''] = ofAll.exec(words.slice(0, index)) ?? [];
        const whole = numberOf(all);
        if (number === undefined || (whole !== undefined && least <= whole && whole <= most)) return [];
        if (/等|其中|分别|至/.test(list) || (least - (isBesideOwn ? 1 : 0) <= number && number <= most)) return [];
        const shown =
          [`${count}\\s*[个家]\\s*${what}`, `${count}\\s*[个家]`]
            .map((words) => new RegExp(words).exec(text)?.[0])
            .find((quote) => quote !== undefined) ?? what;
        return text.includes(shown) ? [countSlip(id, quoteAround(text, shown), count, least)] : [];
      }),
    );
  });
  return [...inSentences, ...countedBelow(ledger), ...countedTables(ledger), ...countedWithOwn(ledger)];
}

/** The clause that counts, as printed. */
function quoteAround(text: string, what: string): string {
  const at = text.indexOf(what);
  const from = Math.max(...['。', '；', '，'].map((stop) => text.lastIndexOf(stop, at) + 1), 0);
  return text.slice(from, at + what.length).trim();
}
