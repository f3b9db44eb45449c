import type { APIRoute } from 'astro';
import { currentSite } from '../../page-data/current-site.ts';
import { fileResponse } from '../../page-data/files.ts';

/** What the popovers of term links show; fetched when the first one opens. */
export const GET: APIRoute = () => fileResponse('terms.json', currentSite());
