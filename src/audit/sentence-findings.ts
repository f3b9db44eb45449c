import { auditStrings } from '../words/strings.ts';
import { isCertain, isWorthAsking } from './claims/certainty.ts';
import type { Claim } from './claims/claim.ts';
import { claimsOf } from './claims/claims.ts';
import { Evidence } from './claims/evidence.ts';
import { relationClaim } from './claims/relation-claims.ts';
import type { Finding } from './finding.ts';
import { computedIn } from './finding-of.ts';
import { findingOfClaim } from './finding-of-claim.ts';
import { findingOfSlip } from './finding-of-slip.ts';
import type { Reading } from './reading/reading.ts';
import { isBetweenParts, isOfOther, isPartOf, isSame, reread } from './relation-and-claim.ts';
import { type Relation, templateRelations } from './relations.ts';
import type { Slip } from './slips/slip.ts';
import { StatedIds } from './stated-ids.ts';
import { tellAtRoots } from './told-at-root.ts';
import { tellAtSlips } from './told-at-slip.ts';

/** What a person wrote for one report is that person's reading of it; what every report owes rests on how this one was read. */
const general = new Set(templateRelations.map(({ id }) => id));
const isListed = new Set<Finding['rule']>(['sum', 'share', 'share-total', 'same-fact']);
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
  const ids = new StatedIds();
  const claims = claimsOf(reading);
  const context = { reading, judged, relations, evidence: new Evidence(claims, reading) };
  const ofClaims = claimFindings(claims, ids, context);
  const found = new Map([
    ...ofClaims,
    ...relationFindings(new Set([...ofClaims.values()].map(({ id }) => id)), context),
  ]);
  tellAtRoots(found, reading);
  const findings = new Map([...found.values()].map((finding) => [finding.id, finding]));
  const slips = slipsOfWords.map((slip) => findingOfSlip(slip, reading.ledger, ids));
  const ofJudged = new Set(judged.map(({ id }) => id));
  const computed = [
    ...judged.map((finding) => findings.get(finding.id) ?? finding),
    ...[...findings.values()].filter(({ id }) => !ofJudged.has(id)),
  ];
  return tellAtSlips(computed, slips, slipsOfWords, reading);
}

interface Context {
  reading: Reading;
  /** Findings of relations, those that hold parts of a list against each other aside. */
  judged: readonly Finding[];
  relations: readonly Relation[];
  evidence: Evidence;
}

/** What the claims come to that no relation has judged. */
function claimFindings(
  claims: readonly Claim[],
  ids: StatedIds,
  { reading, judged, relations, evidence }: Context,
): Map<Claim, Finding> {
  return new Map(
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
        const isOpen = finding.verdict === 'inconsistent';
        // What the relation says stays as it says it, of the numbers that it takes.
        const relation = isOpen && finding === same ? relations.find(({ id }) => id === same.id) : undefined;
        const told = (relation && relationClaim(relation, finding, reading)) ?? claim;
        return [[told, isQuestion && isOpen ? asked(finding) : finding] as const];
      }),
  );
}

/**
 * What relations find that no claim has told, each with the claim it makes; certain, asked or not judged as its claim is.
 * @param told ids of the findings that claims have told
 */
function relationFindings(
  told: ReadonlySet<string>,
  { reading, judged, relations, evidence }: Context,
): Map<Claim, Finding> {
  const found = new Map<Claim, Finding>();
  for (const finding of judged) {
    const relation = relations.find(({ id }) => id === finding.id);
    const isNew = finding.verdict === 'inconsistent' && !told.has(finding.id);
    const claim = isNew && relation ? relationClaim(relation, finding, reading) : undefined;
    if (claim === undefined || relation === undefined) continue;
    const isRead = !general.has(relation.id) || !ofArithmetic.has(relation.rule) || isCertain(claim, evidence, reading);
    const isNone = !isRead && isListed.has(relation.rule) && !isWorthAsking(claim, evidence, reading);
    found.set(claim, isRead ? finding : isNone ? notJudged(finding) : asked(finding));
  }
  return found;
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
