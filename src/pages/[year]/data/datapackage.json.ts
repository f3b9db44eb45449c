import type { APIRoute, GetStaticPaths } from 'astro';
import { dataPackageJson } from '../../../data/data-package.ts';
import { readContent } from '../../../report/read-content.ts';

/** What the files of each year are, after the Data Package standard. */
export const getStaticPaths = (() =>
  readContent().years.map(({ report }) => ({ params: { year: String(report.year) } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const { years, site } = readContent();
  const year = years.find(({ report }) => String(report.year) === params['year']);
  if (year === undefined) throw new Error(`There is no report of ${params['year']}`);
  return new Response(dataPackageJson(year, site), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
