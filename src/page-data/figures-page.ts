import type { YearContent } from '../report/content.ts';
import { type FigureEvidence, figureEvidence } from './figure-evidence.ts';
import { type FigureView, figureViews } from './figure-view.ts';
import { type PartView, partViews } from './outline-view.ts';

/** A figure with what speaks for it. */
export interface FigureRow extends FigureView {
  evidence: Pick<FigureEvidence, 'arithmetic' | 'elsewhere'>;
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

/** What the page of all figures shows: one row a figure, grouped by part. */
export function figuresPage(year: YearContent): FiguresPage {
  const evidenceOf = figureEvidence(year);
  const views = [...figureViews(year).values()].map((view) => ({
    ...view,
    evidence: evidenceOf.get(view.id) ?? { arithmetic: [], elsewhere: [] },
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
