import { compared } from '../amount.ts';
import { ExactDecimal, plain, printedDecimals, total } from '../exact-decimal.ts';
import { comparison, numberToken, operator } from '../formula.ts';
import { nameOf, type Quantity } from '../reading/quantities.ts';
import { type Reading, sentencesOf } from '../reading/reading.ts';
import { judgeDifference } from '../rounding.ts';
import { amountToken, half } from './arithmetic.ts';
import type { Claim } from './claim.ts';
import { type Equation, isExact } from './equation.ts';

const perOne =
  /(?<of>人|次|车|户|案|亩|批|件|个|公里|平方米|场|家|辆|台|村|校|班|队|期|项|套|日|月|天)(?:次)?均(?!每?[月天日次年])(?:费用|支出|成本|接待|消费|[^，。；\d]{0,6})?(?:为|约|达)?$|每(?<each>人次|批次|台次|人每?[月天日次]|公里|平方米|[\u4e00-\u9fff]{1,3}?)(?:平均|补助|补贴)?[^，。；\d]{0,8}$|(?<yield>亩)产(?:量)?(?:为|约|达)?$|(?<price>单)价(?:均?为|约|均)?$/;

/** 公务用车运行维护费 by the vehicles kept, 公务接待费 by the guests. */
function isSaidOf({ statementAt }: Reading, per: string, sum: Quantity, count: Quantity): boolean {
  const name = `${sum.lead}${statementAt(sum)?.subject ?? ''}`;
  return vehicles.test(per)
    ? /运行/.test(name) && /(?:保有|用车|车辆)[^，。；]*$/.test(count.lead)
    : /接待/.test(name) && /接待|批|^[、，]?(?:累计|共计?|合计)?$/.test(count.lead);
}

/**
 * 人均160元, 每头1200元: of each average of a paragraph an amount in the same measure, and a number of what it counts by.
 * @param reception what was spent on guests, for a paragraph that only counts them
 */
export function possibleAverages(
  reading: Reading,
  quantities: readonly Quantity[],
  reception: readonly Quantity[],
): Equation[] {
  return quantities.flatMap((average, at) => {
    const per = perOf(average);
    if (per === undefined || average.value.isZero()) return [];
    const isStated = (one: Quantity) => one !== average && !one.value.isZero() && perOf(one) === undefined;
    // 专题班22期、1650人 here and 专题班平均每期75人 there.
    const [, name = ''] = /([\u4e00-\u9fff]{2,8}?)平均每[\u4e00-\u9fff]{1,2}$/.exec(average.lead) ?? [];
    const named = name === '' ? [] : toldBy(name, reading);
    const near = [...new Set([...quantities.slice(Math.max(0, at - 12), at + 4), ...named])].filter(isStated);
    const own = near.filter((one) => one.kind === average.kind && !one.isStep && !/预算[^，。；]*$/.test(one.lead));
    const counts = near.filter((one) => isCountedBy(per, one));
    const isOfGuests = per === '人' && counts.some(({ lead }) => /接待/.test(lead));
    const sums =
      isOfGuests && !own.some((one) => reception.some(({ worth }) => worth === one.worth))
        ? [...own, ...reception]
        : own;
    const apart = (one: Quantity) => (quantities.includes(one) ? Math.abs(quantities.indexOf(one) - at) - 1 : 2);
    // 96人次，花费0.96万元，人均100元: of the two that stand right before it.
    const isBefore = (one: Quantity) => apart(one) < 2 && one.from < average.from && !/。/.test(average.lead);
    // 3处新建和2处改建，平均每处16万元: of both together.
    const isOfRow = counts.some((count, first) => {
      const together = counts[first + 1];
      if (together === undefined || !/^[^，。；]{0,6}[、和及]/.test(together.lead)) return false;
      const one = { ...together, worth: together.worth + count.worth };
      return sums.some(
        (sum) => sum !== count && sum !== together && isExact(averageOf(reading, average, per, sum, one, 0)),
      );
    });
    if (isOfRow) return [];
    return sums.flatMap((sum) =>
      counts.flatMap((count) => {
        const distance = apart(sum) + apart(count);
        if (sum === count) return [];
        const equation = averageOf(reading, average, per, sum, count, distance);
        const isOnly = sums.length === 1 && counts.length === 1 && isBefore(sum) && isBefore(count);
        if (distance > mostDistant && !isExact(equation)) return [];
        return [isOnly ? { ...equation, isSaid: true } : equation];
      }),
    );
  });
}

