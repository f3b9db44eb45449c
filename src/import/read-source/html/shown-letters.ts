import { type Element, nearest } from './html-elements.ts';
import type { PageStyles } from './page-styles.ts';

/** Words in the letters that a page shows them in: capitals, small letters, wide ones. */
export function shownLetters(words: string, element: Element, styles: PageStyles): string {
  if (!/[\dA-Za-z]/.test(words)) return words;
  const said = (...names: string[]) =>
    nearest(element, (around) => {
      const own = styles.of(around);
      return names
        .map((name) => own.get(name))
        .find((value) => value !== undefined && !/^(?:inherit|unset)$/i.test(value));
    })?.toLowerCase() ?? '';
  const change = said('text-transform');
  // Small capitals are capitals.
  const isCapital = /uppercase/.test(change) || /caps|unicase/.test(said('font-variant-caps', 'font-variant', 'font'));
  let shown = words;
  if (isCapital) shown = words.toUpperCase();
  else if (/lowercase/.test(change)) shown = words.toLowerCase();
  else if (/capitalize/.test(change))
    shown = words.replaceAll(/(?<![\p{L}\p{N}’'])\p{L}/gu, (letter) => letter.toUpperCase());
  return /full-width/.test(change)
    ? shown.replaceAll(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    : shown;
}
