import { type Amount, isOutturn, isStep } from '../../audit/reading/amounts.ts';
import { isRatio } from '../../template/units.ts';
import { ofAllSpending } from './all-spending.ts';
import { sharing } from './amounts-in-turn.ts';
import { baseByArithmetic, holds } from './arithmetic.ts';
import type { BeingRead } from './being-read.ts';
import { baseOf, isBorneOut } from './borne-out.ts';
import { isMeasure, readByNumbers } from './by-numbers.ts';
import type { Concept } from './concepts.ts';
import { comeTo, fromTo } from './from-to.ts';
import { isInDoubt } from './in-doubt.ts';
import { inheritRole, type ListedPart } from './listed-parts.ts';
import { mayBeNamedBehind, nameBehind } from './name-behind.ts';
import { namedConcept } from './named-concept.ts';
import type { NamesHere } from './names-here.ts';
import { isBesideLastYears, isOfAnother, isPartOfUnknown } from './of-another.ts';
import { afterOpenVerb } from './open-verb.ts';
import { placeMeasure } from './place-measure.ts';
import { readAmount } from './read-amount.ts';
import { joint } from './row-from.ts';
import { bareName } from './subject-names.ts';
import { keyOf, type Topic } from './topic.ts';
import { lastClause, wordsBefore } from './words-before.ts';

/** What is a part of nothing, unless words say of what. */
const isWhole = /^[a-z-]+\.total$/;
const isTotal = /^(?:all-funds|fiscal-appropriation|general-budget|government-funds)\.total$/;

/** An amount to be placed, and the words that may say what it is. */
export interface ToPlace {
  printed: Amount;
  index: number;
  /** Words that may name it. */
  words: string;
  /** Words since the amount before it. */
  gap: string;
  /** Whether an item of the classification stands right before it. */
  isItem: boolean;
  /** Whether nothing is known of the amount of money before it. */
  isBehindUnknown: boolean;
}

/**
 * Binds an amount to what it is of, as far as its name, or what was spoken of before it, tells.
 * @param listed parts of lists so far, to which it is added where it is one
 */
