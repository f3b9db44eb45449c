import type { APIRoute, GetStaticPaths } from 'astro';
import { readContent } from '../../../../check/content/read-content.ts';
import { figuresCsv } from '../../../../derive/data/figures-files.ts';
import { yearAt, yearPaths } from '../../../../report/year-paths.ts';

/** The ledger of each year as a table. */
export const getStaticPaths = (() => yearPaths(readContent())) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const content = readContent();
  const year = yearAt(content, params['year']);
  return new Response(figuresCsv(year, content.site), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
