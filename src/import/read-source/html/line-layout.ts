import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree } from 'parse5';
import { attributeOf, blocks, type Element } from './html-elements.ts';
import type { PageStyles } from './page-styles.ts';

const asBlock =
  /^(?:block|flow-root|list-item|flex|grid|table|table-(?:row|cell|caption|row-group)|inline-(?:block|flex|grid|table))$/;

/** Whether an element begins a line: by its name, or as the page says. */
export function isOwnLine(element: Element, styles: PageStyles): boolean {
  const own = styles.of(element);
  const display = own.get('display')?.toLowerCase() ?? '';
  const isBlock = blocks.has(element.tagName) || element.tagName === 'td' || element.tagName === 'th';
  if (display === 'inline') return false;
  if (isBlock || (asBlock.test(display) && !display.startsWith('inline-'))) return true;
  const { parentNode } = element;
  return (
    own.get('float')?.toLowerCase() === 'right' ||
    (parentNode !== null &&
      tree.isElementNode(parentNode) &&
      /^(?:inline-)?(?:flex|grid)$/i.test(styles.of(parentNode).get('display') ?? ''))
  );
}

/** Whether lines stay as they were typed. */
export function keepsLines(element: Element, styles: PageStyles): boolean {
  for (let around: Element | null = element; around !== null; ) {
    const said: string | undefined = styles.of(around).get('white-space')?.toLowerCase();
    if (said !== undefined) return /^(?:pre|break-spaces)/.test(said);
    if (around.tagName === 'pre') return true;
    const parent: DefaultTreeAdapterTypes.ParentNode | null = around.parentNode;
    around = parent !== null && tree.isElementNode(parent) ? parent : null;
  }
  return false;
}

/** Characters set from right to left, whatever they are. */
export function isReversed(element: Element, styles: PageStyles): boolean {
  const own = styles.of(element);
  const direction = own.get('direction') ?? attributeOf(element, 'dir') ?? '';
  return (element.tagName === 'bdo' || /override/.test(own.get('unicode-bidi') ?? '')) && /rtl/i.test(direction);
}

export function isUnnumbered(list: Element, styles: PageStyles): boolean {
  const own = styles.of(list);
  return /none/i.test(`${own.get('list-style') ?? ''} ${own.get('list-style-type') ?? ''}`);
}

/** Whether a list of signs is made one of numbers. */
export function drawsNumbers(list: Element, styles: PageStyles): boolean {
  const own = styles.of(list);
  return /decimal|alpha|roman|latin|cjk|chinese|greek/i.test(
    `${own.get('list-style') ?? ''} ${own.get('list-style-type') ?? ''}`,
  );
}

/** Whether what a style sheet draws has letters or digits; signs of icon fonts and rules have none. */
export function drawsWords(content: string): boolean {
  return (
    /counters?\(|attr\(/i.test(content) || /["'][^"']*[\p{L}\p{Nd}]/u.test(content.replaceAll(/\\[\da-f]{1,6}/gi, ''))
  );
}

export function startOf({ attrs }: Element): string {
  return attrs.flatMap(({ name, value }) => (/^(?:start|type)$/.test(name) ? ` ${name}=${value}` : [])).join('');
}
