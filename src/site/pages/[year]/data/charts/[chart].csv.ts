import type { APIRoute, GetStaticPaths } from 'astro';
import { readContent } from '../../../../../check/content/read-content.ts';
import { chartCsv } from '../../../../../derive/charts/chart-csv.ts';
import { prepareCharts } from '../../../../../derive/charts/chart-data.ts';
import { yearAt } from '../../../../../report/year-paths.ts';

/** One CSV file for each chart of each year. */
export const getStaticPaths = (() =>
  readContent().years.flatMap((year) =>
    year.charts.map((chart) => ({ params: { year: String(year.report.year), chart: chart.id } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const year = yearAt(readContent(), params['year']);
  const chart = prepareCharts(year).get(params['chart'] ?? '');
  if (chart === undefined) throw new Error(`There is no chart ${params['chart']} of ${params['year']}`);
  return new Response(chartCsv(chart), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
