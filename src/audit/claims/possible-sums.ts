import { type Quantity, wayInClause, withWay } from '../reading/quantities.ts';
import type { Reading } from '../reading/reading.ts';
import { type Equation, exactly, isExact, isWithin, type Range } from './equation.ts';
import { arePostsAndStaff, isQuality, sumOfCounts } from './work-sums.ts';

/** Words that open a list, and that close one. */
const opening = /^[=＝]|其中|包括|含(?!量)|分别|分为|：|具体|构成|组成/;
const closing = /(?:共|共计|合计|总计|计)(?:有|为|[^，。；、\d]{2,4})?$/;

const mostParts = 10;
const mostApart = 8;
/** What is further from standing as a sum does is one only where it holds. */
const mostDistant = 4;

/**
 * Of what counts alike in a paragraph: one number, and some side by side near it that may make it up.
 * @param sentences of the paragraph
 */
export function possibleSums(reading: Reading, sentences: readonly (readonly Quantity[])[]): Equation[] {
  const sentenceOf = new Map(sentences.flatMap((own, at) => own.map((one) => [one, at] as const)));
  const rows = [...Map.groupBy(sentences.flat(), ({ kind }) => kind).values()];
  return rows.flatMap((row) => {
    if (row[0]?.unit === '%') return [];
    const sums = sumsIn(reading, row, (one) => sentenceOf.get(one) ?? 0);
    const whole = sums.filter((sum) => sum.amounts.length > 3 && isExact(sum));
    return [
      ...sums.filter((sum) => isExact(sum) || !whole.some((one) => goesBeyond(sum, one))),
      ...stepsIn(reading, row),
    ];
  });
}

/** 在职119人，其中31人、…、8人；退休63人: a list that makes up its whole goes on with nothing. */
function goesBeyond({ amounts: [whole, ...parts] }: Equation, { amounts: [made, ...list] }: Equation): boolean {
  return whole !== made && parts.length > list.length && list.every((one) => parts.includes(one));
}

function sumsIn(reading: Reading, row: readonly Quantity[], sentenceOf: (one: Quantity) => number): Equation[] {
  // 由1.80万元降为1.20万元: what was makes up nothing with what is, and nothing is no part.
  const noPart = new Set(row.filter(({ value, lead }) => value.isZero() || /[由从][^，。；\d]*$/.test(lead)));
  const sums: Equation[] = [];
  for (const [at, whole] of row.entries()) {
    const others = row.filter((one) => one !== whole);
    const isNone = (one: Quantity) => noPart.has(one) || (whole.kind === '人' && isQuality(one));
    const to = Math.min(at + mostApart, others.length);
    for (let first = Math.max(0, at - mostApart - mostParts); first < to; first++) {
      // As far as the last part, of most lists that are looked at: too many for a list of each.
      let [sum, over, isSame, isSteps] = [0, 0, false, whole.way !== undefined];
      for (let last = first; last < Math.min(first + mostParts, others.length); last++) {
        const part = others[last] as Quantity;
        if (isNone(part)) break;
        sum += signedWorth(part);
        isSteps &&= part.way !== undefined;
        // One part may be written ten times too great.
        if (part.worth >= whole.worth) over += 1;
        isSame ||= part.worth === whole.worth;
        // What goes up and down is added up by its ways.
        if (last === first || isSteps) continue;
        // What stands between its parts is made up of what is around it only where it is told as what they leave.
        const apart = at <= first ? first - at : at > last ? at - last - 1 : 1;
        if (apart > mostApart) continue;
        const isSum = isWithin(whole.worth, exactly(sum * (whole.direction ?? 1)));
        if ((over > 1 || isSame) && !isSum) continue;
        const sentences = [sentenceOf(whole), sentenceOf(others[first] as Quantity), sentenceOf(part)];
        const breaks = Math.max(...sentences) - Math.min(...sentences);
        if (apart + 2 * breaks > mostDistant && !isSum) continue;
        const parts = others.slice(first, last + 1);
        if (whole.kind === '人' && arePostsAndStaff([whole, ...parts])) continue;
        const distance = apart + 2 * breaks + unevenness(parts, others[first - 1], others[last + 1]);
        if (distance <= mostDistant || isSum) sums.push(sumOf(reading, whole, parts, distance));
      }
    }
  }
  return sums;
}

/** Whether a list may begin and end where these numbers do: a list goes on after its last part, or is of several kinds. */
function unevenness(parts: readonly Quantity[], before: Quantity | undefined, after: Quantity | undefined): number {
  const [first, last] = [parts[0] as Quantity, parts.at(-1) as Quantity];
  const goesOn = (one: Quantity | undefined, to: Quantity | undefined) =>
    one !== undefined && to !== undefined && one.depth === to.depth && !to.lead.includes('；') && to.lead.length < 40;
  const isMixed = parts.some(({ depth }) => depth !== first.depth);
  const isSteps = parts.length > 2 && parts.some(({ isStep }) => isStep);
  return (
    (isOpened(first) ? 0 : 4) * Number(goesOn(before, first)) +
    Number(goesOn(last, after)) +
    2 * Number(isMixed) +
    2 * Number(isSteps)
  );
}

