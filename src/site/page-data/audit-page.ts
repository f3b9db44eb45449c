import type { Audit } from '../../audit/finding.ts';
import type { PreparedYear } from '../../audit/prepared-year.ts';
import type { RelationGroup } from '../../audit/relation-fields.ts';
import type { Verdict } from '../../audit/verdicts.ts';
import { gravestFirst, type VerdictEntry, verdictCatalogue } from '../../audit/verdicts.ts';
import { checkAddress, checksAddress, methodAddress, revisionAddress } from '../../report/addresses.ts';
import { currentRevision } from '../../report/revisions.ts';
import { yearAt } from '../../report/year-at.ts';
import { auditPageStrings, auditStrings } from '../../words/strings.ts';
import { type FindingView, yearFindings } from './finding-view.ts';
import { yearLinks } from './other-years.ts';
import { type PartView, partViews } from './outline-view.ts';
import { type Frame, yearFrame } from './page-frame.ts';
import type { PreparedSite } from './prepared-site.ts';
import type { Params } from './static-paths.ts';

export type { VerdictEntry };

/** One relation in the overview. */
export interface MatrixCell {
  id: string;
  verdict: Verdict;
  /** Read aloud: E09 不一致 基本支出… */
  name: string;
  address: string;
}

/** Relations of one kind, in order. */
export interface MatrixRow {
  name: string;
  cells: MatrixCell[];
}

/** A finding with those that follow from it. */
export interface RootedFinding extends FindingView {
  followers: FindingView[];
}

/** Findings of one verdict. */
export interface VerdictSection {
  verdict: VerdictEntry;
  /** How many of that verdict are told here. */
  count: number;
  findings: RootedFinding[];
  /** Those told under what they follow from, which came to another verdict. */
  elsewhere: { number: string; address: string }[];
}

/** What agrees, of one kind of relation: its arithmetic says all. */
export interface AgreedGroup {
  name: string;
  findings: FindingView[];
}

export interface AuditPage extends AuditOverview {
  frame: Frame;
  year: number;
  reportTitle: string;
  /** A finding, to show how one is cited. */
  example: { id: string; address: string };
  /** The page that explains how figures are checked. */
  method: string;
  /** Contradictions in all. */
  inconsistent: number;
  /** Contradictions that follow from no other, each with those that do; undefined where there are none. */
  contradictions: VerdictSection | undefined;
  /** Everything else but what agrees. */
  sections: VerdictSection[];
  agreed: AgreedGroup[];
  parts: PartView[];
  coverage: { figures: number; runs: number; bound: number; waived: number; unbound: number };
  /** Tables that were not taken over: the numbers in them are in none of these counts. */
  tablesLeftOut: number;
  /** Relations that say nothing about this report, with the reason. */
  notApplied: { id: string; title: string; reason: string }[];
}

/** What the page of the audit of a report shows: every relation, its arithmetic and its places. */
export function auditPage(site: PreparedSite, params: Params): AuditPage {
  const year = yearAt(site.content, params['year']);
  const { audit } = year;
  const views = yearFindings(year);
  const { counts } = year.coverage;
  const overview = auditOverview(year);
  const sections = sectionsOf(views);
  const fiscalYear = year.report.year;
  const [contradictions] = sections.filter(({ verdict }) => verdict.id === 'inconsistent');
  const example = sections[0]?.findings[0]?.id ?? '';
  const touched = new Set(views.flatMap(({ parts }) => parts));
  return {
    ...overview,
    frame: yearFrame(site, year, {
      address: checksAddress(fiscalYear),
      title: auditPageStrings.title(fiscalYear),
      description: auditPageStrings.description(fiscalYear, overview.count),
      section: 'checks',
      label: auditPageStrings.heading,
      years: yearLinks(site.years, fiscalYear, checksAddress),
    }),
    year: fiscalYear,
    reportTitle: year.report.title,
    example: {
      id: example,
      address: revisionAddress(fiscalYear, currentRevision(year.corrections), checkAddress(fiscalYear, example)),
    },
    method: methodAddress(),
    inconsistent: audit.counts.inconsistent,
    contradictions,
    sections: sections.filter(({ verdict }) => verdict.id !== 'inconsistent' && verdict.id !== 'consistent'),
    agreed: agreedGroups(audit, views),
    parts: partViews(year).filter(({ number }) => touched.has(number)),
    coverage: {
      figures: year.figures.length,
      runs: Object.values(counts).reduce((sum, count) => sum + count, 0),
      bound: counts.bound,
      waived: counts.year + counts.date + counts.numbering + counts.name,
      unbound: counts.unbound,
    },
    tablesLeftOut: tablesLeftOut(year),
    notApplied: audit.notApplied.map(({ id, title, reason }) => ({
      id,
      title,
      reason: auditStrings.notApplied[reason],
    })),
  };
}

