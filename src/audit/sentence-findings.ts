import { findingIds } from '../report/finding-ids.ts';
import { nthParagraph, outermostSection } from '../report/ids.ts';
import { printedNumber } from '../report/printed-place.ts';
import { auditStrings } from '../words/strings.ts';
import { signed } from './claims/arithmetic.ts';
import { isCertain, isWorthAsking } from './claims/certainty.ts';
import type { Claim } from './claims/claim.ts';
import { claimsOf } from './claims/claims.ts';
import { type Cause, causesOf, placeKey } from './claims/diagnosis.ts';
import { Evidence } from './claims/evidence.ts';
import { relationClaim } from './claims/relation-claims.ts';
import { isMaybeSlip } from './claims/slip-alike.ts';
import { type Decimal, plain } from './exact-decimal.ts';
import type { Finding, Place } from './finding.ts';
import { computedIn, partsOf } from './finding-of.ts';
import { headlineOf } from './headline.ts';
import type { Ledger } from './ledger.ts';
import type { Amount } from './reading/amounts.ts';
import type { Reading } from './reading/reading.ts';
import type { RelationGroup } from './relation-fields.ts';
import { type Relation, templateRelations } from './relations.ts';
import type { Outcome } from './rule.ts';
import { fillSentence } from './sentence.ts';
import { severityOf } from './severity.ts';
import type { Slip } from './slips/slip.ts';

const groupOf: Partial<Record<Finding['rule'], RelationGroup>> = {
  sum: 'sum',
  completion: 'percent',
  share: 'percent',
  'share-total': 'percent',
  change: 'year-on-year',
  growth: 'year-on-year',
  variance: 'budget',
  'comparison-word': 'budget',
  'same-fact': 'cross-section',
};

/** What a person wrote for one report is that person's reading of it; what every report owes rests on how this one was read. */
const general = new Set(templateRelations.map(({ id }) => id));
const isListed = new Set<Finding['rule']>(['sum', 'share', 'share-total']);
const ofArithmetic = new Set<Finding['rule']>([
  'sum',
  'share',
  'share-total',
  'completion',
  'change',
  'growth',
  'variance',
  'same-fact',
]);

/**
 * What the sentences and headings of a report state by themselves, and whether it holds; no relation names these. Where a
 * relation has judged the same number, its finding stays the one place for it, in what the sentence says: a relation knows
 * only the figures that are registered, the sentence knows all it prints.
 * @param slipsOfWords what cannot be meant so in its words
 * @param ofRelations findings of these relations
 * @returns those findings and the new ones, with what one wrong number would explain under one of them
 */
export function withSentenceFindings(
  reading: Reading,
  slipsOfWords: readonly Slip[],
  ofRelations: readonly Finding[],
  relations: readonly Relation[],
): Finding[] {
  const judged = ofRelations.filter((finding) => !isBetweenParts(finding, reading));
  const ids = new Ids();
  const claims = claimsOf(reading);
  const evidence = new Evidence(claims, reading);
  const found = new Map(
    claims
      .filter((claim) => !judged.some((finding) => isPartOf(claim, finding, reading)))
      .flatMap((claim) => {
        const own = findingOfClaim(claim, reading);
        const same = judged.find(
          (finding) => isSame(finding, claim, reading) && !isOfOther(finding, own, claim, reading),
        );
        const isQuestion = own.verdict === 'inconsistent' && !isCertain(claim, evidence, reading);
        if (isQuestion && same === undefined && !isWorthAsking(claim, evidence, reading)) return [];
        const finding =
          same === undefined
            ? { ...own, id: ids.of(claim.rule, own.places[0]?.block ?? '') }
            : reread(same, own, reading.ledger);
        return [[claim, isQuestion && finding.verdict === 'inconsistent' ? asked(finding) : finding] as const];
      }),
  );
  const told = new Set([...found.values()].map(({ id }) => id));
  for (const finding of judged) {
    const relation = relations.find(({ id }) => id === finding.id);
    const isNew = finding.verdict === 'inconsistent' && !told.has(finding.id);
    const claim = isNew && relation ? relationClaim(relation, finding, reading) : undefined;
    if (claim === undefined || relation === undefined) continue;
    const isRead = !general.has(relation.id) || !ofArithmetic.has(relation.rule) || isCertain(claim, evidence, reading);
    const isNone = !isRead && isListed.has(relation.rule) && !isWorthAsking(claim, evidence, reading);
    found.set(claim, isRead ? finding : isNone ? notJudged(finding) : asked(finding));
  }
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
      rule === 'unit' && verdict === 'inconsistent'
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
  const findings = new Map([...found.values()].map((finding) => [finding.id, finding]));
  const slips = slipsOfWords.map((slip) => findingOfSlip(slip, reading.ledger, ids));
  const ofJudged = new Set(judged.map(({ id }) => id));
  const computed = [
    ...judged.map((finding) => findings.get(finding.id) ?? finding),
    ...[...findings.values()].filter(({ id }) => !ofJudged.has(id)),
  ];
  return [...computed.map((finding) => withSlipRoot(finding, slips)), ...slips];
}

