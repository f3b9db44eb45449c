import { checkStrings } from '../../words/strings.ts';
import type { BuiltSite } from './built-site.ts';
import { destinationOf } from './own-address.ts';
import { styleSheetReferences } from './references.ts';
import type { Advice, SiteFault } from './site-fault.ts';

/** Every address within the site leads to a file that is there, and its #fragment to an id on that page. */
export function everyLinkResolves(site: BuiltSite): SiteFault[] {
  // From wherever they are named, they lead to one place.
  const sound = new Set<string>();
  const inPages = site.pages.flatMap(({ address, urls }) =>
    urls
      .filter((url) => !sound.has(url))
      .flatMap((url) => {
        const problem = problemOf(url, address, site);
        if (problem.length === 0 && /^\/(?!\/)/.test(url)) sound.add(url);
        return problem;
      }),
  );
  const inStyleSheets = site.styleSheets.flatMap(({ path, text }) =>
    styleSheetReferences(text).flatMap((url) => problemOf(url, `/${path}`, site)),
  );
  return [...inPages, ...inStyleSheets];
}

function problemOf(url: string, from: string, site: BuiltSite): SiteFault[] {
  const strings = checkStrings.everyLinkResolves;
  const finding = (advice: Advice): SiteFault[] => [{ page: from, ...advice }];
  const destination = destinationOf(url, from, site);
  if (destination.kind === 'unreadable') return finding(strings.unreadable(url));
  if (destination.kind !== 'own') return [];
  if (!destination.pathname.startsWith(site.base)) return finding(strings.outsideBase(url, site.base));

  const path = destination.pathname.slice(site.base.length);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!site.files.has(file)) {
    return finding(site.files.has(`${path}/index.html`) ? strings.noSlash(url) : strings.noFile(url));
  }
  const ids = site.idsByFile.get(file);
  // `#` and `#top` are the top of any page (HTML, "find a potential indicated element").
  const { fragment } = destination;
  if (fragment === '' || fragment === 'top' || ids === undefined || ids.has(fragment)) return [];
  return finding(strings.noAnchor(url, fragment));
}
