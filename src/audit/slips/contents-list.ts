import type { FrontMatter } from '../../report/front-matter.ts';
import { idsAbove } from '../../report/ids.ts';
import { literally } from '../../report/literally.ts';
import type { Ledger } from '../ledger.ts';
import { asked, type Slip, slipAt } from './slip.ts';
import { bare, type Heading, headingsOf, isShortened, likeness, paragraphsOf } from './wording.ts';

const leader =
  /(?:[（(]\s*第?\d{1,3}页[）)]|[.．…·‥。_\-—]{3,}|…{2}|\s{2,}|\t)\s*[-—(（]?\s*\d{0,3}(?:\s*[-—–~～至]\s*\d{1,3})?\s*[-—)）]?\s*$/;

/** A page number right behind its title, as dots that are drawn and not typed leave it: 决算表13. */
const pageBehind = /(?<=[\u4e00-\u9fff)])\d{1,3}$/;

/** The list of contents and the body name the same parts, sections and tables. */
export function contentsList(ledger: Ledger, front: FrontMatter): Slip[] {
  if (front.contents.length === 0) return [];
  const lines = front.contents
    // 一、主要职责　二、机构设置: several in a line.
    .flatMap((line) => line.split(/\s+(?=[一二三四五六七八九十]{1,3}、)/))
    .map((line) =>
      titleOf(line.replace(leader, ''))
        .replace(/[.．…·]+\d*$/, '')
        .replace(pageBehind, ''),
    )
    .filter((line) => !/^目[录次]?$|^[录次]$/.test(line));
  let rest = lines.join('\n');
  const unfound: Heading[] = [];
  const found: Heading[] = [];
  for (const heading of headingsOf(ledger).filter(({ text }) => text.length < 60 && !/[\d。]$/.test(text))) {
    const at = indexAcrossLines(rest, titleOf(heading.text));
    if (at === undefined) unfound.push(heading);
    else {
      rest = `${rest.slice(0, at[0])}\n${rest.slice(at[1])}`;
      found.push(heading);
    }
  }
  if (found.length < 3 && unfound.filter(({ level }) => level === 0).length >= found.length) return [];
  const entries = rest.split('\n').filter((line) => line.length >= 4 && !/^\d+$/.test(line));
  // Behind an entry that is missing all have another numeral, and are listed all the same.
  const named = new Set(entries.map(withoutNumeral));
  const isListed = (heading: Heading) => found.includes(heading) || named.has(withoutNumeral(titleOf(heading.text)));
  const listed = unfound.filter((heading) => {
    // Sections of one section are listed or not, whatever is listed of another.
    const siblings = [...found, ...unfound].filter(
      ({ level, part, id }) =>
        level === heading.level &&
        (level === 0 || part === heading.part) &&
        (level < 2 || idsAbove(id)[0] === idsAbove(heading.id)[0]),
    );
    return 2 * siblings.filter(isListed).length >= siblings.length;
  });
  const paired = new Map<Heading, string>();
  for (const entry of entries) {
    const [best] = listed
      .filter((heading) => !paired.has(heading) && isTable(heading.text) === isTable(entry))
      .filter(
        ({ text }) =>
          !named.has(withoutNumeral(titleOf(text))) || withoutNumeral(titleOf(text)) === withoutNumeral(entry),
      )
      .toSorted((a, b) => likeness(titleOf(b.text), entry) - likeness(titleOf(a.text), entry));
    // 第四部分预算绩效情况, where the body has 第四部分重点工作: one under two titles.
    const part = listed.find(
      ({ text }) => numeralOf(titleOf(text)) === numeralOf(entry) && isTable(text) === isTable(entry),
    );
    if (best !== undefined && likeness(titleOf(best.text), entry) >= 0.5) paired.set(best, entry);
    else if (part !== undefined && !paired.has(part)) paired.set(part, entry);
  }
  const lost = entries.filter((entry) => ![...paired.values()].includes(entry));
  return [
    ...listed.flatMap((heading) => {
      const [title, entry] = [titleOf(heading.text), paired.get(heading) ?? ''];
      // Behind an entry that is missing all are numbered one less.
      const isMoved = entry !== '' && withoutNumeral(title) === withoutNumeral(entry);
      // 表1 in the one, 一、 or none in the other: numbered in two ways, and so not told.
      if (isMoved && wayOf(title) !== wayOf(entry)) return [];
      // Two that changed places are told once.
      const other = listed.find((one) => isMoved && numeralOf(titleOf(one.text)) === numeralOf(entry));
      if (other !== undefined && numeralOf(paired.get(other) ?? '') === numeralOf(title)) {
        const slip = asked(slipOf(heading, entry));
        const places: Slip['places'] = [...slip.places, { block: other.id, quote: other.text }];
        return listed.indexOf(heading) < listed.indexOf(other) ? [{ ...slip, places }] : [];
      }
      if (isMoved && listed.some((one) => one.level === heading.level && !paired.has(one))) return [];
      if (isOfBody(title, entry) || isOfBody(entry, title)) return [];
      const isOther = heading.level > 0 && entry !== '' && likeness(title, entry) < 0.5;
      if (isOther || isOfOtherMoney(title, entry) || isOfMore(title, entry) || isOfMore(entry, title))
        return [asked(slipOf(heading, entry))];
      if (entry === '' || !isShortened(title, entry)) return [slipOf(heading, paired.get(heading))];
      return isOfFiller(title, entry) ? [] : [asked(slipOf(heading, entry))];
    }),
    // What was not found may stand there in another shape.
    ...lost
      .filter((entry) => !isOfUnheaded(entry, lines, found))
      .flatMap((entry) => missing(entry, found, front, ledger)),
  ];
}

