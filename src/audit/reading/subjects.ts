import { template } from '../../template/template.ts';
import { finderOf } from '../../template/wording.ts';

/** The body's name before what it received or spent. */
const ownName =
  /^(?:[全本我][局校院委办站馆所]|医院|学校|(?:本|我|该)(?:部门|单位)|[\u4e00-\u9fff]{2,24}?(?:局|委|委员会|办|办公室|院|中心|部|会|站|所|馆|学校|厅|队|庭|处|政府|单位|部门|联|社))(?:本级)?(?=机关运行|政府采购|采购|收、?[入支]|支出|财政拨款|一般公共|三公|公务|因公|本年|年初|年末|上年结转)/;
/** Words between a name and its number that say what the number is, not of what. */
const roleWords =
  /(?:(?:的)?(?:年初|全年|调整后?的?|当年|本年)?(?:(?:批复|核定)的?)?(?<!一般公共|基金|经营)(?:预算|决算)(?:数|安排|批复|核定|支出数|支出|金额|总额)*|(?:年初|全年|调整后?)预算(?:合计|总计)|年初(?:批复|核定|下达|安排|编列)(?:数|金额)?)?(?:分别|均|各|共计|共有|共|约|实有)?(?:为|是|达到|达|有|：)?$/;
/** What opens a list, or a clause, before the name itself. */
const openers =
  /^.*(?:其中|包括|以下方面|分别是|分别为|如下|具体为|用于|构成看)[：，]?|^(?:按[^，：]*?(?:看|分)[，：]?)|^[(（]?(?:含|包含)/;
const numerals = /^(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）.、．]\s*|[①②③④⑤⑥⑦⑧⑨⑩]|[一二三四五六七八九]是)/;

/** The name that words before a list word give to what is listed: 总收入 of 总收入包括…; empty where they give none. */
export function headNameOf(lead: string): string {
  const segment = lead.slice(Math.max(lead.lastIndexOf('。'), lead.lastIndexOf('；')) + 1);
  const [, before = ''] =
    /^(.*?)(?:(?:主要)?用于|(?:主要)?包括|其中|决算中|(?<=支出|收入|费)中|由|按|分|(?:的)?(?:具体)?构成)/.exec(
      segment,
    ) ?? [];
  const name = before.split('，').at(-1) ?? '';
  // 支出构成情况：…: all of it, which tidying would leave without a name.
  return /^(?:收入|支出)(?:决算)?$/.test(name) ? name.slice(0, 2) : tidy(name);
}

/** The name a number belongs to, from the words before it: without list words, numerals, quotes, years and the body's own name. */
export function subjectOf(lead: string): string {
  const segment = lead.slice(Math.max(lead.lastIndexOf('。'), lead.lastIndexOf('；')) + 1);
  const opened = segment.replace(openers, '');
  const clauses = opened.split('，');
  const own = tidy((clauses.at(-1) ?? '').replace(/(?<=预算数?)\(含[^()]*\)$/, '').replace(roleWords, ''));
  // 收入支出总计与上年相比，增加…: the clause that compares names what is compared.
  const [, named] = comparison.exec(clauses.at(-2) ?? '') ?? [];
  return own === '' && named !== undefined ? tidy(named) : own;
}

const comparison = /^(.{2,}?)(?:与|比|较|同|和)(?:上年|去年|上一年|前一年|\d{4}年)[^，]*$/;

/** 预算数与决算数差异6万元: how far apart they are; which is more is not said. */
export const betweenBoth =
  /(?:预决算|决算数?(?:与|和|同|较|比)[^，。；\d]{0,6}预算数?|预算数?(?:与|和|同)决算数?)的?(?:之间)?(?:相差|差异|差额|差)(?:数|额|值)?(?:为|是)?$/;

/** 比2022年年初预算, 与上年度决算数相比: what is compared with, not what is spoken of. */
const compared =
  /(?:比|较|与|同|和)(?:(?:上年|去年|上一年|前一年|\d{4}年)度?(?:同期)?(?:[^，\d]{0,20}?(?<!一般公共|基金|经营)预算|决算|支出|收入)?|[^，\d]{0,16}?(?<!一般公共|基金|经营)预算)数?(?:相比|对比|相较|比较)?/;

function tidy(words: string): string {
  return words
    .replace(/^[()（）、：，]+/, '')
    .replace(numerals, '')
    .replace(compared, '')
    .replace(betweenBoth, '')
    .replace(/(?<=[^：]{2})：?[由从](?:上年|去年|\d{4}年)度?的?$|^(?:这[一笔项]|该[笔项]?)(?=支出|收入)/, '')
    .replace(/^.*?\d{4}年(?!度?$|[初末])度?(?:[、和及与]\d{4}年度?)?/, '')
    .replace(/^.*?\d{4}(?=年[初末])/, '')
    .replace(/\d{4}年度?$/, '')
    .replace(/^(?:同比|相比|[对比]照|对比|相较|及|和|与|用|以|的|为|是|加上|减去)/, '')
    .replace(/^(?:全年)?(?:共|取得|发生|实现|完成)(?=[收支])/, '')
    .replace(ownName, '')
    .replace(/[“”"‘’《》]/g, '')
    .replace(
      /(?:各|均|了|也)?(?:增加|减少|增长|下降|上升|降低|提高|持平)(?:了)?$|^(?:净?[增减升降多少]|变[动化更]?|转[变为]?|调整|超|[高低多少大小]于|超[过出])$|(?<=.)同比$/,
      '',
    )
    .replace(/(?:决算|支出)?(?:数)?(?:大于|小于|高于|低于|等于|超过|少于|多于)$/, '')
    .replace(/(?<=.[费支])(?:支出)?决算(?:数?|数?(?:合计|总计)|总额)$/, '')
    .replace(/完成(?:了)?$|(?:[多少超节]支|超出)(?:出)?$|(?<=[数计入出费额])[多少高低]$/, '')
    .replace(/\((?:类|款|项)\)(?:支出)?$/, '')
    .replace(/^.*：|^[()]+$/, '')
    .replace(/(?<=.)\((?:以[^()]+|不?含[^()]*|包括[^()]*)\)$/, '')
    .replace(
      /^(?:支出|(?:支出)?决算数?|(?:费用|经费|实际|该项)支出|该项经费|(?:全年|实际|当年|本年|累计)?执行数?|年中|全年|今年|预算执行到|(?:年初|全年|调整后?|支出)?[预决]算数?(?:合计|总计)|占|相当于|对[应照]|→)$/,
      '',
    );
}

const facts = template.facts.map(({ fact, words }) => [fact, finderOf(words)] as const);

/** The concept a subject names; its own words where it is none of those known. */
export function conceptOf(subject: string): string {
  return facts.find(([, words]) => words.test(subject))?.[0] ?? subject;
}

/** Whether the concept is one of those that the templates know. */
export function isKnownConcept(concept: string): boolean {
  return facts.some(([known]) => known === concept);
}

/** Whether two subjects may be one: equal, one a part of the other, or one concept. An empty one fits all. */
export function areRelated(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => name.replaceAll('、', '')) as [string, string];
  return one.includes(other) || other.includes(one) || conceptOf(a) === conceptOf(b);
}

/** 春季学期在校学生 beside 秋季学期在校学生: one thing of two kinds. */
export function isSibling(name: string, other: string): boolean {
  return name !== other && other.length > 3 && name.endsWith(other.slice(Math.max(1, other.length - 4)));
}
