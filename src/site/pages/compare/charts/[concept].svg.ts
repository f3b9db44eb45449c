import type { APIRoute } from 'astro';
import { currentSite } from '../../../page-data/current-site.ts';
import { fileResponse } from '../../../page-data/files.ts';
import { staticPaths } from '../../../page-data/static-paths.ts';

export const getStaticPaths = () => staticPaths.comparedCharts(currentSite());

/** One CSV file for each chart of a concept over the years. */
export const GET: APIRoute = ({ params }) => fileResponse('concept.svg', currentSite(), params);