function isOpened({ lead }: Quantity): boolean {
  return opening.test(lead);
}

function sumOf(reading: Reading, whole: Quantity, parts: readonly Quantity[], distance: number): Equation {
  const amounts = [whole, ...parts];
  const isInRow = isRow(parts);
  return {
    amounts,
    distance,
    announced:
      (distance < 2 && (opening.test(parts[0]?.lead ?? '') || closing.test(whole.lead)) ? 5 : 1) * (isInRow ? 4 : 1),
    isRow: isInRow,
    needs(index) {
      if (index === 0) return wholeOf(whole, parts);
      const own = amounts[index] as Quantity;
      return exactly((signedWorth(whole) - worthOf(parts) + signedWorth(own)) * (own.direction ?? 1));
    },
    claim: () => sumOfCounts(reading, whole, parts)[0],
  };
}

/** A1人、B2人、C3人。: names and numbers only, to the end of the clause. */
function isRow(parts: readonly Quantity[]): boolean {
  if (parts.length < 2 || !/^(?:$|[。；)])/.test(parts.at(-1)?.after ?? '')) return false;
  const next = parts.length > 2 ? nextOfMany : nextOfTwo;
  const isNext = ({ lead }: Quantity) => next.test(lead.replace(/\([^()]*\)/g, '')) && !related.test(lead);
  return parts.slice(1).every(isNext);
}

/** 编制58名，实有54人: two with a comma between them are often two things. */
const nextOfTwo = /^[、和及][^，。；、]{1,14}$/;
const nextOfMany = /^[、，；和及][^，。；、]{1,14}$/;

/** What stands beside a number, and is told of it. */
const related = /比|较|上年|去年|同比|[增减]|下降|上升|预算|计划|目标|占|均|每|累计|完成|其中|年[初末]/;

/** What its parts make of a whole. */
function wholeOf({ direction = 1 }: Quantity, parts: readonly Quantity[]): Range {
  return exactly(worthOf(parts) * direction);
}

function worthOf(parts: readonly Quantity[]): number {
  return parts.reduce((all, one) => all + signedWorth(one), 0);
}

function signedWorth(one: Quantity): number {
  return one.worth * (one.direction ?? 1);
}

/**
 * 国内接待9批次、65人次：交流6批48人、检查3批17人: what makes up its whole in one count does so in the other, told beside it.
 * @param sums of the paragraph
 */
export function sumsBeside(reading: Reading, all: readonly Quantity[], sums: readonly Equation[]): Equation[] {
  const at = new Map(all.map((one, index) => [one, index]));
  const holding = sums.filter(
    (sum) => sum.distance < 3 && (sum.amounts[0] as Quantity).worth > 9 && isExact(sum) && sum.isSigned !== true,
  );
  return holding.flatMap(({ amounts, distance }) =>
    [1, -1].flatMap((by): Equation[] => {
      const [whole, ...parts] = amounts.map((one) => all[(at.get(one) ?? -9) + by]);
      const kinds = new Set(parts.map((part) => part?.kind));
      const [kind] = kinds;
      if (kinds.size !== 1 || kind === undefined || kind === '%' || amounts.some((one) => parts.includes(one)))
        return [];
      if (whole === undefined || whole.kind !== kind || parts.includes(whole)) return [];
      return [{ ...sumOf(reading, whole, parts as Quantity[], distance), isSaid: true }];
    }),
  );
}

/** 资产总额增加63.65万元，其中固定资产增加84.12万元，流动资产减少20.47万元: steps that make up a step. */
function stepsIn(reading: Reading, row: readonly Quantity[]): Equation[] {
  const ways = row.map((one) => ({ ...one, way: wayInClause(one) }));
  return ways.flatMap((whole, at) => {
    const end = ways.findIndex(({ way }, other) => other > at && way === undefined);
    const parts = ways.slice(at + 1, end === -1 ? undefined : end);
    if (whole.way === undefined || parts.length < 2) return [];
    return [parts, parts.slice(0, -1)]
      .filter((own) => own.length > 1 && !isFromBoth([whole, ...own]))
      .map((own) => stepOf(reading, whole, own));
  });
}

/** 较上年减少3万元，较年初预算数减少1万元: steps from one and from the other make up nothing. */
function isFromBoth(steps: readonly Quantity[]): boolean {
  return [/预算/, /上年|去年|上一年|\d{4}年/].every((base) => steps.some(({ lead }) => base.test(lead)));
}

function stepOf(reading: Reading, whole: Quantity, parts: readonly Quantity[]): Equation {
  const isOneWay = parts.every(({ way }) => way === whole.way);
  const announced = isOneWay ? 5 : 1;
  return { ...sumOf(reading, withWay(whole), parts.map(withWay), 0), announced, isRow: isOneWay, isSigned: true };
}
