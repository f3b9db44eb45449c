import type { APIRoute } from 'astro';
import { currentSite } from '../../page-data/current-site.ts';
import { fileResponse } from '../../page-data/files.ts';
import { staticPaths } from '../../page-data/static-paths.ts';

export const getStaticPaths = () => staticPaths.shareImages(currentSite());

/** The picture that goes with the link of a shared page. */
export const GET: APIRoute = ({ params }) => fileResponse('share.png', currentSite(), params);
