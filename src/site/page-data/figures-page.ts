import { comparedConcepts } from '../../derive/compare/concepts.ts';
import { compareAddress } from '../../report/addresses.ts';
import type { YearContent } from '../../report/content.ts';
import { type FigureEvidence, figureEvidence } from './figure-evidence.ts';
import { type FigureView, figureViews } from './figure-view.ts';
import { type PartView, partViews } from './outline-view.ts';

/** A figure with what speaks for it. */
export interface FigureRow extends FigureView {
  evidence: FigureEvidence;
  /** Its concept beside other years'; undefined where no other year's report states it. */
  comparison: string | undefined;
}

/** The figures of one part, in the report's order. */
export interface FigureGroup {
  part: PartView;
  figures: FigureRow[];
}

export interface FiguresPage {
  year: number;
  count: number;
  groups: FigureGroup[];
}

/**
 * What the page of all figures shows: one row a figure, grouped by part.
 * @param years all years of the site, for the figures that others state too
 */
export function figuresPage(year: YearContent, years: readonly YearContent[]): FiguresPage {
  const evidenceOf = figureEvidence(year);
  const compared = new Set(comparedConcepts(years).map(({ id }) => id));
  const views = [...figureViews(year).values()].map((view) => ({
    ...view,
    evidence: evidenceOf.get(view.id) ?? { arithmetic: [], elsewhere: [] },
    comparison: compared.has(view.id) ? compareAddress(view.id) : undefined,
  }));
  const groups = partViews(year.report).map((part) => ({
    part,
    figures: views.filter(({ section }) => section.split('.')[0] === String(part.number)),
  }));
  return {
    year: year.report.year,
    count: views.length,
    groups: groups.filter(({ figures }) => figures.length > 0),
  };
}
