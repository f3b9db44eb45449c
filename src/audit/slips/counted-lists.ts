import { chineseNumeral, numberOf } from '../../report/chinese-number.ts';
import { literally } from '../../report/literally.ts';
import type { Ledger } from '../ledger.ts';
import { asked, atOdds, type Slip, slipAt } from './slip.ts';
import { bare, paragraphsOf, printed } from './wording.ts';

const anyCount = '\\d{1,2}|[一二两三四五六七八九十]{1,2}';
const measure = '(?:[个家所项类张条款支座门种组处人名位]|大类|方面)';
const name = '[“《]?[\\u4e00-\\u9fff]{2,24}[”》]?';
const names = (of: string, mark: string, fewest: number, end = '') =>
  `(?<${of}>${name}(?:${mark}${name}){${fewest},}${end})`;
/** …服务中心和…服务中心: the last two together may be longer than a name. */
const lastTwo = `(?:(?:[和及与]|以及)${name})?`;

/** 6个项目，分别为：…。 内设部室7个：…。 由…组成，共3家：…: a number, and the names of all that it counts. */
const before = new RegExp(
  `(?<![\\d.第年月、])(?<count>${anyCount})(?:(?<what>${measure}(?![、和及])[\\u4e00-\\u9fff]{0,22}?)(?:[，：][^，。；：\\d]{0,18}\\d[\\d.,]*(?:万元|元))?(?:[，：](?:名称)?(?:具体|分别)?(?:是|为|即|包括|有)[：]?|：|(?<=机构|单位|部门|室)(?:具体|分别)?(?:是|为|即|包括|有)[：]?)${names('list', '、', 1, lastTwo)}|(?<people>[人名位])：${names('all', '[、，]', 2)})(?:[。；)]|，(?!其中|[^，。；]*、))`,
  'g',
);
/** 下设…、…5个单位; …、…、儿童关爱6个项目; 机构有…、…，共3个: the number behind the names. */
const behind = new RegExp(
  `${names('list', '、', 1)}(?<sum>，?(?:共计?|合计|总计|这))?(?<count>${anyCount})(?=(?<what>${measure}[\\u4e00-\\u9fff]{0,4}))`,
  'g',
);
/** What makes the last name more than a name, or a name that is of a kind only: 国家级、省级项目. */
const noName =
  /[的了内等各在]|中(?!心|[学小医])|分别|[开拓]展|实施|完成|安排|选取|选择|抽取|涉及|承担|落实|推进|组织|进行|其中|级$|领域$|方面$/;
const summed = /(?:共计?|合计|总计|这)$/;
/** 等, and what names some of them only. */
const some = /等(?=[、，]|$)|(?<![中高初同平])等(?=[^、，]{2,8}$)|其中|分别|主要|不含|除外|除了|至|[：]/;
/** 和 and the like that may stand between two names: in the last, or behind what ends one; 人民参与和促进法治股、… is one. */
const joined =
  /(?:和|(?<!以)及|与)(?=[^、，]*$)|(?<=[科股室处局院所站队校办部组会团]|中心|单位|机关|本级)(?:和|(?<!以)及|与)/g;
/** 单位5个，其中…事业单位3个，分别为：…: all of them. */
const ofAll = new RegExp(`(${anyCount})[个家][^。；]*，其中[^。；]*$`);

/** What a list names the body itself by. */
const ownBody = /本级|本部|机关/;

const namesOnly = new RegExp(`^${name}(?:、${name})+。$`);

/** A paragraph as it is printed, and its bare words. */
interface Paragraph {
  id: string;
  text: string;
  words: string;
}

/** How many there are said to be is how many are named, listed below, or told as 一是…；二是…. */
export function countedLists(ledger: Ledger): Slip[] {
  const paragraphs = paragraphsOf(ledger).map((paragraph) => ({ ...paragraph, words: bare(paragraph.text) }));
  return [
    ...paragraphs.flatMap((one) => [countedNames, countedPoints, countedEach, countedKinds].flatMap((of) => of(one))),
    ...namedBelow(paragraphs).flatMap(countedNames),
    ...countedBelow(paragraphs, ledger),
    ...paragraphs.flatMap(countedTables),
    ...paragraphs.flatMap(countedWithOwn),
    ...kindsToldTwice(paragraphs),
  ];
}

/** 内设6个部门：, and the names in a paragraph of their own below it: both as one. */
function namedBelow(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.flatMap((one, at) => {
    const { words = '' } = paragraphs[at + 1] ?? {};
    return /：$/.test(one.words) && namesOnly.test(words) ? [{ ...one, words: one.words + words }] : [];
  });
}

