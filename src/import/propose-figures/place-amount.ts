import { type Amount, isOutturn, isStep, thanOpening } from '../../audit/reading/amounts.ts';
import { isRatio } from '../../template/units.ts';
import { ofAllSpending } from './all-spending.ts';
import { baseByArithmetic, holds } from './arithmetic.ts';
import type { BeingRead } from './being-read.ts';
import { baseOf, isBorneOut } from './borne-out.ts';
import { isMeasure, readByNumbers } from './by-numbers.ts';
import type { Concept } from './concepts.ts';
import { comeTo, fromTo } from './from-to.ts';
import { isInDoubt } from './in-doubt.ts';
import { inheritRole, type ListedPart } from './listed-parts.ts';
import { isOfOwnWhole, mayHave } from './may-have.ts';
import { mayBeNamedBehind } from './name-behind.ts';
import { namedConcept } from './named-concept.ts';
import { isBesideLastYears, isOfAnother, isPartOfUnknown } from './of-another.ts';
import { afterOpenVerb } from './open-verb.ts';
import { placeMeasure } from './place-measure.ts';
import { readAmount } from './read-amount.ts';
import { referredTo } from './referred-to.ts';
import { joint } from './row-from.ts';
import { spokenOf } from './spoken-of.ts';
import { bareName } from './subject-names.ts';
import { outOfBrackets, type ToPlace } from './to-place.ts';
import { keyOf, type Topic } from './topic.ts';

/**
 * Binds an amount to what it is of, as far as its name, or what was spoken of before it, tells.
 * @param listed parts of lists so far, to which it is added where it is one
 */
export function placeAmount(reading: BeingRead, printed: ToPlace, listed: ListedPart[]): void {
  const { names, categories, topics, bound, passage, parts } = reading;
  const given = outOfBrackets(printed, names) ?? printed;
  const { index, gap, isItem } = given;
  const told = readAs(reading, given);
  const { amount } = told;
  const pair = withinPair.exec(told.lead);
  // 年末结转12万元，后者含政府性基金2万元: a part of that one.
  const here = (pair && topics.ofPair(pair[1] ?? '', given.printed.depth)) ?? topics.at(given.printed.depth, gap);
  const lead = pair === null ? told.lead : told.lead.replace(withinPair, '，其中');
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
  if (isMeasure(amount, next) && (placeMeasure(reading, amount, next, lead) || named === undefined)) return;
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
  const closing = concept.id.replace('opening', 'closing');
  if (here?.concept?.id === closing && here !== topic && thanOpening.test(amount.lead)) topics.beginsWith(amount, here);
}

/** 比上年减少2万元, 比上年的18万元减少2万元: without a name. */
function isBareStep({ role }: Amount, lead: string): boolean {
  return (isStep(role) || role === 'prior') && lead.split('，').every((clause) => bareName(clause) === '');
}

const withinPair = /(?:^|[，；。])([前后]者)(?:[中里内]，?)?(?:其?中|含有?|包括|包含)[：，]?/;

const bothTotals = /收入?(?:总计)?[、和与及]?支出?总计分别[为是]$/;

/** 教育支出、卫生健康支出分别为40万元: of which of them, nothing tells. */
function isInTurnOnly({ turns, parts, amounts, bound, passage }: BeingRead, { printed, index }: ToPlace): boolean {
  const { lead, from, role } = printed;
  // 购置费20万元，运行费10万元，上年支出和预算分别为35万元和36万元: of which of them, nothing tells.
  const turn = turns.get(from);
  if (
    turn !== undefined &&
    bareName(turn.lead) === '' &&
    bound.outturnsSince(passage.words.lastIndexOf('。', from)) > 1
  )
    return /元$/.test(printed.unit);
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
  reading: BeingRead,
  named: Concept | undefined | 'same',
  here: Topic | undefined,
  amount: Amount,
  { index, gap, isItem }: ToPlace,
): Topic | undefined {
  if (named === 'same') return isItem ? here : spokenOf(reading, here, amount, index, gap);
  const { topics } = reading;
  const isSame = here?.concept !== undefined && named !== undefined && named.id === here.concept.id;
  if (isSame && !here.amounts.has(keyOf(amount))) {
    delete here.isOpening;
    return here;
  }
  return (named && topics.again(named, amount)) ?? topics.begin(named, amount, gap);
}
