import type { Figure } from './schema/figures.ts';

const suffix = '.prior-year';

/**
 * Concept of an amount that a report prints of an earlier year beside its own: `revenue.total.prior-year` in the 2020
 * report is its 2019年数 of `revenue.total`, a fact of the 2020 report. Undefined for the report's own figures.
 */
export function priorYearConcept({ id }: Pick<Figure, 'id'>): string | undefined {
  return id.endsWith(suffix) ? id.slice(0, -suffix.length) : undefined;
}

/** Id under which a report's printed prior-year amount of a concept stands, if it prints one. */
export function priorYearId(concept: string): string {
  return concept + suffix;
}
