import type { APIRoute } from 'astro';
import { readContent } from '../../../check/content/read-content.ts';
import { correctionsJsonFeed } from '../../../history/corrections/feeds.ts';
import { href } from '../../site-url.ts';

export const GET: APIRoute = ({ site }) => {
  const link = (address: string) => (site ? new URL(href(address), site).href : href(address));
  return new Response(correctionsJsonFeed(readContent(), link), {
    headers: { 'Content-Type': 'application/feed+json' },
  });
};
