import type { APIRoute } from 'astro';
import { readContent } from '../../check/content/read-content.ts';
import { sitemapAddress } from '../../report/addresses.ts';
import { robotsTxt } from '../metadata/sitemap.ts';
import { wholeAddress } from '../site-url.ts';

/** What robots may read. */
export const GET: APIRoute = () => {
  const { site } = readContent();
  return new Response(robotsTxt(site.base, site.url === undefined ? null : wholeAddress(sitemapAddress())));
};
