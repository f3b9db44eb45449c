import type { FrontMatter } from '../report/front-matter.ts';
import type { Figure } from '../report/schema/figures.ts';
import type { Report } from '../report/schema/report.ts';
import type { AccountsTable } from '../report/schema/tables.ts';
import { finderOf } from '../template/wording.ts';
import { askedInTables } from './asked-in-tables.ts';
import { factsIn } from './claims/facts.ts';
import type { Audit, Finding, NotApplied } from './finding.ts';
import { findingOf, strayFinding } from './finding-of.ts';
import { figureToken } from './formula.ts';
import { filledHeadline } from './headline.ts';
import { Ledger } from './ledger.ts';
import type { LeftOver } from './left-over.ts';
import { claimLeftOvers, leftOversOf } from './left-overs.ts';
import { withLiveRoots } from './live-roots.ts';
import { type EarlierYear, priorYearFindings } from './prior-year.ts';
import type { Amount } from './reading/amounts.ts';
import { type Reading, type ReportText, readReport } from './reading/reading.ts';
import { relationGroupSchema } from './relation-fields.ts';
import { type Relation, ruleFor } from './relations.ts';
import { withRootPlaces } from './root-places.ts';
import type { Inapplicable, Outcome } from './rule.ts';
import { withSentenceFindings } from './sentence-findings.ts';
import type { Slip } from './slips/slip.ts';
import { slipsOf } from './slips/slips.ts';
import { tableFindings } from './tables/table-findings.ts';
import { type Verdict, verdictSchema } from './verdicts.ts';

const noFront: FrontMatter = { cover: [], contents: [] };

/** What the audit reads of a year: the words, the figures, and what the reports of earlier years said. */
export interface AuditedYear {
  report: Report;
  figures: readonly Figure[];
  /** The tables of the accounts, as far as they were taken over. */
  tables?: readonly AccountsTable[];
  earlier?: readonly EarlierYear[];
  /** The lines of the source before its body, where they are at hand. */
  front?: FrontMatter;
  /** Its sentences, and the slips in its words, where they have been read before. */
  text?: ReportText;
  slips?: readonly Slip[];
  /** Both indexed, where that has been done already. */
  ledger?: Ledger;
  /** What contradictions come to, by their ids, where somebody has put it in words for this report. */
  headlines?: Readonly<Record<string, string>> | undefined;
}

/**
 * Computes every relation of one report, and what it says of earlier years that have a report of their own. Verdicts are computed here and nowhere stored.
 * @param relations those of every year and the report's own, in any order; ids must not repeat
 * @returns findings in order of group and number; relations that say nothing about this report are in `notApplied`
 */
export function auditReport(year: AuditedYear, relations: readonly Relation[]): Audit {
  const { report, figures, tables = [], earlier = [], front = noFront, text, headlines = {} } = year;
  const { ledger = new Ledger(report, figures) } = year;
  const { claims, unclaimed } = claimLeftOvers(leftOversOf(ledger), relations, ledger);
  const found: Finding[] = [];
  const notApplied: NotApplied[] = [];
  const undirected = new Set<string>();
  for (const relation of inOrder(relations)) {
    const outcome = outcomeOf(relation, ledger, claims.get(relation.id) ?? []);
    if ('notApplied' in outcome) {
      notApplied.push({ id: relation.id, title: relation.title, reason: outcome.notApplied, missing: outcome.missing });
    } else {
      if (outcome.sentence === 'undirected') undirected.add(relation.id);
      found.push(findingOf(relation, outcome, ledger));
    }
  }
  const acrossYears = priorYearFindings(ledger, earlier);
  const isGlossary = (block: string) => ledger.blocks.get(block)?.part.role === 'glossary';
  const reading = readReport(ledger, text);
  const { slips = slipsOf(reading, front) } = year;
  const ofText = withSentenceFindings(reading, slips, withLiveRoots(withUnchosenRoots(found, undirected)), relations);
  const ofTables = tableFindings(tables, ledger, ofText);
  const answered = relations.filter((relation) =>
    ofText.some(
      ({ id, verdict, operands }) =>
        id === relation.id &&
        verdict === 'explain' &&
        (isAnswered(relation, ofTables) || !isBelow(relation, operands, reading)),
    ),
  );
  for (const { id, title } of answered) notApplied.push({ id, title, reason: 'nothing-found', missing: [] });
  const left = askedInTables(ofText, ofTables).filter((finding) => !answered.some(({ id }) => id === finding.id));
  const strays = unclaimed.map((leftOver, index) => strayFinding(leftOver, index, unclaimed, ledger));
  // What the tables follow from may itself follow from a sentence.
  const live = withLiveRoots([...byGroup([...left, ...acrossYears.findings, ...ofTables]), ...strays]);
  const rooted = withRootPlaces(live, isGlossary);
  const findings = rooted.map((finding) => {
    const written = finding.verdict === 'inconsistent' ? headlines[finding.id] : undefined;
    const headline = written === undefined ? undefined : filledHeadline(written, finding, {}, ledger);
    return headline === undefined ? finding : { ...finding, headline };
  });
  const computed = new Set(findings.flatMap(({ operands }) => operands));
  return {
    year: report.year,
    findings,
    notApplied: [...notApplied, ...acrossYears.notApplied],
    counts: countByVerdict(findings),
    independent: findings
      .filter(({ verdict, root }) => verdict === 'inconsistent' && root === undefined)
      .map(({ id }) => id),
    unrelatedFigures: figures.filter(({ id }) => !computed.has(id)).map(({ id }) => id),
  };
}

