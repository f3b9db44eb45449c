import { template } from '../../template/template.ts';
import { total } from '../exact-decimal.ts';
import type { Amount } from '../reading/amounts.ts';
import type { Passage } from '../reading/passage.ts';
import type { Reading } from '../reading/reading.ts';
import type { Statement } from '../reading/statement.ts';
import { conceptOf } from '../reading/subjects.ts';
import type { Claim } from './claim.ts';
import { budgetSums, outturnSums, plannedSums } from './item-sums.ts';
import { holds, isSlipAlike } from './slip-alike.ts';

const { categories: named, former } = template.classification;
const categoryNames = new Set(Object.values(named));
const nowNamed = new Map(former.map(({ name, now }) => [name, now]));

/**
 * Items of the functional classification that a section goes through one by one add up to its total, and those of one
 * category to what the structure of the expenditure states for it.
 */
export function items(reading: Reading): Claim[] {
  const named = reading.statements.filter(
    ({ item, kind, value, budgets, depth }) =>
      item !== undefined && kind === 'money' && depth === 0 && (value !== undefined || budgets.length > 0),
  );
  const sections = Map.groupBy(named, ({ passage }) => sectionOf(passage));
  const all = Map.groupBy(reading.statements, ({ passage }) => sectionOf(passage));
  const passages = Map.groupBy(reading.passages, sectionOf);
  return [...sections].flatMap(([section, statements]) => {
    const leaves = leavesOf(firstOfEach(statements));
    const own = passages.get(section) ?? [];
    if (leaves.length < (isAnnounced(own, leaves) ? 1 : 2)) return [];
    const around = all.get(section) ?? [];
    const sums = totals(reading, leaves, around);
    const whole = isAllGone(own, leaves) ? sums : sums.filter((claim) => holds(claim));
    const claims = doubted(whole, categories(reading, leaves, around));
    // An item that is named and was not read may be what is missing in a sum, unless a slip explains it.
    const told = around.flatMap(({ value, budgets }) => [...(value ? [value] : []), ...budgets]);
    const isLikely = (claim: Claim) => isSlipAlike(claim) && !told.some((one) => isGapOf(claim, one));
    return leaves.length >= namedItems(own, leaves)
      ? claims
      : claims.flatMap((claim) =>
          holds(claim) ? claim : isLikely(claim) ? { ...claim, inferred: true, isChance: true } : [],
        );
  });
}

const announces = /如下：$/;

/** 支出80万元，支出具体情况如下：, and right below it the first item: what follows is all of it, though it be one. */
function isAnnounced(passages: readonly Passage[], [first]: readonly Statement[]): boolean {
  return first !== undefined && announces.test(passages[passages.indexOf(first.passage) - 1]?.words ?? '');
}

/** One money's part of a chapter: what a heading below it gives to funds is not of the general budget, but for an item's own name. */
function sectionOf({ trail, part }: Passage): unknown {
  const ofFund = trail.find(({ heading }) =>
    /政府性基金|国有资本/.test(heading?.replace(/.*[(（][类款项][)）].*/s, '') ?? ''),
  );
  return ofFund ?? trail[0] ?? part;
}

/**
 * Where the items do not make up the total of their section, in outturn or in budget, they are likely some of them only: a sum that a
 * slip of the pen keeps from holding is asked.
 */
function doubted(all: readonly Claim[], each: readonly Claim[]): Claim[] {
  const claims = [...all, ...each];
  if (all.some((claim) => holds(claim))) return claims;
  const isAny = claims.some((claim) => holds(claim));
  return claims
    .filter((claim) => holds(claim) || isSlipAlike(claim) || isMore(claim))
    .map((claim) => (isAny ? claim : { ...claim, inferred: true }));
}

/** Whether the items come to more than their whole. */
function isMore({ amounts: [whole, ...parts] }: Claim): boolean {
  return whole !== undefined && total(parts.map(({ value }) => value)).greaterThan(whole.value);
}

/** 住房保障支出49.96万元，为住房改革支出（款）住房公积金（项）: what a sum lacks is the amount of one that has none of its own. */
function isGapOf({ amounts: [whole, ...parts] }: Claim, { value }: Amount): boolean {
  return whole?.value.minus(total(parts.map((part) => part.value))).equals(value) === true;
}

/** Unless a category is gone through in no 项: 6.灾害防治（类）：600万元，其中…（款）420万元. */
function isAllGone(passages: readonly Passage[], leaves: readonly Statement[]): boolean {
  const gone = new Set(leaves.map(({ item }) => bare(item?.category ?? '')));
  return passages.every(({ words }) => {
    const [, category] = /^(?:\d{1,2}[.、．])?([\u4e00-\u9fff]{2,18}?)(?:支出)?\(类\)/.exec(words) ?? [];
    return category === undefined || gone.has(bare(category));
  });
}

