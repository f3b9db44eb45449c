import { type Decimal, ExactDecimal, plain, printedDecimals, total, zero } from '../exact-decimal.ts';
import type { Amount } from '../reading/amounts.ts';
import type { Reading } from '../reading/reading.ts';
import type { Statement } from '../reading/statement.ts';
import { conceptOf, isKnownConcept } from '../reading/subjects.ts';
import { signed } from './arithmetic.ts';
import type { Claim } from './claim.ts';
import { placeKey } from './diagnosis.ts';
import type { Evidence } from './evidence.ts';
import { tellingDigits } from './likeness.ts';
import { holds, isMaybeSlip, isSlipAlike } from './slip-alike.ts';
import { isToldShort } from './told-short.ts';

/** An amount told beside what it is compared with, or less a part of it: whether it is the thing itself is not certain. */
const beside =
  /(?:比|较|与|和|(?<!合)同)(?:上年|去年|上一年|前一年|\d{4}年|年初|全年|调整|预算)|超出?|低于|高于|扣除|剔除|相比/;

/**
 * Whether the words leave no doubt that a rate or a change speaks of this amount: no other amount could be meant, and
 * what stands after the last part of a list is not said of one part only.
 * @param said the rate or change
 * @param statementsOf what a passage states
 */
export function speaksOf(
  statement: Statement,
  value: Amount,
  said: Pick<Amount, 'from' | 'role'>,
  { statementsOf }: Pick<Reading, 'statementsOf'>,
): boolean {
  const { passage, kind, item, within, subject } = statement;
  const { block, offset } = passage.placeOf(value.from);
  // An amount of an earlier paragraph goes by its name.
  if (block !== value.place.block || offset !== value.place.offset) return isKnownConcept(conceptOf(subject));
  if (beside.test(value.lead.slice(value.lead.lastIndexOf('，') + 1))) return false;
  if (within !== undefined && !isSaidOfEach(within.parts, statement, said)) return false;
  const others = statementsOf(passage).flatMap((one) =>
    one.kind === kind && one.item === item && one.value !== undefined ? [one.value] : [],
  );
  if (others.some(({ from }) => value.to <= from && from < said.from)) return false;
  const isOnly = others.every((one) => one === value || one.from > said.from);
  return isOnly || !passage.words.slice(value.to, said.from).includes('。');
}

/** Whether a number it is measured against stands in one sentence with what is measured. */
export function isBeside({ passage }: Statement, base: Amount, said: Amount): boolean {
  const [from, to] = base.to <= said.from ? [base.to, said.from] : [said.to, base.from];
  return !passage.words.slice(from, to).includes('。');
}

function isSaidOfEach(parts: readonly Statement[], statement: Statement, { role }: Pick<Amount, 'role'>): boolean {
  const says = ({ completions, changes, growths, shares }: Statement) =>
    [...completions, ...changes, ...growths, ...shares].some((one) => one.role === role);
  const others = parts.filter((part) => part !== statement);
  return others.length > 0 && others.every(says);
}

/**
 * Whether a claim that fails is a contradiction, not a question. That its numbers belong together must show: in words that
 * leave nothing unread between them, in another claim that holds and takes the same numbers, or in the number itself, which
 * is as people write it wrong. What was only understood to belong together needs two of these; where some other number of
 * these paragraphs makes it hold, that may be the one that was meant.
 */
export function isCertain(claim: Claim, evidence: Evidence, reading: Reading): boolean {
  if (claim.isChance === true || isOfTwoYears(claim, reading) || isToldShort(claim, reading)) return false;
  if (isOfOpenList(claim, reading) || hasOtherReading(claim, reading)) return false;
  const isAlike = () => !ofOrder.has(claim.rule) && isSlipAlike(claim);
  // A sum that takes both tells them apart.
  if (claim.rule === 'same-fact') return claim.inferred !== true && !evidence.bearsOut(claim) && isAlike();
  if (claim.inferred === true) return evidence.bearsOut(claim) && isAlike();
  return evidence.bearsOut(claim) || isPlain(claim, reading) || isAlike();
}

