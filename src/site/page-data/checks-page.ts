import type { Audit } from '../../audit/finding.ts';
import { type VerdictEntry, verdictCatalogue } from '../../audit/verdicts.ts';
import { yearAudit, yearCoverage } from '../../audit/year-audit.ts';
import type { YearContent } from '../../report/content.ts';
import type { RelationGroup, Verdict } from '../../report/schema/relations.ts';
import { auditStrings } from '../../words/strings.ts';
import { type FindingView, yearFindings } from './finding-view.ts';
import { type PartView, partViews } from './outline-view.ts';

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
  count: number;
  findings: RootedFinding[];
}

export interface ChecksPage {
  year: number;
  count: number;
  /** Contradictions that follow from no other. */
  independent: number;
  /** Contradictions in all. */
  inconsistent: number;
  matrix: MatrixRow[];
  legend: { verdict: VerdictEntry; count: number }[];
  sections: VerdictSection[];
  parts: PartView[];
  coverage: { figures: number; runs: number; bound: number; waived: number; unbound: number };
  /** Relations that say nothing about this report, with the reason. */
  notApplied: { id: string; title: string; reason: string }[];
}

/** What the page of all checks of a report shows. */
export function checksPage(year: YearContent): ChecksPage {
  const audit = yearAudit(year);
  const views = yearFindings(year);
  const { counts } = yearCoverage(year);
  const sections = sectionsOf(views, audit.counts);
  const touched = new Set(views.flatMap(({ parts }) => parts));
  return {
    year: year.report.year,
    count: views.length,
    independent: audit.independent.length,
    inconsistent: audit.counts.inconsistent,
    matrix: matrixOf(audit, views),
    legend: verdictCatalogue.map((verdict) => ({ verdict, count: audit.counts[verdict.id] })),
    sections,
    parts: partViews(year.report).filter(({ number }) => touched.has(number)),
    coverage: {
      figures: year.figures.length,
      runs: Object.values(counts).reduce((sum, count) => sum + count, 0),
      bound: counts.bound,
      waived: counts.year + counts.date + counts.numbering + counts.name,
      unbound: counts.unbound,
    },
    notApplied: audit.notApplied.map(({ id, title, reason }) => ({
      id,
      title,
      reason: auditStrings.notApplied[reason],
    })),
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
      .map(({ id, verdict, verdictName, title, address }) => ({
        id,
        verdict,
        address,
        name: `${id} ${verdictName} ${title}`,
      })),
  }));
}

const sectionOrder: readonly Verdict[] = [
  'inconsistent',
  'undefined',
  'blank',
  'explain',
  'within-rounding',
  'not-recomputable',
  'consistent',
];
const severityOrder = ['high', 'medium', 'low', 'info', 'none'];

function sectionsOf(views: readonly FindingView[], counts: Record<Verdict, number>): VerdictSection[] {
  return sectionOrder.flatMap((id) => {
    const verdict = verdictCatalogue.find((entry) => entry.id === id);
    const findings = views
      .filter((view) => view.verdict === id && view.root === undefined)
      .toSorted((a, b) => severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity))
      .map((view) => ({ ...view, followers: views.filter(({ root }) => root === view.id) }));
    return verdict && findings.length > 0 ? [{ verdict, count: counts[id], findings }] : [];
  });
}

/** The contradictions that matter most and follow from no other, for the home page. */
export function headlineFindings({ sections }: ChecksPage, most: number): FindingView[] {
  return sections
    .filter(({ verdict }) => verdict.id === 'inconsistent')
    .flatMap(({ findings }) => findings)
    .slice(0, most);
}
