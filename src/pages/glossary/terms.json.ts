import type { APIRoute } from 'astro';
import { termCards } from '../../page-data/term-cards.ts';
import { readContent } from '../../report/read-content.ts';

/** What the popovers of term links show; fetched when the first one opens. */
export const GET: APIRoute = () => Response.json(termCards(readContent()));