/** 主要包括基本支出300万元、项目支出100万元: of what there may be more. */
function isOfOpenList({ rule, amounts: [, ...parts] }: Claim, { statementAt }: Reading): boolean {
  return rule === 'sum' && parts.length > 0 && parts.every((part) => statementAt(part)?.within?.open === true);
}

/** 2022年公务接待费5万元。 / 2023年接待费中，…3万元: sentences on two years; either year is wrong, or nothing is. */
function isOfTwoYears({ rule, amounts }: Claim, { passageAt }: Reading): boolean {
  if (rule !== 'sum') return false;
  const years = amounts.flatMap((amount) => {
    const before = passageAt(amount)?.passage.words.slice(0, amount.from) ?? '';
    return /^[^，。；\d]{0,12}((?:19|20)\d\d)年/.exec(before.slice(before.lastIndexOf('。') + 1))?.[1] ?? [];
  });
  return new Set(years).size > 1;
}

/** Rules whose numbers may be any, as long as they stand in an order. */
const ofOrder = new Set<Claim['rule']>(['bound', 'comparison-word']);

/** Among more numbers than these some fit by chance. */
const mostOthers = 200;

/**
 * Whether a number that the claim does not take makes it hold in place of one it takes, of those that stand in the same
 * paragraphs; for a sum also whether it holds without one of its parts, or with one more.
 */
function hasOtherReading(claim: Claim, { passageAt }: Reading): boolean {
  if (ofOrder.has(claim.rule) || claim.rule === 'unit') return false;
  const own = new Set(claim.amounts.map(placeKey));
  const passages = new Set(claim.amounts.map(passageAt));
  const others = [...passages].flatMap((passage) => passage?.amounts ?? []).filter((one) => !own.has(placeKey(one)));
  if (others.length > mostOthers) return true;
  return claim.amounts.some((amount, index) => {
    const free = others.filter(({ unit, value }) => unit === amount.unit && !value.equals(amount.value));
    const instead = free.map((other) => signed(other).abs().times(signOf(amount)));
    const ofSum = index === 0 ? free.map(({ value }) => amount.value.minus(value)) : [zero];
    const values = claim.rule === 'sum' && !amount.value.isZero() ? [...instead, ...ofSum] : instead;
    return values.some((value) => holds(claim, (one) => (placeKey(one) === placeKey(amount) ? value : signed(one))));
  });
}

function signOf({ direction }: Amount): number {
  return direction === -1 ? -1 : 1;
}

/** What may stand between numbers that say one thing: words for what they are, and none for anything else. */
const plainWords =
  /支出|收入|决算|预算|年初|年末|全年|本年|当年|年度|\d{4}年|年|执行|完成|实际|调整|后|数|金额|额|总|合计|为|是|的|了|比|较|与|同|和|相|上|去|增加|减少|增长|下降|上升|降低|增|减|降|多支|少支|超支|节约|多|少|幅度?|比[重例率]|率|占|达到?|[，、：()]/g;

/** Whether all numbers stand in one sentence, with nothing else between them that was not read. */
function isPlain({ amounts, words, rule }: Claim, { passageAt }: Reading): boolean {
  const passage = passageAt(amounts[0] as Amount);
  // Two names for one thing may be two things; of several shares one may be of something else.
  if (rule === 'unit') return true;
  if (
    rule === 'same-fact' ||
    rule === 'share-total' ||
    passage === undefined ||
    amounts.some((amount) => passageAt(amount) !== passage)
  )
    return false;
  const text = passage.passage.words;
  const from = Math.min(...amounts.map((amount) => amount.from));
  const to = Math.max(...amounts.map((amount) => amount.to), words === undefined ? 0 : text.indexOf('预算', from));
  if (text.slice(from, to).includes('。')) return false;
  if (rule === 'sum' || rule === 'bound') return true;
  const own = new Set(amounts.map(placeKey));
  const within = passage.amounts.filter((one) => from <= one.from && one.from < to);
  if (within.some((one) => !own.has(placeKey(one)) && (one.role === 'value' || one.role === 'aside'))) return false;
  const gaps = within.slice(1).map((one, index) => text.slice(within[index]?.to, one.from));
  return gaps.every((gap) => gap.replace(plainWords, '') === '');
}

