import type { APIRoute } from 'astro';
import { currentSite } from '../page-data/current-site.ts';
import { fileResponse } from '../page-data/files.ts';
import { staticPaths } from '../page-data/static-paths.ts';

export const getStaticPaths = () => staticPaths.redirectedFiles(currentSite(), 'svg');

/** Pictures of charts that were published and are no more: they say where they went, or why. */
export const GET: APIRoute = ({ params }) => fileResponse('redirect.svg', currentSite(), params);
