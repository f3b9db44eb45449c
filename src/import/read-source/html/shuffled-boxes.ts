import { defaultTreeAdapter as tree } from 'parse5';
import { lengthOf } from './css-length.ts';
import { isTakenOut, saidOf } from './element-place.ts';
import type { Element } from './html-elements.ts';
import type { PageStyles } from './page-styles.ts';

/** Pixels by which one stands higher than another at least, where both are not of one line. */
const leastHigher = 8;

/** Whether what stands in an element is placed by heights, and not one below the other. */
export function isShuffled(element: Element, styles: PageStyles): boolean {
  const heights = element.childNodes.flatMap((child) => {
    const said = tree.isElementNode(child) ? saidOf(styles.of(child)) : undefined;
    if (said === undefined || !isTakenOut(said)) return [];
    const [top, bottom] = [lengthOf(said('top')), lengthOf(said('bottom'))];
    return top ?? (bottom === undefined ? [] : -bottom);
  });
  return heights.some((height, at) => height < (heights[at - 1] ?? height) - leastHigher);
}
