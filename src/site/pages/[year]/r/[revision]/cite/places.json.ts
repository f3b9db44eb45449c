import type { APIRoute } from 'astro';
import { currentSite } from '../../../../../page-data/current-site.ts';
import { fileResponse } from '../../../../../page-data/files.ts';
import { staticPaths } from '../../../../../page-data/static-paths.ts';

export const getStaticPaths = () => staticPaths.pastRevisions(currentSite());

/** What the citation dialog needs on the pages of a past version; fetched when it is first opened. */
export const GET: APIRoute = ({ params }) => fileResponse('past-places.json', currentSite(), params);
