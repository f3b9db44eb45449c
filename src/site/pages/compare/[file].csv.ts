import type { APIRoute, GetStaticPaths } from 'astro';
import { readContent } from '../../../check/content/read-content.ts';
import { compareCsv } from '../../../derive/compare/compare-csv.ts';

/** The years side by side as one file, where there are several. */
export const getStaticPaths = (() =>
  readContent().years.length > 1 ? [{ params: { file: 'figures' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = () =>
  new Response(compareCsv(readContent().years), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