function countedNames({ id, text, words: bareWords }: Paragraph): Slip[] {
  // 内设机构6个（…、…） is 内设机构6个：…、…；, and 《甲办法》《乙办法》 is a list too.
  const words = bareWords
    .replace(/》《/g, '》、《')
    .replace(/(?<=\d{1,2}[个项家类条种][\u4e00-\u9fff]{0,6})\(([^()\d：，。；]+(?:、[^()\d：，。；]+)+)\)/g, '：$1；')
    .replace(/\((?:[^()\d]|\d{1,2}(?!\d))*\)/g, '');
  const listed = [...words.matchAll(before)].map(({ groups: { list, all, count, what, people } = {}, index }) => ({
    list: list ?? all ?? '',
    count,
    what: what ?? people,
    index,
    most: 3,
  }));
  const told = [...words.matchAll(behind)].flatMap(({ groups = {}, index }) => {
    const { list: all = '', count, what, sum } = groups;
    // 面向中小学、幼儿园教师开展教研、师训、命题、监测四类业务: the names are what is done.
    const list = all
      .replace(summed, '')
      .replace(/^.*(?<=[\u4e00-\u9fff]{2})(?:开展|提供|承担|从事|负责|下设|设置)有?(?=[\u4e00-\u9fff]{2})/, '');
    const last = list.split(/[、，]/).at(-1) ?? '';
    const isPlain = /^[^、]*(?<!建)设(?!备|施|计)|[”》]$/.test(list) || sum !== undefined || summed.test(all);
    const isRow = isPlain || /、.*(?:、|[和及与])/.test(list);
    return isRow && (isPlain || !noName.test(last)) ? [{ list, count, what, index, most: isPlain ? 3 : 1 }] : [];
  });
  return [...listed, ...told].flatMap(({ list, count = '', what = '', index, most }): Slip[] => {
    const head = words.slice(0, index);
    const number = numberOf(count) ?? 0;
    // 本级及所属1个单位: the list may name the body itself, which is not counted.
    const own = /(?:本级|机关|本部)(?:[及和与]|以及)[^，。；：、]{0,4}$/.test(head) ? 1 : 0;
    const least = list.split(/[、，]|以及/).length;
    const isOwnNamed = own === 1 && ownBody.test(list.split('、')[0] ?? '');
    const greatest = least + [...list.matchAll(joined)].length - (isOwnNamed ? 1 : 0);
    const [, all = ''] = ofAll.exec(head) ?? [];
    const whole = numberOf(all);
    if (whole !== undefined && least <= whole && whole <= greatest) return [];
    const apart = number < least - own ? least - own - number : number - greatest;
    // 发展生产、增加收入，…，推进自治、促进和睦四个方面: a list that goes on in front of the comma.
    if (/[\u4e00-\u9fff]{2,}、[\u4e00-\u9fff]{2,}，$/.test(head)) return [];
    if (some.test(list) || apart <= 0 || apart > most || /^[一十]$/.test(count)) return [];
    // 共7个（含机关党委办公室）
    if (
      new RegExp(`${count}${what.slice(0, 1)}[^，。；()]{0,6}\\((?:含|包括)(?!本级|本部|[局院]?机关\\))`).test(
        bareWords,
      )
    )
      return [];
    if (/其中|主要|除$|[含等][^，]*$/.test(head.slice(Math.max(head.lastIndexOf('。') + 1, index - 12)))) return [];
    const quote = printed(text, `${count}${what}`) ?? printed(text, `${count}${what.slice(0, 1)}`);
    return quote === undefined
      ? []
      : [countSlip(id, quoteAround(text, quote), count, number < least ? least : greatest, what.slice(0, 1))];
  });
}

/** 纳入决算编制范围的单位3个： and as many numbered lines below it. */
const announced = new RegExp(
  `(?:(?<count>${anyCount})\\s*[个家][\\u4e00-\\u9fff]{0,12}?(?:单位|机构|科室|股室|处室|科股室|部门)|(?:单位|机构|部门|科室|股室|项目)(?:[^。；\\d]{0,20}，(?=共|合计|总计))?(?:共|有|为|共有|共计|合计|总计)?(?<number>${anyCount})\\s*[个家])[^，。；]{0,12}(?:，[与同比较]上年[^，。；：\\d]{0,12})?(?:[，,](?:具体|分别|名单|单位|列示)*(?:如下|为|是|即|有|包括)?)?[：:]\\s*$`,
);
const ofOnes = new RegExp(`(${anyCount})\\s*[个家]`, 'g');
const numeral =
  /^\s*(?:[(（]?(?=(?:\d{1,2}|[一二三四五六七八九十]{1,2})[)）.．、])|(?=[①-⑳]))(?<digits>\d+|[一二三四五六七八九十]+|[①-⑳])/;

