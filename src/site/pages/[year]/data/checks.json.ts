import type { APIRoute, GetStaticPaths } from 'astro';
import { readContent } from '../../../../check/content/read-content.ts';
import { checksJson } from '../../../../derive/data/checks-json.ts';
import { yearAt, yearPaths } from '../../../../report/year-paths.ts';

/** The audit of each year as data. */
export const getStaticPaths = (() => yearPaths(readContent())) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const content = readContent();
  const year = yearAt(content, params['year']);
  return new Response(checksJson(year, content.site), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
