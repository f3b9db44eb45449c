import type { APIRoute } from 'astro';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Params } from '../page-data/static-paths.ts';

/** A module of `pages`: a page, or else a file beside the pages; of one address, or of as many as it says. */
export interface PageModule {
  default?: AstroComponentFactory;
  GET?: APIRoute;
  getStaticPaths?: () => { params: Params }[];
}
