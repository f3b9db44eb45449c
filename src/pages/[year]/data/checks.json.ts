import type { APIRoute, GetStaticPaths } from 'astro';
import { checksJson } from '../../../data/checks-json.ts';
import { readContent } from '../../../report/read-content.ts';

/** The audit of each year as data. */
export const getStaticPaths = (() =>
  readContent().years.map(({ report }) => ({ params: { year: String(report.year) } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const { years, site } = readContent();
  const year = years.find(({ report }) => String(report.year) === params['year']);
  if (year === undefined) throw new Error(`There is no report of ${params['year']}`);
  return new Response(checksJson(year, site), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
