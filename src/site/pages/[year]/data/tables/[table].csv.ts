import type { APIRoute } from 'astro';
import { currentSite } from '../../../../page-data/current-site.ts';
import { fileResponse } from '../../../../page-data/files.ts';
import { staticPaths } from '../../../../page-data/static-paths.ts';

export const getStaticPaths = () => staticPaths.tableFiles(currentSite());

/** One CSV file for each table of each year whose cells are here. */
export const GET: APIRoute = ({ params }) => fileResponse('table.csv', currentSite(), params);
