import { ExactDecimal } from '../exact-decimal.ts';
import { isStep, kindOf, nameOf, type Quantity } from '../reading/quantities.ts';
import type { Reading } from '../reading/reading.ts';
import type { Claim } from './claim.ts';
import { type Like, likesOf, numbersOf, tellingDigits } from './likeness.ts';
import { sameFact } from './same-facts.ts';

/** Of another year, a plan, or of what has come together over years. */
const ofOtherTime =
  /上年|去年|上一年|前一年|\d{4}年|年初|计划|目标|预计|预算|力争|累计|比|较|历年|同期|以来|下年|明年|增|减|升|降|新/;
/** Words that are no name. */
const empty = /^本?(?:年度?|部门|单位)|(?:财政拨款)?(?:收入|支出|预算|决算|合计|总计|总额|金额|数)+$/g;
/** So many characters in common are hardly chance, unless they stand in more places than these. */
const leastCommon = 4;
const mostPlaces = 8;

/**
 * 更换界桩1260根 here and 1206根 there: what two places call by the same words, or two long numbers that are nearly one.
 * @param all the numbers of a report
 * @param isOpen whether a number takes part in nothing that holds: one of the two has to
 * @param chance of so many numbers that have nothing to do with each other one may be taken for a slip
 */
export function toldAgain(
  reading: Reading,
  all: readonly Quantity[],
  isOpen: (one: Quantity) => boolean,
  chance: number,
): Claim[] {
  const told = all.filter(
    (one) =>
      !one.about &&
      kindOf(one) !== '%' &&
      !one.value.isZero() &&
      !isStep(one) &&
      !ofOtherTime.test(one.lead.slice(-16)),
  );
  const names = told.map((one) => nameOf(one).replace(empty, ''));
  const byWords = Map.groupBy(
    names.flatMap((name, index) => [...new Set(runsOf(name))].map((run) => ({ run, index }))),
    ({ run }) => run,
  );
  const different = new Map(told.map((one, index) => [`${one.token}${one.unit}`, index]));
  const byDigits = Map.groupBy(different.values(), (index) => digitsOf(told[index] as Quantity));
  const written = new Map([...Map.groupBy(told, kindOf)].map(([kind, of]) => [kind, countOf(of)]));
  const again = Map.groupBy(told, valueKey);
  return told.flatMap((here, index): Claim[] => {
    const isToldAgain = tellingDigits(here.token) >= leastCommon && (again.get(valueKey(here))?.length ?? 0) > 1;
    if (!isOpen(here) || isToldAgain) return [];
    const like = (places: Iterable<number>) =>
      [...places].filter((place) => {
        const there = told[place] as Quantity;
        return place !== index && kindOf(there) === kindOf(here) && there.scale === here.scale;
      });
    const words = runsOf(names[index] ?? '').map((run) => byWords.get(run) ?? []);
    const near = words.filter(({ length }) => length <= mostPlaces).flat();
    const named = like(new Set(near.map((place) => place.index)))
      .filter((place) => isNamedAlike(names[index] ?? '', names[place] ?? ''))
      .map((place) => told[place] as Quantity);
    const exchanged = like(byDigits.get(digitsOf(here)) ?? []).map((place) => told[place] as Quantity);
    if (named.length + exchanged.length === 0) return [];
    const [likes, places] = [likesOf(here.token), countOf(named)];
    const likely = [
      ...named.flatMap((there) => oddsOf(here, likes, there, places)),
      ...exchanged.flatMap((there) => oddsOf(here, likes, there, written.get(kindOf(here)) ?? 1)),
    ];
    const [found] = likely.toSorted((a, b) => a.odds - b.odds);
    return found !== undefined && found.odds <= chance ? [sameFact(reading, nameOf(here), here, found.there)] : [];
  });
}

/** How many different numbers there are. */
function countOf(quantities: readonly Quantity[]): number {
  return new Set(quantities.map(({ token }) => token)).size;
}

function digitsOf({ token, unit }: Quantity): string {
  return `${[...token].toSorted().join('')}${unit}`;
}

function valueKey(quantity: Quantity): string {
  return `${kindOf(quantity)} ${quantity.value.times(new ExactDecimal(10).pow(quantity.scale)).toFixed()}`;
}

function runsOf(name: string): string[] {
  return Array.from({ length: Math.max(0, name.length - leastCommon + 1) }, (_, at) =>
    name.slice(at, at + leastCommon),
  );
}

/** One name, but for what stands before or behind it. */
function isNamedAlike(one: string, other: string): boolean {
  // 一般公共预算财政拨款 is a part of 财政拨款.
  if (/预算|基金/.test(one) !== /预算|基金/.test(other)) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const common = Array.from(short, (_, from) => {
    let to = from;
    while (to < short.length && long.includes(short.slice(from, to + 1))) to += 1;
    return to - from;
  });
  return Math.max(0, ...common) * 3 >= short.length * 2;
}

function oddsOf(
  here: Quantity,
  likes: readonly Like[],
  there: Quantity,
  tries: number,
): { there: Quantity; odds: number }[] {
  const is = there.value.toNumber();
  const digits = Math.max(tellingDigits(here.token), tellingDigits(there.token));
  return likes
    .filter(({ value }) => Math.abs(value - is) < is * 1e-9)
    .map(({ among }) => ({ there, odds: (tries * among) / numbersOf(digits) }));
}
