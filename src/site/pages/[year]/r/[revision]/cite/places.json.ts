import type { APIRoute, GetStaticPaths } from 'astro';
import { readContent } from '../../../../../../check/content/read-content.ts';
import { citePlaces } from '../../../../../page-data/cite-places.ts';
import { pastRevisionsOf, revisionPage } from '../../../../../page-data/revision-page.ts';
import { href } from '../../../../../site-url.ts';

export const getStaticPaths = (() =>
  pastRevisionsOf(readContent()).map(({ year, revision }) => ({
    params: { year: String(year.report.year), revision: String(revision) },
  }))) satisfies GetStaticPaths;

/** What the citation dialog needs on the pages of a past version; fetched when it is first opened. */
export const GET: APIRoute = ({ params }) => {
  const content = readContent();
  const year = content.years.find(({ report }) => String(report.year) === params['year']);
  if (!year) throw new Error(`There is no report of ${params['year']}`);
  return Response.json(citePlaces(content, revisionPage(year, Number(params['revision'])).year, href, true));
};