/** 行政19人、参照公务员法管理46人、事业43人: what is listed side by side, whatever lists it, is no part of one another. */
function isBetweenParts({ rule, verdict, operands }: Finding, reading: Reading): boolean {
  if (rule !== 'bound' || verdict !== 'inconsistent') return false;
  const amounts = operands.flatMap((id) => reading.amountOf(id) ?? []).toSorted((a, b) => a.from - b.from);
  const [one, other] = amounts;
  if (one === undefined || other === undefined || amounts.length !== operands.length) return false;
  const lists = amounts.map((amount) => reading.statementAt(amount)?.within);
  const [passage, ...passages] = amounts.map((amount) => reading.passageAt(amount)?.passage);
  const isBeside =
    passages.every((own) => own === passage) &&
    passage !== undefined &&
    /^、[^，。；、()]+$/.test(passage.words.slice(one.to, other.from));
  return isBeside || (lists[0] !== undefined && lists.every((list) => list === lists[0]));
}

/** A sum over a number that is missing, or over an item under another name, fails for that reason. */
function withSlipRoot(finding: Finding, slips: readonly Finding[]): Finding {
  if (finding.verdict !== 'inconsistent' || finding.root !== undefined) return finding;
  if (!/^(?:sum|share-total|share|bound)$/.test(finding.rule)) return finding;
  const root = slips.find(({ rule, places: [place] }) =>
    finding.places.some(({ block }) =>
      rule === 'classification-name'
        ? finding.rule === 'sum' && outermostSection(block) === outermostSection(place?.block ?? '')
        : rule === 'stand-in' && block === place?.block,
    ),
  );
  return root === undefined ? finding : { ...finding, root: root.id };
}

/** What fails only as far as its words were understood accuses nobody: the reader is told which two places to look at. */
function asked(finding: Finding): Finding {
  const { title, sentence } = finding;
  return {
    ...finding,
    verdict: 'explain',
    severity: 'low',
    headline: title,
    sentence: `${sentence}${auditStrings.understood}`,
  };
}

/** What is far from holding, of parts that were only understood to be all. */
function notJudged(finding: Finding): Finding {
  const { title } = finding;
  const sentence = auditStrings.sentences.unregistered;
  return { ...finding, verdict: 'unregistered', severity: 'none', headline: title, sentence, ...computedIn({}) };
}

/** A relation's finding, unless the sentence has words or numbers that resolve it. */
function reread(finding: Finding, own: Finding, ledger: Ledger): Finding {
  const undirected = finding.verdict === 'blank' && finding.operands.every((id) => ledger.figure(id).value !== null);
  const isOpen = finding.verdict === 'inconsistent' || undirected;
  if (!isOpen || own.verdict === 'inconsistent') return finding;
  const { verdict, severity, formula, expected, actual, difference, unit, sentence } = own;
  return { ...finding, verdict, severity, formula, expected, actual, difference, unit, sentence };
}

/** Ids in the order of the report: the rule, the block, and a number from the second one on. */
class Ids {
  readonly #taken = new Map<string, number>();

