import type { Passage } from '../reading/passage.ts';
import { nameOf, type Quantity } from '../reading/quantities.ts';
import { type Reading, sentencesOf } from '../reading/reading.ts';
import { notMoreTold } from './bounds.ts';
import type { Claim } from './claim.ts';
import { styleOf } from './numbered-lists.ts';

const most =
  '最[高多大]|居首|居第一|排(?:名|在|位)?第一|占大头|(?:位居|位列|名列|排|居)(?:各[^，。；]{1,4}之首|第一位?|首位|榜首)|(?:各[^，。；]{1,4}|[各项类者中])之首|居(?:于)?首位';
const least = '最[低少小]|居末|(?:位居|位列|排名|排在)末位|垫底';
/** What things are ranked by. */
const measured = '得分|分数|自评得分|资金量?|金额|支出|投入|数量|人数|占比|比重|份额|面积';
/** 药品费在四项中最高; 三类里最多的是纸本文献; 以工程类居首. */
const manners = [
  new RegExp(
    `(?:^|[，。；：、(]|[中里内]，?)(?:其中|以)?(?<name>[^，。；：、()\\d]{2,18}?)(?<of>${measured})?(?:在[^，。；]{0,8}[中里内])?(?:为|是|均)?(?:(?<most>${most})|(?<least>${least}))(?![的值限者于\\d]|不|达到|可)`,
    'g',
  ),
  new RegExp(
    `(?<of>${measured})?(?:(?<most>${most})|(?<least>${least}))[的者][^，。；、\\d]{0,6}?(?:是|为)[“"]?(?<name>[^，。；、()“”"\\d]{2,18})`,
    'g',
  ),
];
/** What is no member of what is ranked: a whole, what is left, last year's, a plan, a step. */
const noMember =
  /合计|共计|总[计额数分]|共$|其余|其他|剩余|预算|计划|目标|上年|去年|比|较|增|减|降|平均|均|满分|权重|以上|截至|前[一二三四五]/;

/** What is said to be the most, or the least, of what is told beside it is no less, and no more, than any of these. */
export function superlatives(reading: Reading): Claim[] {
  return [...namedSuperlatives(reading), ...besideNumbers(reading)];
}

/** 网上投诉186件排第一; 满意度最高的是窗口服务(98.6%); 从高到低依次为…: told of a number itself, or of a whole row. */
function besideNumbers(reading: Reading): Claim[] {
  return sentencesOf(reading.text).flatMap((sentence) =>
    sentence.flatMap((one, at): Claim[] => {
      const isFalling = falling.test(one.lead);
      const isMost = mostBehind.test(one.after) || mostBefore.test(one.lead);
      const isLeast = leastBehind.test(one.after) || leastBefore.test(one.lead);
      if (!isFalling && (isMost === isLeast || !isPlain(one))) return [];
      const row = sentence.slice(isFalling ? at : 0).filter((other) => other.kind === one.kind && isPlain(other));
      if (isFalling) {
        const odd = row.findIndex((other, index) => index > 0 && other.worth > (row[index - 1] as Quantity).worth);
        return odd < 1 ? [] : [notMoreTold(reading, row[odd] as Quantity, row[odd - 1] as Quantity)];
      }
      if (row.length < 2) return [];
      const [odd] = row.filter((other) => (isMost ? other.worth > one.worth : other.worth < one.worth));
      return odd === undefined ? [] : [isMost ? notMoreTold(reading, odd, one) : notMoreTold(reading, one, odd)];
    }),
  );
}

