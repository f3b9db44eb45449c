import type { APIRoute, GetStaticPaths } from 'astro';
import { readContent } from '../../../../check/content/read-content.ts';
import { yearAt, yearPaths } from '../../../../report/year-paths.ts';
import { evidenceCards } from '../../../page-data/evidence-cards.ts';
import { figureEvidence } from '../../../page-data/figure-evidence.ts';
import { href } from '../../../site-url.ts';

export const getStaticPaths = (() => yearPaths(readContent())) satisfies GetStaticPaths;

/** What the cards of figures show; fetched when the first one opens. */
export const GET: APIRoute = ({ params }) => {
  const year = yearAt(readContent(), params['year']);
  return Response.json(evidenceCards(figureEvidence(year), href));
};