export function placeAmount(reading: BeingRead, printed: ToPlace, listed: ListedPart[]): void {
  const { names, categories, topics, bound, passage, parts } = reading;
  const given = outOfBrackets(printed, names) ?? printed;
  const { index, gap, isItem } = given;
  const here = topics.at(given.printed.depth, gap);
  const { amount, lead } = readAs(reading, given);
  const { depth, unit } = amount;
  const [before, next] = [reading.amounts[index - 1], reading.amounts[index + 1]];
  readByNumbers(amount, here, lead, before, next);
  const speakOfUnknown = () => {
    topics.begin(undefined, amount, gap);
    names.speakOfUnknown(depth);
  };
  // 上半年公车费28万元，比上年减少3万元: what follows is of that, not of what was spoken of before.
  if (amount.role === 'aside') {
    if (/元$/.test(unit)) speakOfUnknown();
    return;
  }
  names.enter(depth, gap);
  if (bound.bindAgain(amount, before)) return;
  if (isInTurnOnly(reading, given)) {
    if (!isRatio(unit)) speakOfUnknown();
    return;
  }
  if (isOfNothingKnown(amount, given, before) || topics.isOfUnknown(depth)) return;
  const category = categories.lastIn(passage);
  const referred = referredTo(reading, amount, lead);
  if (referred === 'unknown') {
    speakOfUnknown();
    return;
  }
  const part = parts.get(amount.from);
  const meant =
    referred !== undefined
      ? 'same'
      : part
        ? ofAllSpending(part, lead, here)
        : namedConcept(amount, lead, here, isItem, category, names);
  const own =
    isOfAnother(meant, here, gap) ||
    (!isItem && isPartOfUnknown(meant, here, amount, gap, reading.amounts, passage.words)) ||
    isBesideLastYears(amount, before, reading.year, passage.words)
      ? undefined
      : meant;
  const fits = (one: Topic | undefined) => isBorneOut(one, amount, reading.amounts, index, lead);
  const named = own === undefined && fits(here) ? 'same' : own;
  // 占全年指标520万元的93%: what an amount is measured by is nothing that is spoken of from there on.
  if (isMeasure(amount, next) && placeMeasure(reading, amount, next, lead)) return;
  if (isMeasure(amount, next) && named === undefined) {
    return;
  }
  const spoken = referred ?? topicOf(reading, named, here, amount, given);
  const isLost = spoken !== undefined && spoken.concept === undefined && (named === undefined || named === 'same');
  // 某区资金决算汇总数90万元，较上年减少10万元: of what nobody knows, where its own number bears it out.
  const isOfLost = isLost && holds(spoken, reading.amounts, index);
  const topic = (isLost && !isOfLost ? topics.toldBefore(amount.from, depth, fits) : undefined) ?? spoken;
  if (topic?.head !== undefined && named !== 'same') listed.push({ amount, lead, topic, head: topic.head });
  if (topic?.concept === undefined) {
    // 某处“三公”经费预算5万元，其中：接待费2万元: what is listed is a budget, whoever's it is.
    if (topic?.from === amount.from && /元$/.test(unit)) topic.amounts.set(keyOf(amount), amount);
    if (named !== 'same') names.speakOfUnknown(depth);
    return;
  }
  const { concept } = topic;
  if (named !== 'same') {
    inheritRole(amount, topic.head, passage.words);
    if (/^function\.[^.]+(?:\.final)?$/.test(concept.id)) categories.name(passage, concept.label.replace(/支出$/, ''));
  }
  // 车辆31辆，其中公务用车15辆，比上年增加1辆: a part that goes by the name of its whole is something else, with all that follows.
  if (
    bound.isOtherwise(concept.id, amount) ||
    (index === 0 && topic.isOfHeading && isBareStep(amount, lead) && names.isBehindOther(concept)) ||
    (named === 'same' && mayBeNamedBehind(amount, concept.id) && !fits(here)) ||
    isInDoubt(concept, topic, amount, next, passage, part !== undefined)
  ) {
    speakOfUnknown();
    return;
  }
  names.speakOf(concept, depth);
  topics.tell(topic);
  if (isOfOwnWhole(concept, amount, names)) return;
  if (!mayHave(topic, concept, amount, named === 'same', names)) {
    if (isOutturn(amount.role) && /元$/.test(unit)) speakOfUnknown();
    return;
  }
  // 由上年的80万元增至100万元，增长25%: what no word compares with the budget, the numbers may compare with last year.
  if (isStep(amount.role) && amount.base === 'budget' && !/[比较与同]|预算/.test(lead))
    amount.base = baseByArithmetic(topic, amount) ?? 'budget';
  if (amount.role === 'change') amount.base ??= baseOf(topic, amount, before);
  // 减少5.00万元，下降10.00%: the rate is of what the change before it is of.
  if (amount.role === 'growth' && before?.role === 'change') amount.base ??= before.base;
  if (amount.role === 'growth') amount.base ??= baseByArithmetic(topic, amount);
  const key = keyOf(amount);
  const stated = topic.amounts.get(key);
  // 机要通信用车1辆、某用途的应急用车1辆: as many, and no word says that they are the same.
  const isAgain = named !== 'same' || /元$|%/.test(unit);
  if (stated !== undefined && !(isAgain && stated.value.equals(amount.value) && stated.unit === unit)) {
    // Another amount of the same cannot be: it is of something that nobody knows, and so is what follows.
    if (key === 'value' && !isRatio(unit)) topics.begin(undefined, amount, gap);
    return;
  }
  bound.bindAsIts(topic, amount);
}

/** 比上年减少2万元, 比上年的18万元减少2万元: without a name. */
function isBareStep({ role }: Amount, lead: string): boolean {
  return (isStep(role) || role === 'prior') && lead.split('，').every((clause) => bareName(clause) === '');
}

