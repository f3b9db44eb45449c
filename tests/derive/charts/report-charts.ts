import { readFileSync } from 'node:fs';
import { type ChartData, prepareChart } from '../../../src/derive/charts/chart-data.ts';
import { type Chart, chartsFileSchema } from '../../../src/report/schema/charts.ts';
import { type Figure, figuresFileSchema } from '../../../src/report/schema/figures.ts';

const folder = 'content/reports/2019';
const json = (file: string): unknown => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));

/** Charts and figures of the real report, as the schemas read them. */
export const charts: Chart[] = chartsFileSchema.parse(json('charts.json')).charts;
export const figures: Figure[] = figuresFileSchema.parse(json('figures.json')).figures;

/** A chart of the real report, prepared; throws for one that is not there. */
export function prepared(id: string): ChartData {
  const chart = charts.find((candidate) => candidate.id === id);
  if (chart === undefined) throw new Error(`There is no chart ${id}`);
  return prepareChart(chart, figures, 2019);
}