/** Each number that a report tells by a name, with the one behind it in its sentence. */
function toldBy(name: string, { text }: Reading): Quantity[] {
  return sentencesOf(text).flatMap((own) =>
    own.flatMap((one, index) => (nameOf(one) === name ? own.slice(index, index + 2) : [])),
  );
}

function averageOf(
  reading: Reading,
  average: Quantity,
  measure: string,
  sum: Quantity,
  count: Quantity,
  distance: number,
): Equation {
  const place = ({ token, scale }: Quantity) => 10 ** (scale - printedDecimals(token));
  const [per, all, by] = [average, sum, count].map(({ worth }) => worth) as [number, number, number];
  // An average may be cut off, an amount of money be rounded; what is counted is exact.
  const near = average.about ? average.worth * mostAbout : 0;
  const [cut, rounded] = [place(average) + near, place(average) / 2 + near];
  const looseAll = place(sum) * (sum.measure === '元' ? 0.5 : 1e-6);
  return {
    amounts: [average, sum, count],
    distance,
    isDivided: true,
    announced: 25,
    isSaid: isSaidOf(reading, measure, sum, count),
    needs(index) {
      if (index === 0) return [(all - looseAll) / by - cut, (all + looseAll) / by + rounded];
      if (index === 1) return [(per - rounded) * by - looseAll, (per + cut) * by + looseAll];
      return [(all - looseAll) / (per + cut), (all + looseAll) / (per - rounded)];
    },
    claim: () => quotient(reading, average, sum, count),
  };
}

/** What stands further off is of something else, unless it holds. */
const mostDistant = 8;

/** 约890元 is near 890元. */
const mostAbout = 0.15;

/** What an average is one of: 人 of 人均160元; 每人每月3000元 and 人均月补贴 are of neither alone. */
export function perOf({ lead, after }: Quantity): string | undefined {
  const { of, each, yield: grown, price } = perOne.exec(lead)?.groups ?? {};
  // 单价100万元以上 is a mark, and no price.
  return of ?? each ?? grown ?? (/^[(]?(?:不?含|[及以])/.test(after) ? undefined : price);
}

const vehicles = /^[车辆台]$/;

function isCountedBy(per: string, one: Quantity): boolean {
  const { measure, kind } = one;
  if (vehicles.test(per)) return /^(?:[辆台]|辆次)$/.test(measure);
  if (per === '案') return measure === '件';
  if (per === '单') return /^(?:[台辆套件个把张册本块盏]|台套|台\(套\))$/.test(measure);
  if (/^[日天]$/.test(per)) return measure === '天';
  // 每生 of 学生350人, 每队 of 代表队46支, 每中队 of 执法中队11个.
  return measure === per || measure === `${per}次` || kind === per || nameOf(one).endsWith(per);
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
      const places = printedDecimals(average.token);
      const expected = exact.toDecimalPlaces(places);
      const loose = divisor.isZero()
        ? []
        : [
            ...(average.about ? [average.value.times(mostAbout)] : []),
            half(reading, sum).times(scale).dividedBy(divisor),
            new ExactDecimal(10).pow(-places),
          ];
      const verdict = judgeDifference(of(average).minus(expected), total(loose));
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
        ...compared(of(average), expected, average.unit),
      };
    },
  };
}
