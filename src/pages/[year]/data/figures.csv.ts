import type { APIRoute, GetStaticPaths } from 'astro';
import { figuresCsv } from '../../../data/figures-files.ts';
import { readContent } from '../../../report/read-content.ts';

/** The ledger of each year as a table. */
export const getStaticPaths = (() =>
  readContent().years.map(({ report }) => ({ params: { year: String(report.year) } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const { years, site } = readContent();
  const year = years.find(({ report }) => String(report.year) === params['year']);
  if (year === undefined) throw new Error(`There is no report of ${params['year']}`);
  return new Response(figuresCsv(year, site), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
