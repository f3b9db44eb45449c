import type { APIRoute } from 'astro';
import { currentSite } from '../../page-data/current-site.ts';
import { fileResponse } from '../../page-data/files.ts';

/** The corrections as a JSON Feed. */
export const GET: APIRoute = () => fileResponse('feed.json', currentSite());