/** 第一部分 部门概况 in the one, 第一部分 云溪县档案馆概况 in the other. */
function isOfBody(one: string, other: string): boolean {
  const [, numeral = '', rest = ''] = /^(第.{1,2}部分|[一二三四五六七八九十]+、)本?(?:部门|单位)(.+)$/.exec(one) ?? [];
  return (
    rest !== '' && other.startsWith(numeral) && other.endsWith(rest) && other.length > numeral.length + rest.length
  );
}

/** Marks around a title are how it is set. */
function titleOf(text: string): string {
  return bare(text).replace(/[《》]/g, '');
}

/** Whether of the entries below one part the body has none for a heading: it tells that part in another way. */
function isOfUnheaded(entry: string, lines: readonly string[], found: readonly Heading[]): boolean {
  const partOf = (at: number) => lines.findLastIndex((line, index) => index <= at && /^第.{1,2}部分/.test(line));
  const part = partOf(lines.indexOf(entry));
  const own = lines.filter((line, at) => at !== part && partOf(at) === part && wayOf(line) === wayOf(entry));
  return own.includes(entry) && own.length > 1 && !found.some(({ text }) => own.includes(titleOf(text)));
}

function slipOf({ id, text }: Heading, entry: string | undefined): Slip {
  const sentence = entry === undefined ? 'unlisted' : 'inconsistent';
  const slip = slipAt('contents', id, text, { heading: text, entry: entry ?? '' }, { sentence });
  return entry !== undefined && numeralOf(titleOf(text)) === numeralOf(entry) ? slip : asked(slip);
}

/** 九、国有资本经营预算支出决算表 is no other title of 九、国有资本经营预算支出情况说明. */
export function isTable(title: string): boolean {
  return /表(?:[(（][^()（）]*[)）])?$/.test(title);
}

/** 情况说明, a year and brackets may be left out, and so may what is added with 及; 支出决算 for 收支决算 is another title. */
function isOfFiller(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other]
    .map((title) => title.replace(/\([^()]*\)|20\d\d年度?|关于|有关|情况|说明|工作|[的：“”]/g, ''))
    .toSorted((a, b) => a.length - b.length);
  return long.startsWith(short) && /^(?:[及和与、]|$)/.test(long.slice(short.length));
}

