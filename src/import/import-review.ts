import { blocksOf, partTitle, sectionsOf } from '../report/outline.ts';
import type { Aside, Report } from '../report/schema/report.ts';
import { template } from '../template/template.ts';
import { importStrings } from '../words/strings.ts';
import { countLines, sourceLines } from './source-lines.ts';

/** What the review says besides the report itself; the audit's part of it is handed in, for the importer knows no audit. */
export interface ReviewFacts {
  name: string;
  format: 'pdf' | 'docx' | 'text';
  pages: number | null;
  /** The words of the source, as kept in source.txt. */
  text: string;
  digits: { bound: number; waived: number; unbound: { place: string; context: string }[] };
  audit: {
    relations: number;
    applied: number;
    /** Verdicts in Chinese with how many findings have them. */
    counts: { verdict: string; count: number }[];
    inconsistent: { id: string; title: string; sentence: string }[];
  };
}

/** So many unbound digits are listed. */
const LISTED = 12;

const words = importStrings.review;

/** The review of an import, line by line: what was recognised, what stays in the source, what is missing, how many figures. */
export function importReview(report: Report, facts: ReviewFacts): string[] {
  return [
    words.source(facts.name, facts.format, facts.pages, countLines(facts.text)),
    words.recognised,
    ...recognised(report),
    ...asideLines(report, facts.text),
    ...inSource(report),
    ...missing(report),
    ...figureLines(facts.digits),
    ...auditLines(facts.audit),
  ];
}

function recognised(report: Report): string[] {
  const sections = sectionsOf(report);
  return report.parts.flatMap((part) => [
    words.place(0, partTitle(part), part.role, part.lines),
    ...sections
      .filter(({ part: own, section }) => own === part && section.style !== 'item')
      .map(({ section, trail }) => {
        // A deeper section is about what the one around it is about.
        const role =
          trail.findLast((node) => node.role !== undefined)?.role ?? (part.role === 'overview' ? '' : undefined);
        return words.place(
          trail.length,
          section.numeral + (section.heading ?? ''),
          role ?? roleOfPart(part.role),
          section.lines,
        );
      }),
  ]);
}

/** Only the sections of the explanation have roles that figures depend on. */
function roleOfPart(role: string | undefined): string | undefined {
  return role === 'explanation' || role === undefined ? undefined : role;
}

/** What became of every line with words in it. */
function asideLines(report: Report, text: string): string[] {
  const lines = sourceLines(text);
  const counts = new Map<Aside['kind'], number>();
  for (const {
    kind,
    lines: [from, to],
  } of report.source.asides ?? []) {
    const own = lines.filter(({ number }) => number >= from && number <= to).length;
    counts.set(kind, (counts.get(kind) ?? 0) + own);
  }
  const apart = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const list = [...counts].map(([kind, count]) => words.aside(kind, count)).join('、');
  return [...(list === '' ? [] : [words.asides(list)]), words.owned(lines.length - apart, lines.length)];
}

function inSource(report: Report): string[] {
  const tables = blocksOf(report).flatMap(({ block }) => (block.type === 'table-in-source' ? [block] : []));
  if (tables.length === 0) return [];
  return [words.tablesInSource, ...tables.map(({ id, title, page }) => words.tableInSource(id, title, page))];
}

function missing(report: Report): string[] {
  const roles = new Set<string | undefined>([
    ...report.parts.map(({ role }) => role),
    ...sectionsOf(report).map(({ section }) => section.role),
  ]);
  // A report without parts cannot lack one.
  const isWhole = report.parts.length === 1;
  const names = Object.entries(template.expected).flatMap(([role, name]) =>
    roles.has(role) || (isWhole && /^(overview|explanation)$/.test(role)) ? [] : [name],
  );
  return [names.length === 0 ? words.nothingMissing : words.missing(names)];
}

function figureLines({ bound, waived, unbound }: ReviewFacts['digits']): string[] {
  const all = bound + unbound.length;
  const share = all === 0 ? '100' : ((bound / all) * 100).toFixed(1);
  const more = unbound.length - LISTED;
  return [
    words.figures(bound, waived, unbound.length, share),
    ...unbound.slice(0, LISTED).map(({ place, context }) => words.unbound(place, context)),
    ...(more > 0 ? [words.moreUnbound(more)] : []),
  ];
}

function auditLines({ relations, applied, counts, inconsistent }: ReviewFacts['audit']): string[] {
  const list = counts
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${verdict} ${count}`)
    .join('，');
  return [
    words.audit(list, applied, relations),
    ...inconsistent.map(({ id, title, sentence }) => words.inconsistent(id, title, sentence)),
    ...(inconsistent.length === 0 ? [words.noInconsistent] : []),
  ];
}
