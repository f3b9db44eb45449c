import { compared } from '../amount.ts';
import { ExactDecimal, printedDecimals, total } from '../exact-decimal.ts';
import { comparison, numberToken } from '../formula.ts';
import type { Amount } from '../reading/amounts.ts';
import type { Reading } from '../reading/reading.ts';
import type { StatedList, Statement } from '../reading/statement.ts';
import { areRelated, conceptOf, isKnownConcept } from '../reading/subjects.ts';
import { severalOf } from '../reading/told-shares.ts';
import { judgeDifference } from '../rounding.ts';
import { plusTokens, sumOf } from './arithmetic.ts';
import { notMore } from './bounds.ts';
import type { Claim } from './claim.ts';
import { isComplete, isDefined, isShort, overlaps } from './complete-lists.ts';
import { isGrade } from './grades.ts';
import { nameOf } from './name-of.ts';
import { holds, isSlipAlike } from './slip-alike.ts';
import { sumClaim } from './sum-claim.ts';

/** What 其中 lists adds up to what it is a list of; only lists from which nothing can be missing are judged otherwise. */
export function lists(reading: Reading): Claim[] {
  const all = reading.statements
    .flatMap(({ lists: stated }) => stated)
    .flatMap(byGrade)
    .map(onlyPosts)
    .map(onlyFirstSide)
    .map(withoutParts)
    .filter((list) => !overlaps(list));
  return all.flatMap((list) => [...sums(reading, list), ...shareTotals(reading, list)]);
}

/** Of the counts below a number of projects those by grade are a list of their own: 产业项目48个、其他项目4个，“优”51个、“良”1个. */
function byGrade(list: StatedList): StatedList[] {
  if (list.head.kind === 'money' || !list.parts.some(isGrade)) return [list];
  const graded = list.parts.filter((part) => isGrade(part) || isUngraded(part));
  const others = list.parts.filter((part) => !graded.includes(part));
  return [graded, ...(others.length > 1 ? [others] : [])].map((parts) => ({ ...list, parts }));
}

/** 优6个、良1个、其余1个未评等次; 其余7个均为优 are told once more. */
function isUngraded({ value }: Statement): boolean {
  return (
    /^[、，；和及]*其余(?:的)?$/.test(value?.lead ?? '') && !/^[^，。；]{0,6}[均都全优良]/.test(value?.after ?? '')
  );
}

/** 编制86人，实有80人。其中行政编制30人，实有28人；…: posts make up posts, and people people. */
function onlyPosts(list: StatedList): StatedList {
  const isPost = ({ subject }: Statement) => /编制/.test(subject);
  if (list.head.kind !== '人' || !list.parts.some(isPost)) return list;
  return { ...list, parts: list.parts.filter((part) => isPost(part) === isPost(list.head)) };
}

/** 收入总计100万元，其中本年收入90万元；本年支出95万元，…: what was spent is no part of what came in. */
function onlyFirstSide(list: StatedList): StatedList {
  const sides = list.parts.map(({ subject }) => sideOf(subject));
  const own = /收入/.test(list.head.subject) === /支出/.test(list.head.subject) ? undefined : sideOf(list.head.subject);
  const isOwn = own !== undefined && sides.findIndex((side) => side !== undefined && side !== own) > 0;
  const first = isOwn ? own : sides.find((side) => side !== undefined);
  const other = sides.findIndex((side) => side !== undefined && side !== first);
  return list.head.kind !== 'money' || other === -1 ? list : { ...list, parts: list.parts.slice(0, other) };
}

/** What is told of a part, or as a share of it, is no part beside it. */
function withoutParts(list: StatedList): StatedList {
  const whole = conceptOf(list.head.subject);
  const isShareOfOne = (before: readonly Statement[], { shares }: Statement) => {
    const own = shares.map((share) => conceptOf(share.whole ?? '')).filter((name) => name !== '' && name !== whole);
    return before.some(({ subject }) => own.includes(conceptOf(subject)));
  };
  const isOfOne = (part: Statement, at: number) =>
    isOfOneOf(list.parts.slice(0, at), part) || isShareOfOne(list.parts.slice(0, at), part);
  return { ...list, parts: list.parts.filter((part, at) => !isOfOne(part, at)) };
}

/** 人员经费300万元、公用经费100万元，二者合计占40%: of what there is more. */
function isToldShort({ parts }: StatedList): boolean {
  return parts.some(({ shares }) => shares.some((one) => severalOf(one) !== undefined && one.value.lessThan(99)));
}

