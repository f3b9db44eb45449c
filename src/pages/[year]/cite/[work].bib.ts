import type { APIRoute } from 'astro';
import { bibtex } from '../../../cite/bibtex.ts';
import { citedWork, workPaths } from '../../../page-data/cited-work.ts';
import { readContent } from '../../../report/read-content.ts';
import { wholeAddress } from '../../../site-url.ts';

export const getStaticPaths = () => workPaths(readContent());

/** The report or one part, for reference managers. */
export const GET: APIRoute = ({ params }) => new Response(bibtex(citedWork(readContent(), params, wholeAddress)));