// 最高98.5分，最低90.0分: what is told of the next number is not told of this one.
const mostBehind = new RegExp(`^(?!，最[高低多少大小]分?$)[，]?(?:${most})(?![的值限者])`);
const leastBehind = new RegExp(`^(?!，最[高低多少大小]分?$)[，]?(?:${least})(?![的值限者])`);
const mostBefore = /最[高多大]的?(?:[^，。；\d]{0,4}?(?:是|为))[^，。；\d]{2,14}[(，]?(?:为|达|有)?$/;
const leastBefore = /最[低少小]的?(?:[^，。；\d]{0,4}?(?:是|为))[^，。；\d]{2,14}[(，]?(?:为|达|有)?$/;
const falling =
  /(?:[从由]高到低|[从由]多到少|[从由]大到小|(?:居|排名?|列)前[二两三四五六][位名]?)[^。；\d]*(?:依次|分别|顺序)?(?:是|为|：)[^，。；\d]{2,16}$/;

function isPlain({ lead, about, isStep }: Quantity): boolean {
  return !about && !isStep && !noMember.test(lead.split(/[，；、：。]/).at(-1) ?? '');
}

function namedSuperlatives(reading: Reading): Claim[] {
  return reading.text.flatMap(({ passage }, at) =>
    manners.flatMap((manner) =>
      [...passage.words.matchAll(manner)].flatMap(({ groups = {} }): Claim[] => {
        const { name = '', of = '' } = groups;
        const ranked = membersOf(reading, at, name, kindOf(of));
        const own = ranked.find((one) => isCalled(one, name));
        if (own === undefined) return [];
        const isMost = groups['most'] !== undefined;
        const beyond = ranked
          .filter((one) => (isMost ? one.worth > own.worth : one.worth < own.worth))
          .toSorted((a, b) => (isMost ? b.worth - a.worth : a.worth - b.worth));
        const [other] = beyond;
        if (other === undefined) return [];
        return [isMost ? notMoreTold(reading, other, own) : notMoreTold(reading, own, other)];
      }),
    ),
  );
}

function kindOf(of: string): string | undefined {
  return /分/.test(of)
    ? '分'
    : /金|支出|投入/.test(of)
      ? '元'
      : /占比|比重|份额/.test(of)
        ? '%'
        : /人数/.test(of)
          ? '人'
          : undefined;
}

type Member = Quantity & { called: string };

function isCalled({ called }: Member, name: string): boolean {
  // 三项里办公费占大头
  const short = name.replace(/^(?:[^，]*[项类种个者][里中内]|的|是|为)|(?:项目|支出|资金|经费|费用?)$/g, '');
  return short.length > 1 && called.includes(short);
}

/** What is told side by side with what is named: in one sentence, or at the same place of paragraphs numbered alike. */
function membersOf({ text }: Reading, at: number, name: string, kind: string | undefined): Member[] {
  const near = text
    .slice(Math.max(0, at - 2), at + 1)
    .filter(({ passage }) => passage.part === text[at]?.passage.part)
    .flatMap(({ passage, quantities }) => quantities.map((sentence) => rowOf(passage, sentence, kind, name)))
    .findLast((row) => row.length > 1);
  if (near !== undefined) return near;
  const items = itemsUpTo(text, at).map(({ passage, quantities }) =>
    rowOf(passage, quantities.flat(), kind).slice(0, 1),
  );
  return items.every(({ length }) => length === 1) ? items.flat() : [];
}

/** The like quantities of a sentence, each under the name of its own words or, where these only say what is told of it, of its item. */
function rowOf({ words }: Passage, sentence: readonly Quantity[], kind?: string, name?: string): Member[] {
  const called = sentence
    .filter(isPlain)
    .filter((one) => kind === undefined || one.kind === kind)
    .map((one) => {
      const own = nameOf(one);
      return { ...one, called: plain.test(own) ? itemOf(words.slice(0, one.from)) : own };
    });
  const own = name === undefined ? called[0] : called.find((one) => isCalled(one, name));
  return own === undefined
    ? []
    : called.filter((one) => one.kind === own.kind && plain.test(nameOf(one)) === plain.test(nameOf(own)));
}

/** What is told of an item, and not its name. */
const plain = /^(?:自评|得分|评分|绩效|资金|金额|支出|决算|执行|数)*$/;

/** (1)免费开放项目 of (1)免费开放项目，资金480.00万元，自评. */
function itemOf(before: string): string {
  const item = before.split(/[。；]/).at(-1) ?? '';
  return item.replace(/^.*：/, '').split('，')[0] ?? '';
}

/** The paragraphs that end with one, or right before it, and are numbered like one another. */
function itemsUpTo(text: Reading['text'], at: number): Reading['text'][number][] {
  const items: Reading['text'][number][] = [];
  for (let index = styleOf(text[at]?.passage) === undefined ? at - 1 : at; index >= 0; index--) {
    const one = text[index] as Reading['text'][number];
    const style = styleOf(one.passage);
    if (style === undefined || (items[0] !== undefined && styleOf(items[0].passage) !== style)) break;
    items.unshift(one);
  }
  return items.length > 1 ? items : [];
}
