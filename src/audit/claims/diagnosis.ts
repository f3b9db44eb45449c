import { type Decimal, ExactDecimal, plain, printedDecimals } from '../exact-decimal.ts';
import type { Amount } from '../reading/amounts.ts';
import type { Reading } from '../reading/reading.ts';
import { signed } from './arithmetic.ts';
import type { Claim, ValueOf } from './claim.ts';
import { floats } from './far.ts';
import { likesOf } from './likeness.ts';

/** Several claims that fail together, and the one number that would explain it. */
export interface Cause {
  amount: Amount;
  /** Value with which all of them hold. */
  instead: Decimal;
  claims: Claim[];
  /** How many rates that hold now would break; one, where anything would break for a number that stands under a wrong name. */
  breaks: number;
}

/** Claims that hang together fail over a number or two; what so many do not explain is told one by one. */
const mostCauses = 20;
/** Of claims that fail over one number, as many tell what it should be as more of them would. */
const mostSupposed = 20;
/** A part of a number by which a rate of four digits may miss it. */
const leastApart = 0.001;

/**
 * Which failing claims one wrong number would explain. A number is a possible cause of two or more failures where some
 * other value of it, wherever it is told, mends them all and breaks no claim that holds now, or fewer
 * rates: these may have been computed with it.
 */
export function causesOf(reading: Reading, claims: readonly Claim[]): Cause[] {
  const broken = claims.filter((claim) => fails(claim, signed));
  const failing = new Set(broken);
  const holding = byNumber(claims.filter((claim) => !failing.has(claim)));
  const alike: Alike = new Map();
  return connected(broken).flatMap((together) => {
    const causes: Cause[] = [];
    const mended = mendedOnce(reading);
    const search: Search = { holding, alike, mended, tried: new Map(), isElsewhere: false };
    const searchElsewhere: Search = { ...search, tried: new Map(), isElsewhere: true };
    let left = together;
    while (causes.length < mostCauses) {
      const own = bestCause(left, search);
      const explained = own?.claims.length ?? 0;
      const exact = left.filter(isExact);
      // It explains no more than all of these.
      const elsewhere = exact.length > explained ? bestCause(exact, searchElsewhere) : undefined;
      const best = (elsewhere?.claims.length ?? 0) > explained ? elsewhere : own;
      if (best === undefined) break;
      causes.push(best);
      left = left.filter((claim) => !best.claims.includes(claim));
    }
    return causes;
  });
}

/** How much a value explains at most, by where its number is told and how many claims fail there: it is tried once, however many causes there are. */
type Tried = Map<string, number>;

/** By each place of a number all places that tell it: what holds tells that, whatever fails. */
type Alike = Map<string, ReadonlySet<string>>;

/** Claims apart where no number, of one or of others between, belongs to both: no cause explains both. */
function connected(claims: readonly Claim[]): Claim[][] {
  const taking = byNumber(claims);
  const groupOf = new Map<Claim, Claim>();
  for (const first of claims) {
    const open = groupOf.has(first) ? [] : [first];
    for (let claim = open.pop(); claim !== undefined; claim = open.pop()) {
      if (groupOf.has(claim)) continue;
      groupOf.set(claim, first);
      for (const number of claim.amounts.map(placeKey)) {
        for (const other of taking.get(number) ?? []) open.push(other);
        // Once is enough.
        taking.delete(number);
      }
    }
  }
  return [...Map.groupBy(claims, (claim) => groupOf.get(claim)).values()];
}

/** What looking for causes goes by. */
interface Search {
  /** The claims that hold, by the places of their numbers. */
  holding: ReadonlyMap<string, readonly Claim[]>;
  alike: Alike;
  mended: MendedValue;
  tried: Tried;
  /** Whether a number may be right where it holds: one that stands under the name of another, in several sums. */
  isElsewhere: boolean;
}

