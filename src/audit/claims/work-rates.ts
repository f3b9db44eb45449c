import { apart, amount as withUnit } from '../amount.ts';
import { ExactDecimal, plain, total } from '../exact-decimal.ts';
import { comparison, numberToken, operator } from '../formula.ts';
import { inOneUnit, isAlike, isStep, nameOf, type Quantity } from '../reading/quantities.ts';
import type { Reading } from '../reading/reading.ts';
import { judgeDifference } from '../rounding.ts';
import type { Announced } from './announced.ts';
import { amountToken, half, ratioOfTwo } from './arithmetic.ts';
import type { Claim } from './claim.ts';

/** 受理1250件，审结1175件，结案率94.00%; 专业技术人员占实有人员的57.41%; 29批次、240人次，人均160元. */
export function workRates(
  reading: Reading,
  sentence: readonly Quantity[],
  paragraph: readonly Quantity[],
  all: readonly Quantity[],
): Announced[] {
  return sentence.flatMap((one, at) =>
    one.measure === '%'
      ? rateOf(reading, one, sentence.slice(0, at), paragraph, all)
      : averageOf(reading, one, sentence, paragraph),
  );
}

/** Of the two counts before it, or of what its words name; of another pair of the paragraph, where that holds. */
function rateOf(
  reading: Reading,
  rate: Quantity,
  before: readonly Quantity[],
  paragraph: readonly Quantity[],
  all: readonly Quantity[],
): Announced[] {
  if (rate.about || rate.value.equals(100)) return [];
  const [, ofPart = '', ofWhole = ''] = /([^，。；：、\d]{3,16})占([^，。；\d]{2,16}?)的?$/.exec(rate.lead) ?? [];
  const called = (name: string) => (name === '' ? [] : all.filter((one) => isCount(one) && isCalled(one, name)));
  const byName = called(ofPart).flatMap((one) => called(ofWhole).map((other) => [one, other] as const));
  const own = before.filter(isCount);
  const [part] = own.slice(-1);
  // 人口3.26万人，建立档案3.05万份，建档率93.56%
  const whole = own.slice(0, -1).findLast((one) => inOneUnit([one, part as Quantity])) ?? own.at(-2);
  const isRate = /[率度](?:为|达到?|是)?$/.test(rate.lead) && part !== undefined && whole !== undefined;
  const ofTarget = targeted.test(rate.lead) ? targetOf(own) : undefined;
  const pairs = [...byName, ...(isRate ? [[part, whole] as const] : [])];
  const readings = [
    ...(ofTarget === undefined ? [] : [quotientOf(reading, rate, ...ofTarget)]),
    ...pairs.flatMap(([one, other]) => ratioOf(reading, rate, one, other)),
  ];
  if (readings.length === 0) return [];
  const counts = paragraph.filter(isCount);
  const others = counts.flatMap((one) =>
    counts.flatMap((other) => (one === other ? [] : ratioOf(reading, rate, one, other))),
  );
  return [{ readings, others }];
}

function isCount({ measure, about }: Quantity): boolean {
  return measure !== '%' && measure !== '个百分点' && !about;
}

/** 专业技术人员31人 is what 专业技术人员 counts, and 实有54人 what 实有人员 does. */
function isCalled(one: Quantity, name: string): boolean {
  const own = nameOf(one);
  return own.length > 1 && (own.endsWith(name) || (name.startsWith(own) && name.length - own.length <= 2));
}

function ratioOf(reading: Reading, rate: Quantity, one: Quantity, other: Quantity): Claim[] {
  const [part, whole] = inOneUnit([one, other]) ?? (one.scale === other.scale ? [one, other] : []);
  if (part === undefined || whole === undefined || part.value.greaterThan(whole.value) || whole.value.isZero())
    return [];
  return [quotientOf(reading, rate, part, whole)];
}

