import { contentState, readContent, readDraft } from '../../check/content/read-content.ts';
import { PreparedSite } from './prepared-site.ts';

/**
 * The edge where the one value comes in that all page data is made from: Astro calls a page and hands it nothing, so it
 * is kept here. Nothing but pages, content.config.ts and tests asks for it; everything behind them takes it as an argument.
 */
let current: { state: string; site: PreparedSite } | undefined;

/**
 * The site of this process. A build reads once; the dev server reads again when a content file was saved, and shows
 * addresses that are not yet recorded.
 * @throws ContentProblems
 */
export function currentSite(root: string = process.cwd()): PreparedSite {
  const isDev = import.meta.env.DEV;
  if (current && !isDev) return current.site;
  const state = contentState(root);
  if (current?.state !== state) {
    current = { state, site: new PreparedSite(isDev ? readDraft(root) : readContent(root)) };
  }
  return current.site;
}
