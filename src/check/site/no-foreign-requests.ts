import { checkStrings } from '../../words/strings.ts';
import { attribute, type BuiltPage } from './built-page.ts';
import type { BuiltSite, SitePlace } from './built-site.ts';
import { destinationOf } from './own-address.ts';
import { referencesOf, styleSheetReferences } from './references.ts';
import type { Advice, SiteFault } from './site-fault.ts';

/** No page makes the browser ask another host for anything; links that a reader follows may lead anywhere. */
export function noForeignRequests(page: BuiltPage, place: SitePlace): Advice[] {
  const { address, elements } = page;
  return [
    ...referencesOf(page)
      .filter(({ use }) => use !== 'link')
      .flatMap(({ url, element }) => foreign(url, address, place, `<${element.tagName}>`)),
    ...elements
      .filter(({ tagName }) => tagName === 'meta')
      .flatMap((meta) => {
        const refresh = attribute(meta, 'http-equiv')?.toLowerCase() === 'refresh';
        const url = refresh ? /url\s*=\s*['"]?([^'"]+)/i.exec(attribute(meta, 'content') ?? '')?.[1] : undefined;
        return url === undefined ? [] : foreign(url, address, place, '<meta http-equiv="refresh">');
      }),
  ];
}

/** The same of the style sheets. */
export function noForeignStyles(site: BuiltSite): SiteFault[] {
  return site.styleSheets.flatMap(({ path, text }) =>
    styleSheetReferences(text).flatMap((url) =>
      foreign(url, `/${path}`, site, 'url()').map((advice) => ({ page: `/${path}`, ...advice })),
    ),
  );
}

function foreign(url: string, from: string, place: SitePlace, where: string): Advice[] {
  const { found, hint } = checkStrings.noForeignRequests;
  const destination = destinationOf(url, from, place);
  return destination.kind === 'foreign' ? [{ detail: found(where, destination.host), hint }] : [];
}
