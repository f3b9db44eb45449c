import { printedNumber } from '../report/printed-place.ts';
import { auditStrings } from '../words/strings.ts';
import { signed } from './claims/arithmetic.ts';
import type { Claim } from './claims/claim.ts';
import { type Cause, causesOf, placeKey } from './claims/diagnosis.ts';
import { type Decimal, plain } from './exact-decimal.ts';
import type { Finding } from './finding.ts';
import { placeOf } from './finding-of-claim.ts';
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
  const wrongUnits = new Map(
    [...found].flatMap(([{ rule, amounts }, { verdict, id }]) =>
      rule === 'unit' && /^(?:inconsistent|explain)$/.test(verdict)
        ? amounts.slice(0, 1).map((amount) => [placeKey(amount), id] as const)
        : [],
    ),
  );
  for (const [claim, finding] of found) {
    // 166.30元 among 万元: what a wrong unit makes of a sum is told at the unit.
    const unit = claim.amounts.map(placeKey).find((amount) => wrongUnits.has(amount));
    if (claim.rule !== 'unit' && finding.verdict !== 'consistent' && unit !== undefined)
      found.set(claim, { ...finding, root: wrongUnits.get(unit) });
  }
}

/** What is certain comes before what is asked; sums show a slip where it stands; else what comes first in the report. What follows from another by its data is none. */
function rootOf({ claims }: Cause, found: ReadonlyMap<Claim, Finding>): Claim {
  const free = claims.filter((claim) => found.get(claim)?.root === undefined);
  const certain = free.filter((claim) => found.get(claim)?.verdict === 'inconsistent');
  const own = certain.length > 0 ? certain : free;
  return own.find(({ rule }) => rule === 'sum') ?? own[0] ?? (claims[0] as Claim);
}

/** The finding at which a cause is told, its number first among the places. */
function withCause(finding: Finding, { amount, instead, claims }: Cause, reading: Reading): Finding {
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
