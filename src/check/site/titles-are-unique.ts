import { checkStrings } from '../../words/strings.ts';
import { attribute, type BuiltPage, textIn } from './built-page.ts';
import type { BuiltSite } from './built-site.ts';
import type { PageFacts } from './page-facts.ts';
import type { Advice, SiteFault } from './site-fault.ts';

/** Every page has a title and a description of its own. */
export function titlesAreUnique(site: BuiltSite): SiteFault[] {
  return [
    ...problemsOf(site, ({ title }) => title, checkStrings.titlesAreUnique.title),
    ...problemsOf(site, ({ description }) => description, checkStrings.titlesAreUnique.description),
  ];
}

function problemsOf(
  site: BuiltSite,
  textOf: (page: PageFacts) => string,
  strings: { missing: Advice; repeated: (text: string, other: string) => Advice },
): SiteFault[] {
  const firstWith = new Map<string, string>();
  return site.pages.flatMap((page) => {
    const text = textOf(page);
    const other = firstWith.get(text);
    if (other === undefined) firstWith.set(text, page.address);
    if (text !== '' && other === undefined) return [];
    const advice = text === '' || other === undefined ? strings.missing : strings.repeated(text, other);
    return [{ page: page.address, ...advice }];
  });
}

/** The page's title; the `<title>` of a drawing within it is not one. */
export function titleOf(page: BuiltPage): string {
  const title = page.elements.find(
    ({ tagName, namespaceURI }) => tagName === 'title' && namespaceURI.endsWith('xhtml'),
  );
  return title ? textIn(title).trim() : '';
}

/** The page's description; empty where it has none. */
export function descriptionOf(page: BuiltPage): string {
  const meta = page.elements.find(
    (element) => element.tagName === 'meta' && attribute(element, 'name') === 'description',
  );
  return meta ? (attribute(meta, 'content') ?? '').trim() : '';
}
