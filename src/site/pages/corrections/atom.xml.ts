import type { APIRoute } from 'astro';
import { currentSite } from '../../page-data/current-site.ts';
import { fileResponse } from '../../page-data/files.ts';

/** The corrections as an Atom feed. */
export const GET: APIRoute = () => fileResponse('atom.xml', currentSite());
