import type { APIRoute } from 'astro';
import { currentSite } from '../../../page-data/current-site.ts';
import { fileResponse } from '../../../page-data/files.ts';
import { staticPaths } from '../../../page-data/static-paths.ts';

export const getStaticPaths = () => staticPaths.years(currentSite());

/** The ledger of each year as data. */
export const GET: APIRoute = ({ params }) => fileResponse('figures.json', currentSite(), params);