/** Rules that fail by an amount, which may be any. */
const ofSize = /^(?:sum|share|share-total|bound|change|variance|same-fact)$/;

/**
 * Whether a claim that fails and is no contradiction is near enough to holding to ask about it. What is far off belongs to
 * something else, unless a slip explains it; a share that is the rest to 100 % is of the other part.
 */
export function isWorthAsking(claim: Claim, evidence: Evidence, reading: Reading): boolean {
  if (claim.rule === 'sum' && claim.inferred === true && isOtherList(claim, reading)) return false;
  if (isToldShort(claim, reading) || isRateOfOthers(claim, reading) || isOfOtherHead(claim, reading)) return false;
  const { actual, expected, unit } = claim.judge(signed);
  if (!ofSize.test(claim.rule) || actual == null || expected == null) return true;
  const [is, should] = [actual, expected].map((one) => sized(one, claim.rule)) as [Decimal, Decimal];
  // Parts that come to much more than their whole are of something else, unless they are few things.
  const isOver = claim.rule === 'sum' && is.greaterThan(9) && should.greaterThan(is.times('1.35'));
  if (isOver && !isMaybeSlip(claim)) return false;
  if (claim.rule === 'same-fact' && claim.inferred !== true) return !evidence.bearsOut(claim);
  if (/^(?:change|variance|same-fact)$/.test(claim.rule)) return !isApart(is, should, 2) || isMaybeSlip(claim);
  // 0万元，占3%: no share of anything.
  if (claim.rule === 'share' && should.isZero()) return true;
  const isRest = unit === '%' && is.plus(should).minus(100).abs().lessThan('0.02');
  // Parts that come to less than their whole may be some of them.
  const isShort = claim.rule === 'sum' && should.times(/元$/.test(unit ?? '') ? '1.125' : 2).lessThan(is);
  if ((isShort || (claim.rule === 'share' && isApart(is, should, 5))) && !isMaybeSlip(claim)) return false;
  if (claim.rule === 'share-total' && is.lessThan(80)) return isMaybeSlip(claim);
  const isFar = isApart(is, should, 20);
  return !isRest && (!isFar || isSlipAlike(claim) || (claim.rule !== 'share' && evidence.bearsOut(claim)));
}

/**
 * Whether other numbers of its paragraph make up a rate: how much one is of another, or more than it. Of its own numbers one is
 * as wrong as the rate may be, but in a share that no slip explains.
 */
function isRateOfOthers(claim: Claim, reading: Reading): boolean {
  const [rate, ...own] = claim.amounts;
  if (rate?.unit !== '%') return false;
  const isTelling = tellingDigits(rate.token) > 2;
  if (claim.rule !== 'share' && !isTelling) return false;
  const isNoSlip = claim.rule === 'share' && isTelling && !isMaybeSlip(claim);
  const taken = own.map(placeKey);
  const wholes = (reading.passageAt(rate)?.quantities.flat() ?? [])
    .filter(({ measure, value }) => measure !== '%' && !value.isZero())
    .map(({ kind, measure, worth, place }) => ({ kind, isMoney: measure === '元', worth, of: [placeKey({ place })] }));
  const together = wholes.slice(1).flatMap((one, at) => {
    const before = wholes[at] as (typeof wholes)[number];
    return one.kind === before.kind ? [{ ...one, worth: one.worth + before.worth, of: [...before.of, ...one.of] }] : [];
  });
  const share = rate.value.toNumber() / 100;
  const loose = 0.6 * 10 ** (-2 - printedDecimals(rate.token));
  return [...wholes, ...together].some((one) =>
    wholes.some((other) => {
      const all = [...one.of, ...other.of];
      if (one.isMoney !== other.isMoney || new Set(all).size < all.length) return false;
      const [a, b] = [one.worth, other.worth];
      const [ofOther, more, less, step] = [a / b, Math.abs(a - b) / b, b / (a + b), a / Math.abs(b - a)];
      const isNew = isTelling && !all.some((key) => taken.includes(key));
      const isOwn = all.every((key) => taken.includes(key));
      // 63人、27人 of 120张: both together.
      const isBoth = taken.every((key) => one.of.includes(key));
      const ofShare = isNew ? [ofOther, more, less] : isOwn ? [more, less, step] : isBoth || isNoSlip ? [ofOther] : [];
      const ways = claim.rule === 'share' ? ofShare : isNew ? [more] : [];
      return ways.some((is) => Math.abs(is - share) <= loose);
    }),
  );
}

