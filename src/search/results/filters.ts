import type { Hit } from './hit.ts';

/** What hits a reader wants to see. */
export interface HitFilter {
  /** `terms`, or the key of a part; null for all. */
  within: string | null;
  /** Only those that a finding concerns. */
  findings: boolean;
  year: number | null;
}

export const noFilter: HitFilter = { within: null, findings: false, year: null };

/** Value of `within` for the terms of the glossary. */
export const termsOnly = 'terms';

/** Where hits can be narrowed to, each with how many there are. */
export interface FilterChoices {
  /** Wherever they stand. */
  all: number;
  within: { key: string; label: string | null; count: number }[];
  findings: number;
  years: { year: number; count: number }[];
}

/** The hits that a filter lets through, in their order. */
export function filterHits(hits: readonly Hit[], filter: HitFilter): Hit[] {
  return hits.filter(
    (hit) =>
      (filter.within === null || groupOf(hit) === filter.within) &&
      (!filter.findings || hit.finding !== null) &&
      (filter.year === null || hit.year === filter.year || hit.kind === 'term'),
  );
}

/**
 * What hits can be narrowed to: their parts in order of appearance in the report, terms first. Each count is of what
 * would be shown with that choice and what else is chosen already.
 */
export function filterChoices(hits: readonly Hit[], filter: HitFilter): FilterChoices {
  const groups = Map.groupBy(hits, groupOf);
  const years = new Set(hits.flatMap(({ kind, year }) => (kind === 'term' ? [] : [year])));
  const shown = (choice: Partial<HitFilter>) => filterHits(hits, { ...filter, ...choice }).length;
  return {
    all: shown({ within: null }),
    within: [...groups]
      .map(([key, [first]]) => ({
        key,
        label: first?.part?.label ?? null,
        count: shown({ within: key }),
        order: first?.number ?? '',
      }))
      .toSorted((a, b) => Number(b.key === termsOnly) - Number(a.key === termsOnly) || (a.order < b.order ? -1 : 1))
      .map(({ key, label, count }) => ({ key, label, count })),
    findings: shown({ findings: true }),
    years: [...years].map((year) => ({ year, count: shown({ year }) })).toSorted((a, b) => b.year - a.year),
  };
}

function groupOf(hit: Hit): string {
  return hit.part?.key ?? termsOnly;
}
