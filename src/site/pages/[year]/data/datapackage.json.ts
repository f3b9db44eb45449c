import type { APIRoute } from 'astro';
import { currentSite } from '../../../page-data/current-site.ts';
import { fileResponse } from '../../../page-data/files.ts';
import { staticPaths } from '../../../page-data/static-paths.ts';

export const getStaticPaths = () => staticPaths.years(currentSite());

/** What the files of each year are, after the Data Package standard. */
export const GET: APIRoute = ({ params }) => fileResponse('datapackage.json', currentSite(), params);
