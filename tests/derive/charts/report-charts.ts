import { type ChartData, prepareChart } from '../../../src/derive/charts/chart-data.ts';
import { year2019 } from '../../report-2019.ts';

/** Charts and figures of the real report. */
export const { charts, figures } = year2019;

/** A chart of the real report, prepared; throws for one that is not there. */
export function prepared(id: string): ChartData {
  const chart = charts.find((candidate) => candidate.id === id);
  if (chart === undefined) throw new Error(`There is no chart ${id}`);
  return prepareChart(chart, year2019);
}
