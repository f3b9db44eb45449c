import type { APIRoute } from 'astro';
import { currentSite } from '../../../page-data/current-site.ts';
import { fileResponse } from '../../../page-data/files.ts';
import { staticPaths } from '../../../page-data/static-paths.ts';

export const getStaticPaths = () => staticPaths.years(currentSite());

/** All data of each year as a workbook. */
export const GET: APIRoute = ({ params }) => fileResponse('all.xlsx', currentSite(), params);