  of(rule: string, block: string): string {
    const first = findingIds.stated(rule, block);
    const count = (this.#taken.get(first) ?? 0) + 1;
    this.#taken.set(first, count);
    return findingIds.stated(rule, block, count);
  }
}

/** Whether a relation has come to a verdict on the same number by the same kind of rule. */
function isSame({ rule, operands, verdict }: Finding, claim: Claim, reading: Reading): boolean {
  if (verdict === 'unregistered' || rule !== claim.rule) return false;
  const figures = claim.amounts.map((amount) => reading.figureAt(amount));
  const [first] = figures;
  if (first === undefined) return false;
  // One total may be the sum of several lists; what is a rate of what is told by the rate alone.
  if (/^(?:sum|same-fact|bound|share-total)$/.test(rule)) {
    return figures.length === operands.length && figures.every((id) => operands.includes(id ?? ''));
  }
  return operands[0] === first;
}

/** Whether the sentence is a slip away from what it says of a number that no relation knows: 比上年的7.45万元增加4.11万元，增长55.17%. */
function isOfOther({ verdict }: Finding, own: Finding, claim: Claim, reading: Reading): boolean {
  const isOpen = own.verdict === 'inconsistent' && /^(?:consistent|within-rounding)$/.test(verdict);
  return isOpen && claim.amounts.some((amount) => reading.figureAt(amount) === undefined) && isMaybeSlip(claim);
}

/** Whether a relation of several figures, a ≤ b ≤ c, has said what the claim says of two of them. */
function isPartOf(claim: Claim, { rule, operands, verdict }: Finding, reading: Reading): boolean {
  if (rule !== claim.rule || (rule !== 'bound' && rule !== 'same-fact') || operands.length < 3) return false;
  return verdict !== 'blank' && claim.amounts.every((amount) => operands.includes(reading.figureAt(amount) ?? ''));
}

function findingOfClaim(claim: Claim, reading: Reading): Finding {
  const { ledger } = reading;
  const outcome = claim.judge(signed);
  const figures = [...new Set(claim.amounts.flatMap((amount) => reading.figureAt(amount) ?? []))];
  const places = [...claim.amounts.map((amount) => placeOf(amount, reading)), ...wordsOf(claim, ledger)];
  const finding: Omit<Finding, 'headline'> = {
    id: '',
    rule: claim.rule,
    group: groupOf[claim.rule] ?? 'logic',
    verdict: outcome.verdict,
    severity: severityOf(outcome.verdict, undefined, outcome.severity),
    title: claim.states ?? auditStrings.statedTitle(claim.subject, auditStrings.rules[claim.rule].title),
    places,
    ...computedIn(outcome),
    sentence: sentenceOf(claim, outcome, ledger),
    parts: partsOf(places, ledger),
    figures,
    operands: figures,
  };
  const words = { ...(claim.subject !== '' && { subject: claim.subject }), ...outcome.words };
  return { ...finding, headline: headlineOf(finding, undefined, words, ledger) };
}

function sentenceOf(claim: Claim, { verdict, sentence, words }: Outcome, ledger: Ledger): string {
  const own: Partial<Record<string, string>> = auditStrings.rules[claim.rule].sentences;
  const template =
    (sentence === undefined ? undefined : own[sentence]) ?? own[verdict] ?? auditStrings.sentences[verdict];
  const [here, there] = distinctPlaces(claim.amounts.slice(0, 2).map(({ place }) => place.block));
  return fillSentence(template, { subject: claim.subject, here: here ?? '', there: there ?? '', ...words }, ledger);
}

/** Two paragraphs of one section are told apart by their numbers: 1.2第1段. */
function distinctPlaces(blocks: readonly string[]): string[] {
  const [here, there] = blocks.map(printedNumber);
  const isOne = here === there && blocks[0] !== blocks[1];
  return blocks.map((block) => {
    const paragraph = nthParagraph(block);
    const number = printedNumber(block);
    return isOne && paragraph !== undefined ? auditStrings.paragraphOf(number, String(paragraph)) : number;
  });
}

/** The clause a number stands in, as printed. */
function placeOf({ place, lead, token }: Amount, reading: Reading): Place {
  const figure = reading.figureAt({ place });
  const text = reading.ledger.textOf(place.block);
  if (figure !== undefined) {
    const { block, quote } = reading.ledger.figure(figure);
    return { block, quote, figure };
  }
  const from = Math.max(...[...'。；，：（('].map((stop) => text.lastIndexOf(stop, place.offset - 1)), -1) + 1;
  const rest = text.slice(place.offset + token.length);
  const end = rest.search(/[。；，）)]/);
  const to = place.offset + token.length + (end === -1 ? rest.length : end);
  return { block: place.block, quote: text.slice(lead === '' ? place.offset : from, to).trim() };
}

function wordsOf({ words }: Claim, ledger: Ledger): Place[] {
  return words === undefined
    ? []
    : [{ block: words.block, quote: ledger.textOf(words.block).slice(words.from, words.to) }];
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

function findingOfSlip(slip: Slip, ledger: Ledger, ids: Ids): Finding {
  const { rule, verdict, severity, places } = slip;
  const own: Partial<Record<string, string>> = auditStrings.rules[rule].sentences;
  const template = own[slip.sentence ?? verdict] ?? auditStrings.sentences[verdict];
  const finding: Omit<Finding, 'headline'> = {
    id: ids.of(rule, places[0].block),
    rule,
    group: 'logic',
    verdict,
    severity,
    title: auditStrings.rules[rule].title,
    places,
    ...computedIn({}),
    sentence: fillSentence(template, slip.words, ledger),
    parts: partsOf(places, ledger),
    figures: [],
    operands: [],
  };
  return { ...finding, headline: headlineOf(finding, undefined, slip.words, ledger) };
}
