import type { Names, WholeTemplate } from '../../report/schema/template.ts';
import { slugOf } from '../slug.ts';
import { type Concept, functionOf, itemOf } from './concepts.ts';

/** An item of the functional classification named in a passage, and where its name begins and ends. */
export interface ItemFound {
  /** Undefined where words stand before a known name that are not read. */
  concept: Concept | undefined;
  from: number;
  to: number;
  /** Undefined where its code alone tells it. */
  category: string | undefined;
}

/** 用于 leads to what money is for, but is the first word of the names 用于体育事业的彩票公益金支出 and its like. */
const leads = '其中|用于(?!.{2,16}的彩票公益金)|万元|元|主要|包括|以及|还有|而|[并且]';
/** “两庭”建设: a name may begin with a word in quotation marks. */
const quoted = '“[\\u4e00-\\u9fff]{1,6}”(?=[\\u4e00-\\u9fff])';
const name = (most: number) =>
  `(?!${leads})(?:${quoted}|[\\u4e00-\\u9fff])(?:(?!\\([类款项]\\))[\\u4e00-\\u9fff、()]){1,${most}}?`;
/** What says of which kind a name is: (类), (205类), (205). */
const marked = (kind: string, digits = '\\d\\d') => `\\((?:${code}${kind}|${digits})\\)`;
const code = '(?:\\d{3,7}(?![\\d.,万元年]))?';
const open = '[“"]?';
const close = '[”"]?';
const item = new RegExp(
  `(?<=^|[。；：，、.．\\d)“"—-]|其中|用于|中|包括|以及|还有|而|且)(?:` +
    // 教育支出(类)普通教育(款)小学教育(项), with codes, by codes alone (教育支出(205)普通教育(02)) or without.
    `${open}${code}(?<category>${name(20)})(?:支出)?${close}${marked('类', '2\\d\\d(?=\\)[^()\\d—-]{2,40}\\()')}(?:支出)?${code}[-—]*` +
    `(?:${open}(?<group>${name(40)})${close}${marked('款')}(?:支出)?${code}[-—]*(?:${open}(?<name>${name(50)})${close}${marked('项')})?)?` +
    `|${open}${code}(?<lone>${name(40)})${close}${marked('款')}(?:支出)?${code}[-—]*(?:${open}(?<below>${name(50)})${close}${marked('项')})?` +
    `|${open}${code}(?<only>${name(50)})${close}${marked('项')}` +
    // 教育支出(普通教育)(小学教育)
    `|(?<plain>[\\u4e00-\\u9fff]{2,14})支出\\((?<within>[\\u4e00-\\u9fff、]{2,40})\\)\\((?<inner>[\\u4e00-\\u9fff、()]{2,50}?)\\)` +
    // 农林水支出—农业—行政运行, 农林水支出(213)农业—行政运行
    `|(?<dashed>[\\u4e00-\\u9fff]{2,14})支出(?:[—-]|\\(2\\d\\d\\))(?<after>[\\u4e00-\\u9fff、]{2,40})[—-](?<last>[\\u4e00-\\u9fff、]{2,50}?)(?=(?:支出)?\\d|年初|全年|决算|预算|[。：，])` +
    // 小学教育(2050202), 2050202小学教育, 2050202(小学教育)
    `|(?<coded>[\\u4e00-\\u9fff、]{2,40})\\((?<code>\\d{7})\\)` +
    `|(?<first>\\d{7})[-—]?(?:\\((?<held>[\\u4e00-\\u9fff、]{2,40})\\)|${open}(?<behind>[\\u4e00-\\u9fff、”]{2,40}?)(?=支出[\\u4e00-\\u9fff]{1,6}\\d|(?:支出)?\\d|年初|全年|支出决算|决算|预算|[。：，])))`,
  'g',
);

/** 农林水支出80万元，其中水土保持(项)50万元: a 类 without the word that says of which kind it is. */
const alone =
  /(?<=^|[。；：，.．、)的])([\u4e00-\u9fff]{2,14})支出(?=[^，。；：、的\d]{0,6}(?:\d|年初|预算|决算)|[：，。])/g;