/** How a title is numbered: 、 or 表 or （）. */
function wayOf(title: string): string {
  const numeral = numeralOf(title);
  return numeral === title ? '' : numeral.replace(/[一二三四五六七八九十\d]+/, '');
}

function withoutNumeral(title: string): string {
  const numeral = numeralOf(title);
  return numeral === title ? title : title.slice(numeral.length);
}

/** 三、 of 三、支出决算情况说明. */
function numeralOf(words: string): string {
  return (
    /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|表(?:[一二三四五六七八九十]+|\d+)[：:]?)/.exec(
      words,
    )?.[0] ?? words
  );
}

/** An entry that the body does not have, told at the heading that it would stand behind. */
function missing(entry: string, found: readonly Heading[], { contents }: FrontMatter, ledger: Ledger): Slip[] {
  const headings = headingsOf(ledger).map(({ text }) => text);
  const body = titleOf([...headings, ...[...ledger.blocks.values()].map(({ text }) => text)].join(''));
  const words = entry.replace(
    /^[一二三四五六七八九十]+、|^\([一二三四五六七八九十]+\)|^第.{1,2}部分[：:、.．]?|^\d+[.、]/,
    '',
  );
  // 第五部分附件, where the last part is the fourth.
  const isPart = /^第.{1,2}部分/.test(entry) && !headings.some((heading) => titleOf(heading).includes(words));
  if (
    !isPart &&
    (!/^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\))/.test(entry) ||
      words.length < 4 ||
      isTitle(words, body))
  )
    return [];
  if (
    headings.some((heading) => numeralOf(titleOf(heading)) === numeralOf(entry) && isShortened(titleOf(heading), entry))
  )
    return [];
  const before = found.findLast(({ text }) => {
    const at = (wanted: string) => contents.findIndex((line) => titleOf(line).includes(wanted));
    return at(titleOf(text)) !== -1 && at(titleOf(text)) < at(entry);
  });
  // Tables that are not taken over may well be there.
  if (isTable(words)) return [];
  const spokenOf = paragraphsOf(ledger).flatMap(({ id, text }) =>
    text.includes(words) ? [{ block: id, quote: words }] : [],
  );
  return [
    missingEntry(entry.replace('(', '（').replace(')', '）'), [
      { block: before?.id ?? 's1', quote: before?.text ?? '' },
      ...spokenOf,
    ]),
  ];
}

/** That what the contents list is not there, as a question. */
export function missingEntry(entry: string, places: Slip['places']): Slip {
  return { rule: 'contents', verdict: 'explain', severity: 'low', places, sentence: 'missing', words: { entry } };
}

/** 名词解释、附表见网站 speaks of a part, and is not it. */
function isTitle(words: string, body: string): boolean {
  return new RegExp(`${literally(words)}(?![、和及与]|[^，。；]{0,6}(?:见|详))`).test(body);
}

/** Where words stand in text whose lines may break anywhere, also behind the numeral of a part that the body leaves out. */
function indexAcrossLines(text: string, words: string): [number, number] | undefined {
  const pattern = [...words].map(literally).join('\\n?');
  const match = new RegExp(`(?<=^|\\n|第.{1,2}部分)${pattern}(?=\\n|$)`).exec(text);
  return match === null ? undefined : [match.index, match.index + match[0].length];
}

/** 一般公共预算财政拨款 is a part of 财政拨款: the longer name is no fuller way to say the shorter one. */
function isOfOtherMoney(one: string, other: string): boolean {
  const isGeneral = (title: string) => title.includes('一般公共预算财政拨款');
  return [one, other].every((title) => title.includes('财政拨款')) && isGeneral(one) !== isGeneral(other);
}

/** 机关运行经费及培训费 for 机关运行经费: the longer title names one thing more. */
function isOfMore(long: string, short: string): boolean {
  const more = [...long.matchAll(/(?:[及和与、])([\u4e00-\u9fff]{2,6}(?:费|采购|资产|基金|预算))/g)];
  return short !== '' && more.some(([whole, name = '']) => !short.includes(name) && long.replace(whole, '') === short);
}
