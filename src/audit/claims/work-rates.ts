import { isRatio } from '../../template/units.ts';
import { inOneUnit, nameOf, type Quantity } from '../reading/quantities.ts';
import type { Reading } from '../reading/reading.ts';
import type { Announced } from './announced.ts';
import { ratioOfTwo, signed } from './arithmetic.ts';
import type { Claim } from './claim.ts';
import { farFromRatio } from './far.ts';

/** A count of a report and what its words call it. */
interface NamedCount {
  one: Quantity;
  name: string;
}

/** All counts of a report, named once for all of its rates. */
export function namedCounts(all: readonly Quantity[]): NamedCount[] {
  return all.filter(isCount).map((one) => ({ one, name: nameOf(one) }));
}

/**
 * 受理1250件，审结1175件，结案率94.00%; 专业技术人员占实有人员的57.41%.
 * @param counts of the whole report
 */
export function workRates(
  reading: Reading,
  sentence: readonly Quantity[],
  paragraph: readonly Quantity[],
  counts: readonly NamedCount[],
): Announced[] {
  return sentence.flatMap((one, at) =>
    one.measure === '%' ? rateOf(reading, one, sentence.slice(0, at), sentence.slice(at + 1), paragraph, counts) : [],
  );
}

/** Of the two counts before it, or of what its words name; of another pair of the paragraph, where that holds. */
function rateOf(
  reading: Reading,
  rate: Quantity,
  before: readonly Quantity[],
  behind: readonly Quantity[],
  paragraph: readonly Quantity[],
  counts: readonly NamedCount[],
): Announced[] {
  if (rate.about || rate.value.equals(100)) return [];
  // 优秀率75%(8个项目中优秀6个)
  const [first, second, third] = behind.filter(({ depth }) => depth > rate.depth);
  const isOfBoth =
    first &&
    second &&
    !third &&
    first === behind[0] &&
    /^[(]/.test(first.lead) &&
    first.kind === second.kind &&
    first.kind !== '%';
  if (isOfBoth && ![first, second].some(({ lead, about }) => about || /上年|目标|计划|其中|比/.test(lead))) {
    const [part, whole] = first.worth < second.worth ? [first, second] : [second, first];
    return [
      { readings: ratioOf(reading, rate, part, whole), others: othersOf(reading, rate, paragraph), isPlain: true },
    ];
  }
  const [, ofPart = '', ofWhole = ''] = /([^，。；：、\d]{3,16})占([^，。；\d]{2,16}?)的?$/.exec(rate.lead) ?? [];
  const called = (name: string) => (name === '' ? [] : counts.filter((own) => isCalled(own, name)));
  const [parts, wholes] = [called(ofPart), called(ofWhole)];
  const byName = parts.flatMap(({ one }) => wholes.map(({ one: other }) => [one, other] as const));
  // 决算超出预算61万元，完成率106.1%: of the budget, not of what was over it.
  const own = before.filter((one) => isCount(one) && !/(?:超出?|[低高多少]于)[^，。；]*$/.test(one.lead));
  const [part] = own.slice(-1);
  // 人口3.26万人，建立档案3.05万份，建档率93.56%
  const whole = own.slice(0, -1).findLast((one) => inOneUnit([one, part as Quantity])) ?? own.at(-2);
  const isRate = /(?:率|(?<!幅)度)(?:为|达到?|是)?$/.test(rate.lead) && part !== undefined && whole !== undefined;
  const ofTarget =
    targeted.test(rate.lead) || /完成率[为达]?$/.test(rate.lead)
      ? targetOf(own.filter(({ isStep }) => !isStep))
      : undefined;
  // 帮助412户…，占困难职工1030户的45.0%
  const named = before.at(-1);
  const isOfNamed =
    named !== undefined && /^的?$/.test(rate.lead) && /(?:占|是|为|相当于|达到?)[^，。；]*$/.test(named.lead);
  const counted = isOfNamed ? own.slice(0, -1).findLast(({ kind }) => kind === named.kind) : undefined;
  // 较上年的100万元增长2%，是预算98万元的104%: of what was told before.
  const isCompared = /[比较与同][^，。；]*$/.test(counted?.lead ?? '');
  const [ofThis, base] = (isOfNamed && counted !== undefined && !isCompared && inOneUnit([counted, named])) || [];
  if (ofThis !== undefined && base !== undefined && !base.value.isZero())
    return [
      {
        readings: [quotientOf(reading, rate, ofThis, base)],
        others: othersOf(reading, rate, paragraph),
        isPlain: true,
      },
    ];
  const pairs = [...byName, ...(isRate ? [[part, whole] as const] : [])];
  const readings = [
    ...(ofTarget === undefined ? [] : [quotientOf(reading, rate, ...ofTarget)]),
    ...pairs.flatMap(([one, other]) => ratioOf(reading, rate, one, other)),
  ];
  if (readings.length === 0) return [];
  const others = othersOf(reading, rate, paragraph);
  // 受理1250件，审结1175件，结案率91.20%: near the rate of the two that stand just before it, it is meant to be theirs.
  // After another rate of theirs (办复率100%，满意率96.43%) it may be of anything.
  const isNext = before.at(-1) === part && (ofTarget !== undefined || part?.kind === whole?.kind);
  const isPlain = isNext && readings.some((claim) => isNear(claim));
  return [{ readings, others, isPlain }];
}

/** Rates further apart are of something else. */
const mostApart = 6;

function isNear({ judge }: Claim): boolean {
  const { difference } = judge(signed);
  return difference !== null && difference !== undefined && Math.abs(Number(difference)) < mostApart;
}

function isCount({ measure, about }: Quantity): boolean {
  return !isRatio(measure) && !about;
}

/** 专业技术人员31人 is what 专业技术人员 counts, and 实有54人 what 实有人员 does. */
function isCalled({ name: own }: NamedCount, name: string): boolean {
  return own.length > 1 && (own.endsWith(name) || (name.startsWith(own) && name.length - own.length <= 2));
}

/** Of any two counts of its paragraph, or of two that stand side by side. */
function othersOf(reading: Reading, rate: Quantity, paragraph: readonly Quantity[]): Claim[] {
  const counts = paragraph.filter(isCount);
  // 优11个、良3个、中1个，优良率93.3%: of two that stand side by side.
  const parts = [...counts, ...counts.slice(1).flatMap((one, at) => together(counts[at] as Quantity, one))];
  return parts.flatMap((one) => counts.flatMap((other) => (one === other ? [] : ratioOf(reading, rate, one, other))));
}

function together(one: Quantity, other: Quantity): Quantity[] {
  const [first, second] = inOneUnit([one, other]) ?? [];
  return first && second ? [{ ...first, value: first.value.plus(second.value) }] : [];
}

function ratioOf(reading: Reading, rate: Quantity, one: Quantity, other: Quantity): Claim[] {
  const [part, whole] = inOneUnit([one, other]) ?? (one.scale === other.scale ? [one, other] : []);
  if (part === undefined || whole === undefined || part.value.greaterThanOrEqualTo(whole.value)) return [];
  return [quotientOf(reading, rate, part, whole)];
}

/** That a rate is one of two numbers ÷ the other. */
export function quotientOf(reading: Reading, rate: Quantity, part: Quantity, whole: Quantity): Claim {
  return {
    rule: 'share',
    subject: nameOf(rate),
    amounts: [rate, part, whole],
    judge: (of) => ratioOfTwo(reading, rate, part, whole, of),
    isFar: farFromRatio(reading, rate, { plus: [part] }, { plus: [whole] }),
  };
}

const targeted = /(?:完成|为|达到?)(?:年度|全年)?(?:目标|任务|计划)(?:任务|值|数)?的?$/;

/** 就业326人，年度目标300人，完成目标的108.67%: what was done, of what was meant. */
function targetOf(before: readonly Quantity[]): [done: Quantity, target: Quantity] | undefined {
  const [one, other] = before.slice(-2);
  if (one === undefined || other === undefined) return undefined;
  const pair = inOneUnit([one, other]);
  const isTarget = ({ lead }: Quantity) => /目标|计划|任务/.test(lead);
  if (pair === undefined || isTarget(one) === isTarget(other)) return undefined;
  const [first, second] = pair as [Quantity, Quantity];
  const [done, target] = isTarget(one) ? [second, first] : [first, second];
  return target.value.isZero() ? undefined : [done, target];
}
