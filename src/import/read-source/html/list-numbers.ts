import { defaultTreeAdapter as tree } from 'parse5';
import { type Element, nearest } from './html-elements.ts';
import type { PageStyles } from './page-styles.ts';

/** What a list draws that is no number. */
const signs = /^(?:|disc|circle|square|disclosure-(?:open|closed)|none|inside|outside|inherit|initial|unset|revert)$/i;

/** What is drawn before the items of a list, or before an element that is made one, in a way that tells it from others: its kind, where it begins. */
export function drawnNumbers(element: Element, around: Element, styles: PageStyles): string | undefined {
  switch (element.tagName) {
    case 'ol':
      return isUnnumbered(element, styles) ? undefined : `ol${startOf(element)}`;
    case 'ul':
      return drawsNumbers(element, styles) ? 'ul' : undefined;
    case 'li':
      return around.tagName !== 'ol' && drawsNumbers(element, styles) ? 'ul' : undefined;
    default: {
      const isItem = /list-item/i.test(styles.of(element).get('display') ?? '');
      return isItem && nearest(element, (one) => drawsNumbers(one, styles) || undefined) ? element.tagName : undefined;
    }
  }
}

function isUnnumbered(list: Element, styles: PageStyles): boolean {
  const isNone = (one: Element) => /none/i.test(markerOf(one, styles));
  const items = list.childNodes.filter((child) => tree.isElementNode(child));
  return isNone(list) || (items.length > 0 && items.every(isNone));
}

function drawsNumbers(list: Element, styles: PageStyles): boolean {
  const marker = markerOf(list, styles).replaceAll(/url\([^()]*\)/gi, '');
  const strings = marker.match(/"[^"]*"|'[^']*'/g) ?? [];
  const names = marker.replaceAll(/"[^"]*"|'[^']*'/g, '').split(/\s+/);
  return strings.some((one) => /[\p{L}\p{N}]/u.test(one)) || names.some((name) => !signs.test(name));
}

function markerOf(list: Element, styles: PageStyles): string {
  const own = styles.of(list);
  return `${own.get('list-style') ?? ''} ${own.get('list-style-type') ?? ''}`;
}

function startOf({ attrs }: Element): string {
  return attrs.flatMap(({ name, value }) => (/^(?:start|type)$/.test(name) ? ` ${name}=${value}` : [])).join('');
}
