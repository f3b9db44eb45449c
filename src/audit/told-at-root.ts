import { printedNumber } from '../report/printed-place.ts';
import { auditStrings } from '../words/strings.ts';
import { signed } from './claims/arithmetic.ts';
import type { Claim } from './claims/claim.ts';
import { type Cause, causesOf, ofRates, placeKey } from './claims/diagnosis.ts';
import { holds } from './claims/slip-alike.ts';
import { type Decimal, ExactDecimal, plain } from './exact-decimal.ts';
import type { Finding } from './finding.ts';
import { placeOf } from './finding-of-claim.ts';
import type { Amount } from './reading/amounts.ts';
import type { Reading } from './reading/reading.ts';

/** What one wrong number would explain is told under one of the findings, what a wrong unit explains at the unit: the others name that one as their root. */
export function tellAtRoots(found: Map<Claim, Finding>, reading: Reading): void {
  for (const cause of causesOf(reading, [...found.keys()])) {
    // What follows from another by its data is told there already.
    if (cause.claims.filter((claim) => found.get(claim)?.root === undefined).length < 2) continue;
    const root = rootOf(cause, found);
    for (const claim of cause.claims) {
      const finding = found.get(claim) as Finding;
      found.set(claim, claim === root ? withCause(finding, cause, reading) : { ...finding, root: found.get(root)?.id });
    }
  }
  for (const [claim, root] of [...rivals(found), ...partsOfOthers(found)]) {
    const finding = found.get(claim) as Finding;
    found.set(claim, { ...finding, root: root.id });
  }
  const wrongUnits = [...found].flatMap(([claim, finding]) => {
    const [amount] = claim.amounts;
    if (claim.rule !== 'unit' || amount === undefined || !isOpen(finding)) return [];
    const meant = new ExactDecimal(amount.token.replaceAll(',', ''));
    return [{ key: placeKey(amount), block: amount.place.block, meant, id: finding.id }];
  });
  for (const [claim, finding] of found) {
    if (claim.rule === 'unit' || finding.verdict === 'consistent') continue;
    const own = claim.amounts.map(placeKey);
    const unit = wrongUnits.find(
      ({ key, block, meant }) =>
        own.includes(key) || (isOpen(finding) && placesFor(claim, block).some((at) => holdsWith(claim, at, meant))),
    );
    if (unit !== undefined) found.set(claim, { ...finding, root: unit.id });
  }
}

/** 166.30元 among 万元: where an amount in a wrong unit may belong, what is near it, or what a share is of. */
function placesFor({ rule, amounts }: Claim, block: string): string[] {
  if (rule !== 'sum' && !ofRates.has(rule)) return [];
  return amounts
    .filter(
      (one, at) =>
        /元$/.test(one.unit) && (one.place.block === block || (rule === 'share' && at === amounts.length - 1)),
    )
    .map(placeKey);
}

function holdsWith(claim: Claim, at: string, meant: Decimal): boolean {
  return holds(claim, (one) => (placeKey(one) === at ? meant : signed(one)));
}

/** Of sums that take the same parts, as far as they are only asked about, one is meant: what is certain, or the nearest. */
function rivals(found: ReadonlyMap<Claim, Finding>): [Claim, Finding][] {
  const sums = [...found]
    .filter(([{ rule }, finding]) => rule === 'sum' && finding.root === undefined && isOpen(finding))
    .map(([claim, finding]) => ({
      claim,
      finding,
      parts: new Set(claim.amounts.slice(1).map(placeKey)),
      gap: gapOf(finding),
    }))
    .toSorted((a, b) => Number(isAsked(a.finding)) - Number(isAsked(b.finding)) || a.gap - b.gap)
    .map((sum, at) => ({ ...sum, at }));
  const sharing = sharingIn(sums, ({ parts }) => parts);
  return sums.flatMap(({ claim, finding, parts, at }): [Claim, Finding][] => {
    if (!isAsked(finding)) return [];
    const nearer = sharing(parts).find((one) => {
      if (one.at >= at) return false;
      const [few, many] = one.parts.size < parts.size ? [one.parts, parts] : [parts, one.parts];
      const isOne = few.size === many.size || isInOneParagraph([...claim.amounts, ...one.claim.amounts]);
      return isOne && few.size > 1 && [...few].every((part) => many.has(part));
    });
    return nearer === undefined ? [] : [[claim, nearer.finding]];
  });
}

