import type { APIRoute } from 'astro';
import { currentSite } from '../page-data/current-site.ts';
import { fileResponse } from '../page-data/files.ts';

/** What robots may read. */
export const GET: APIRoute = () => fileResponse('robots.txt', currentSite());
