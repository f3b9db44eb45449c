import { ExactDecimal } from '../exact-decimal.ts';
import type { Amount } from '../reading/amounts.ts';
import type { Passage } from '../reading/passage.ts';
import type { Reading } from '../reading/reading.ts';
import { amountSide, amountToken, equality, plusSide, ratio, sumEquality, sumOf } from './arithmetic.ts';
import type { Claim } from './claim.ts';
import { holds, isSlipAlike } from './slip-alike.ts';

/** A number with the one or two characters it counts: 85.6公里, 1250件, 94.00%. */
const counted =
  /(?<![\d.A-Za-z第])(?<token>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?<about>余|多)?(?<unit>%|万?(?:平方米|立方米|平方公里|公里|千米|人次|批次|辆次|米|亩|吨|件|起|宗|场|期|次|人|名|户|家|个|处|册|条|篇|份|辆|台|套|座|间|所))/g;

/** Numerals, years and what is only about right count nothing. */
const about = /(?:约|近|超过?|不低于|不少于|至少|以上|累计)$/;

/**
 * What the body did, counted in its own units: a rate beside the two counts it is made of, parts beside their whole, a step
 * beside what it leads from. Nothing says for certain that they belong together, and most hold; told is only what would
 * hold had one digit been written right.
 */
export function workFigures(reading: Reading): Claim[] {
  return reading.passages
    .flatMap((passage) => sentencesOf(passage).flatMap((amounts) => claimsOf(reading, passage, amounts)))
    .filter((claim) => !holds(claim) && (claim.rule === 'change' || isSlipAlike(claim) || isNearSum(claim)));
}

const qualities = /女|党员|民族|职称|学历|学位|本科|硕士|博士|岁|级/;

/** Three parts and more that come near their whole are meant to make it up. */
function isNearSum({ rule, amounts: [whole, ...parts] }: Claim): boolean {
  if (rule !== 'sum' || whole === undefined || parts.length < 2) return false;
  const isTold = parts.every(({ to }) => to <= whole.from);
  if ((!isTold && parts.length < 3) || parts.some(({ lead }) => qualities.test(lead))) return false;
  const gap = sumOf(parts, ({ value }) => value).minus(whole.value);
  return gap.abs().times(8).lessThan(whole.value);
}

function claimsOf(reading: Reading, { words }: Passage, amounts: readonly Amount[]): Claim[] {
  return [
    ...rates(reading, amounts),
    ...parts(reading, words, amounts),
    ...toldAfter(reading, amounts),
    ...steps(reading, amounts),
  ];
}

/** 受理1250件，审结1175件，结案率94.00%: of the two counts before it, where there are just two of one unit. */
function rates(reading: Reading, amounts: readonly Amount[]): Claim[] {
  return amounts.flatMap((rate, index): Claim[] => {
    if (rate.unit !== '%' || !/[率度](?:为|达到?|是)?$/.test(rate.lead)) return [];
    const before = amounts.slice(0, index).filter(({ unit }) => unit !== '%');
    const [part] = before.slice(-1);
    const same = before.filter((one) => one !== part && one.unit === part?.unit);
    // 人口3.26万人，建立档案3.05万份，建档率93.56%
    const [whole, ...others] = same.length > 0 ? same : before.slice(-2, -1);
    if (part === undefined || whole === undefined || others.length > 0 || part.value.greaterThan(whole.value))
      return [];
    return [
      {
        ...told('share', nameOf(rate)),
        amounts: [rate, part, whole],
        judge: (of) =>
          ratio(
            reading,
            { amount: rate, value: of(rate), token: amountToken(reading, rate) },
            amountSide(reading, part, of),
            amountSide(reading, whole, of),
          ),
      },
    ];
  });
}

/** 新建公路85.6公里，其中县道32.4公里、乡道53.2公里. */
function parts(reading: Reading, words: string, amounts: readonly Amount[]): Claim[] {
  return amounts.flatMap((whole, index): Claim[] => {
    const [first, ...others] = amounts.slice(index + 1);
    if (first === undefined || first.unit === '%' || !/其中|包括|：|^\(/.test(words.slice(whole.to, first.from)))
      return [];
    const rest = others.findIndex(({ unit, lead }) => unit !== first.unit || /\)|另|此外/.test(lead));
    const listed = [first, ...others.slice(0, rest === -1 ? undefined : rest)];
    if (whole.unit !== first.unit || listed.length < 2) return [];
    return [sumOfCounts(reading, whole, listed)];
  });
}

