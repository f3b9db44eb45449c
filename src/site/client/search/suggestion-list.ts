import { searchAddress } from '../../../report/addresses.ts';
import type { SearchResult } from '../../../search/results/search-result.ts';
import { searchStrings } from '../../../words/search-strings.ts';
import { href } from '../../site-url.ts';
import { element } from '../element.ts';

/** The nearest names where nothing is found; nothing where there are none. */
export function suggestionList({ suggestions }: SearchResult): HTMLElement[] {
  if (suggestions.length === 0) return [];
  const links = suggestions.map(({ name, address }) => {
    const link = element('a', '', name);
    link.setAttribute('href', href(address));
    return element('li', '', link);
  });
  return [element('p', '', searchStrings.nearest), element('ul', 'term-list', ...links)];
}

/** A way to the contents, where they are not on the page already. */
export function linkToContents(): HTMLElement[] {
  if (document.querySelector('[data-search-contents]')) return [];
  const link = element('a', '', searchStrings.contents);
  link.setAttribute('href', href(searchAddress()));
  return [element('p', '', link)];
}
