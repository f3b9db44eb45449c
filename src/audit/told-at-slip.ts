import { idsAbove } from '../report/ids.ts';
import { plain } from './exact-decimal.ts';
import type { Finding, Place } from './finding.ts';
import type { Amount } from './reading/amounts.ts';
import type { Reading } from './reading/reading.ts';
import type { Slip } from './slips/slip.ts';
import { isAsked, isOpen } from './told-at-root.ts';

/**
 * Each finding, with the slip of words that it fails for as its root, and each slip that comes of a number with that.
 * @param slips findings of `slipsOfWords`, in their order
 */
export function tellAtSlips(
  computed: readonly Finding[],
  slips: readonly Finding[],
  slipsOfWords: readonly Slip[],
  reading: Reading,
): Finding[] {
  const amounts = Map.groupBy(
    reading.text.flatMap((one) => one.amounts),
    ({ value }) => plain(value),
  );
  const said = (sentence: string) => slips.filter((_, nth) => slipsOfWords[nth]?.sentence === sentence);
  const of = (rule: string) => slips.filter((slip) => slip.rule === rule);
  const rooting: Rooting = {
    unitless: said('no-unit'),
    unpaired: said('unpaired'),
    repeated: said('repeated'),
    unwritten: of('stand-in'),
    misnamed: of('classification-name'),
    noDates: of('calendar-date'),
    amounts,
    reading,
  };
  return [
    ...computed.map((finding) => {
      const root = finding.root === undefined ? slipBehind(finding, rooting) : undefined;
      return root === undefined ? finding : { ...finding, root: root.id };
    }),
    ...slips.map((slip, nth) => withNumberRoot(slip, slipsOfWords[nth]?.words['actual'], computed)),
  ];
}

interface Rooting {
  unitless: readonly Finding[];
  unpaired: readonly Finding[];
  repeated: readonly Finding[];
  unwritten: readonly Finding[];
  misnamed: readonly Finding[];
  noDates: readonly Finding[];
  /** By what they are worth. */
  amounts: ReadonlyMap<string, readonly Amount[]>;
  reading: Reading;
}

/** A sum over a number that is missing or lost its unit, or over an item under another name, fails for that reason. */
function slipBehind(finding: Finding, rooting: Rooting): Finding | undefined {
  const gap = finding.difference?.replace('-', '') ?? '';
  const isTaken = ({ places: [place] }: Finding) => finding.places.some(({ block }) => isAt(block, place));
  // 截至11月31日 is no day, and so is not before the year's end.
  if (finding.rule === 'full-year')
    return rooting.noDates.find(({ places: [place] }) => place?.block === finding.places[0]?.block);
  if (!isOpen(finding)) return undefined;
  const isLost = ({ places: [place] }: Finding) => gap.length > 2 && place?.quote.endsWith(gap);
  // An item that a sum takes is not what is missing in it, whatever its name; nor is one of another amount.
  const isMissing = (slip: Finding) =>
    finding.rule === 'sum' &&
    !isTaken(slip) &&
    rooting.amounts.get(gap)?.some(({ unit, place }) => unit === finding.unit && isAt(place.block, slip.places[0])) ===
      true;
  // 11.25 ≠ 2.31 + …, where the section beside that of 2.31 lacks its number.
  const isSkipped = (slip: Finding) =>
    /^(?:sum|share-total)$/.test(finding.rule) &&
    isAsked(finding) &&
    !isOfYear(slip) &&
    !isTaken(slip) &&
    new Set(finding.places.filter(isBeside(slip)).map(({ block }) => block)).size > 1;
  const inSentence = (slip: Finding, places = finding.places) => partIn(places, slip, rooting.reading);
  // What is only understood is understood wrongly where a number or a bracket is missing.
  const isAround = (slip: Finding) => isAsked(finding) && !isOfYear(slip) && inSentence(slip) > 0.5;
  // 预算14.00万元，决算□万元, where what the outturn is made up of is held against the budget.
  const isInstead = (slip: Finding) =>
    isAsked(finding) && isOfMoney(slip) && inSentence(slip, finding.places.slice(0, 1)) > 0;
  const isPart = /^(?:sum|share-total|share|bound)$/.test(finding.rule) && !isAsked(finding);
  return (
    rooting.unitless.find((slip) => isTaken(slip) || isLost(slip) || isSkipped(slip)) ??
    // 教育教育支出（类）is not read as the name of an item either.
    [...rooting.misnamed, ...rooting.repeated].find(isMissing) ??
    rooting.unwritten.find(
      (slip) =>
        !isOfOtherKind(slip, finding) &&
        ((isPart && inSentence(slip) > 0) || isAround(slip) || isInstead(slip) || isSkipped(slip)),
    ) ??
    rooting.unpaired.find(
      (slip) => (/元$/.test(finding.unit ?? '') && isMissing(slip)) || isAround(slip) || isWholeBeside(finding, slip),
    )
  );
}

