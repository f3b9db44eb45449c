import type { APIRoute } from 'astro';
import { currentSite } from '../../page-data/current-site.ts';
import { fileResponse } from '../../page-data/files.ts';
import { staticPaths } from '../../page-data/static-paths.ts';

export const getStaticPaths = () => staticPaths.comparisonFile(currentSite());

/** The years side by side as one file, where there are several. */
export const GET: APIRoute = ({ params }) => fileResponse('compare.csv', currentSite(), params);
