import type { Reading } from '../reading/reading.ts';
import type { Outcome } from '../rule.ts';
import { signed } from './arithmetic.ts';
import { balances } from './balances.ts';
import { boundsOf } from './bounds.ts';
import { changes } from './changes.ts';
import { circles } from './circles.ts';
import type { Claim } from './claim.ts';
import { columnSums } from './column-sums.ts';
import { comparisonWords } from './comparison-words.ts';
import { completionRates } from './completion-rates.ts';
import { counts } from './counts.ts';
import { denials } from './denials.ts';
import { placeKey } from './diagnosis.ts';
import { items } from './items.ts';
import { knownSums } from './known-sums.ts';
import { lists } from './lists.ts';
import { nearMisses } from './near-misses.ts';
import { numberedLists } from './numbered-lists.ts';
import { sameFacts } from './same-facts.ts';
import { shares } from './shares.ts';
import { sumsOfMore } from './sums-of-more.ts';
import { superlatives } from './superlatives.ts';
import { madeUpBySurplus } from './surpluses.ts';
import { thresholds } from './thresholds.ts';
import { toldCounts } from './told-counts.ts';
import { toldFractions } from './told-fractions.ts';
import { toldOneByOne } from './told-one-by-one.ts';
import { isToldShort } from './told-short.ts';
import { units } from './units.ts';
import { unsaidLists } from './unsaid-lists.ts';
import { workFigures } from './work-figures.ts';

/** Everything the sentences of a report say about several of its numbers, in the order of the report. */
export function claimsOf(reading: Reading): Claim[] {
  const own = stated(reading);
  const known = [...own, ...columnSums(reading, own)];
  const searched = { ...reading, text: reading.text.filter(isSearched) };
  const told = [...known, ...units(reading, stated), ...workFigures(searched, known)];
  const near = nearMisses(searched, told);
  const isOfMore = sumsOfMore(reading);
  const all = [...told.filter((claim) => !isOfAnotherList(claim, near)), ...near].filter((claim) => !isOfMore(claim));
  const blocks = new Map([...reading.ledger.blocks.keys()].map((id, index) => [id, index]));
  const placeOf = ({ amounts: [first] }: Claim) =>
    [blocks.get(first?.place.block ?? '') ?? -1, first?.place.offset ?? 0] as const;
  return unique(all).toSorted((a, b) => {
    const [one, other] = [placeOf(a), placeOf(b)];
    return one[0] - other[0] || one[1] - other[1];
  });
}

/** Of more numbers than a paragraph of a report tells some fit, whatever they are: none are looked for that no word announces. */
const mostInParagraph = 100;

function isSearched({ quantities }: Reading['text'][number]): boolean {
  return quantities.flat().length <= mostInParagraph;
}

/** What is far from holding in one list holds but for a slip in another: …人员编制64人，其中行政14人、事业52人；在职60人. */
function isOfAnotherList({ rule, amounts: [first], inferred, judge }: Claim, near: readonly Claim[]): boolean {
  if (rule !== 'sum' || inferred !== true || first === undefined) return false;
  const isMeant = near.some(
    ({ rule: of, amounts: [whole] }) => of === rule && whole !== undefined && placeKey(whole) === placeKey(first),
  );
  return isMeant && judge(signed).verdict === 'inconsistent';
}

/** Amounts in 元 and in 万元 are not put into one formula. */
function stated(reading: Reading): Claim[] {
  const isMadeUpBySurplus = madeUpBySurplus(reading);
  return [
    completionRates,
    comparisonWords,
    changes,
    shares,
    lists,
    unsaidLists,
    numberedLists,
    balances,
    denials,
    items,
    counts,
    knownSums,
    sameFacts,
    toldCounts,
    toldFractions,
    toldOneByOne,
    boundsOf,
    superlatives,
    circles,
    thresholds,
  ]
    .flatMap((find) => find(reading))
    .map(judgedOnce)
    .filter(({ amounts }) => new Set(amounts.map(({ unit }) => unit).filter((unit) => /元$/.test(unit))).size <= 1)
    .filter((claim) => !isMadeUpBySurplus(claim) && !isToldShort(claim, reading));
}

/** As printed a claim is judged once, however many ask: whether it holds, bears another out, or has a cause. */
function judgedOnce(claim: Claim): Claim {
  let printed: Outcome | undefined;
  return {
    ...claim,
    judge(of) {
      if (of !== signed) return claim.judge(of);
      printed ??= claim.judge(signed);
      return printed;
    },
  };
}

/** A fact is claimed once, though several ways of reading may come to it. */
function unique(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  return claims.filter(({ rule, amounts }) => {
    // A part that there is none of changes no sum.
    const own = rule === 'sum' ? amounts.filter(({ value }) => !value.isZero()) : amounts;
    const places = own.map(placeKey);
    const key = `${rule} ${places.toSorted().join()}`;
    // 其中运行费比上年增加…。其中，运行费2.65万元: named twice, it is one part.
    if (seen.has(key) || (rule === 'sum' && new Set(places).size < places.length)) return false;
    seen.add(key);
    return true;
  });
}
