import { lengthOf } from './css-length.ts';
import { isBox, isPlaced, isTakenOut, isTurned, type Said, scaleOf, shiftOf } from './element-place.ts';
import { attributeOf, type Element, firstWords } from './html-elements.ts';

/** Pixels that an element is moved by to the left, or up, at least to lie upon others or to leave the page. */
const [leastAcross, leastDown] = [100, 24];
/** Pixels by which characters that move closer lie upon one another. */
const closest = -8;
const usualSize = 16;
const usualWidth = 1280;
/** Nobody counts more characters to tell whether they have room. */
const mostCounted = 4000;

/** Whether readers of a page may not see the words of an element as they stand: what is moved, turned, put into another order, blurred or cut off in part. */
export function isPartlySeen(element: Element, said: Said): boolean {
  const { across, down } = shiftOf(said);
  return (
    across <= -leastAcross ||
    down <= -leastDown ||
    (isTurned(said) && scaleOf(said) > 0) ||
    /blur|opacity|contrast|brightness/.test(said('filter')) ||
    !/^(?:|normal|inherit|initial|unset)$/.test(said('mix-blend-mode')) ||
    isGiven(said('mask-image') || said('-webkit-mask-image') || said('mask') || said('-webkit-mask')) ||
    isGiven(said('clip-path')) ||
    (isGiven(said('clip')) && isTakenOut(said)) ||
    (isPlaced(said) && Number(said('z-index')) < 0) ||
    isGiven(said('-webkit-text-security')) ||
    (lengthOf(said('letter-spacing')) ?? 0) <= closest ||
    isReordered(element, said) ||
    isCut(element, said)
  );
}

/** Whether what stands in an element, or the element among others, is drawn in another order. */
function isReordered(element: Element, said: Said): boolean {
  const isRightToLeft = /rtl/i.test(said('direction') || (attributeOf(element, 'dir') ?? ''));
  return (
    (Number(said('order')) || 0) !== 0 ||
    /-reverse/.test(said('flex-direction') + said('flex-flow') + said('flex-wrap')) ||
    ['grid-area', 'grid-row', 'grid-row-start'].some((name) => /^-?\d/.test(said(name))) ||
    (isRightToLeft && element.tagName !== 'bdo' && !/override/.test(said('unicode-bidi')))
  );
}

function isGiven(value: string): boolean {
  return !/^(?:|none|auto|initial|unset|inherit)$/.test(value);
}

/** Whether an element cuts off what does not fit, and has more words than fit. */
function isCut(element: Element, said: Said): boolean {
  const cuts = (name: string) => /hidden|clip/.test(said(name));
  if (!isBox(element, said) || (!cuts('overflow-x') && !cuts('overflow-y'))) return false;
  const size = lengthOf(said('font-size')) || usualSize;
  const width = lengthOf(said('width')) ?? lengthOf(said('max-width')) ?? usualWidth;
  const height = lengthOf(said('height')) ?? lengthOf(said('max-height'));
  const isOneLine = /^(?:nowrap|pre)$/.test(said('white-space'));
  const lines =
    Number(said('-webkit-line-clamp') || Number.NaN) ||
    (isOneLine
      ? 1
      : height === undefined || !cuts('overflow-y')
        ? Number.POSITIVE_INFINITY
        : Math.max(1, Math.floor(height / size)));
  const words = firstWords(element, mostCounted);
  const taken = [...words].reduce((sum, sign) => sum + (sign > '\u2E7F' ? 1 : 0.5), 0) * size;
  return taken > lines * width;
}