function bestCause(
  broken: readonly Claim[],
  { holding, alike, mended, tried, isElsewhere }: Search,
): Cause | undefined {
  const taking = byNumber(broken);
  let best: (Cause & { isSlip: boolean }) | undefined;
  // What explains no more than is explained already is not looked at further; of numbers that explain as much, that is meant
  // which is a slip of the pen away.
  const least = (isSlip: boolean) =>
    best === undefined ? 1 : best.claims.length - best.breaks + Number(best.isSlip || !isSlip);
  for (const [number, own] of taking) {
    const amount = own[0]?.amounts.find((one) => placeKey(one) === number) as Amount;
    const again = alike.get(number) ?? toldAlike(number, amount, holding);
    for (const place of again) alike.set(place, again);
    const touching = [...new Set([...again].flatMap((place) => taking.get(place) ?? []))];
    if (touching.length < 2 || touching.length < least(true)) continue;
    const intact = [...new Set([...again].flatMap((place) => holding.get(place) ?? []))];
    const even = own.slice(0, mostSupposed).flatMap((claim) => mended(claim, amount) ?? []);
    const sizes = even.map((value) => Math.abs(value.toNumber()));
    // A rate tells no last place: what is a slip away and near is meant.
    const likes = likesOf(amount.token.replace('-', '')).filter(({ value }) =>
      sizes.some((size) => Math.abs(size - value) <= size * leastApart),
    );
    const near = likes.map(({ value }) => signOf(amount).times(value));
    for (const instead of new Map([...even, ...near].map((value) => [plain(value), value])).values()) {
      const isSlip = near.some((like) => like.equals(instead));
      const isOtherWay = instead.equals(signed(amount).negated());
      const [place] = again;
      const key = [place, amount.unit, amount.direction, touching.length, plain(instead)].join(' ');
      if (!isOtherWay && (tried.get(key) ?? least(isSlip)) < least(isSlip)) continue;
      const supposed: ValueOf = (one) =>
        again.has(placeKey(one))
          ? inItsUnit(instead, amount, one)
          : isOtherWay && goesWith(one, amount)
            ? signed(one).negated()
            : signed(one);
      const whole = touching.filter((claim) => !fails(claim, supposed));
      let breaks = 0;
      for (const claim of intact) {
        if (whole.length - breaks < least(isSlip)) break;
        if (!fails(claim, supposed)) continue;
        if (isElsewhere) {
          breaks = 1;
          break;
        }
        breaks = ofRates.has(claim.rule) ? breaks + 1 : whole.length;
      }
      tried.set(key, whole.length - breaks);
      if (whole.length - breaks >= least(isSlip)) best = { amount, instead, claims: whole, breaks, isSlip };
    }
  }
  return best !== undefined && best.claims.length > 1 ? best : undefined;
}

/** Whether no other value than one mends it. */
function isExact({ rule }: Claim): boolean {
  return /^(?:sum|same-fact|change|variance)$/.test(rule);
}

/** A rate or a step may have been computed with the wrong number. */
export const ofRates = new Set<string>(['completion', 'growth', 'share', 'change', 'variance']);

/** The places that tell a number, as claims say that hold: what is wrong in one is so in all. */
function toldAlike(number: string, { value }: Amount, holding: ReadonlyMap<string, readonly Claim[]>): Set<string> {
  const places = new Set([number]);
  for (const place of places)
    for (const { rule, amounts } of holding.get(place) ?? []) {
      const own = amounts.filter((one) => !one.value.isZero());
      const isOne = rule === 'same-fact' || (rule === 'sum' && own.length === 2);
      if (isOne && own.every((one) => one.value.equals(value))) for (const one of own) places.add(placeKey(one));
    }
  return places;
}

/** A value that is supposed for a number, as a claim takes it that has put it in another unit, or tells its way by adding or taking away. */
function inItsUnit(value: Decimal, number: Amount, one: Amount): Decimal {
  const isOne = one.unit === number.unit || number.value.isZero();
  const own = isOne ? value : value.times(one.value).dividedBy(number.value);
  return own.times(signOf(number)).times(signOf(one));
}

function signOf(amount: Amount): Decimal {
  return new ExactDecimal(signed(amount).isNegative() ? -1 : 1);
}

/** 增加609.97万元，增长17.91%: who writes one way for the other writes the rate so too. */
function goesWith(one: Amount, { place, from, direction, unit }: Amount): boolean {
  const isNear = one.place.block === place.block && Math.abs(one.from - from) < 30;
  return isNear && one.unit !== unit && direction !== undefined && one.direction === direction;
}

/** The claims that take each number, once each, in their order. */
function byNumber(claims: readonly Claim[]): Map<string, Claim[]> {
  const taking = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const number of new Set(claim.amounts.map(placeKey))) {
      const own = taking.get(number);
      if (own === undefined) taking.set(number, [claim]);
      else own.push(claim);
    }
  }
  return taking;
}

