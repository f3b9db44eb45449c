import { isRatio } from '../../template/units.ts';
import { printedDecimals } from '../exact-decimal.ts';
import { inOneUnit, nameOf, type Quantity, withWay } from '../reading/quantities.ts';
import type { Reading } from '../reading/reading.ts';
import { amountSide, amountToken, lessTokens, minusSide, ratio, type Side, signedToken } from './arithmetic.ts';
import type { Claim, ValueOf } from './claim.ts';
import { type Equation, exactly, isExact, type Range } from './equation.ts';
import { tellingDigits } from './likeness.ts';

/** Numbers a rate is likely of stand before it, hardly one behind. */
const window = { before: 7, after: 2 };

/** Words by which a rate is said to be one. */
const announcing = /占|率|完成|(?:增|降|[上回]升|提高|减少|改善|幅)[^，。；]*$/;

/** Of each rate of a paragraph: two numbers near it, or named as these are, that count alike; one may be the rate of the other. */
export function possibleRates(
  reading: Reading,
  quantities: readonly Quantity[],
  namedAlike: (one: Quantity) => readonly Quantity[],
): Equation[] {
  const amounts = quantities.filter(isAmount);
  return quantities.filter(isRate).flatMap((rate) => {
    const at = amounts.filter(({ from }) => from < rate.from).length;
    const near = amounts
      .slice(Math.max(0, at - window.before), at + window.after)
      .filter(({ value }) => !value.isZero());
    const places = new Map(
      near.map((one) => {
        const index = amounts.indexOf(one);
        return [one, index < at ? at - 1 - index : index - at + 1];
      }),
    );
    // 公路养护资金预算3350万元，执行率87.56%: of the outturn that stands elsewhere.
    const [base] = amounts.slice(Math.max(0, at - 1), at);
    const named = base === undefined || base.value.isZero() ? [] : namedAlike(base).filter(isAmount);
    for (const one of named) if (named.length < 4 && !one.value.isZero()) places.set(one, 1);
    const all = [...places.keys()];
    return all.flatMap((one) =>
      all
        .filter(
          (other) =>
            other !== one &&
            other.kind === one.kind &&
            isWholeOf(rate, other) &&
            !isOfOtherKind(rate, one) &&
            !isOtherWayRound(rate, one, other),
        )
        .flatMap((other) => {
          const distance = (places.get(one) ?? 0) + (places.get(other) ?? 0) - 1;
          const ways = rate.way === undefined ? [share] : one.isStep ? [stepOfBase, stepOfNow] : [growth];
          return ways.map((way) => equationOf(reading, [rate, one, other], distance, way));
        }),
    );
  });
}

/** 完成98.04% is of the budget, not of what was spent, nor is it of what was over it. */
function isOtherWayRound({ lead, way }: Quantity, one: Quantity, other: Quantity): boolean {
  const isPlan = (amount: Quantity) =>
    /(?<!公共|基金|经营)预算|批复|核定|计划|目标|任务|应[^，。；、]$/.test(
      amount.lead.split(/[，。；、]/).at(-1) ?? '',
    );
  if (!/完成|执行|预算/.test(lead)) return false;
  const isGap = way === undefined && (one.isStep || /(?:超出?|超过|[低高多少]于)[^，。；]*$/.test(one.lead));
  return isGap || (!isPlan(other) && (isPlan(one) || /完成[^，。；]{0,4}预算/.test(lead)));
}

/** 设备开机率98.6% is no rate of money. */
function isOfOtherKind({ lead }: Quantity, { measure }: Quantity): boolean {
  return measure === '元' && /率[^，。；]{0,3}$/.test(lead) && !ofMoney.test(lead);
}

const ofMoney =
  /(?:执行|完成|支付|支出|进度|节[约支]|增长|下降|资金|预算|使用|到位|变动|增减|[增降]幅|差异)[^，。；]{0,3}率/;

function isRate({ measure, value, lead }: Quantity): boolean {
  return measure === '%' && !value.isZero() && !value.equals(100) && !ofState.test(lead);
}

/** 完成造林1.86万亩…，森林覆盖率稳定在76.3%: how things stand, whatever was done. */
const ofState = /(?:稳定|保持|维持|控制)在[^，。；\d]*$|(?:森林|林草|植被|绿化)[^，。；\d]*覆盖率[^，。；\d]*$/;

function isAmount({ measure }: Quantity): boolean {
  return !isRatio(measure);
}

/** A whole has as many digits as these, or is one by chance. */
const leastTelling = 4;

/**
 * A list whose rates are of one whole, wherever its section states it, is so in each line: 卫生健康90.87万元，占1.59%.
 * @param quantities of a section
 */
