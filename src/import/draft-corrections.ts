import { blocksOf, sectionsOf, textOf } from '../report/outline.ts';
import type { Figure } from '../report/schema/figures.ts';
import type { Report } from '../report/schema/report.ts';

/** What a new version of a report changed in one place; why, a person says. */
export interface DraftCorrection {
  /** Day of the correction. */
  on: string;
  /** Id of the passage, or of the figure. */
  place: string;
  before: string | null;
  after: string | null;
  why: string;
  kind: 'text' | 'figure' | 'added' | 'removed';
}

/** The differences between a report and the one that replaces it: figures first, then words, in the order of the report. */
export function draftCorrections(
  old: { report: Report; figures: readonly Figure[] },
  fresh: { report: Report; figures: readonly Figure[] },
  on: string,
): DraftCorrection[] {
  const changed = (before: Map<string, string>, after: Map<string, string>, kind: 'text' | 'figure') =>
    [...new Set([...before.keys(), ...after.keys()])].flatMap((place): DraftCorrection[] => {
      const [was, is] = [before.get(place) ?? null, after.get(place) ?? null];
      if (was === is) return [];
      return [
        { on, place, before: was, after: is, why: '', kind: was === null ? 'added' : is === null ? 'removed' : kind },
      ];
    });
  return [
    ...changed(valuesOf(old.figures), valuesOf(fresh.figures), 'figure'),
    ...changed(passagesOf(old.report), passagesOf(fresh.report), 'text'),
  ];
}

function valuesOf(figures: readonly Figure[]): Map<string, string> {
  return new Map(figures.map(({ id, value, unit }) => [id, value === null ? '' : `${value}${unit}`]));
}

function passagesOf(report: Report): Map<string, string> {
  return new Map([
    ...sectionsOf(report).flatMap(({ section: { id, style, numeral, heading } }) =>
      style === 'heading' ? [[id, `${numeral}${heading ?? ''}`] as const] : [],
    ),
    ...blocksOf(report).map(({ block }) => [block.id, textOf(block)] as const),
  ]);
}
