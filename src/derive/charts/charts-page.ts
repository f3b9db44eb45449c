import { findingsOnFigures } from '../../audit/finding-places.ts';
import { yearAudit } from '../../audit/year-audit.ts';
import type { YearContent } from '../../report/content.ts';
import { blocksOf } from '../../report/outline.ts';
import { chartStrings } from '../../words/strings.ts';
import { type ChartData, prepareChart } from './chart-data.ts';
import { chartFigures } from './chart-figures.ts';

/** Data of the page with all charts of a year. */
export interface ChartsPageData {
  year: number;
  title: string;
  description: string;
  /** Day of publication; null where the report states none. */
  publishedOn: string | null;
  /** In the order of the report. */
  charts: ChartData[];
  /** Ids of the findings, other than 一致, that touch a figure of a chart, by the chart's id; empty lists included. */
  findings: ReadonlyMap<string, readonly string[]>;
  /** What was left out, and why. */
  notDrawn: readonly { what: string; why: string }[];
}

/** All charts of a year, in the order in which they stand in the report. */
export function chartsPageData(year: YearContent): ChartsPageData {
  const { report, figures, charts, notDrawn = [] } = year;
  const audit = yearAudit(year);
  const place = new Map(blocksOf(report).map(({ block }, index) => [block.id, index]));
  const inOrder = charts.toSorted((a, b) => (place.get(a.after) ?? 0) - (place.get(b.after) ?? 0));
  return {
    year: report.year,
    title: chartStrings.pageTitle(report.title),
    description: chartStrings.pageDescription(report.title),
    publishedOn: report.publishedOn,
    charts: inOrder.map((chart) => prepareChart(chart, figures, report.year)),
    findings: new Map(charts.map((chart) => [chart.id, findingsOnFigures(audit, new Set(chartFigures(chart)))])),
    notDrawn,
  };
}