function quotientOf(reading: Reading, rate: Quantity, part: Quantity, whole: Quantity): Claim {
  return {
    rule: 'share',
    subject: nameOf(rate),
    amounts: [rate, part, whole],
    judge: (of) => ratioOfTwo(reading, rate, part, whole, of),
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

const perOne =
  /(?<of>人|次|车|户|亩|批|件|个|公里|平方米|场|家|辆|台)(?:次)?均(?:费用|支出|成本|接待|消费|[^，。；\d]{0,6})?(?:为|约|达)?$|(?:平均)?每(?<each>人次|批次|人|次|辆|车|户|亩|批|件|个|公里|平方米|场|家|台)[^，。；\d]{0,8}$|(?<yield>亩)产(?:量)?(?:为|约|达)?$/;

/** 人均160元: what the paragraph states in the same unit, by what it counts. */
function averageOf(
  reading: Reading,
  average: Quantity,
  sentence: readonly Quantity[],
  paragraph: readonly Quantity[],
): Announced[] {
  const per = perOf(average);
  if (per === undefined || average.about || average.value.isZero()) return [];
  const pairsOf = (all: readonly Quantity[]) => {
    const isStated = (one: Quantity) =>
      one !== average && !one.about && !one.value.isZero() && perOf(one) === undefined;
    const totals = all.filter((one) => isStated(one) && one.measure === average.measure && !isStep(one));
    const counts = all.filter((one) => isStated(one) && isCountedBy(per, one.measure));
    const apart = (one: Quantity) => Math.abs(one.from - average.from);
    return totals
      .flatMap((sum) => counts.map((count) => [sum, count] as const))
      .toSorted((a, b) => apart(a[0]) + apart(a[1]) - apart(b[0]) - apart(b[1]))
      .map(([sum, count]) => quotient(reading, average, sum, count));
  };
  const [likeliest] = [...pairsOf(sentence), ...pairsOf(paragraph)];
  if (likeliest === undefined) return [];
  const [, sum, count] = likeliest.amounts;
  const isPlain = vehicles.test(per)
    ? /运行/.test(sum?.lead ?? '') && /保有|车/.test(count?.lead ?? '')
    : /接待/.test(sum?.lead ?? '') && /接待|批/.test(count?.lead ?? '');
  return [{ readings: [likeliest], others: pairsOf(paragraph), isPlain }];
}

/** What an average is one of: 人 of 人均160元. */
function perOf({ lead }: Quantity): string | undefined {
  const { of, each, yield: grown } = perOne.exec(lead)?.groups ?? {};
  return of ?? each ?? grown;
}

const vehicles = /^[车辆台]$/;

function isCountedBy(per: string, measure: string): boolean {
  if (vehicles.test(per)) return /^(?:[辆台]|辆次)$/.test(measure);
  return measure === per || measure === `${per}次` || (per === '人' && isAlike(measure, '人'));
}

function quotient(reading: Reading, average: Quantity, sum: Quantity, count: Quantity): Claim {
  const scale = new ExactDecimal(10).pow(sum.scale - average.scale);
  const counted = new ExactDecimal(10).pow(count.scale);
  return {
    rule: 'average',
    subject: nameOf(average),
    amounts: [average, sum, count],
    judge(of) {
      const divisor = of(count).times(counted);
      const exact = divisor.isZero() ? of(average) : of(sum).times(scale).dividedBy(divisor);
      const places = average.token.split('.')[1]?.length ?? 0;
      const expected = exact.toDecimalPlaces(places);
      const difference = of(average).minus(expected);
      const loose = divisor.isZero()
        ? []
        : [half(reading, sum).times(scale).dividedBy(divisor), new ExactDecimal(10).pow(-places)];
      const verdict = judgeDifference(difference, total(loose));
      return {
        verdict,
        formula: [
          amountToken(reading, average),
          comparison(verdict),
          amountToken(reading, sum),
          ...(scale.equals(1) ? [] : [operator('×'), numberToken(plain(scale))]),
          operator('÷'),
          amountToken(reading, count),
          ...(counted.equals(1) ? [] : [operator('÷'), numberToken(plain(counted))]),
        ],
        actual: plain(of(average)),
        expected: plain(expected),
        difference: plain(difference),
        unit: average.unit,
        words: {
          actual: withUnit(of(average), average.unit),
          expected: withUnit(expected, average.unit),
          difference: apart(difference, average.unit),
        },
      };
    },
  };
}
