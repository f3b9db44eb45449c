import type { Content } from './content.ts';
import { sectionsOf } from './outline.ts';
import type { Report } from './schema/report.ts';
import type { ThesaurusEntry } from './schema/thesaurus.ts';

/** Where the words of an entry lead. */
export interface ResolvedTargets {
  /** Ids of glossary terms, best first. */
  terms: string[];
  /** Ids of sections and parts, best first; within one target newest year first, then in the order of the report. */
  sections: { year: number; id: string }[];
}

/** Role that a target names; undefined where it names a term. */
export function roleOf(target: string): string | undefined {
  return target.startsWith('role:') ? target.slice('role:'.length) : undefined;
}

/** Ids of the part and sections of a report that have a role, in its order. */
export function placesWithRole(report: Report, role: string): string[] {
  return [
    ...report.parts.filter((part) => part.role === role).map(({ id }) => id),
    ...sectionsOf(report).flatMap(({ section }) => (section.role === role ? [section.id] : [])),
  ];
}

/**
 * Finds what an entry's targets are in the reports there are.
 * A term that the glossary lacks, and a role that no report has, resolve to nothing.
 */
export function resolveTargets(entry: Pick<ThesaurusEntry, 'targets'>, content: Content): ResolvedTargets {
  const terms = new Set(content.terms.map(({ id }) => id));
  return {
    terms: entry.targets.filter((target) => terms.has(target)),
    sections: entry.targets.flatMap((target) => {
      const role = roleOf(target);
      if (role === undefined) return [];
      return content.years.flatMap(({ report }) =>
        placesWithRole(report, role).map((id) => ({ year: report.year, id })),
      );
    }),
  };
}