/** 专任教师402人，专任教师中“双师型”教师277人: whether it is told of one of the last before it. */
export function isOfOneOf(before: readonly Statement[], { value, subject }: Statement): boolean {
  return before
    .slice(-4)
    .some((part) => part.subject.length > 1 && `${value?.lead}${subject}`.includes(`${part.subject}中`));
}

function sideOf(subject: string): string | undefined {
  return /(?:收入|支出)(?=[^收支]*$)/.exec(subject)?.[0];
}

function sums(reading: Reading, list: StatedList): Claim[] {
  const { head, parts } = list;
  const total = head.value;
  const values = parts.map(({ value }) => value);
  if (total === undefined || total.about || !values.every((value) => value !== undefined && !value.about)) return [];
  const isGraded = head.kind !== 'money' && parts.length > 1 && parts.every(isGrade);
  const isWhole = (isComplete(list) && !isToldShort(list)) || isGraded;
  return listClaims(reading, list, total, values as Amount[], isWhole);
}

/** Where a list may be one of several parts only, a sum that does not hold says nothing. */
function listClaims(reading: Reading, list: StatedList, total: Amount, all: Amount[], whole: boolean): Claim[] {
  const { head } = list;
  if (isOfAllBefore(reading, list, total, all)) return [];
  // …1辆；除保有量6辆外，其余9辆…, 其他用车3辆，其他用车3辆中有…: what is said of them once more.
  const again = all.findIndex(
    ({ lead, after, value }, index) =>
      all
        .slice(0, index)
        .some(
          (one, at) =>
            one.value.equals(value) && (/共计|合计|总计/.test(lead) || isNamedAlike(list.parts[at], list.parts[index])),
        ) ||
      /除|其余|保有|另有|不在/.test(lead) ||
      /^[^，。；、]{0,2}(?:另登|另行|不含)/.test(after),
  );
  // …1辆，其余1辆是其他用车: what is left makes it whole.
  const rest = all.slice(0, again + 1);
  const isRest = /其余/.test(all[again]?.lead ?? '') && sumOf(rest, ({ value }) => value).equals(total.value);
  const named = isRest ? rest : all.slice(0, again === -1 ? undefined : again);
  if (named.length === 0 || named.some(({ unit }) => unit !== total.unit)) return [];
  const alone = head.kind === 'money' ? 0 : named.reduce((count, part) => count + namesAlone(part), 0);
  if (
    alone > 0 &&
    sumOf(named, ({ value }) => value)
      .plus(alone)
      .equals(total.value)
  )
    return [];
  // A list that has made up its whole is at its end: …；退休58人.
  const sums = named.map((_, index) => sumOf(named.slice(0, index + 1), ({ value }) => value));
  const end = sums.findIndex(
    (sum, index) => index > 0 && sum.equals(total.value) && (!whole || /；/.test(named[index + 1]?.lead ?? '')),
  );
  const parts = end === -1 || sums.at(-1)?.equals(total.value) ? named : named.slice(0, end + 1);
  const claim = sumClaim(reading, head, total, parts);
  const [only, ...others] = parts;
  const isHeld = holds(claim);
  // That a list of shares leaves nothing out is understood, not said; where the shares hold, they bear it out.
  const isSaid = !list.inferred && (list.head.kind !== 'money' || isDefined(list));
  if ((whole && others.length > 0) || isHeld) return [{ ...claim, ...(!isSaid && { inferred: true }) }];
  if (isShort(list)) return [];
  // A count of projects or people may be of others than those counted before.
  if (/^[个人项家户件]$/.test(total.unit)) {
    const isAsked = parts.length > 1 && list.parts.every(({ subject }) => !qualities.test(subject));
    // …；退休11人 are in post no more.
    const posts = parts.filter(({ lead }) => !/；|[退离]休/.test(lead));
    if (isAsked && posts.length > 1 && total.unit === '人' && staff.test(head.subject))
      return [{ ...sumClaim(reading, head, total, posts), inferred: true }];
    const isRest = parts.length > 2 && /^其他/.test(list.parts.at(-1)?.subject ?? '');
    return isRest || sources.test(list.parts.map(({ subject }) => subject).join('，'))
      ? [{ ...claim, inferred: true }]
      : [];
  }
  // A list may leave parts out; one that a slip of the pen keeps from its whole is likely whole.
  const isLikelyWhole = others.length > (isKnownConcept(conceptOf(head.subject)) ? 0 : 1);
  if (isLikelyWhole && !list.open && !list.nested && isSlipAlike(claim)) return [{ ...claim, inferred: true }];
  // Parts may be any share of their whole, but not more than it.
  if (others.length > 0) {
    return exceeds(list, total, parts) ? [{ ...claim, inferred: true }] : [];
  }
  // 特种用车4辆（其中6辆…）: a bracket after the last part may be about all of them.
  // …。其中三个专项合计执行…: of what was told before. 学生1862人、教职工124人，其中…: of either.
  const isOfOther = list.nested || /合计/.test(only?.lead ?? '') || /^[、和及]/.test(total.lead);
  // 结余15万元（收入515万元，…）: what leaves it is no part of it.
  return only === undefined ||
    isOfOther ||
    (/余|差/.test(head.subject) && sideOf(list.parts[0]?.subject ?? '') !== undefined)
    ? []
    : [{ ...notMore(reading, nameOf(head), only, total), inferred: true }];
}

