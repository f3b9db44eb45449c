import { checkStrings } from '../../words/strings.ts';
import { attribute, type BuiltPage, textIn } from './built-page.ts';
import { type BuiltSite, fontCharactersFile } from './built-site.ts';
import type { SiteFault } from './site-fault.ts';

/** What marks the elements set in the shipped font. */
const fontMark = 'data-serif';

/**
 * Every character shown in the font that the site ships is in that font; another machine may have no other. Those that the
 * whole font does not have are named by the font's builder: the reader's own faces draw them.
 */
export function fontsCoverHeadings(site: BuiltSite): SiteFault[] {
  const strings = checkStrings.fontsCoverHeadings;
  const ranges = codeRanges(site.fontCharacters ?? '');
  return site.pages.flatMap((page) => {
    if (page.inFont === '') return [];
    if (site.fontCharacters === undefined) {
      return [{ page: page.address, detail: strings.noFont(fontCharactersFile), hint: strings.hint }];
    }
    const missing = [...page.inFont].filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      return !ranges.some(([first, last]) => first <= code && code <= last);
    });
    return missing.length === 0 ? [] : [{ page: page.address, detail: strings.missing(missing), hint: strings.hint }];
  });
}

/** Characters that leave a mark, in the elements set in the shipped font. */
export function charactersInFont(page: BuiltPage): Set<string> {
  const marked = page.elements.filter((element) => attribute(element, fontMark) !== undefined);
  const text = marked.map((element) => textIn(element)).join('');
  return new Set(text.replace(/[\p{White_Space}\p{Cc}\p{Cf}]/gu, ''));
}

/** First and last code point of every range that is written: U+26, U+4E00-9FFF. */
function codeRanges(written: string): [number, number][] {
  return [...written.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, first = '', last = first]) => [
    Number.parseInt(first, 16),
    Number.parseInt(last, 16),
  ]);
}