/** How many 项 the headings and paragraphs of a section name from the first of these on. */
function namedItems(passages: readonly Passage[], [first]: readonly Statement[]): number {
  if (first === undefined) return 0;
  const own = passages.slice(passages.indexOf(first.passage));
  const headingOf = ({ trail }: Passage) => trail.findLast(({ heading }) => /[(（]项[)）]/.test(heading ?? ''));
  const named = own
    .filter((passage) => headingOf(passage) === undefined)
    .flatMap(({ words }) => [...words.matchAll(/\(项\)|(?<=(?:^|。)\d{1,2}[.、．]|(?<![\d.,]))2\d{6}(?![\d.,元])/g)]);
  return named.length + new Set(own.flatMap((passage) => headingOf(passage) ?? [])).size;
}

/** An item's own paragraph, or the first below its heading, states its amount first; what follows there is about parts of it. */
function firstOfEach(statements: readonly Statement[]): Statement[] {
  const seen = new Set<unknown>();
  return statements.filter(({ item, passage: { trail } }) => {
    const own = item?.at === -1 ? trail.at(-1) : item;
    if (own === undefined || seen.has(own)) return false;
    seen.add(own).add(trail.at(-1));
    return true;
  });
}

/** The finest level at which each category is gone through: 项, else 款. */
function leavesOf(statements: readonly Statement[]): Statement[] {
  const categories = Map.groupBy(statements, ({ item }) => bare(item?.category ?? ''));
  return [...categories.values()].flatMap((own) => {
    const finest = own.filter(({ item }) => item?.name !== undefined);
    return finest.length > 0 ? finest : own;
  });
}

/** @param around all statements of the section */
function totals(reading: Reading, leaves: readonly Statement[], around: readonly Statement[]): Claim[] {
  const [first] = leaves;
  if (first === undefined) return [];
  const heads = headsOf(around, first);
  const [stated, planned] = [
    heads.findLast(({ value }) => value !== undefined),
    heads.findLast(({ budgets }) => budgets.length > 0),
  ];
  return [
    ...(stated ? outturnSums(reading, stated, leaves) : []),
    ...(planned ? budgetSums(reading, planned, leaves) : []),
  ];
}

/** The totals that the section states before its first item. */
function headsOf(around: readonly Statement[], first: Statement): Statement[] {
  return around.slice(0, around.indexOf(first)).filter(
    ({ passage, item, kind, depth, within, subject, value, budgets }) =>
      item === undefined &&
      kind === 'money' &&
      depth === 0 &&
      within === undefined &&
      (conceptOf(subject) === 'general-expenditure' ||
        /(?:基金|国有资本).*支出|财政拨款(?:本年)?支出$/.test(subject) ||
        (announces.test(passage.words) && /(?:^|[，；])(?:本年)?支出(?:收入)?$/.test(value?.lead ?? '')) ||
        // 年初预算…，支出决算…，完成…: the section's heading says of what, which may be one 类.
        (subject === '' &&
          budgets.length > 0 &&
          !/[(（]类[)）]/.test(`${passage.trail.at(-1)?.heading}${passage.words}`))),
  );
}

function categories(reading: Reading, leaves: readonly Statement[], around: readonly Statement[]): Claim[] {
  // Which category an item without one belongs to is not known, nor what is missing in theirs.
  if (leaves.some(({ item }) => item?.category === '')) return [];
  const stated = around.filter(({ depth, item }) => depth === 0 && item === undefined);
  return [...Map.groupBy(leaves, ({ item }) => bare(item?.category ?? ''))].flatMap(([category, own]) => {
    // An item under a former name may be of another category: only that they make it up says anything.
    const isCertain = own.every(({ item }) => withoutLevel(item?.category ?? '') === category);
    return stated
      .filter((whole) => bare(categoryOf(whole)) === category)
      .flatMap((whole) => [
        ...(isOfPlan(whole) ? plannedSums : outturnSums)(reading, whole, own),
        ...budgetSums(reading, whole, own),
      ])
      .filter((claim) => isCertain || holds(claim));
  });
}

/** 年初预算中，一般公共服务支出100万元，教育支出50万元: what was planned for each, and not what was spent. */
function isOfPlan({ passage: { words }, value }: Statement): boolean {
  const sentence = words.slice(0, value?.from).split('。').at(-1) ?? '';
  return /^(?:\d{4}年度?)?(?:年初|全年|调整后?的?)预算(?:安排|支出)?(?:中|[^，。；\d]{0,8}(?:构成|分类|看|如下|包括))[，：]/.test(
    sentence,
  );
}

/** The category that a part of a list is, or that a paragraph of its own speaks of: 1.教育支出（类）。年初预算为…. */
function categoryOf({ subject, within, value, budgets, passage }: Statement): string {
  if (within !== undefined || categoryNames.has(bare(subject))) return subject;
  const before = passage.words.slice(0, Math.min(...[...budgets, ...(value ? [value] : [])].map(({ from }) => from)));
  const [, named = ''] =
    /^(?:\d{1,2}[.、．]|其中[，：]?)?([\u4e00-\u9fff]{2,18}?)(?:支出)?\(类\)[^。；\d]*。?[^。；\d]{0,12}$/.exec(
      before,
    ) ?? [];
  return named;
}

/** By the name it has now: an item told under the former name of its category is of that category. */
function bare(category: string): string {
  const name = withoutLevel(category);
  return nowNamed.get(name) ?? name;
}

function withoutLevel(category: string): string {
  return category.replace(/\(类\)/, '').replace(/支出$/, '');
}
