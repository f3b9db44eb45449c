import type { APIRoute, GetStaticPaths } from 'astro';
import { readContent } from '../../../../check/content/read-content.ts';
import { citePlaces } from '../../../page-data/cite-places.ts';
import { href } from '../../../site-url.ts';

export const getStaticPaths = (() =>
  readContent().years.map(({ report }) => ({ params: { year: String(report.year) } }))) satisfies GetStaticPaths;

/** What the citation dialog needs; fetched when it is first opened. */
export const GET: APIRoute = ({ params }) => {
  const content = readContent();
  const year = content.years.find(({ report }) => String(report.year) === params['year']);
  if (!year) throw new Error(`There is no report of ${params['year']}`);
  return Response.json(citePlaces(content, year, href));
};
