import type { APIRoute, GetStaticPaths } from 'astro';
import { readContent } from '../../check/content/read-content.ts';
import { sitemapXml } from '../metadata/sitemap.ts';
import { sitemapEntries } from '../page-data/sitemap-entries.ts';
import { wholeAddress } from '../site-url.ts';

/** A site map holds whole addresses only, so there is none where the owner has not set the site's own. */
export const getStaticPaths = (() =>
  readContent().site.url === undefined ? [] : [{ params: { sitemap: 'sitemap' } }]) satisfies GetStaticPaths;

/** Every page for search engines, for sitemaps.org. */
export const GET: APIRoute = () => new Response(sitemapXml(sitemapEntries(readContent(), wholeAddress)));
