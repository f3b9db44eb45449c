import type { APIRoute, GetStaticPaths } from 'astro';
import { readContent } from '../../../../check/content/read-content.ts';
import { chartCsv } from '../../../../derive/charts/chart-csv.ts';
import { comparedCharts } from '../../../page-data/compare-page.ts';

/** One CSV file for each chart of a concept over the years. */
export const getStaticPaths = (() =>
  comparedCharts(readContent()).map(({ id }) => ({ params: { concept: id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const chart = comparedCharts(readContent()).find(({ id }) => id === params['concept']);
  if (chart === undefined) throw new Error(`There is no chart of ${params['concept']} over the years`);
  return new Response(chartCsv(chart), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
