import type { APIRoute } from 'astro';
import { currentSite } from '../page-data/current-site.ts';
import { fileResponse } from '../page-data/files.ts';
import { staticPaths } from '../page-data/static-paths.ts';

export const getStaticPaths = () => staticPaths.sitemap(currentSite());

/** Every page for search engines. */
export const GET: APIRoute = ({ params }) => fileResponse('sitemap.xml', currentSite(), params);
