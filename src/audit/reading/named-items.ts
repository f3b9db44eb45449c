import { template } from '../../template/template.ts';
import { type Passage, plainHeading } from './passage.ts';
import type { Item } from './statement.ts';

const { classification } = template;

const itemName =
  /(?:^|[。；：，、.\d)）“①-⑳]|其中)(?:其中|[为是])?(?<category>[\u4e00-\u9fff]{2,18}?)(?:支出)?\(类\)(?:支出)?(?:(?<group>[\u4e00-\u9fff、()]{2,30}?)\(款\)(?:支出)?)?(?:(?<name>[\u4e00-\u9fff、（）()“”"]{2,40}?)\(项\))?/g;

/** 款 and 项 below a heading that names the 类, or 项 alone below one that names the 款. */
const itemBelow =
  /(?:^|[。；：，、.\d)）“])(?:其中|[为是])?(?:(?<group>[\u4e00-\u9fff、()]{2,30}?)\(款\)(?:支出)?(?:(?<name>[\u4e00-\u9fff、（）()“”"]{2,40}?)\(项\))?|(?<only>[\u4e00-\u9fff、“”"]{2,40}?)\(项\))/g;

/** 2080505机关事业单位基本养老保险缴费, or the name with its code in brackets. */
const itemByCode =
  /(?<=(?:^|[。：；])\d{1,2}[.、．]|(?<![\d.,]))(?<code>2\d{6})(?!万元|亿元|元)(?<name>[\u4e00-\u9fff、“”"()]{2,40}?)(?=支出|[：，。]|年初|全年|决算|\d)|(?<=^|[。；：，、.\d)])(?<before>[\u4e00-\u9fff、“”"]{2,40}?)(?:支出)?\((?<code2>2\d{6})\)/g;

function coded({ index, groups = {} }: RegExpExecArray): Item {
  const code = groups['code'] ?? groups['code2'] ?? '';
  const category = classification.categories[code.slice(0, 3)] ?? code.slice(0, 3);
  return { category, group: code.slice(0, 5), name: groups['name'] ?? groups['before'], at: index };
}

const { categories, former, groups } = classification;
const categoryNames = new Set([...Object.values(categories), ...former.map(({ name }) => name)]);

/** 1.教育支出（类）, （1）教育支出50万元，占5%。其中： */
const opensCategory =
  /^(?:\(?[一二三四五六七八九十\d]{1,2}[)）.、．])?(?<name>[\u4e00-\u9fff]{2,18}?)(?:支出)?(?:(?<level>\(类\))|(?<=支出)(?=[^(]))/;

/** The 类 that a paragraph begins with: its words say that it is one, or it is known. */
function categoryOpenedBy(words: string): string | undefined {
  const { name = '', level } = opensCategory.exec(words)?.groups ?? {};
  return level !== undefined || categoryNames.has(name) ? name : undefined;
}

/** What goes on in the paragraphs below: all that has its 类, and 教育支出50万元，其中： */
const goesOnBelow = /^[^。]*\(类\)|：$/;

/** The 类 that a 款 belongs to, where the template knows it. */
function categoryOfGroup(group: string | undefined): string | undefined {
  return groups[group?.replace(/支出$/, '').replace(/\(/g, '（').replace(/\)/g, '）') ?? ''];
}

/** The 类 that each of some passages goes through, where one before it in its section opens it: they name 款 and 项 only. */
export function categoriesAbove(passages: readonly Passage[]): (string | undefined)[] {
  let [open, section]: [string | undefined, unknown] = [undefined, undefined];
  return passages.map(({ words, trail, part }) => {
    const own = [part, ...trail];
    const opened = categoryOpenedBy(words);
    if (!own.includes(section as never) || opened !== undefined || /\(类\)/.test(words)) open = undefined;
    const above = open;
    if (opened !== undefined && goesOnBelow.test(words) && !/\([款项]\)/.test(words))
      [open, section] = [opened, own.at(-1)];
    return above;
  });
}

/**
 * Items of the functional classification named in the text, or else in the heading above it.
 * @param category 类 that a passage above opens
 */
export function itemsIn(words: string, { trail }: Passage, category?: string): Item[] {
  const named = [...words.matchAll(itemName)];
  const found = named.map(itemOf);
  // The code beside a name that is written out names nothing else.
  const byCode = [...words.matchAll(itemByCode)]
    .map(coded)
    .filter(
      ({ at }) =>
        !found.some((one) => one.group !== undefined && one.at <= at && !words.slice(one.at, at).includes('。')),
    );
  if (byCode.length > 0) return [...found, ...byCode].toSorted((a, b) => a.at - b.at);
  const [headed] = trail
    .toReversed()
    .flatMap(({ heading }) => [...plainHeading(heading).matchAll(itemName)].map(itemOf));
  const opened = categoryOpenedBy(words) ?? category ?? '';
  const items = [...found];
  for (const match of words.matchAll(itemBelow)) {
    const { at, ...own } = itemOf(match);
    if (named.some(({ index, 0: { length } }) => index <= at && at < index + length)) continue;
    // 行政事业单位养老支出（款）事业单位离退休（项）6万元；职业年金缴费（项）3万元: the 款 of the one before it.
    const before = items.findLast((one) => one.at < at) ?? headed;
    const { group = before?.group } = own;
    const said = found.findLast((one) => one.at < at) ?? headed;
    const of = said?.category ?? categoryOfGroup(group) ?? opened;
    if (group !== undefined) items.push({ category: of, group, name: own.name ?? match.groups?.['only'], at });
  }
  if (items.length === 0 && headed !== undefined) return [{ ...headed, at: -1 }];
  return items.toSorted((a, b) => a.at - b.at);
}

function itemOf({ index, groups = {} }: RegExpExecArray): Item {
  return { category: groups['category'] ?? '', group: groups['group'], name: groups['name'], at: index };
}

/** The item that an amount at a place is of. */
export function itemAt(items: readonly Item[], at: number): Item | undefined {
  return items.findLast((item) => item.at < at && item.group !== undefined);
}