export function ratesOfOneWhole(reading: Reading, quantities: readonly Quantity[]): Equation[] {
  const listed = quantities.flatMap((rate, at) => {
    // 占2.61%（24.38万元）: what stands in brackets behind it.
    const isBehind = rate.after === '(' && quantities[at + 1]?.lead === '(';
    const own = quantities[isBehind ? at + 1 : at - 1];
    const isShare = isRate(rate) && /占|^[，(]?$/.test(rate.lead);
    return isShare && own !== undefined && isAmount(own) && !own.value.isZero() ? [{ rate, own }] : [];
  });
  const wholes = new Map(
    quantities
      .filter((one) => isAmount(one) && tellingDigits(one.token) >= leastTelling)
      .map((one) => [`${one.value.toFixed()} ${one.unit}`, one]),
  );
  const ofKind = Map.groupBy(wholes.values(), ({ kind }) => kind);
  const lineOf = (at: number, whole: Quantity): Equation | undefined => {
    const { rate, own } = listed[at] ?? {};
    const isOne = rate && own && own !== whole && own.kind === whole.kind && !own.value.equals(whole.value);
    return isOne ? equationOf(reading, [rate, own, whole], 0, share) : undefined;
  };
  const isHeld = (at: number, whole: Quantity) => {
    const line = lineOf(at, whole);
    return line !== undefined && isExact(line);
  };
  const held = listed.flatMap(({ rate, own }, at) => {
    const [most, least] = rangeOf(rate).map((value) => exactly(own.worth / (value / 100))) as [Range, Range];
    // By their size alone, few need to be tried.
    const sized = (ofKind.get(own.kind) ?? []).filter(({ worth }) => least[0] <= worth && worth <= most[1]);
    return sized.filter((whole) => isHeld(at, whole)).map((whole) => ({ whole, at }));
  });
  const holding = Map.groupBy(held, ({ whole }) => whole);
  return [...wholes.values()].flatMap((whole) => {
    const places = new Set(holding.get(whole)?.map(({ at }) => at));
    if (places.size < 2) return [];
    const holds = (at: number) => places.has(at);
    const isListed = (at: number) =>
      holds(at) || ((holds(at - 1) || holds(at - 2)) && (holds(at + 1) || holds(at + 2)));
    const isAtEnd = (at: number) => (holds(at - 1) && holds(at - 2)) || (holds(at + 1) && holds(at + 2));
    const near = new Set([...places].flatMap((at) => [at - 2, at - 1, at, at + 1, at + 2]));
    return [...near]
      .filter((at) => isListed(at) || isAtEnd(at))
      .toSorted((a, b) => a - b)
      .flatMap((at) => lineOf(at, whole) ?? [])
      .map((line) => ({ ...line, announced: 25, mistaken: undefined }));
  });
}

/** 甲占76.29%，乙占10.06%，丙占13.65%: the shares of a paragraph, where they come to all there is but for their rounding. */
export function sharesOfAll(quantities: readonly Quantity[]): Quantity[] {
  const shares = quantities.filter((one) => isRate(one) && one.way === undefined && one.lead.includes('占'));
  const rounding = shares.reduce((sum, { token }) => sum + 10 ** -printedDecimals(token) / 2, 0);
  const sum = shares.reduce((all, { value }) => all + value.toNumber(), 0);
  return shares.length > 2 && Math.abs(sum - 100) <= rounding ? shares : [];
}

/** 运行维护费减少3.66万元、下降7.45%: both exactly of some amount of the section, however far from it. */
export function ratesOfSteps(reading: Reading, quantities: readonly Quantity[]): Equation[] {
  return quantities.flatMap((rate, at) => {
    const step = quantities[at - 1];
    if (!isRate(rate) || rate.way === undefined || !isTelling(rate) || step?.way === undefined || !isAmount(step))
      return [];
    return quantities
      .filter((one) => one.kind === step.kind && one !== step && tellingDigits(one.token) >= leastTelling)
      .flatMap((one) => [stepOfBase, stepOfNow].map((way) => equationOf(reading, [rate, step, one], 0, way)))
      .filter(isExact);
  });
}

/** 占支出合计的86.68%: of what the words name, where they name it. */
function isWholeOf({ lead }: Quantity, whole: Quantity): boolean {
  const [, named = ''] = /占([^，。；\d]{2,})的$/.exec(lead) ?? [];
  const name = named.replace(/^(?:本年度?|总)|(?:总额|合计|总计)$/g, '');
  return whole.lead.includes(name) && (name.length !== 2 || /合计|总计|总额|本年|^总/.test(whole.lead));
}

function isTelling({ token }: Quantity): boolean {
  return tellingDigits(token) > 2;
}

/** Between which rates the exact one may be: rounded, or cut off. */
function rangeOf(rate: Quantity): Range {
  const place = 10 ** -printedDecimals(rate.token);
  const value = rate.value.toNumber();
  return [value - place * 0.5, value + place];
}

/** The places a rate is printed with, taken off one that is computed. */
function asPrinted(value: number, rate: Quantity): Range {
  const place = 10 ** -printedDecimals(rate.token);
  return [value - place, value + place * 0.5];
}

const inOrder = (a: number, b: number): Range => (a < b ? [a, b] : [b, a]);

/** How a rate follows from two numbers, the rate up or down, and the first of them, where it is a step, as well. */
interface Way {
  rule: Claim['rule'];
  /** The rate as a share of one, by the two. */
  rateBy(one: number, other: number, up: Up, stepUp: Up): number;
  /** Each of the two, by the rate and the other. */
  oneBy(rate: number, other: number, up: Up, stepUp: Up): number;
  otherBy(rate: number, one: number, up: Up, stepUp: Up): number;
  /** What people take for it: of the other of the two. */
  mistaken(one: number, other: number, up: Up, stepUp: Up): number;
  sides(reading: Reading, one: Quantity, other: Quantity, of: ValueOf): readonly [Side, Side];
}

type Up = 1 | -1;

function equationOf(
  reading: Reading,
  amounts: readonly [rate: Quantity, one: Quantity, other: Quantity],
  distance: number,
  { rule, rateBy, oneBy, otherBy, mistaken, sides }: Way,
): Equation {
  const [rate, one, other] = amounts;
  const [a, b] = [one.worth, other.worth];
  const ways = [rate.way ?? 1, one.way ?? 1] as const;
  const isAnnounced =
    distance < 3 && announcing.test(rate.lead) && (distance === 0 || amounts.filter(isTelling).length > 1);
  return {
    amounts,
    distance,
    isDivided: true,
    // 5 of 3 is the rate of many pairs.
    announced: isAnnounced ? 5 : 1,
    isSigned: true,
    mistaken: () => asPrinted(mistaken(a, b, ...ways) * 100, rate),
    needs(index) {
      if (index === 0) return asPrinted(rateBy(a, b, ...ways) * 100, rate);
      const [least, most] = rangeOf(rate).map((value) => value / 100) as [number, number];
      const by = (value: number) => (index === 1 ? oneBy(value, b, ...ways) : otherBy(value, a, ...ways));
      return inOrder(by(least), by(most));
    },
    claim() {
      const [first, second] = inOneUnit([one, other]) ?? [];
      if (first === undefined || second === undefined) return undefined;
      const printed = withWay(rate);
      return {
        rule,
        subject: nameOf(rate),
        amounts: [printed, first, second],
        judge: (of) =>
          ratio(
            reading,
            { amount: rate, value: of(printed), token: signedToken(reading, printed) },
            ...sides(reading, first, second, of),
          ),
      };
    },
  };
}

const share: Way = {
  rule: 'share',
  rateBy: (a, b) => a / b,
  oneBy: (r, b) => r * b,
  otherBy: (r, a) => a / r,
  mistaken: (a, b) => b / a,
  sides: (reading, a, b, of) => [amountSide(reading, a, of), amountSide(reading, b, of)],
};

/** 由50增长到60，增长20%. */
const growth: Way = {
  rule: 'growth',
  rateBy: (a, b, up) => (up * (a - b)) / b,
  oneBy: (r, b, up) => b * (1 + up * r),
  otherBy: (r, a, up) => a / (1 + up * r),
  mistaken: (a, b, up) => (up * (a - b)) / a,
  sides: (reading, a, b, of) => [minusSide(reading, a, b, of), amountSide(reading, b, of)],
};

/** 比上年的50增加10，增长20%: step and rate go one way. */
const stepOfBase: Way = {
  rule: 'growth',
  rateBy: (a, b, up, stepUp) => (up * stepUp * a) / b,
  oneBy: (r, b, up, stepUp) => up * stepUp * r * b,
  otherBy: (r, a, up, stepUp) => (up * stepUp * a) / r,
  mistaken: (a, b, up, stepUp) => (up * stepUp * a) / (b + stepUp * a),
  sides: (reading, a, b, of) => [stepSide(reading, a, of), amountSide(reading, b, of)],
};

/** 60，增加10，增长20%. */
const stepOfNow: Way = {
  rule: 'growth',
  rateBy: (a, b, up, stepUp) => (up * stepUp * a) / (b - stepUp * a),
  oneBy: (r, b, up, stepUp) => (r * b) / (up * stepUp + stepUp * r),
  otherBy: (r, a, up, stepUp) => (up * stepUp * a) / r + stepUp * a,
  mistaken: (a, b, up, stepUp) => (up * stepUp * a) / b,
  sides(reading, a, b, of) {
    const side = stepSide(reading, a, of);
    const tokens = [amountToken(reading, b), ...lessTokens(reading, withWay(a))];
    return [side, { value: of(b).minus(side.value), tokens, of: [b, a] }];
  },
};

function stepSide(reading: Reading, step: Quantity, of: ValueOf): Side {
  const size = of(step).abs();
  const own = withWay(step);
  return { value: own.direction === -1 ? size.negated() : size, tokens: [signedToken(reading, own)], of: [step] };
}
