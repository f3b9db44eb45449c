import type { Redirect } from '../../history/permalinks/redirects.ts';
import { redirectStrings } from '../../words/strings.ts';
import { href } from '../site-url.ts';
import { type Frame, frameOf } from './page-frame.ts';
import type { PreparedSite } from './prepared-site.ts';
import type { Params, RedirectedEnding } from './static-paths.ts';

export interface RedirectPage {
  frame: Frame;
  heading: string;
  /** Last published words; empty where it had none. */
  text: string;
  /** Where it leads, base included; undefined for what was withdrawn. */
  to: string | undefined;
  /** Whether the reader is sent on at once: a link to a place on the page has to be able to arrive before. */
  sendsOn: boolean;
  why: string | undefined;
}

/** A page that was published and is no more: it leads on to where its words are, or says why they were withdrawn. */
export function redirectPage(site: PreparedSite, params: Params): RedirectPage {
  const { page, to, why, text } = redirectAt(site, `/${params['redirect']}/`, `/${params['redirect']}`);
  const { pageWithdrawn, pageMoved, fileWithdrawn, fileMoved } = redirectStrings;
  const [gone, moved] = page.endsWith('/') ? [pageWithdrawn, pageMoved] : [fileWithdrawn, fileMoved];
  const heading = to === undefined ? gone : moved;
  const title = `${heading}（${page}）`;
  const frame = frameOf(site, {
    address: page.replace(/\/?$/, '/'),
    title,
    description: redirectStrings.description(page),
    standsFor: to,
    trail: [{ label: title }],
  });
  return {
    frame,
    heading,
    text: text.replace('\t', ' '),
    to: to === undefined ? undefined : href(to),
    sendsOn: to !== undefined && frame.redirects.length === 0,
    why,
  };
}

/** A file that was published and is no more: two cells, or two lines, that say where it went, or why. */
export function redirectedFile(site: PreparedSite, params: Params, ending: RedirectedEnding): [string, string] {
  const { to, why } = redirectAt(site, `/${params['redirect']}.${ending}`);
  if (to !== undefined) return [redirectStrings.moved, href(to)];
  return [redirectStrings.withdrawn, redirectStrings.why(why ?? '')];
}

function redirectAt({ redirects }: PreparedSite, ...addresses: string[]): Redirect {
  const found = redirects.pages.find(({ page }) => addresses.includes(page));
  if (found === undefined) throw new Error(`Nothing was ever published at ${addresses}`);
  return found;
}
