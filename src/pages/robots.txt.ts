import type { APIRoute } from 'astro';
import { robotsTxt } from '../metadata/sitemap.ts';
import { sitemapAddress } from '../report/addresses.ts';
import { readContent } from '../report/read-content.ts';
import { wholeAddress } from '../site-url.ts';

/** What robots may read. */
export const GET: APIRoute = () => {
  const { site } = readContent();
  return new Response(robotsTxt(site.base, site.url === undefined ? null : wholeAddress(sitemapAddress())));
};