/** 在编66人，聘用21人，在岗共87人: of the two before it, or of all. */
function toldAfter(reading: Reading, amounts: readonly Amount[]): Claim[] {
  return amounts.flatMap((whole, index): Claim[] => {
    const before = amounts.slice(0, index).filter(({ unit }) => unit === whole.unit);
    if (before.length < 2 || !/(?:共|共计|合计|总计)(?:有|为)?$/.test(whole.lead)) return [];
    const claims = [before.slice(-2), before].map((listed) => sumOfCounts(reading, whole, listed));
    return claims.some((claim) => holds(claim)) ? [] : claims.slice(0, 1);
  });
}

function sumOfCounts(reading: Reading, whole: Amount, listed: readonly Amount[]): Claim {
  return {
    ...told('sum', nameOf(whole)),
    amounts: [whole, ...listed],
    judge: (of) => sumEquality(reading, whole, listed, of),
  };
}

/** 186万平方米，比上年的150万平方米增加36万平方米. */
function steps(reading: Reading, amounts: readonly Amount[]): Claim[] {
  return amounts.flatMap((step, index): Claim[] => {
    const [now, before] = amounts.slice(Math.max(0, index - 2), index);
    const way = /(增加|增长|多)(?:了|到)?$/.test(step.lead)
      ? 1
      : /(减少|下降|少)(?:了)?$/.test(step.lead)
        ? -1
        : undefined;
    if (now === undefined || before === undefined || way === undefined || now.unit !== before.unit) return [];
    if (step.unit !== now.unit) return [];
    const isCompared = /[比较](?:上年|去年|\d{4}年|年初|目标|计划)[^，。；\d]*$/.test(before.lead);
    // 由486万平方米扩大到538万平方米，增加52万平方米: first what it was.
    const isFromTo =
      /[由从](?:\d{4}年|上年|去年|年初)?的?[^，。；\d]*$/.test(now.lead) &&
      /[到至为](?:\d{4}年)?的?$/.test(before.lead);
    if (!isCompared && !isFromTo) return [];
    const [later, earlier] = isFromTo ? [before, now] : [now, before];
    const [more, less] = way === 1 ? [later, earlier] : [earlier, later];
    return [
      {
        ...told('change', nameOf(later)),
        amounts: [more, less, step],
        judge: (of) => equality(reading, amountSide(reading, more, of), plusSide(reading, [less, step], of), step.unit),
      },
    ];
  });
}

const told = (rule: Claim['rule'], subject: string) => ({ rule, subject, inferred: true as const });

function nameOf({ lead }: Amount): string {
  return (lead.split(/[，、：]/).at(-1) ?? '').replace(/(?:为|达到?|是|共)$/, '').slice(-12);
}

/** The counts of each sentence; a semicolon ends one. */
function sentencesOf(passage: Passage): Amount[][] {
  const { words } = passage;
  const found = [...words.matchAll(counted)].filter(
    ({ index, groups }) => groups?.['about'] === undefined && !about.test(words.slice(0, index)),
  );
  const sentence = (at: number) => [...words.slice(0, at)].filter((sign) => /[。；]/.test(sign)).length;
  const amounts = found.map((match, index): Amount => {
    const { token = '', unit = '' } = match.groups ?? {};
    const before = found[index - 1];
    const begin = Math.max(
      before === undefined ? 0 : before.index + before[0].length,
      ...['。', '；'].map((stop) => words.lastIndexOf(stop, match.index) + 1),
    );
    return {
      place: passage.placeOf(match.index),
      token,
      value: new ExactDecimal(token.replaceAll(',', '')),
      unit,
      about: false,
      role: 'value',
      lead: words.slice(begin, match.index),
      after: '',
      depth: 0,
      from: match.index,
      to: match.index + match[0].length,
    };
  });
  return [...Map.groupBy(amounts, ({ from }) => sentence(from)).values()].filter((own) => own.length > 2);
}
