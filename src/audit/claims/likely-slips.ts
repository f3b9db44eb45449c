import { printedDecimals } from '../exact-decimal.ts';
import type { Quantity } from '../reading/quantities.ts';
import { placeKey } from './diagnosis.ts';
import { type Equation, isWithin, type Range } from './equation.ts';
import { isByRound, type Like, likesOf, numbersOf, tellingDigits } from './likeness.ts';

/** Of so many numbers that do not belong together one is taken for a slip. */
export const chance = 0.004;

/** What is further from a number than the point moved by four places is no slip of it. */
const mostApart = 12000;

/** An equation that takes a number, and which of its numbers that is. */
interface Taking {
  equation: Equation;
  index: number;
}

/** The equations that take each number that is open, in their order. */
export function byNumber(equations: readonly Equation[], isOpen: (one: Quantity) => boolean): Map<string, Taking[]> {
  const taking = new Map<string, Taking[]>();
  for (const equation of equations) {
    const keys = equation.amounts.map(placeKey);
    for (const [index, key] of keys.entries()) {
      if (keys.indexOf(key) !== index || !isOpen(equation.amounts[index] as Quantity)) continue;
      const own = taking.get(key);
      if (own === undefined) taking.set(key, [{ equation, index }]);
      else own.push({ equation, index });
    }
  }
  return taking;
}

/**
 * The likeliest equation that the number makes hold as the slip of which it is written, where hardly another would: by itself, or
 * because others that take other numbers need the same one, or it is told elsewhere.
 * @param again how likely a number of the report is this one by chance, where another place tells it
 */
export function slipIn(
  suspect: Quantity,
  taking: readonly Taking[],
  again: (one: Quantity, like: Like) => number,
): { equation: Equation; odds: number } | undefined {
  const [is, key] = [suspect.worth, placeKey(suspect)];
  const possible = taking.flatMap(({ equation, index }) => {
    const range = equation.needs(index);
    const size = Math.abs(range[0] + range[1]) / 2;
    return size > is / mostApart && size < is * mostApart ? [{ equation, range }] : [];
  });
  if (possible.length === 0) return undefined;
  const likesIn = likesWithin(suspect);
  // 减少 for 增加.
  const opposite: Like = { value: -suspect.value.toNumber(), among: 1 };
  // Others may be meant as well, by how near they stand and how likely their words make them.
  const weightOf = ({ announced = 1, distance }: Equation) => announced ** 2 * 2 ** -distance;
  const triesOf = (equation: Equation) =>
    possible.reduce((sum, { equation: other }) => sum + Math.min(1, weightOf(other) / weightOf(equation)), 0);
  const ways = possible.flatMap(({ equation, range }) => {
    const { announced = 1, isDivided, isSigned, amounts, mistaken } = equation;
    const isRate = isDivided === true && placeKey(amounts[0] as Quantity) === key;
    const wrong: Like[] =
      isRate && mistaken !== undefined && isWithin(is, mistaken())
        ? [{ value: (range[0] + range[1]) / 2, among: 1 }]
        : [];
    const besides = [...(isSigned && suspect.way !== undefined ? [opposite] : []), ...wrong];
    return (
      [...likesIn(range), ...besides.filter(({ value }) => isWithin(value * 10 ** suspect.scale, range))]
        .filter(() => !isRate || announced > 5 || isTellingRate(amounts))
        .filter(({ value }) => !isDivided || !isClose(value, suspect, isRate))
        .map((like) => ({ ...like, grain: grainOf(suspect, like, equation, range) }))
        // What every second number would fit shows nothing, whatever its words.
        .filter(({ among, grain }) => among * grain < 0.5)
        .map((like) => {
          const { value, among, grain } = like;
          // A list that is a third of its whole is of some parts only, whatever opens it.
          const apart = value / suspect.value.toNumber();
          const told = isDivided || (apart < 3 && apart > 1 / 3) ? announced : Math.min(announced, 5);
          const tries = triesOf(equation);
          return { equation, like, odds: (among * grain * tries) / told ** 2, grain: grain * tries };
        })
    );
  });
  const [likeliest] = ways
    .map(({ equation, like, odds }) => {
      const own = new Set(equation.amounts.map(placeKey).filter((one) => one !== key));
      const others = ways.filter(
        (one) => one.like.value === like.value && !one.equation.amounts.some((amount) => own.has(placeKey(amount))),
      );
      const second = Math.min(1, ...others.map(({ grain }) => grain));
      return { equation, odds: odds * Math.min(second, again(suspect, like)) };
    })
    .toSorted((a, b) => a.odds - b.odds);
  return likeliest !== undefined && likeliest.odds <= chance ? likeliest : undefined;
}

/** What a number may have been meant to be, where that is worth as much as a range allows. */
function likesWithin({ token, scale }: Quantity): (range: Range) => Like[] {
  const likes = likesOf(token).map((like, at) => ({ like, at, worth: like.value * 10 ** scale }));
  const byWorth = likes.toSorted((a, b) => a.worth - b.worth);
  return (range) => {
    let [from, to] = [0, byWorth.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((byWorth[middle]?.worth ?? 0) < range[0]) from = middle + 1;
      else to = middle;
    }
    const found = [];
    for (let one = byWorth[from]; one !== undefined && isWithin(one.worth, range); one = byWorth[from]) {
      found.push(one);
      from += 1;
    }
    return found.toSorted((a, b) => a.at - b.at).map(({ like }) => like);
  };
}

/** 85% of 3 and 4 is the rate of many pairs. */
function isTellingRate([rate, ...pair]: Equation['amounts']): boolean {
  return tellingDigits(rate?.token ?? '') > 2 && pair.some(({ token }) => tellingDigits(token) > 1);
}

/** What is nearly the same may be so rounded, or be nearly the same thing. */
function isClose(one: number, { token, value }: Quantity, isRate: boolean): boolean {
  const apart = Math.abs(one - value.toNumber());
  return apart < (isRate ? 5 * 10 ** -printedDecimals(token) : value.toNumber() / 100);
}

/** How likely what an equation needs is one certain number, where the two have nothing to do with each other. */
function grainOf(
  { token }: Quantity,
  like: Like,
  { amounts, isDivided, isRow }: Equation,
  [least, most]: Range,
): number {
  if (isDivided) return (most - least) / Math.abs(most);
  const own = Math.max(tellingDigits(token), tellingDigits(String(like.value)));
  // What differs by a round number may leave out a round one, unless it is a row of names and amounts to the end of its clause.
  const fewest = isRow && amounts.length > 3 && amounts[0]?.measure === '元' ? 4 : 1;
  const digits = isByRound(like) ? Math.max(fewest, Math.min(...amounts.map((one) => tellingDigits(one.token)))) : own;
  return 1 / numbersOf(digits);
}
