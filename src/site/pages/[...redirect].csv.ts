import type { APIRoute, GetStaticPaths } from 'astro';
import { readContent } from '../../check/content/read-content.ts';
import { redirects } from '../../history/permalinks/redirects.ts';
import { redirectStrings as words } from '../../words/strings.ts';
import { href } from '../site-url.ts';

/** Data files that were published and are no more: a table of one row that says where they went, or why. */
export const getStaticPaths = (() =>
  redirects(readContent())
    .pages.filter(({ page }) => page.endsWith('.csv'))
    .map(({ page, to, why }) => ({
      params: { redirect: page.slice(1, -'.csv'.length) },
      props: { lines: to === undefined ? [words.withdrawn, words.why(why ?? '')] : [words.moved, href(to)] },
    }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ lines: [string, string] }> = ({ props }) => {
  const quoted = props.lines.map((line) => `"${line.replaceAll('"', '""')}"`);
  return new Response(`${quoted.join('\r\n')}\r\n`, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