/** 减少0.36万元 is as much as it says. */
function sized(value: string, rule: Claim['rule']): Decimal {
  const size = new ExactDecimal(value);
  return rule === 'sum' ? size.abs() : size;
}

/** Whether one number is more than so many times the other. */
function isApart(one: Decimal, other: Decimal, times: number): boolean {
  return ExactDecimal.min(one.abs(), other.abs()).times(times).lessThan(ExactDecimal.max(one.abs(), other.abs()));
}

/**
 * Whether the numbers of a sum that was only understood, which no slip of the pen explains, belong to another list: some that
 * stand side by side make up another number of the paragraph, a part is more than twice the whole, or the whole is what a
 * part leaves: 公用经费214万元，其中25万元不属于机关运行经费189万元.
 */
function isOtherList(claim: Claim, reading: Reading): boolean {
  const [whole, ...parts] = claim.amounts as [Amount, ...Amount[]];
  const isOfParts = claim.judge(signed).actual === plain(whole.value);
  if (!isOfParts || parts.some(({ place }) => place.block !== whole.place.block) || isMaybeSlip(claim)) return false;
  // Of all that the paragraph counts.
  const stated = (reading.passageAt(whole)?.quantities.flat() ?? []).filter(
    (one) =>
      one.unit === whole.unit && !/上年|去年/.test(one.lead) && !parts.some((part) => placeKey(part) === placeKey(one)),
  );
  const runs = parts.flatMap((_, from) => parts.slice(from + 1).map((_, by) => parts.slice(from, from + by + 2)));
  const isMadeUp = runs
    .map((run) => total(run.map(({ value }) => value)))
    // Small counts are alike by chance.
    .some((sum) => sum.greaterThan(9) && stated.some(({ value }) => value.equals(sum)));
  const [one, other, ...more] = parts.map(({ value }) => value);
  const isLeft = more.length === 0 && other !== undefined && one?.minus(other).abs().equals(whole.value);
  return isMadeUp || isLeft === true || parts.some(({ value }) => value.abs().greaterThan(whole.value.abs().times(2)));
}

/** 财政拨款支出120万元，分科目看：…: parts that make up what they stand below, where another section tells what of it they should be, and the rest. */
function isOfOtherHead({ rule, amounts: [whole, ...parts] }: Claim, { statementAt, statements }: Reading): boolean {
  const [own, first] = [whole, parts[0]].map((one) => one && statementAt(one));
  if (rule !== 'sum' || own === undefined || first === undefined || parts.length < 3) return false;
  const sum = total(parts.map(({ value }) => value));
  const section = first.passage.trail[0];
  const isHead = ({ value, subject, passage }: Statement) =>
    passage.trail[0] === section && value?.value.equals(sum) === true && conceptOf(subject) !== conceptOf(own.subject);
  const rest = whole === undefined ? sum : sum.minus(whole.value);
  return (
    own.passage.trail[0] !== section &&
    statements.slice(0, statements.indexOf(first)).some(isHead) &&
    statements.some(({ value }) => value?.value.equals(rest))
  );
}
