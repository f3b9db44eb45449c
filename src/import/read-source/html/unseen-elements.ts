import { type Colour, colourOf, isAlike, white } from '../colour.ts';
import { type Element, parentOf } from './html-elements.ts';
import type { PageStyles } from './page-styles.ts';

type Why = 'hidden' | 'struck' | 'ruby' | 'white' | 'tiny';

/** Pixels up to which characters are a line of dust. */
const mostTiny = 3;
const usualSize = 16;
/** Less than this of a colour is not seen. */
const leastLaid = 0.06;

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

/** What an element hands down to the words in it. */
interface HandedDown {
  visibility: string;
  /** Pixels. */
  size: number;
  ink: Colour | 'own' | undefined;
  ground: Colour | 'unknown';
}

/** Tells why nobody sees words that stand right in an element of a page. */
export function lostWords(styles: PageStyles): (element: Element) => Why | undefined {
  const known = new Map<Element, HandedDown>();
  const handedDown = (element: Element | undefined): HandedDown => {
    if (element === undefined) return { visibility: 'visible', size: usualSize, ink: undefined, ground: white };
    const before = known.get(element);
    if (before) return before;
    const around = handedDown(parentOf(element));
    const own = styles.of(element);
    const look = {
      visibility: own.get('visibility')?.toLowerCase() ?? around.visibility,
      size: sizeWithin(around.size, own.get('font-size')?.toLowerCase() ?? ''),
      ink: inkOf(element, styles) ?? around.ink,
      ground: groundOf(element, styles) ?? around.ground,
    };
    known.set(element, look);
    return look;
  };
  return (element) => {
    const { visibility, size, ink, ground } = handedDown(element);
    if (/^(?:hidden|collapse)$/.test(visibility)) return 'hidden';
    if (size < mostTiny) return size === 0 ? 'hidden' : 'tiny';
    if (ink === undefined || ink === 'own') return undefined;
    return ink.a < leastLaid || (ground !== 'unknown' && isAlike(ink, ground)) ? 'white' : undefined;
  };
}

function sizeWithin(around: number, said: string): number {
  const [, number = '', unit = ''] = /^(\d*\.?\d+)\s*(px|pt|em|%|)$/.exec(said) ?? [];
  if (number === '') return /^(?:r?em|%|calc)/.test(said) || said === '' ? around : usualSize;
  const value = Number(number);
  if (unit === 'em') return around * value;
  if (unit === '%') return (around * value) / 100;
  return unit === '' ? (value === 0 ? 0 : around) : value * (unit === 'pt' ? 4 / 3 : 1);
}

/** Colour of the words that the page itself gives; that of a link is a browser's own. */
function inkOf(element: Element, styles: PageStyles): Colour | 'own' | undefined {
  const said = styles.of(element).get('color');
  const mark = element.tagName === 'font' ? element.attrs.find(({ name }) => name === 'color')?.value : undefined;
  const value = said ?? mark;
  if (value !== undefined && !/inherit|currentcolor/i.test(value)) return colourIn(value) ?? 'own';
  return element.tagName === 'a' && element.attrs.some(({ name }) => name === 'href') ? 'own' : undefined;
}

/** The first colour that a value names. */
function colourIn(value: string): Colour | undefined {
  return value
    .match(/#?[\w-]+(?:\([^()]*\))?/g)
    ?.map(colourOf)
    .find((colour) => colour !== undefined);
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
  const said = own.get('background-color') ?? own.get('background') ?? attribute('bgcolor');
  if (said === undefined || /^(?:none|inherit|initial|0 0|unset)\b/i.test(said)) return undefined;
  const colour = colourIn(said);
  if (colour === undefined) return 'unknown';
  return colour.a < leastLaid ? undefined : colour;
}