function countedBelow(paragraphs: readonly Paragraph[], ledger: Ledger): Slip[] {
  return paragraphs.flatMap(({ id, text }, at): Slip[] => {
    const { count, number = count ?? '' } = announced.exec(text)?.groups ?? {};
    if (number === '') return [];
    const end = paragraphs.findIndex((one, index) => index > at && !numeral.test(one.text));
    const lines = paragraphs.slice(at + 1, end === -1 ? undefined : end);
    const listed = lines.map((one) => numberOf(numeral.exec(one.text)?.groups?.['digits']?.normalize('NFKC') ?? ''));
    const isInOrder = listed.every((value, index) => value === index + 1);
    const counts = [...text.matchAll(ofOnes)].map(([, one = '']) => numberOf(one));
    // The last of them may be taken for the heading of what follows.
    const [section] = ledger.blocks.get(paragraphs[end]?.id ?? '')?.trail.slice(-1) ?? [];
    const heading = Number(/\d+/.exec(section?.numeral ?? '')?.[0]);
    const all = heading === listed.length + 1 ? heading : listed.length;
    if (listed.length === 0 || all < 2 || !isInOrder || counts.includes(all)) return [];
    // The body itself may be counted and not listed, or listed below 所属单位2个 and not counted.
    const body = new RegExp(`${literally(bare(ledger.report.department).replace(/\(.*\)$/, ''))}(?:[(，。；：]|$)`);
    const isOwnListed = lines.some(({ words }) => ownBody.test(words) || body.test(words));
    const apart = all - (numberOf(number) ?? 0);
    const isOfUnits = /单位|预算|决算/.test(text) && !/内设|科室|股室|处室/.test(text);
    if (isOfUnits && (isOwnListed ? apart === 1 && /除|下[属设辖]|所属|直属/.test(text) : apart === -1)) return [];
    return [countSlip(id, text.slice(Math.max(0, text.lastIndexOf('。') + 1)).trim(), number, all)];
  });
}

/** A count that is not that of what is named beside it, as a question. */
export function countSlip(block: string, quote: string, count: string, listed: number | string, measure = '个'): Slip {
  const words = { actual: `${count}${measure}`, expected: `${listed}${measure}` };
  return asked(slipAt('listed-items', block, quote, words, { sentence: 'inconsistent' }));
}

/** 预算单位共3家，包括局机关和下属2家事业单位; 由本级和2个下属单位组成，共3个: the body itself and those below it. */
const withOwn = [
  `单位(?:共|有|为)*(?<all>${anyCount})[个家][^。；\\d]{0,6}[，：(][^。；、\\d]{0,10}(?:本级|机关|本部)[^。；\\d]{0,6}(?:和|及|与|、)[^。；\\d]{0,30}?(?<below>${anyCount})[个家][^。；，\\d个家]{0,10}单位(?![^。]*[个家])`,
  `(?:本级|机关)[^。；，\\d]{0,6}(?:和|及|与|、)[^。；，\\d]{0,6}?(?<below>${anyCount})[个家][^。；，\\d个家]{0,10}单位[^。；\\d个家]{0,10}，共(?:计)?(?<all>${anyCount})[个家]`,
  `下属[^。；，\\d]{0,8}单位(?<below>${anyCount})[个家][^；\\d]{0,40}纳入[^。；，\\d]{0,14}单位共?(?<all>${anyCount})[个家]`,
].map((pattern) => new RegExp(pattern, 'd'));