/** 预算项目3个、基金项目1个。其中“优”3个、“良”1个: of all that the sentence before counts, not of its last. */
function isOfAllBefore(
  { statementsOf }: Reading,
  { head }: StatedList,
  total: Amount,
  parts: readonly Amount[],
): boolean {
  const [first] = parts;
  const { words } = head.passage;
  if (head.kind === 'money' || !first || !words.slice(total.to, first.from).includes('。')) return false;
  const isBefore = ({ kind, value }: Statement) =>
    kind === head.kind && value && value.to <= total.from && !words.slice(value.to, total.from).includes('。');
  return statementsOf(head.passage).some(isBefore) && parts.some(({ value }) => value.greaterThan(total.value));
}

/** Whether two parts have one name, and it is one. */
function isNamedAlike(one: Statement | undefined, other: Statement | undefined): boolean {
  return one?.subject === other?.subject && one?.subject !== '';
}

/** 单位4个，包括局本部、行政执法机构1个、事业单位2个: what is named without a number is one more. */
function namesAlone({ lead }: Amount): number {
  const names =
    lead
      .replace(/\([^()]*\)/g, '')
      .split(/其中|包括|：|，/)
      .at(-1) ?? '';
  return names.replace(/^、/, '').split('、').length - 1;
}

/** Whether parts of one side come to more than their whole, and no first of them make it up. */
function exceeds({ nested, parts: named }: StatedList, total: Amount, parts: readonly Amount[]): boolean {
  const sides = new Set(named.map(({ subject }) => sideOf(subject) ?? ''));
  const sums = parts.map((_, index) => sumOf(parts.slice(0, index + 1), ({ value }) => value));
  const isMore = sums.at(-1)?.greaterThan(total.value) === true;
  return isMore && !nested && sides.size === 1 && !sums.some((sum) => sum.equals(total.value));
}

/** People in post, by where or how they serve; what else is said of some of them makes up no whole. */
const staff = /在职|在编|实有|在岗/;
const qualities = /职称|学历|学位|博士|硕士|本科|女|党员|少数民族|领导|岁|劳务|聘/;

/** Projects by whose money they are paid with: one or the other. */
const sources = /^[^，]*(?:县|市|区|省|本|部门)级[^，]*，[^，]*(?:上级|中央|省级|市级)[^，]*$/;

/** Shares of one whole make 100 %; each may have been rounded, or cut off. */
function shareTotals(reading: Reading, list: StatedList): Claim[] {
  const stated = list.parts.map(({ shares }) => shares);
  if (!isComplete(list) || stated.some((own) => own.length !== 1)) return [];
  const parts = stated.flat();
  const [whole, ...otherWholes] = new Set(parts.map((share) => share.whole ?? ''));
  const isOfHead = whole === '' ? !list.nested : areRelated(whole ?? '', list.head.subject);
  if (otherWholes.length > 0 || !isOfHead || parts.some(({ about }) => about)) return [];
  return [
    {
      rule: 'share-total',
      subject: nameOf(list.head),
      amounts: parts,
      judge(of) {
        const sum = sumOf(parts, of);
        const lastPlaces = parts.map(({ token }) => new ExactDecimal(10).pow(-printedDecimals(token)));
        const verdict = judgeDifference(sum.minus(100), total(lastPlaces));
        return {
          verdict,
          formula: [...plusTokens(reading, parts), comparison(verdict), numberToken('100', '%')],
          ...compared(sum, new ExactDecimal(100), '%'),
        };
      },
    },
  ];
}
