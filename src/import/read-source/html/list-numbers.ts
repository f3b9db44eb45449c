import { defaultTreeAdapter as tree } from 'parse5';
import { counterWords } from './counter-styles.ts';
import { isPlain } from './drawn-before.ts';
import { attributeOf, type Element, nearest } from './html-elements.ts';
import type { PageStyles } from './page-styles.ts';
import { isNotDisplayed } from './unseen-elements.ts';

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

/** What `type` of a list asks for; without it, and without a style of its own, a list counts 1, 2, 3. */
const types = new Map([
  [undefined, 'decimal'],
  ['1', 'decimal'],
  ['a', 'lower-alpha'],
  ['A', 'upper-alpha'],
  ['i', 'lower-roman'],
  ['I', 'upper-roman'],
]);

/**
 * What is drawn before the items of an ordered list: 一、, 二、.
 * @returns undefined where it is not certain of each of them
 */
export function itemNumbers(list: Element, styles: PageStyles): ReadonlyMap<Element, string> | undefined {
  if (list.tagName !== 'ol') return undefined;
  const own = styles.of(list);
  const said = [own.get('list-style'), own.get('list-style-type')].filter((value) => value !== undefined);
  const usual = types.get(attributeOf(list, 'type')) ?? '';
  const [style = usual, ...others] = said
    .join(' ')
    .split(/\s+/)
    .filter((word) => !/^(?:|inside|outside)$/i.test(word));
  const isPlainList = said.length <= 1 && others.length === 0 && styles.unseen.length === 0;
  if (!isPlainList || styles.ownCounters.has(style) || changesCounters(list, styles)) return undefined;
  if (attributeOf(list, 'reversed') !== undefined) return undefined;
  const numbers = new Map<Element, string>();
  let count = wholeNumber(attributeOf(list, 'start'), 1);
  for (const item of list.childNodes) {
    if (!tree.isElementNode(item) || isNotDisplayed(item, styles)) continue;
    count = wholeNumber(attributeOf(item, 'value'), count);
    const words = counterWords(count, style);
    if (words === undefined || !isPlainItem(item, styles)) return undefined;
    numbers.set(item, words.number + words.suffix);
    count += 1;
  }
  return numbers;
}

/** An item that is drawn as its list says. */
function isPlainItem(item: Element, styles: PageStyles): boolean {
  const own = styles.of(item);
  const marker = styles.besides(item).get('marker');
  return (
    item.tagName === 'li' &&
    attributeOf(item, 'type') === undefined &&
    /^(?:|list-item)$/.test(own.get('display') ?? '') &&
    markerOf(item, styles).trim() === '' &&
    !changesCounters(item, styles) &&
    (marker === undefined || (!marker.has('content') && isPlain(item, marker, styles)))
  );
}

function changesCounters(element: Element, styles: PageStyles): boolean {
  const own = styles.of(element);
  return ['reset', 'increment', 'set'].some((way) => own.has(`counter-${way}`)) || own.has('list-style-image');
}

/** The number that is said, the usual one where none is; none that counts where it is no number. */
function wholeNumber(said: string | undefined, usual: number): number {
  return said === undefined ? usual : /^\s*\d+\s*$/.test(said) ? Number(said) : Number.NaN;
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