/** 2020年教育支出(类), 我单位教育支出(类): when, and whose. */
const time = /^(?:年度?|[上去今本当]年度?|上一年度?|全年|[我本该](?:单位|部门|局|委|院|校))+(?=.{2})/;

/**
 * Items (类款项) named in a passage, in its order. One that names no 类 is below the one named last, or in the heading.
 * @param words as a passage has them
 * @param above category named above
 * @param prefix what ids of functions begin with where this money is meant
 * @param isDetail whether outturns are stated beside budgets here
 * @param rows names of functions, their codes, and what is known of the classification
 */
export function itemsIn(
  words: string,
  above: string | undefined,
  prefix: string,
  isDetail: boolean,
  {
    names: { functions = {}, 'function-codes': codes = {} },
    classification,
  }: Pick<WholeTemplate, 'names' | 'classification'>,
): ItemFound[] {
  const isKnown = (one: string) => wordOf(one, functions) !== slugOf(one);
  let category = above;
  let group: string | undefined;
  let end = 0;
  return [...words.matchAll(item)].flatMap(({ index, 0: text, groups = {} }): ItemFound[] => {
    const whereof = [...words.slice(end, index).matchAll(alone)].flatMap(([, one = '']) => (isKnown(one) ? one : []));
    if (whereof.length > 0) [category, group] = [whereof.at(-1), undefined];
    end = index + text.length;
    const named = (...keys: string[]) =>
      keys
        .flatMap((one) => groups[one] ?? [])
        .at(0)
        ?.replace(time, '');
    const bare = named('plain', 'dashed');
    // 支出为其他支出(类): a name has no verb.
    const whole = (named('category') ?? bare)?.replace(/^.*[为是](?=.{2})/, '');
    if (bare !== undefined && !isKnown(bare)) return [];
    // 上级转来的住房保障支出(类): of whose or what of it, is not read.
    if (whole !== undefined && !isKnown(whole) && Object.keys(functions).some((one) => whole.endsWith(one))) {
      [category, group] = [undefined, undefined];
      return [{ concept: undefined, from: index, to: index + text.length, category }];
    }
    if (whole !== undefined) category = whole;
    // 3.住房公积金（项） in a list of 农林水支出 is below 住房保障.
    const known = categoryOf(named('only') ?? '', classification);
    if (known !== undefined && known !== category) [category, group] = [known, undefined];
    const of = categoryOf(named('lone') ?? '', classification) ?? category;
    const own = named('group', 'lone', 'within', 'after');
    if (whole !== undefined || own !== undefined) group = own;
    const last = named('name', 'below', 'only', 'inner', 'last', 'coded', 'held', 'behind');
    const coded = codes[(groups['code'] ?? groups['first'])?.slice(0, 3) ?? ''];
    if (coded !== undefined) group = undefined;
    // Of a report that names neither 类 nor code, the name is all there is.
    const word = coded ?? (of === undefined ? 'item' : wordOf(of, functions));
    const place = [prefix, word, ...[group, last].flatMap((one) => (one === undefined ? [] : [slugOf(one)]))].join('.');
    const isWhole = group === undefined && last === undefined;
    const label = last ?? group ?? `${of}支出`;
    const concept = isWhole ? functionOf(place, label, isDetail) : itemOf(place, label);
    return [{ concept, from: index, to: index + text.length, category }];
  });
}

/** The 类 of a 款 or 项 that everybody knows. */
function categoryOf(name: string, { items, groups }: WholeTemplate['classification']): string | undefined {
  const own = name.replace(/支出$/, '');
  return groups[own] ?? groups[Object.keys(items).find((one) => items[one]?.includes(own)) ?? ''];
}

function wordOf(category: string, functions: Names): string {
  return (
    functions[category] ?? functions[`${category}等`] ?? functions[category.replace(/支出$/, '')] ?? slugOf(category)
  );
}
