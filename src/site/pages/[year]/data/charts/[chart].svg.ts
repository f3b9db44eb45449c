import type { APIRoute } from 'astro';
import { currentSite } from '../../../../page-data/current-site.ts';
import { fileResponse } from '../../../../page-data/files.ts';
import { staticPaths } from '../../../../page-data/static-paths.ts';

export const getStaticPaths = () => staticPaths.charts(currentSite());

/** One SVG file for each chart of each year. */
export const GET: APIRoute = ({ params }) => fileResponse('chart.svg', currentSite(), params);
