import { lengthOf } from './css-length.ts';
import { blocks, type Element, wordsIn } from './html-elements.ts';
import type { PageStyles } from './page-styles.ts';

/** A note's mark, an exponent: digits and letters, no words. */
const mark = /^[\s\d０-９A-Za-z*+\-()（）[\]〔〕]{1,8}$/;
/** What is moved by so much, in pixels, stands on another height than the words beside it. */
const leastMoved = 2;

/** How an element raises or lowers its words, by its name or as the page says; undefined where it does not. */
export function raisedBy(element: Element, styles: PageStyles): 'superscript' | 'subscript' | undefined {
  if (blocks.has(element.tagName) || /^t[dhr]$/.test(element.tagName)) return undefined;
  const own = styles.of(element);
  const aligned = own.get('vertical-align')?.toLowerCase();
  if (aligned === 'super') return 'superscript';
  if (aligned === 'sub') return 'subscript';
  if (aligned !== 'baseline' && element.tagName === 'sup') return 'superscript';
  if (aligned !== 'baseline' && element.tagName === 'sub') return 'subscript';
  const isMoved = /^relative$/i.test(own.get('position') ?? '');
  const length = (name: string) => lengthOf(own.get(name), { '%': 0.16 }) ?? 0;
  const moved =
    length('mso-text-raise') ||
    length('vertical-align') ||
    (isMoved ? -length('top') || length('bottom') : 0) ||
    (/^(?:text-)?top$/.test(aligned ?? '') && own.has('font-size') ? leastMoved : 0);
  if (Math.abs(moved) < leastMoved || !mark.test(wordsIn(element))) return undefined;
  return moved > 0 ? 'superscript' : 'subscript';
}
