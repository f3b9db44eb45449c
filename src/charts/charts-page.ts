import type { Content } from '../report/content.ts';
import { blocksOf } from '../report/outline.ts';
import { chartStrings } from '../strings.ts';
import { type ChartData, prepareChart } from './chart-data.ts';

/** Data of the page with all charts of a year. */
export interface ChartsPageData {
  year: number;
  title: string;
  description: string;
  /** Day of publication; null where the report states none. */
  publishedOn: string | null;
  /** In the order of the report. */
  charts: ChartData[];
  /** What was left out, and why. */
  notDrawn: readonly { what: string; why: string }[];
}

/**
 * All charts of a year, in the order in which they stand in the report.
 * @throws Error where there is no report of that year
 */
export function chartsPageData({ years }: Content, year: number): ChartsPageData {
  const found = years.find(({ report }) => report.year === year);
  if (found === undefined) throw new Error(`There is no report of ${year}`);
  const { report, figures, charts, notDrawn = [] } = found;
  const place = new Map(blocksOf(report).map(({ block }, index) => [block.id, index]));
  const inOrder = charts.toSorted((a, b) => (place.get(a.after) ?? 0) - (place.get(b.after) ?? 0));
  return {
    year,
    title: chartStrings.pageTitle(report.title),
    description: chartStrings.pageDescription(report.title),
    publishedOn: report.publishedOn,
    charts: inOrder.map((chart) => prepareChart(chart, figures, year)),
    notDrawn,
  };
}
