import { type Colour, isAlike, white } from '../colour.ts';
import { coveredElements } from './covering-boxes.ts';
import { lengthOf } from './css-length.ts';
import { groundOf, inkOf, isClear } from './element-colours.ts';
import { isBox, isPlaced, type Said, saidOf, scaleOf, share, shiftOf } from './element-place.ts';
import { attributeOf, type Element, parentOf } from './html-elements.ts';
import type { PageStyles } from './page-styles.ts';

type Why = 'hidden' | 'struck' | 'ruby' | 'white' | 'tiny' | 'covered';

/** Pixels up to which characters are a line of dust. */
const mostTiny = 3;
const usualSize = 16;
/** Words that are laid on no more are not seen. */
const leastOpaque = 0.05;
/** Pixels by which something is moved beyond every page, to the left, to the right, and up. */
const [farLeft, farRight, farUp] = [-1000, 5000, -5000];

/** Why nobody sees an element, whatever is in it; undefined where it is its words that tell. */
export function whyUnseen(element: Element, styles: PageStyles): Why | undefined {
  if (element.tagName === 'rt') return 'ruby';
  const own = styles.of(element);
  const said = saidOf(own);
  if (isNotDisplayed(element, styles)) return 'hidden';
  if (said('content-visibility') === 'hidden' || said('mso-hide') === 'all') return 'hidden';
  if (own.size > 0 && (isMovedAway(said) || isCutToNothing(element, said))) return 'hidden';
  if (/line-through/.test(said('text-decoration-line'))) return 'struck';
  return /^(?:s|strike|del)$/.test(element.tagName) ? 'struck' : undefined;
}

/** Whether an element is not there for readers at all: nothing in it counts. */
export function isNotDisplayed(element: Element, styles: PageStyles): boolean {
  const said = saidOf(styles.of(element));
  const isClosed =
    attributeOf(element, 'hidden') !== undefined ||
    attributeOf(element, 'popover') !== undefined ||
    (element.tagName === 'dialog' && attributeOf(element, 'open') === undefined);
  return said('display') === 'none' || (isClosed && said('display') === '');
}

/** Off the page: words for machines and for screen readers. */
function isMovedAway(said: Said): boolean {
  const { across, down } = shiftOf(said);
  return across <= farLeft || across >= farRight || down <= farUp;
}

/** Cut off, or of no size with what does not fit cut off. */
function isCutToNothing(element: Element, said: Said): boolean {
  if (/rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]/.test(said('clip'))) return true;
  if (/inset\(\s*(?:50|100)%|(?:circle|ellipse)\(\s*0/.test(said('clip-path'))) return true;
  const cuts = isBox(element, said) && /hidden|clip/.test(said('overflow-y') + said('overflow-x'));
  const sides = ['height', 'max-height', 'width', 'max-width', 'line-height'];
  const isMovedOut = /nowrap|pre$/.test(said('white-space')) && said('text-indent') === '100%';
  return cuts && (isMovedOut || sides.some((name) => (lengthOf(said(name)) ?? 2) < 2));
}

/** What an element hands down to the words in it. */
interface HandedDown {
  visibility: string;
  /** Pixels. */
  size: number;
  scale: number;
  opacity: number;
  ink: Colour | 'own' | undefined;
  ground: Colour | 'unknown';
  isCovered: boolean;
}

const usual: HandedDown = {
  visibility: 'visible',
  size: usualSize,
  scale: 1,
  opacity: 1,
  ink: undefined,
  ground: white,
  isCovered: false,
};

/** Tells why nobody sees words that stand right in an element of a page. */
export function lostWords(roots: readonly Element[], styles: PageStyles): (element: Element) => Why | undefined {
  const known = new Map<Element, HandedDown>();
  const covered = coveredElements(roots, styles);
  const handedDown = (element: Element | undefined): HandedDown => {
    const before = element === undefined ? usual : known.get(element);
    if (before || element === undefined) return before ?? usual;
    const around = handedDown(parentOf(element));
    const own = styles.of(element);
    const said = saidOf(own);
    const opacity = share(said('opacity') || '1');
    const look = {
      visibility: /^(?:|inherit|unset)$/.test(said('visibility')) ? around.visibility : said('visibility'),
      size: sizeWithin(around.size, said('font-size')),
      scale: own.size === 0 ? around.scale : around.scale * scaleOf(said),
      opacity: around.opacity * (Number.isNaN(opacity) ? 1 : opacity),
      ink: inkOf(element, own) ?? around.ink,
      ground: groundOf(element, own) ?? around.ground,
      // What is placed by itself may lie above.
      isCovered: covered.has(element) || (around.isCovered && !isPlaced(said)),
    };
    known.set(element, look);
    return look;
  };
  return (element) => {
    const { visibility, size, scale, opacity, ink, ground, isCovered } = handedDown(element);
    if (/^(?:hidden|collapse)$/.test(visibility) || opacity <= leastOpaque || size * scale === 0) return 'hidden';
    if (size * scale < mostTiny) return 'tiny';
    if (isCovered) return 'covered';
    if (ink === undefined || ink === 'own') return undefined;
    return isClear(ink) || (ground !== 'unknown' && isAlike(ink, ground)) ? 'white' : undefined;
  };
}

function sizeWithin(around: number, said: string): number {
  if (/^(?:|inherit|unset|smaller|larger)$/.test(said)) return around;
  return lengthOf(said, { em: around, '%': around / 100 }) ?? (/\(/.test(said) ? around : usualSize);
}
