import type { APIRoute, GetStaticPaths } from 'astro';
import { readContent } from '../../../../check/content/read-content.ts';
import { dataPackageJson } from '../../../../derive/data/data-package.ts';
import { yearAt, yearPaths } from '../../../../report/year-paths.ts';

/** What the files of each year are, after the Data Package standard. */
export const getStaticPaths = (() => yearPaths(readContent())) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const content = readContent();
  const year = yearAt(content, params['year']);
  return new Response(dataPackageJson(year, content.site), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
