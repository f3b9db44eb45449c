import { checkStrings } from '../../words/strings.ts';
import { attribute, type BuiltPage, type BuiltSite, textIn } from './built-site.ts';
import type { SiteFault } from './site-fault.ts';

/** Where the font builder writes the `@font-face` rules of the shipped font, and what marks the elements set in it. */
const fontStyleSheet = 'fonts/serif.css';
const fontMark = 'data-serif';

/**
 * Every character shown in the font that the site ships is in that font; another machine may have no other. Those that the
 * whole font does not have are named by the style sheet: the reader's own faces draw them.
 */
export function fontsCoverHeadings(site: BuiltSite): SiteFault[] {
  const strings = checkStrings.fontsCoverHeadings;
  const css = site.styleSheets.find(({ path }) => path === fontStyleSheet)?.text;
  const ranges = css === undefined ? [] : unicodeRanges(css);
  return site.pages.flatMap((page) => {
    const shown = charactersInFont(page);
    if (shown.size === 0) return [];
    if (css === undefined) return [{ page: page.address, detail: strings.noFont(fontStyleSheet), hint: strings.hint }];
    const missing = [...shown].filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      return !ranges.some(([first, last]) => first <= code && code <= last);
    });
    return missing.length === 0 ? [] : [{ page: page.address, detail: strings.missing(missing), hint: strings.hint }];
  });
}

/** Characters that leave a mark, in the elements set in the shipped font. */
function charactersInFont(page: BuiltPage): Set<string> {
  const marked = page.elements.filter((element) => attribute(element, fontMark) !== undefined);
  const text = marked.map((element) => textIn(element)).join('');
  return new Set(text.replace(/[\p{White_Space}\p{Cc}\p{Cf}]/gu, ''));
}

/** First and last code point of every range in the style sheet, of those it leaves to others too: U+26, U+4E00-9FFF, U+4?? (CSS Fonts 4). */
function unicodeRanges(css: string): [number, number][] {
  return [...css.matchAll(/(?:unicode-range|left to the reader's faces):([^;}*]+)/gi)].flatMap(([, list = '']) =>
    [...list.matchAll(/u\+([0-9a-f?]+)(?:-([0-9a-f]+))?/gi)].map(([, first = '', last]): [number, number] => [
      Number.parseInt(first.replaceAll('?', '0'), 16),
      Number.parseInt(last ?? first.replaceAll('?', 'f'), 16),
    ]),
  );
}
