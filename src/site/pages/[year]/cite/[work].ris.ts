import type { APIRoute } from 'astro';
import { currentSite } from '../../../page-data/current-site.ts';
import { fileResponse } from '../../../page-data/files.ts';
import { staticPaths } from '../../../page-data/static-paths.ts';

export const getStaticPaths = () => staticPaths.works(currentSite());

/** The report or one part, for reference managers. */
export const GET: APIRoute = ({ params }) => fileResponse('work.ris', currentSite(), params);
