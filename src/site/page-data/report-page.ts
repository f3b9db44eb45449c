import { chartsAddress, figuresAddress, reportAddress, revisionAddress } from '../../report/addresses.ts';
import type { YearContent } from '../../report/content.ts';
import { blocksOf, sectionsOf } from '../../report/outline.ts';
import { currentRevision } from '../../report/revisions.ts';
import { type PartView, partViews } from './outline-view.ts';

export interface ReportPage {
  title: string;
  department: string;
  year: number;
  /** Date printed in the source; null where it prints none. */
  publishedOn: string | null;
  parts: PartView[];
  counts: { sections: number; paragraphs: number; figures: number; charts: number; sourceLines: number };
  /** The published file the text was taken from, where that is not the text itself. */
  published: { name: string; pages: number | null } | undefined;
  figures: string;
  charts: string;
  /** The version shown today, and its permanent address. */
  revision: number;
  versionAddress: string;
}

/** What the home of one report shows. */
export function reportPage(year: YearContent): ReportPage {
  const { report } = year;
  const revision = currentRevision(year.corrections);
  return {
    title: report.title,
    department: report.department,
    year: report.year,
    publishedOn: report.publishedOn,
    parts: partViews(report),
    counts: {
      sections: sectionsOf(report).length,
      paragraphs: blocksOf(report).filter(({ block }) => block.type === 'paragraph').length,
      figures: year.figures.length,
      charts: year.charts.length,
      sourceLines: report.source.lines,
    },
    published: report.source.published,
    figures: figuresAddress(report.year),
    charts: chartsAddress(report.year),
    revision,
    versionAddress: revisionAddress(report.year, revision, reportAddress(report.year)),
  };
}