function fails(claim: Claim, value: ValueOf): boolean {
  return claim.isFar?.(floats(value)) === true || claim.judge(value).verdict === 'inconsistent';
}

export function placeKey({ place }: Pick<Amount, 'place'>): string {
  return place.key;
}

type MendedValue = (claim: Claim, amount: Amount) => Decimal | undefined;

/** However many causes are looked for, a claim is mended once by each of its numbers. */
function mendedOnce(reading: Reading): MendedValue {
  const known = new Map<Claim, Map<string, Decimal | undefined>>();
  return (claim, amount) => {
    const own = known.get(claim) ?? new Map<string, Decimal | undefined>();
    known.set(claim, own);
    const number = placeKey(amount);
    if (!own.has(number)) own.set(number, mendedValue(reading, claim, amount));
    return own.get(number);
  };
}

/** The value of one number with which a claim comes out even, to the places it is printed with. */
function mendedValue(reading: Reading, claim: Claim, amount: Amount): Decimal | undefined {
  const number = placeKey(amount);
  const own = claim.amounts.find((one) => placeKey(one) === number) as Amount;
  const gap = (value: Decimal): Decimal | undefined => {
    const outcome = claim.judge((one) => (placeKey(one) === number ? value : signed(one)));
    const { difference, actual, exact } = outcome;
    // Rounded per cents are steps, on which nothing leads the way.
    if (exact !== undefined && actual !== undefined && actual !== null) return new ExactDecimal(actual).minus(exact);
    return difference === undefined || difference === null ? undefined : new ExactDecimal(difference);
  };
  const places =
    amount.unit === reading.ledger.report.currencyUnit
      ? reading.ledger.report.currencyDecimals
      : printedDecimals(amount.token);
  const found = evenAt(gap, signed(own));
  if (found === undefined) return undefined;
  const value = inItsUnit(found, own, amount).toDecimalPlaces(places, ExactDecimal.ROUND_HALF_UP);
  const isOtherWay = value.isNegative() !== signed(amount).isNegative() && !value.isZero();
  // 减少 for 增加 leaves the size as it is printed.
  const isWord = amount.direction !== undefined && value.abs().equals(amount.value);
  return isOtherWay && !isWord ? undefined : value;
}

/** As near as quotients are told. */
const leastGap = 1e-6;

/**
 * Where a gap closes, or comes nearest: what is added is a line in any of its numbers, what is divided a quotient of two lines,
 * which three points tell. Undefined where it has no value at these.
 */
function evenAt(gap: (value: Decimal) => Decimal | undefined, printed: Decimal): Decimal | undefined {
  // A share of a great sum moves by less than its places over one; by nothing it is not divided.
  const start = printed.isZero() ? new ExactDecimal(1) : printed;
  const points: Point[] = [];
  let next: Decimal | undefined = start;
  for (let step = 0; step < 8 && next !== undefined; step++) {
    const own = gap(next);
    if (own === undefined) break;
    points.push([next, own]);
    if (own.abs().lessThan(leastGap)) break;
    next = points.length < 3 ? start.times(points.length === 1 ? '1.25' : '1.75').plus(points.length) : even(points);
  }
  return points.toSorted(([, a], [, b]) => a.abs().comparedTo(b.abs()))[0]?.[0];
}

type Point = readonly [value: Decimal, gap: Decimal];

/** Where (a + bx) ÷ (1 + cx) through the last three points is nothing. */
function even(points: readonly Point[]): Decimal | undefined {
  const [[x, f], [y, g], [z, h]] = points.slice(-3) as [Point, Point, Point];
  if (x.equals(y) || x.equals(z) || y.equals(z)) return undefined;
  const slope = (a: Decimal, b: Decimal, from: Decimal) => a.minus(b).dividedBy(x.minus(from));
  const [rise, own] = [slope(f, g, y), slope(f.times(x), g.times(y), y)];
  const apart = slope(f.times(x), h.times(z), z).minus(own);
  const c = apart.isZero() ? apart : rise.minus(slope(f, h, z)).dividedBy(apart);
  const b = rise.plus(c.times(own));
  return b.isZero() ? undefined : x.minus(f.times(c.times(x).plus(1)).dividedBy(b));
}
