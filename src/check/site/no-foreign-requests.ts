import { checkStrings } from '../../words/strings.ts';
import { attribute, type BuiltSite } from './built-site.ts';
import { destinationOf } from './own-address.ts';
import { referencesOf, styleSheetReferences } from './references.ts';
import type { SiteFault } from './site-fault.ts';

/** No page makes the browser ask another host for anything; links that a reader follows may lead anywhere. */
export function noForeignRequests(site: BuiltSite): SiteFault[] {
  const strings = checkStrings.noForeignRequests;
  const check = (url: string, from: string, where: string): SiteFault[] => {
    const destination = destinationOf(url, from, site);
    if (destination.kind !== 'foreign') return [];
    return [{ page: from, detail: strings.found(where, destination.host), hint: strings.hint }];
  };
  const inPages = site.pages.flatMap((page) => [
    ...referencesOf(page)
      .filter(({ use }) => use !== 'link')
      .flatMap(({ url, element }) => check(url, page.address, `<${element.tagName}>`)),
    ...page.elements
      .filter(({ tagName }) => tagName === 'meta')
      .flatMap((meta) => {
        const refresh = attribute(meta, 'http-equiv')?.toLowerCase() === 'refresh';
        const url = refresh ? /url\s*=\s*['"]?([^'"]+)/i.exec(attribute(meta, 'content') ?? '')?.[1] : undefined;
        return url === undefined ? [] : check(url, page.address, '<meta http-equiv="refresh">');
      }),
  ]);
  const inStyleSheets = site.styleSheets.flatMap(({ path, text }) =>
    styleSheetReferences(text).flatMap((url) => check(url, `/${path}`, 'url()')),
  );
  return [...inPages, ...inStyleSheets];
}
