import { template } from '../../template/template.ts';
import { type Passage, plainHeading } from './passage.ts';
import type { Item } from './statement.ts';

const { classification } = template;

const itemName =
  /(?:^|[。；：，、.\d)）①-⑳]|其中)(?<category>[\u4e00-\u9fff]{2,18}?)(?:支出)?\(类\)(?:支出)?(?:(?<group>[\u4e00-\u9fff、()]{2,30}?)\(款\)(?:支出)?)?(?:(?<name>[\u4e00-\u9fff、（）()“”]{2,40}?)\(项\))?/g;

/** 款 and 项 below a heading that names the 类, or 项 alone below one that names the 款. */
const itemBelow =
  /(?:^|[。；：，、.\d)）])(?:(?<group>[\u4e00-\u9fff、()]{2,30}?)\(款\)(?:支出)?(?:(?<name>[\u4e00-\u9fff、（）()“”]{2,40}?)\(项\))?|(?<only>[\u4e00-\u9fff、“”]{2,40}?)\(项\))/g;

/** 2080505机关事业单位基本养老保险缴费, or the name with its code in brackets. */
const itemByCode =
  /(?<=(?:^|[。：；])\d{1,2}[.、．]|(?<![\d.,]))(?<code>2\d{6})(?!万元|亿元|元)(?<name>[\u4e00-\u9fff、“”()]{2,40}?)(?=支出|[：，。]|年初|全年|决算|\d)|(?<=^|[。；：，、.\d)])(?<before>[\u4e00-\u9fff、“”]{2,40}?)(?:支出)?\((?<code2>2\d{6})\)/g;

function coded({ index, groups = {} }: RegExpExecArray): Item {
  const code = groups['code'] ?? groups['code2'] ?? '';
  const category = classification.categories[code.slice(0, 3)] ?? code.slice(0, 3);
  return { category, group: code.slice(0, 5), name: groups['name'] ?? groups['before'], at: index };
}

/** 1.教育支出（类）…。: what the paragraphs below that name no other go through. */
const opensCategory =
  /^(?:\(?[一二三四五六七八九十\d]{1,2}[)）.、．])?([\u4e00-\u9fff]{2,18}?)(?:支出)?\(类\)(?!.*\([款项]\))/;

/** The 类 that each of some passages goes through, where one before it in its section opens it: they name 款 and 项 only. */
export function categoriesAbove(passages: readonly Passage[]): (string | undefined)[] {
  let [open, section]: [string | undefined, unknown] = [undefined, undefined];
  return passages.map(({ words, trail, part }) => {
    const own = [part, ...trail];
    if (!own.includes(section as never) || /\(类\)/.test(words)) open = undefined;
    const above = open;
    const [, opened] = opensCategory.exec(words) ?? [];
    if (opened !== undefined) [open, section] = [opened, own.at(-1)];
    return above;
  });
}

/**
 * Items of the functional classification named in the text, or else in the heading above it.
 * @param category 类 that a passage above opens
 */
export function itemsIn(words: string, { trail }: Passage, category?: string): Item[] {
  const found = [...words.matchAll(itemName)].map((match) => itemOf(match));
  // The code beside a name that is written out names nothing else.
  const byCode = [...words.matchAll(itemByCode)]
    .map(coded)
    .filter(
      ({ at }) =>
        !found.some((one) => one.group !== undefined && one.at <= at && !words.slice(one.at, at).includes('。')),
    );
  if (found.length + byCode.length > 0) return [...found, ...byCode].toSorted((a, b) => a.at - b.at);
  const headed = trail.toReversed().flatMap(({ heading }) => {
    return [...plainHeading(heading).matchAll(itemName)].map(itemOf);
  });
  const opened = category === undefined ? undefined : { category, group: undefined, name: undefined, at: -1 };
  const named = headed[0] ?? opened;
  if (named === undefined) return [];
  const below = [...words.matchAll(itemBelow)].flatMap((match) => {
    const { group = named.group, name = match.groups?.['only'], at } = itemOf(match);
    return group === undefined ? [] : [{ category: named.category, group, name, at }];
  });
  return below.length > 0 || named === opened ? below : [{ ...named, at: -1 }];
}

function itemOf({ index, groups = {} }: RegExpExecArray): Item {
  return { category: groups['category'] ?? '', group: groups['group'], name: groups['name'], at: index };
}

/** The item that an amount at a place is of. */
export function itemAt(items: readonly Item[], at: number): Item | undefined {
  return items.findLast((item) => item.at < at && item.group !== undefined);
}
