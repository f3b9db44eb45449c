import type { APIRoute, GetStaticPaths } from 'astro';
import { evidenceCards } from '../../../page-data/evidence-cards.ts';
import { figureEvidence } from '../../../page-data/figure-evidence.ts';
import { readContent } from '../../../report/read-content.ts';
import { href } from '../../../site-url.ts';

export const getStaticPaths = (() =>
  readContent().years.map(({ report }) => ({ params: { year: String(report.year) } }))) satisfies GetStaticPaths;

/** What the cards of figures show; fetched when the first one opens. */
export const GET: APIRoute = ({ params }) => {
  const year = readContent().years.find(({ report }) => String(report.year) === params['year']);
  if (!year) throw new Error(`There is no report of ${params['year']}`);
  return Response.json(evidenceCards(figureEvidence(year), href));
};
