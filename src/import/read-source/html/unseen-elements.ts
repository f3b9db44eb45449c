import { type Colour, colourIn, isAlike, isLaid } from './css-colour.ts';
import { parentOf } from './css-selectors.ts';
import type { Element } from './html-elements.ts';
import type { PageStyles } from './page-styles.ts';

type Why = 'hidden' | 'struck' | 'ruby' | 'white' | 'tiny';

/** Pixels up to which characters are a line of dust. */
const mostTiny = 3;
const usualSize = 16;
const paper: Colour = [255, 255, 255, 1];

/** Why nobody sees an element, whatever is in it; undefined where it is its words that tell. */
export function whyUnseen(element: Element, styles: PageStyles): Why | undefined {
  if (element.tagName === 'rt') return 'ruby';
  const own = styles.of(element);
  const said = (name: string) => own.get(name)?.toLowerCase() ?? '';
  const attribute = (name: string) => element.attrs.find((one) => one.name === name)?.value;
  if (attribute('hidden') !== undefined && said('display') === '') return 'hidden';
  if (element.tagName === 'dialog' && attribute('open') === undefined) return 'hidden';
  if (said('display') === 'none' || said('content-visibility') === 'hidden' || said('mso-hide') === 'all')
    return 'hidden';
  const opacity = said('opacity');
  if (opacity !== '' && Number.parseFloat(opacity) <= (opacity.endsWith('%') ? 5 : 0.05)) return 'hidden';
  if (isMovedAway(said) || isCutToNothing(said)) return 'hidden';
  if (/line-through/.test(said('text-decoration') + said('text-decoration-line'))) return 'struck';
  return /^(?:s|strike|del)$/.test(element.tagName) ? 'struck' : undefined;
}

/** Off the page: words for machines and for screen readers. */
function isMovedAway(said: (name: string) => string): boolean {
  const isFar = (name: string) => /-\s*\d{4,}|-\d{3,}(?:\.\d+)?(?:em|rem|vw|%)/.test(said(name));
  if (['left', 'top', 'right', 'bottom', 'text-indent', 'margin-left', 'margin-top', 'margin'].some(isFar)) return true;
  return /scale[xy]?\(\s*0(?:\.0+)?\s*[,)]/.test(said('transform')) || isFar('transform');
}

/** Cut off, or of no size with what does not fit cut off. */
function isCutToNothing(said: (name: string) => string): boolean {
  if (/rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]/.test(said('clip'))) return true;
  if (/inset\(\s*(?:50|100)%|circle\(\s*0/.test(said('clip-path'))) return true;
  const cuts = /hidden|clip/.test(said('overflow') + said('overflow-y') + said('overflow-x'));
  return (
    cuts &&
    ['height', 'max-height', 'width', 'max-width'].some((name) => /^[01](?:\.\d+)?(?:px|pt|em|%)?$/.test(said(name)))
  );
}

/** Why nobody sees words that stand right in an element. */
export function whyLost(element: Element, styles: PageStyles): Why | undefined {
  const visibility = nearest(element, (one) => styles.of(one).get('visibility'));
  if (visibility !== undefined && /^(?:hidden|collapse)$/i.test(visibility)) return 'hidden';
  const size = sizeOf(element, styles);
  if (size < mostTiny) return size === 0 ? 'hidden' : 'tiny';
  const ink = nearest(element, (one) => inkOf(one, styles));
  if (ink === undefined || ink === 'own') return undefined;
  if (!isLaid(ink)) return 'white';
  const ground = nearest(element, (one) => groundOf(one, styles)) ?? paper;
  return ground !== 'unknown' && isAlike(ink, ground) ? 'white' : undefined;
}

function nearest<Value>(element: Element, of: (one: Element) => Value | undefined): Value | undefined {
  for (let around: Element | undefined = element; around !== undefined; around = parentOf(around)) {
    const value = of(around);
    if (value !== undefined) return value;
  }
  return undefined;
}

function sizeOf(element: Element, styles: PageStyles): number {
  let factor = 1;
  for (let around: Element | undefined = element; around !== undefined; around = parentOf(around)) {
    const [, number = '', unit = ''] =
      /^(\d*\.?\d+)\s*(px|pt|em|%|)$/.exec(styles.of(around).get('font-size')?.toLowerCase() ?? '') ?? [];
    if (number === '') continue;
    const value = Number(number);
    if (unit === 'em') factor *= value;
    else if (unit === '%') factor *= value / 100;
    else if (unit !== '' || value === 0) return factor * value * (unit === 'pt' ? 4 / 3 : 1);
  }
  return factor * usualSize;
}

/** Colour of the words that the page itself gives; that of a link is a browser's own. */
function inkOf(element: Element, styles: PageStyles): Colour | 'own' | undefined {
  const said = styles.of(element).get('color');
  const mark = element.tagName === 'font' ? element.attrs.find(({ name }) => name === 'color')?.value : undefined;
  const value = said ?? (mark === undefined ? undefined : /^\s*[\da-f]{6}\s*$/i.test(mark) ? `#${mark.trim()}` : mark);
  if (value !== undefined && !/inherit|currentcolor/i.test(value)) return colourIn(value) ?? 'own';
  return element.tagName === 'a' && element.attrs.some(({ name }) => name === 'href') ? 'own' : undefined;
}

/** What lies under the words of an element by its own marks; `unknown` where that is a picture, or words nobody knows. */
function groundOf(element: Element, styles: PageStyles): Colour | 'unknown' | undefined {
  const own = styles.of(element);
  const attribute = (wanted: string) => element.attrs.find(({ name }) => name === wanted)?.value;
  if (
    attribute('background') ||
    /url\(|gradient/i.test((own.get('background-image') ?? '') + (own.get('background') ?? ''))
  )
    return 'unknown';
  const bgcolor = attribute('bgcolor');
  const said =
    own.get('background-color') ??
    own.get('background') ??
    (bgcolor && /^[\da-f]{6}$/i.test(bgcolor) ? `#${bgcolor}` : bgcolor);
  if (said === undefined || /^(?:none|inherit|initial|0 0|unset)\b/i.test(said)) return undefined;
  const colour = colourIn(said);
  if (colour === undefined) return 'unknown';
  return isLaid(colour) ? colour : undefined;
}