/** Whether a paragraph has a slip in it, or in the heading it stands below. */
function isAt(block: string, slip: Place | undefined): boolean {
  return slip !== undefined && (block === slip.block || block.startsWith(`${slip.block}-p`));
}

/** Whether what stands elsewhere is in the section that the section of a slip is one of. */
function isBeside({ places: [slip] }: Finding): (place: Place) => boolean {
  const [, above] = idsAbove(slip?.block ?? '').slice(0, -1);
  return ({ block }) => above !== undefined && idsAbove(block).includes(above);
}

/** Whether what is asked about is whether the item that lacks a bracket, 2.教育支出（类普通教育（款）小学教育（项）, is the whole of those beside it. */
function isWholeBeside({ rule, verdict, places }: Finding, { places: [slip] }: Finding): boolean {
  const [whole, ...parts] = places;
  const list = ({ block }: Place) => idsAbove(block)[1];
  return (
    rule === 'sum' &&
    verdict === 'explain' &&
    whole !== undefined &&
    isAt(whole.block, slip) &&
    parts.every((part) => part.block !== whole.block && list(part) !== undefined && list(part) === list(whole))
  );
}

/** A year or an amount of money that was not written is no part of what adds up 优8个、良2个. */
function isOfOtherKind(slip: Finding, { rule, unit }: Finding): boolean {
  const isYear = /(?:^|\D)\d{2,3}\s*年/.test(slip.places[0]?.quote ?? '');
  return rule === 'sum' && (isYear || (isOfMoney(slip) && !/元$/.test(unit ?? '')));
}

/** Whether what was not written is an amount, and no step: its quote ends with the unit and what little stands behind. */
function isOfMoney({ places: [slip] }: Finding): boolean {
  return /^[^增减升降]*元[^元]{0,3}$/.test(slip?.quote ?? '');
}

/** 202 年度: a year that is not written out is no number that a sum could take. */
function isOfYear({ places: [slip] }: Finding): boolean {
  return /年/.test(slip?.quote.slice(-6) ?? '');
}

/** How much of what a finding takes stands in the sentence of a slip. */
function partIn(places: readonly Place[], { places: [slip] }: Finding, { ledger }: Reading): number {
  if (slip === undefined) return 0;
  const text = ledger.textOf(slip.block);
  const at = text.indexOf(slip.quote) + Math.floor(slip.quote.length / 2);
  const [from, to] = [text.lastIndexOf('。', at - 1) + 1, text.indexOf('。', at)];
  const sentence = text.slice(from, to === -1 ? text.length : to);
  return places.filter(({ block, quote }) => block === slip.block && sentence.includes(quote)).length / places.length;
}

/**
 * 决算数大于预算数，原因是接待减少, where it is less: the reason leads the other way because the comparison does; and a number of
 * things that is no sum of its parts is not that of its names either.
 * @param actual such a number as printed, with its measure
 */
function withNumberRoot(slip: Finding, actual: string | undefined, computed: readonly Finding[]): Finding {
  if (!/^(?:at-odds|listed-items)$/.test(slip.rule)) return slip;
  const own = slip.places[0]?.block ?? '';
  const isCount = actual !== undefined && /^\d+个$/.test(actual);
  const isAt =
    slip.rule === 'at-odds'
      ? (finding: Finding) =>
          (/^(?:comparison-word|change|growth|variance|zero-together)$/.test(finding.rule) || isTurned(finding)) &&
          finding.places.some(({ block }) => block === own || block.startsWith(`${own}-`))
      : ({ rule, places }: Finding) =>
          rule === 'sum' && isCount && places.some(({ block, quote }) => block === own && quote.includes(actual));
  const root = computed.find((finding) => isOpen(finding) && isAt(finding));
  return root === undefined ? slip : { ...slip, root: root.id };
}

/** Whether it takes a fall, or shows a rate above all to be one below it or the other way round. */
function isTurned({ formula, rule, actual, expected }: Finding): boolean {
  const [is, should] = [actual, expected].map((rate) => Number(rate) - 100) as [number, number];
  return formula.some((token) => 'negative' in token && token.negative) || (rule === 'completion' && is * should < 0);
}