/** What so many findings take tells nothing of any two of them. */
const mostSharing = 50;

/** Those of some things that have one of some keys that few have, in their order. */
function sharingIn<T>(all: readonly T[], keysOf: (one: T) => Iterable<string>): (keys: Iterable<string>) => T[] {
  const places = Map.groupBy(
    all.flatMap((one, at) => [...keysOf(one)].map((key) => ({ key, at }))),
    ({ key }) => key,
  );
  const few = <P>(own: P[] = []) => (own.length > mostSharing ? [] : own);
  return (keys) =>
    [...new Set([...keys].flatMap((key) => few(places.get(key)).map(({ at }) => at)))]
      .toSorted((a, b) => a - b)
      .map((at) => all[at] as T);
}

/**
 * What is only asked about, where its numbers are told of already: 编制96名，在编99人，空编5名; a number that is certainly no
 * share of one thing as one of another; what only its digits put beside numbers that hold.
 */
function partsOfOthers(found: ReadonlyMap<Claim, Finding>): [Claim, Finding][] {
  const open = [...found]
    .filter(([, finding]) => finding.root === undefined && isOpen(finding))
    .map(([claim, finding]) => ({ claim, finding, keys: claim.amounts.map(placeKey) }));
  const sharing = sharingIn(open, ({ keys }) => keys);
  const held = new Set(
    [...found].flatMap(([{ amounts }, { verdict }]) =>
      /^(?:consistent|within-rounding)$/.test(verdict) ? amounts.map(placeKey) : [],
    ),
  );
  return open.flatMap((one): [Claim, Finding][] => {
    const { claim, finding, keys } = one;
    const isTold = (other: typeof one) => {
      const shared = keys.filter((key) => other.keys.includes(key));
      if (other === one || (isAsked(other.finding) && other.claim.isChance)) return false;
      const isStray = claim.isChance && keys.every((key) => shared.includes(key) || held.has(key));
      if (isStray || (keys.length === 2 && other.keys.length > 2 && shared.length === 2)) return true;
      return !isAsked(other.finding) && shared.length > 1 && shared[0] === keys[0];
    };
    const whole = isAsked(finding) ? sharing(keys).find(isTold) : undefined;
    return whole === undefined ? [] : [[claim, whole.finding]];
  });
}

/** Whether it is said not to hold, or asked about. */
export function isOpen({ verdict }: Finding): boolean {
  return /^(?:inconsistent|explain)$/.test(verdict);
}

/** Whether it is asked about. */
export function isAsked({ verdict }: Finding): boolean {
  return verdict === 'explain';
}

function gapOf({ difference, actual }: Finding): number {
  return Math.abs(Number(difference ?? 0) / Number(actual ?? 1));
}

function isInOneParagraph(amounts: readonly Amount[]): boolean {
  return new Set(amounts.map(({ place }) => place.block)).size === 1;
}

/** What is certain comes before what is asked; sums show a slip where it stands; else what comes first in the report. What follows from another by its data is none. */
function rootOf({ claims }: Cause, found: ReadonlyMap<Claim, Finding>): Claim {
  const free = claims.filter((claim) => found.get(claim)?.root === undefined);
  const certain = free.filter((claim) => found.get(claim)?.verdict === 'inconsistent');
  const own = certain.length > 0 ? certain : free;
  return own.find(({ rule }) => rule === 'sum') ?? own[0] ?? (claims[0] as Claim);
}

/** The finding at which a cause is told, its number first among the places. */
function withCause(finding: Finding, { amount, instead, claims, breaks }: Cause, reading: Reading): Finding {
  // Which number it is, and what it should be, is not told where a rate speaks for what is printed.
  if (breaks > 0) return finding;
  const isOtherWay = instead.isNegative() !== signed(amount).isNegative() && !instead.isZero();
  const printed = (value: Decimal) =>
    `${isOtherWay ? auditStrings.ways[value.isNegative() ? 'down' : 'up'] : ''}${plain(value.abs())}${amount.unit}`;
  const sentence = auditStrings.cause(
    printedNumber(amount.place.block),
    printed(signed(amount)),
    printed(instead),
    String(claims.length),
  );
  const place = placeOf(amount, reading);
  const others = finding.places.filter(({ block, quote }) => block !== place.block || quote !== place.quote);
  return { ...finding, sentence: `${finding.sentence}${sentence}`, places: [place, ...others] };
}