/** 分属教育支出(60万元)和卫生健康支出(40万元): an amount in the brackets right behind its name stands beside it. */
function outOfBrackets({ printed, words, gap, ...given }: ToPlace, names: NamesHere): ToPlace | undefined {
  const { depth, after, unit } = printed;
  const [, name = '', inside = ''] = /([^，。；：、()\d]{2,30})\(([^，。；：、()\d]*)$/.exec(words) ?? [];
  if (depth === 0 || given.isItem || !/元$/.test(unit) || !/^[)，]/.test(after)) return undefined;
  const own = bareName(name);
  // 投向教育(60万元)、卫生健康(40万元)等领域
  const isFunction =
    inside === '' && names.conceptOf(own, unit) === undefined && names.conceptOf(`${own}支出(类)`, unit);
  if (!isFunction && names.conceptOf(own, unit) === undefined && !isKindOfMoney.test(own)) return undefined;
  // 公务接待费(预算120万元，决算126万元)
  if (inside !== '')
    return printed.role === 'budget' || printed.role === 'final' || printed.role === 'prior'
      ? { ...given, printed, gap, words: words.replace(/\((?=[^(]*$)/, '') }
      : undefined;
  const out = { ...printed, depth: depth - 1 };
  return {
    ...given,
    printed: out,
    words: `${words.slice(0, -1)}${isFunction ? '支出(类)' : ''}`,
    gap: gap.slice(0, -1),
  };
}

const isKindOfMoney = /^(?:属于|分属)?(?:一般公共预算|政府性基金预算|国有资本经营预算)(?:财政拨款|资金)?$/;

const isPair = /(?:由|分为|分成|包括|是)([^，。；：\d]{4,40}?)[两二](?:个?部分|项|块|类|者)[^，。；\d]{0,4}[，：]前者/;

const some = '[各两三四五六七八九十几]+(?:[项类块者]|部分)';
const isSum = new RegExp(
  `^((?:以上|上述|这)(?:${some})?(?:支出|收入|经费|资金)?|${some})?(?:合计|共计|总计|相加|加总|之和)+[为是]?$`,
);
/** 合计80万元，即人员经费 */
const isToldBehind = /^[，(](?:即|也就是|亦即|[为是])/;

/** What 前者, 后者 or 上述各项合计 says again. */
function referredTo({ topics, names }: BeingRead, amount: Amount, lead: string): Topic | undefined | 'unknown' {
  const clause = lastClause(lead).replace(/^.*：|^[\d一二三四五六七八九十]{1,2}[.．、]/, '');
  const [, pair] = /^(前者|后者)(?![比较与同和](?:前者|后者))/.exec(clause) ?? [];
  const [sum, which] = isSum.exec(clause) ?? [];
  // 前者80万元为人员经费
  if ((pair ?? sum) === undefined || nameBehind(amount, names.words) !== undefined) return undefined;
  if (pair !== undefined) {
    // 由人员经费和公用经费两部分组成，前者80万元: of one of the names, where these have no amounts.
    const [, listed = ''] = isPair.exec(wordsBefore(names.words, amount.from)) ?? [];
    const named = sharing(listed, amount.unit, names);
    return named.length === 2
      ? topics.begin(named[pair === '前者' ? 0 : 1], amount, '，其中')
      : topics.ofPair(pair, amount.depth);
  }
  if (amount.role !== 'value' || !/元$/.test(amount.unit)) return undefined;
  return topics.sumOf(amount) ?? (which === undefined || isToldBehind.test(amount.after) ? undefined : 'unknown');
}

const bothTotals = /收入?(?:总计)?[、和与及]?支出?总计分别[为是]$/;

/** 教育支出、卫生健康支出分别为40万元: of which of them, nothing tells. */
function isInTurnOnly({ turns, parts, amounts }: BeingRead, { printed, index }: ToPlace): boolean {
  const { lead, from, role } = printed;
  // 收、支总计分别为120万元: of both, where no other amount follows.
  if (bothTotals.test(lead) && !joint.test(amounts[index + 1]?.lead ?? '')) return false;
  return (
    role !== 'completion' &&
    /(?:分别|依次)完成[^，。；]*$|(?:分别|依次|(?<![^，。；]{3})各自?)(?:为|是|占|达到?|计|列支|支出|安排|用[去掉]|花[去费掉]|使用|完成|：)*$/.test(
      lead,
    ) &&
    !turns.has(from) &&
    !parts.has(from)
  );
}

/** The amount by all that its sentence says of it, and the words before it that do not say so. */
function readAs(
  { turns, amounts, year, passage }: BeingRead,
  { printed, index, words, isItem }: ToPlace,
): { amount: Amount; lead: string } {
  const turn = turns.get(printed.from);
  const told =
    (turn === undefined ? undefined : { ...turn, lead: isItem ? '' : turn.lead }) ??
    fromTo({ ...printed, lead: words }, amounts[index - 1], year) ??
    (printed.role === 'value' && /元$/.test(printed.unit) ? afterOpenVerb(words) : undefined);
  const amount = readAmount(told === undefined ? printed : { ...printed, ...told }, passage.words, year);
  return { amount, lead: told?.lead ?? comeTo(amount, words) ?? words };
}

/** Whether an amount goes with another that nothing is known of. */
function isOfNothingKnown(
  { role, unit, lead }: Amount,
  { gap, isBehindUnknown }: ToPlace,
  before: Amount | undefined,
): boolean {
  // 即2205.00万元: the amount before it in another unit.
  if (/^[，(]即$/.test(lead) && before?.unit !== unit && before?.unit !== '%') return true;
  // 调减5.00万元，下降10.00%: a rate right behind an amount that nothing is known of is of that amount.
  if (role === 'growth' && isBehindUnknown && /^，?$/.test(bareName(gap))) return true;
  if (role === 'share' && isBehindUnknown && !gap.startsWith(')') && /^[，(]占/.test(gap.slice(gap.search(/[，(]/))))
    return true;
  // 占57%，较上年回落0.85个百分点: a step of the share, not of the money.
  return unit === '个百分点' && before?.unit === '%';
}

/** What an amount is of: what its words name, or what was spoken of. */
function topicOf(
  { topics }: BeingRead,
  named: Concept | undefined | 'same',
  here: Topic | undefined,
  amount: Amount,
  { index, gap, isItem }: ToPlace,
): Topic | undefined {
  if (named === 'same') return isItem ? here : topics.spokenOf(here, amount, index, gap);
  const isSame = here?.concept !== undefined && named !== undefined && named.id === here.concept.id;
  if (isSame && !here.amounts.has(keyOf(amount))) {
    delete here.isOpening;
    return here;
  }
  return (named && topics.again(named, amount)) ?? topics.begin(named, amount, gap);
}

/** Whether something known can have an amount of this kind. */
function mayHave(topic: Topic, concept: Concept, { unit, role, whole }: Amount, isSame: boolean, names: NamesHere) {
  const isOfMoney = concept.measure === 'final';
  if (!isRatio(unit) && isOfMoney !== /元$/.test(unit)) return false;
  if (isRatio(unit) && /^(?:value|final|budget|prior)$/.test(role)) return false;
  // 工程采购占工程支出的81.20%: what has that share of it is not said here.
  if (role === 'share' && !names.knowsWhole(whole ?? '')) return false;
  if (role === 'share' && (isOfItself(whole ?? '', concept, names) || (!whole && isWhole.test(concept.id))))
    return false;
  // 收、支总计 is named by the heading only: it has no budget, and is not what an outturn without a name is of.
  return !(isSame && topic.isOpening && isTotal.test(concept.id) && !/^(?:change|growth|prior)$/.test(role));
}

/** 货物采购占货物支出的90%，工程采购占80%: of another whole than the list's, as the one before it. */
function isOfOwnWhole({ id }: Concept, { role, whole, from }: Amount, names: NamesHere): boolean {
  if (role !== 'share' || whole) return false;
  const [, own = ''] = /^.*占([^，。；占\d]{2,20}?)(?:金额|总额)?的?\d/.exec(wordsBefore(names.words, from)) ?? [];
  const of = names.conceptOf(bareName(own), '万元')?.id ?? '';
  const parent = (one: string) => one.slice(0, one.lastIndexOf('.'));
  return of !== id && !of.endsWith('total') && parent(of) !== '' && parent(of) === parent(id);
}

function isOfItself(whole: string, { id }: Concept, names: NamesHere): boolean {
  const name = whole.replace(/(?:总额|总金额|金额)$/, '');
  const of = names.conceptOf(name, '万元')?.id.replace(/-total$/, '');
  return !/^(?:本年|当年|全年|全部|各项|总|的)*(?:支出|收入)/.test(name) && of === id;
}
