import type { APIRoute } from 'astro';
import { correctionsJsonFeed } from '../../corrections/feeds.ts';
import { readContent } from '../../report/read-content.ts';
import { href } from '../../site-url.ts';

export const GET: APIRoute = ({ site }) => {
  const link = (address: string) => (site ? new URL(href(address), site).href : href(address));
  return new Response(correctionsJsonFeed(readContent(), link), {
    headers: { 'Content-Type': 'application/feed+json' },
  });
};
