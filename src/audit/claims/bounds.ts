import { template } from '../../template/template.ts';
import { auditStrings } from '../../words/strings.ts';
import { amount, compared } from '../amount.ts';
import { operator } from '../formula.ts';
import type { Amount } from '../reading/amounts.ts';
import { type Quantity, nameOf as wordsBefore } from '../reading/quantities.ts';
import { quantitiesOf, type Reading } from '../reading/reading.ts';
import { amountToken, half } from './arithmetic.ts';
import type { Claim } from './claim.ts';
import { type Fact, factsIn } from './facts.ts';
import { nameOf } from './name-of.ts';

/** Parts that are not more than their whole, wherever the report states the two. */
export function boundsOf(reading: Reading): Claim[] {
  const facts = factsIn(reading).filter(({ role }) => role === 'value');
  const known = template.bounds.flatMap(({ part, whole }) => {
    const least = facts.find((fact) => fact.concept === part);
    // 货物中…中小企业182.00万元 beside 中小企业790.00万元: of what is told in several amounts some may be of a part only.
    const most = facts
      .filter((fact) => fact.concept === whole)
      .reduce<Fact | undefined>(
        (a, b) => (a === undefined || b.amount.value.greaterThan(a.amount.value) ? b : a),
        undefined,
      );
    if (least === undefined || most === undefined || least.amount.unit !== most.amount.unit) return [];
    return [notMore(reading, nameOf(least.statement), least.amount, most.amount, nameOf(most.statement))];
  });
  return [...known, ...visitors(reading), ...posts(reading), ...boarders(reading)];
}

/** 核定事业编制29名，年末实有在编人员37人: who has a post has one of those there are, of whatever kind where only one kind is told. */
function posts(reading: Reading): Claim[] {
  const sections = Map.groupBy(reading.text, ({ passage }) => passage.trail.at(-1) ?? passage.part);
  return [...sections.values()].flatMap((own) => {
    const paragraphs = own.map(({ passage }) => passage.words);
    const words = paragraphs.join('');
    const people = quantitiesOf(own).filter(({ kind, about }) => kind === '人' && !about);
    const [quota, ...parts] = people.filter(({ lead }) => /编制(?:总?数|人数|名额)?(?:共|为|是|有)*$/.test(lead));
    const staff = people.find(({ lead }) => /(?<!非)在编(?:在职|人员|职工|人数|教职工)*(?:共|为|是|有)*$/.test(lead));
    const isOfOne = parts.length === 0 && !/行政.*事业|事业.*行政|工勤|参公|参照|机动/.test(words);
    const isAll = /(?<![行政事业勤参公])编制/.test(quota?.lead ?? '') && !/机动|增加|调入/.test(words);
    if (quota === undefined || staff === undefined || !(isOfOne || isAll)) return [];
    const at = own.findIndex(({ quantities }) => quantities.flat().includes(staff));
    const before = [...paragraphs.slice(0, at), paragraphs[at]?.slice(0, staff.from)].join('');
    if (/超编|另有/.test(before)) return [];
    return [notMoreTold(reading, staff, quota)];
  });
}

/** 在校学生2760人 here and 住校生3180人 there: who lives at a school goes to it. */
function boarders(reading: Reading): Claim[] {
  const people = quantitiesOf(reading.text).filter(({ measure }) => /^[人名]$/.test(measure));
  const [most] = people
    .filter(({ lead }) => /在校(?:学|幼)?生[^，。；、]{0,4}$/.test(lead))
    .toSorted((a, b) => b.worth - a.worth);
  const part = people.find(({ lead }) => /(?:住校|寄宿|住宿|走读)学?生[^，。；、]{0,3}$/.test(lead));
  return most === undefined || part === undefined || most.about || part.unit !== most.unit
    ? []
    : [notMoreTold(reading, part, most)];
}

/** Words that guests, and those who travel, are told with. */
const guests = /接待|来[访宾客人]|宾客|外宾|出[国境]|因公|外事|人员/;

/** What words between two numbers name, but for what they count and how. */
function named(between: string): string {
  return between.replace(/批次|批|团组|个|人次|人数|人均|[共总合累]计|[共总约计为达及和与、，。；：（）()\s]|\d/g, '');
}

/** Every batch of guests is at least one guest. */
function visitors(reading: Reading): Claim[] {
  return reading.statements.flatMap((statement, at) => {
    const next = reading.statements[at + 1];
    const isBatches =
      /^批次?$/.test(statement.kind) || (statement.kind === '个' && /团组|批次/.test(statement.subject));
    // 轮训2批次20人 are no guests.
    const lead = next?.passage.words.slice(0, next.value?.from).slice(-60) ?? '';
    const isGuests = next?.kind === '人次' || (next?.kind === '人' && /接待|来宾|出国/.test(lead));
    if (!isBatches || !isGuests || next.passage !== statement.passage) return [];
    // 接待15批次。培训45人次: people that another word names are others.
    const between = next.passage.words.slice(statement.value?.to, next.value?.from);
    if (!guests.test(between) && named(between) !== '') return [];
    // 180人次、21批次；…0人次: the guests of these batches stand before them.
    const before = reading.statements[at - 1];
    const isOther = /^人次?$/.test(before?.kind ?? '') && before?.passage === statement.passage;
    if (isOther || /；|其中/.test(next.value?.lead ?? '') || statement.value === undefined || next.value === undefined)
      return [];
    return [notMore(reading, nameOf(statement), statement.value, next.value, nameOf(next))];
  });
}

/** Of two numbers of the work, each under its own words, that one is not more than the other. */
export function notMoreTold(reading: Reading, less: Quantity, more: Quantity, isExact = false): Claim {
  return { ...notMore(reading, wordsBefore(less), less, more, wordsBefore(more), isExact), inferred: true };
}

/**
 * @param name of the whole, where it has one of its own
 * @param isExact a mark is as it is printed, and no rounding of what was reached
 */
export function notMore(
  reading: Reading,
  subject: string,
  part: Amount,
  whole: Amount,
  name = subject,
  isExact = false,
): Claim {
  return {
    rule: 'bound',
    subject,
    ...(name !== subject && { states: auditStrings.statedBound(subject, name) }),
    amounts: [part, whole],
    judge(of) {
      const over = of(part).minus(of(whole));
      // 11批次 and 94人次
      const numbers = compared(of(part), of(whole), part.unit);
      const holds = over.isZero() || over.isNegative();
      const rounds = !holds && !isExact && over.lessThan(half(reading, part).plus(half(reading, whole)));
      return {
        verdict: holds ? 'consistent' : rounds ? 'within-rounding' : 'inconsistent',
        severity: 'medium',
        formula: [amountToken(reading, part), operator(holds ? '≤' : rounds ? '≈' : '>'), amountToken(reading, whole)],
        ...numbers,
        words: { ...numbers.words, expected: amount(of(whole), whole.unit) },
      };
    },
  };
}