/** Applies a relation's rule, unless figures, words or a common unit are wanting. */
function outcomeOf(relation: Relation, ledger: Ledger, leftOvers: readonly LeftOver[]): Outcome | Inapplicable {
  const rule = ruleFor(relation);
  const operands = rule.operands(relation, ledger);
  const missing = operands.filter((id) => !ledger.figures.has(id));
  if (missing.length > 0) return { notApplied: 'missing-figures', missing };
  const gone = (relation.given ?? []).filter(({ block, quote }) => !ledger.textOf(block).includes(quote));
  if (gone.length > 0) return { notApplied: 'words-gone', missing: gone.map(({ quote }) => quote) };
  const units = new Set(operands.map((id) => ledger.figure(id).unit).filter((unit) => unit !== '%'));
  if (rule.oneUnit && units.size > 1) return { notApplied: 'units-differ', missing: [...units] };
  const about = operands.filter((id) => ledger.figure(id).approx !== undefined);
  if (operands.length > 1 && about.length > 0) return { notApplied: 'approximate', missing: about };
  const gaps = operands.filter((id) => ledger.figure(id).value === null);
  if (gaps.length > 0) return unfilled(gaps, 'blank', ledger);
  const undirected = operands.filter((id) => ledger.lacksDirection(id) && !rule.directs?.(relation, id, ledger));
  if (undirected.length > 0) return unfilled(undirected, 'undirected', ledger);
  const outcome = rule.check(relation, ledger, leftOvers);
  const isIdle =
    'verdict' in outcome && /^(?:explain|inconsistent)$/.test(outcome.verdict) && !isAsked(relation, ledger);
  return isIdle ? { notApplied: 'nothing-found', missing: [] } : outcome;
}

/** Whether 收、支总计 is 本年收入 or 本年支出, so that no balances between the two are in it. */
function isBelow({ askedBelow }: Relation, operands: readonly string[], reading: Reading): boolean {
  const isOperand = ({ value }: Amount) => operands.some((id) => reading.ledger.value(id).equals(value));
  return (
    askedBelow === undefined ||
    factsIn(reading).some(
      ({ concept, role, amount }) => concept === askedBelow && role === 'value' && isOperand(amount),
    )
  );
}

/** Whether the tables show what a relation asks: 本年收入 and 本年支出 differ by what their balances say. */
function isAnswered({ answeredByTables = [] }: Relation, ofTables: readonly Finding[]): boolean {
  const holds = (relation: string) => {
    const found = ofTables.filter(({ id }) => id.startsWith(`${relation}-`));
    return found.length > 0 && found.every(({ verdict }) => verdict === 'consistent');
  };
  return answeredByTables.length > 0 && answeredByTables.every(holds);
}

/** Whether the report, its glossary apart, leaves open what a relation asks. */
function isAsked({ answeredBy, askedWhere }: Relation, ledger: Ledger): boolean {
  const says = (words: string) => {
    const said = finderOf(words);
    return [...ledger.blocks.values()].some(({ part, text }) => part.role !== 'glossary' && said.test(text));
  };
  return (answeredBy === undefined || !says(answeredBy)) && (askedWhere === undefined || says(askedWhere));
}

/** The outcome where a relation cannot be computed, because an operand has no value, or no sign. */
function unfilled(figures: string[], sentence: 'blank' | 'undirected', ledger: Ledger): Outcome {
  return {
    verdict: 'blank',
    sentence,
    formula: figures.map((id) => figureToken(ledger, id)),
    words: { labels: figures.map((id) => `“${ledger.figure(id).label}”`).join('、') },
  };
}

/** A change whose direction nobody chose is told where the alternative stands. */
function withUnchosenRoots(findings: Finding[], undirected: ReadonlySet<string>): Finding[] {
  const unchosen = findings.filter(({ rule }) => rule === 'unchosen');
  return findings.map((finding) => {
    const blocks = finding.places.map(({ block }) => block);
    const root = unchosen.find(({ places }) => places.some(({ block }) => blocks.includes(block)));
    return undirected.has(finding.id) && root !== undefined ? { ...finding, root: root.id } : finding;
  });
}

/** Findings in the order of their groups, otherwise as they are. */
function byGroup(findings: readonly Finding[]): Finding[] {
  const groups = relationGroupSchema.options;
  return findings.toSorted((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group));
}

function inOrder(relations: readonly Relation[]): Relation[] {
  const groups = relationGroupSchema.options;
  return relations.toSorted(
    (a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || a.id.localeCompare(b.id, 'en'),
  );
}

function countByVerdict(findings: readonly Finding[]): Record<Verdict, number> {
  const count = (verdict: Verdict) => findings.filter((finding) => finding.verdict === verdict).length;
  return Object.fromEntries(verdictSchema.options.map((verdict) => [verdict, count(verdict)])) as Record<
    Verdict,
    number
  >;
}
