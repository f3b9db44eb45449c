import type { Colour } from '../colour.ts';
import { cssColour } from './css-colour.ts';
import { attributeOf, type Element } from './html-elements.ts';
import type { Declarations } from './page-styles.ts';

/** Less than this of a colour is not seen. */
const leastLaid = 0.06;
/** What is under this much of a colour is not seen. */
const leastWhole = 0.95;

/** Colour of the words that the page itself gives; `own` where that is a browser's, or one that is not known. */
export function inkOf(element: Element, own: Declarations): Colour | 'own' | undefined {
  const mark = element.tagName === 'font' ? attributeOf(element, 'color') : undefined;
  const value = own.get('-webkit-text-fill-color') ?? own.get('color') ?? mark;
  // The shadow of words is seen, and so is the ground that they cut out.
  const isDrawnOtherwise =
    !/^none$/i.test(own.get('text-shadow') ?? 'none') ||
    /text/i.test((own.get('background-clip') ?? '') + (own.get('-webkit-background-clip') ?? ''));
  if (isDrawnOtherwise) return 'own';
  if (value !== undefined && !/inherit|currentcolor/i.test(value)) return cssColour(value) ?? 'own';
  return element.tagName === 'a' && attributeOf(element, 'href') !== undefined ? 'own' : undefined;
}

/** Whether nothing is seen of a colour. */
export function isClear(colour: Colour): boolean {
  return colour.a < leastLaid;
}

/** What lies under the words of an element by its own marks; `unknown` where that is a picture, or words nobody knows. */
export function groundOf(element: Element, own: Declarations): Colour | 'unknown' | undefined {
  const picture = (own.get('background-image') ?? '') + (own.get('background') ?? '');
  if (attributeOf(element, 'background') || /url\(|gradient/i.test(picture)) return 'unknown';
  const usual = element.tagName === 'mark' ? 'yellow' : undefined;
  const said = own.get('background-color') ?? attributeOf(element, 'bgcolor') ?? usual;
  if (said === undefined || /^(?:none|inherit|initial|0 0|unset)\b/i.test(said)) return undefined;
  const colour = cssColour(said);
  if (colour === undefined) return 'unknown';
  return isClear(colour) ? undefined : colour;
}

/** Whether nothing is seen of what lies under an element. */
export function isWhole(ground: Colour | 'unknown' | undefined): boolean {
  return typeof ground === 'object' && ground.a >= leastWhole;
}

/** What a page says of the colours of an element and nobody can reckon. */
export function unknownColour(own: Declarations): string | undefined {
  return ['color', '-webkit-text-fill-color', 'background-color']
    .map((name) => own.get(name) ?? '')
    .find((value) => /[a-z]\(/i.test(value) && !/url\(|gradient/i.test(value) && cssColour(value) === undefined);
}
