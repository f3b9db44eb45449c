import type { APIRoute } from 'astro';
import { readContent } from '../../../../check/content/read-content.ts';
import { bibtex } from '../../../../derive/cite/bibtex.ts';
import { citedWork, workPaths } from '../../../page-data/cited-work.ts';
import { wholeAddress } from '../../../site-url.ts';

export const getStaticPaths = () => workPaths(readContent());

/** The report or one part, for reference managers. */
export const GET: APIRoute = ({ params }) => new Response(bibtex(citedWork(readContent(), params, wholeAddress)));