/** A report's audit at a glance. */
export interface AuditOverview {
  /** Findings that judge. */
  count: number;
  /** Relations that were not judged, because not all they need is registered. */
  unregistered: number;
  /** Contradictions that follow from no other. */
  independent: number;
  matrix: MatrixRow[];
  legend: { verdict: VerdictEntry; count: number }[];
}

function auditOverview(year: PreparedYear): AuditOverview {
  const { audit } = year;
  const judged = yearFindings(year).filter(({ verdict }) => verdict !== 'unregistered');
  return {
    count: judged.length,
    unregistered: audit.counts.unregistered,
    independent: audit.independent.length,
    matrix: matrixOf(audit, judged),
    legend: verdictCatalogue
      .filter(({ id }) => id !== 'unregistered')
      .map((verdict) => ({ verdict, count: audit.counts[verdict.id] })),
  };
}

/** The overview: one mark a relation, a row for each kind of relation. */
function matrixOf(audit: Audit, views: readonly FindingView[]): MatrixRow[] {
  const groupOf = new Map(audit.findings.map(({ id, group }) => [id, group]));
  const groups = Object.entries(auditStrings.groups) as [RelationGroup, string][];
  return groups.map(([group, name]) => ({
    name,
    cells: views
      .filter(({ id }) => groupOf.get(id) === group)
      .map(({ id, number, verdict, verdictName, headline, address }) => ({
        id,
        verdict,
        address,
        name: `${number} ${verdictName} ${headline}`,
      })),
  }));
}

function agreedGroups(audit: Audit, views: readonly FindingView[]): AgreedGroup[] {
  const groupOf = new Map(audit.findings.map(({ id, group }) => [id, group]));
  const groups = Object.entries(auditStrings.groups) as [RelationGroup, string][];
  return groups.flatMap(([group, name]) => {
    const findings = views.filter(({ id, verdict }) => verdict === 'consistent' && groupOf.get(id) === group);
    return findings.length === 0 ? [] : [{ name, findings }];
  });
}

const severityOrder = ['high', 'medium', 'low', 'info', 'none'];

function bySeverity(views: readonly FindingView[]): FindingView[] {
  return views.toSorted((a, b) => severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity));
}

function sectionsOf(views: readonly FindingView[]): VerdictSection[] {
  return gravestFirst.flatMap((id) => {
    const verdict = verdictCatalogue.find((entry) => entry.id === id);
    const findings = bySeverity(views.filter((view) => view.verdict === id && view.root === undefined)).map((view) => ({
      ...view,
      followers: views.filter(({ root }) => root === view.id),
    }));
    const shown = new Set(
      findings.flatMap((finding) => [finding.id, ...finding.followers.map((follower) => follower.id)]),
    );
    const ofVerdict = views.filter((view) => view.verdict === id);
    const elsewhere = ofVerdict.filter((view) => !shown.has(view.id));
    const count = ofVerdict.length - elsewhere.length;
    return verdict && findings.length > 0 ? [{ verdict, count, findings, elsewhere }] : [];
  });
}

/** Tables that the source has and whose cells are not here. */
function tablesLeftOut(year: PreparedYear): number {
  return partViews(year).reduce((sum, { tablesInSource }) => sum + tablesInSource, 0);
}
