import type { APIRoute } from 'astro';
import { readContent } from '../../../check/content/read-content.ts';
import { termCards } from '../../page-data/term-cards.ts';

/** What the popovers of term links show; fetched when the first one opens. */
export const GET: APIRoute = () => Response.json(termCards(readContent()));
