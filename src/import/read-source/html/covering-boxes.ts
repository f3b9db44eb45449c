import { defaultTreeAdapter as tree } from 'parse5';
import { lengthOf } from './css-length.ts';
import { groundOf, isWhole } from './element-colours.ts';
import { isPlaced, isTakenOut, type Said, saidOf, shiftOf } from './element-place.ts';
import { type Element, nearest, parentOf } from './html-elements.ts';
import type { Declarations, PageStyles } from './page-styles.ts';

/** Smaller boxes, in pixels, cover no word. */
const leastSide = 8;
const pictures = /^(?:img|canvas|video|svg|iframe|object|embed)$/;

/** The elements of a page whose whole room a box lies over. */
export function coveredElements(roots: readonly Element[], styles: PageStyles): ReadonlySet<Element> {
  const covered = new Set<Element>();
  const visit = (element: Element): void => {
    const around = isOverWhole(element) ? placedAround(element) : undefined;
    if (around) covered.add(around);
    for (const child of element.childNodes) if (tree.isElementNode(child)) visit(child);
  };
  const isOverWhole = (element: Element): boolean => {
    const own = styles.of(element);
    const said = saidOf(own);
    return said('position') === 'absolute' && fills(said) && isSeen(said) && isWhole(groundOf(element, own));
  };
  const placedAround = (element: Element): Element | undefined => {
    const around = parentOf(element);
    return around && nearest(around, (one) => (isPlaced(saidOf(styles.of(one))) ? one : undefined));
  };
  roots.forEach(visit);
  return covered;
}

/** Whether a box takes the whole of what it is placed in. */
function fills(said: Said): boolean {
  const isZero = (name: string) => lengthOf(said(name)) === 0;
  const isAll = (name: string) => /^100(?:%|v[wh])$/.test(said(name));
  return (
    isZero('left') && isZero('top') && (isZero('right') || isAll('width')) && (isZero('bottom') || isAll('height'))
  );
}

function isSeen(said: Said): boolean {
  const opacity = said('opacity');
  return (
    said('display') !== 'none' &&
    said('visibility') !== 'hidden' &&
    /^(?:1|100%|)$/.test(opacity) &&
    !(Number(said('z-index')) < 0)
  );
}

/** Whether an element with a ground, or a picture, or what is drawn beside one, is moved from its place and large enough to lie over words. */
export function mayCover(element: Element, own: Declarations): boolean {
  const said = saidOf(own);
  const { across, down } = shiftOf(said);
  const isMoved = said('position') === 'relative' && Math.max(Math.abs(across), Math.abs(down)) >= leastSide;
  if ((!isTakenOut(said) && !isMoved) || Number(said('z-index')) < 0) return false;
  const isSmall = ['width', 'height'].some((name) => (lengthOf(said(name)) ?? leastSide) < leastSide);
  return !isSmall && (pictures.test(element.tagName) || groundOf(element, own) !== undefined);
}