function countedWithOwn({ id, text, words }: Paragraph): Slip[] {
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
function countedTables({ id, text, words }: Paragraph): Slip[] {
  return tables.flatMap(({ manner, number }): Slip[] => {
    const { count = '', list = '' } = manner.exec(words)?.groups ?? {};
    const numbers = [...list.matchAll(number)].map(({ 1: digits }) => Number(digits));
    const isWhole = numbers.length > 1 && numbers.every((one, index) => one === index + 1);
    if (!isWhole || numberOf(count) === numbers.length) return [];
    const quote = new RegExp(`${count}\\s*张\\s*(?:表\\s*格?|报\\s*表)`).exec(text)?.[0];
    return quote === undefined ? [] : [countSlip(id, quote, count, numbers.length, '张')];
  });
}

const numbersOfKinds = '(?:[一二两三四五六七八九十]个?(?:科|室|股|办|局|中心|所|队|站|部|处|院|馆)){2,}';
const anyKinds = new RegExp(numbersOfKinds, 'g');
const kinds = new RegExp(
  `(?<several>${numbersOfKinds})[^，。；、：]{0,8}[：，(](?:即|分别为|包括)?(?<list>[\\u4e00-\\u9fff]{2,14}(?:(?:、|和|及)[\\u4e00-\\u9fff]{2,14}){2,})(?=[，。；)])`,
  'g',
);

/** “三科两室”：业务科、法规科、人事科、办公室、信息室: as many as the kinds make together. */
function countedKinds({ id, text, words }: Paragraph): Slip[] {
  return [...words.matchAll(kinds)].flatMap(({ groups = {} }): Slip[] => {
    const { several = '', list = '' } = groups;
    const number = [...several.matchAll(/[一二两三四五六七八九十]/g)].reduce(
      (sum, [one]) => sum + (numberOf(one) ?? 0),
      0,
    );
    const named = list.split(/、|和|及/).length;
    const quote = printed(text, several);
    return named === number || some.test(list) || quote === undefined
      ? []
      : [countSlip(id, quote, String(number), named)];
  });
}

/** “一办五局” here and “一办六局” there. */
function kindsToldTwice(paragraphs: readonly Paragraph[]): Slip[] {
  const told = paragraphs.flatMap(({ id, text }) =>
    [...text.matchAll(anyKinds)].map(([words]) => ({
      id,
      words,
      of: words.replace(/[一二两三四五六七八九十]/g, ''),
    })),
  );
  return [...Map.groupBy(told, ({ of }) => of).values()].flatMap(([first, ...others]) =>
    others.flatMap(({ id, words }) =>
      first === undefined || words === first.words
        ? []
        : [atOdds(id, words, 'same-name', { name: first.of, numbers: `${first.words}、${words}` })],
    ),
  );
}

/** 其他用车2辆（流动评残车、无障碍服务车各1辆）: as many of each. */
function countedEach({ id, text, words }: Paragraph): Slip[] {
  return [...words.matchAll(each)].flatMap(({ groups = {} }): Slip[] => {
    const { count: number = '', measure: of = '', list = '', own = '' } = groups;
    const all = list.split(/、|和|及/).length * Number(own);
    const quote = printed(text, `${number}${of}`);
    return all === Number(number) || quote === undefined ? [] : [countSlip(id, quote, number, all, of)];
  });
}

const each =
  /(?<count>\d{1,3})(?<measure>[辆台个名人家次项件])[(：，](?:其中)?[：]?(?<list>[\u4e00-\u9fff]{2,12}(?:(?:、|和|及)[\u4e00-\u9fff]{2,12})+)各(?<own>\d{1,2})\k<measure>[)。；]/g;

const points = new RegExp(
  `(?<count>${anyCount})(?<what>(?:个?方面|[项个家件条点](?!规定)(?:重点|主要)?)(?:的?(?:实?事|工作|任务|措施|举措|职责|职能|问题|内容|内设机构|科室|股室|单位))?)[^。；\\d]{0,12}[：。](?<first>一是|\\(?[1一]\\)|1[.、])`,
  'g',
);

/** 做好五方面工作：一是…；二是…. 7个机构：（1）…；（2）…. */
function countedPoints({ id, text, words }: Paragraph): Slip[] {
  return [...words.matchAll(points)].flatMap(({ groups = {}, index }): Slip[] => {
    const { count: number = '', what = '', first = '' } = groups;
    let told = 0;
    for (let at = words.indexOf(first, index); at !== -1; told++) {
      const next = told + 2;
      at = words.indexOf(
        first.replace(/[一1]/, (one) => (one === '1' ? String(next) : chineseNumeral(next))),
        at + 1,
      );
    }
    const quote = printed(text, `${number}${what}`);
    return told < 2 || told === (numberOf(number) ?? told) || quote === undefined
      ? []
      : [countSlip(id, quote, number, told, what.slice(0, 1))];
  });
}

/** The clause that counts, as printed. */
function quoteAround(text: string, what: string): string {
  const at = text.indexOf(what);
  const from = Math.max(...['。', '；', '，'].map((stop) => text.lastIndexOf(stop, at) + 1), 0);
  return text.slice(from, at + what.length).trim();
}
