import type { PreparedYear } from '../../audit/prepared-year.ts';
import { sectionsOf } from '../../report/outline.ts';
import { priorYearConcept, priorYearId } from '../../report/prior-year.ts';
import type { Figure } from '../../report/schema/figures.ts';
import { type Difference, differenceOf } from './difference.ts';

/** A figure and the report that states it. */
export interface Stated {
  year: PreparedYear;
  figure: Figure;
}

/** A quantity that the reports of two or more years state under one id. */
export interface ComparedConcept {
  id: string;
  /** As the newest report that states it calls it. */
  label: string;
  /** One a report that states it, oldest first. */
  stated: Stated[];
  /** Of the newest report that states it less the one before. */
  difference: Difference;
  /** The same year's amount as a later report prints it beside its own: a fact of that later report. */
  restated: Stated[];
}

/** Measures that are the template's or the sentence's, not quantities of the year. */
const notCompared = ['threshold', 'nominal'];

/**
 * The concepts that at least two reports state, in the order of the newest report; those it does not state come last.
 * What a report states again elsewhere counts once.
 * @param years all years of the site, newest first
 */
export function comparedConcepts(years: readonly PreparedYear[]): ComparedConcept[] {
  const ids = new Set(years.flatMap(({ figures }) => figures.filter(isCompared).map(({ id }) => id)));
  const statements = Map.groupBy(
    years.toReversed().flatMap((year) => year.figures.map((figure): Stated => ({ year, figure }))),
    ({ figure }) => figure.id,
  );
  return [...ids].flatMap((id) => {
    const stated = (statements.get(id) ?? []).filter(({ figure }) => isCompared(figure));
    const [newest, before] = [stated.at(-1), stated.at(-2)];
    if (newest === undefined || before === undefined) return [];
    const difference = differenceOf(newest.figure, before.figure);
    const restated = statements.get(priorYearId(id)) ?? [];
    return [{ id, label: newest.figure.label, stated, difference, restated }];
  });
}

/** How many figures of each year only that year's report states, newest year first. */
export function statedOnce(years: readonly PreparedYear[]): { year: number; count: number }[] {
  const compared = new Set(comparedConcepts(years).map(({ id }) => id));
  return years.map(({ report, figures }) => ({
    year: report.year,
    count: figures.filter((figure) => isCompared(figure) && !compared.has(figure.id)).length,
  }));
}

/** What the section is about in which the newest report that states a concept does so: its role, or its words. */
export function topicOf({ stated }: ComparedConcept): { key: string; name: string } {
  const { year, figure } = stated.at(-1) as Stated;
  const top = sectionsOf(year.report).find(
    ({ section, trail }) => trail.length === 1 && `${figure.block}-`.startsWith(`${section.id}-`),
  );
  const name = top?.section.label ?? top?.section.heading ?? top?.part.label ?? '';
  return { key: top?.section.role ?? name, name };
}

function isCompared(figure: Figure): boolean {
  return (
    priorYearConcept(figure) === undefined && figure.restates === undefined && !notCompared.includes(figure.measure)
  );
}
