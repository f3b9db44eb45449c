import type { APIRoute } from 'astro';
import { currentSite } from '../../../page-data/current-site.ts';
import { fileResponse } from '../../../page-data/files.ts';
import { staticPaths } from '../../../page-data/static-paths.ts';

export const getStaticPaths = () => staticPaths.years(currentSite());

/** What the citation dialog needs; fetched when it is first opened. */
export const GET: APIRoute = ({ params }) => fileResponse('places.json', currentSite(), params);
