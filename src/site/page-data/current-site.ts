import { contentState, readContent, readDraft } from '../../check/content/read-content.ts';
import type { Remembered } from '../../check/content/remembered.ts';
import { PreparedSite } from './prepared-site.ts';

/**
 * The edge where the one value comes in that all page data is made from: Astro calls a page and hands it nothing, so it
 * is kept here. Nothing but the build, pages and tests asks for it; everything behind them takes it as an argument.
 */
let current: { state: string; site: PreparedSite } | undefined;
let published: PreparedSite | undefined;
let shown: PreparedSite | undefined;

/**
 * The site that this process publishes: read and checked when it is first asked for, the same until the end.
 * @param root folder of the project
 * @param remembered asked for what came of the same content before
 * @throws ContentProblems
 */
export function publishedSite(root: string, remembered?: Remembered): PreparedSite {
  published ??= new PreparedSite(readContent(root, remembered));
  return published;
}

/** Has pages show this site, which may be a part of what is published, until the work is done. */
export async function showing<Result>(site: PreparedSite, work: () => Promise<Result>): Promise<Result> {
  shown = site;
  try {
    return await work();
  } finally {
    shown = undefined;
  }
}

/**
 * The site that pages show: what this process publishes; in the dev server, which publishes nothing, the content as it
 * was last saved, with addresses that are not yet recorded.
 * @throws ContentProblems
 */
export function currentSite(root: string = process.cwd()): PreparedSite {
  const fixed = shown ?? published;
  if (fixed) return fixed;
  const state = contentState(root);
  if (current?.state !== state) current = { state, site: new PreparedSite(readDraft(root)) };
  return current.site;
}
