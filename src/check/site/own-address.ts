import type { SitePlace } from './built-site.ts';

/** Host that stands for the site while addresses are resolved; `.invalid` is reserved and never exists (RFC 2606). */
const placeholder = 'http://site.invalid';

/** Most addresses: a path from the root, and a fragment, of which a browser would change nothing. */
const plain = /^((?:\/[\w-]+(?:\.[\w-]+)*)+\/?)(?:#([\w.-]*))?$/;

/** Where an address written in a page leads: within the site, to another host, or nowhere that is a host (mailto:, data:). */
export type Destination =
  | { kind: 'own'; pathname: string; fragment: string }
  | { kind: 'foreign'; host: string }
  | { kind: 'other'; scheme: string }
  | { kind: 'unreadable' };

/**
 * Resolves an address as a browser would on the given page.
 *
 * @param url The address as written.
 * @param from Address of the page or path of the style sheet, without `base`, beginning with a slash.
 * @returns For an own address its path with `base` and its fragment, both percent-decoded.
 */
export function destinationOf(url: string, from: string, site: SitePlace): Destination {
  const [, pathname, fragment = ''] = plain.exec(url) ?? [];
  if (pathname !== undefined) return { kind: 'own', pathname, fragment };
  let resolved: URL;
  try {
    resolved = new URL(url, placeholder + site.base.replace(/\/$/, '') + from);
    if (resolved.origin === placeholder || resolved.origin === site.origin) {
      // A text fragment (#:~:text=…) is the browser's own and names no id.
      const fragment = resolved.hash.slice(1).replace(/:~:.*$/, '');
      return { kind: 'own', pathname: decodeURIComponent(resolved.pathname), fragment: decodeURIComponent(fragment) };
    }
  } catch {
    return { kind: 'unreadable' };
  }
  const scheme = resolved.protocol.slice(0, -1);
  return /^(https?|wss?|ftp)$/.test(scheme) ? { kind: 'foreign', host: resolved.host } : { kind: 'other', scheme };
}
