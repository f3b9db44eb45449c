import { attributeOf, blocks, type Element, parentOf } from './html-elements.ts';
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
  const around = parentOf(element);
  return (
    own.get('float')?.toLowerCase() === 'right' ||
    (around !== undefined && /^(?:inline-)?(?:flex|grid)$/i.test(styles.of(around).get('display') ?? ''))
  );
}

/** Whether lines stay as they were typed. */
export function keepsLines(element: Element, styles: PageStyles): boolean {
  for (let around: Element | undefined = element; around !== undefined; around = parentOf(around)) {
    const said = styles.of(around).get('white-space')?.toLowerCase();
    if (said !== undefined) return /^(?:pre|break-spaces)/.test(said);
    if (around.tagName === 'pre') return true;
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

/** Whether a list of signs, or one of its items, is made one of numbers. */
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

/** The font that words are set in, where it has signs in place of letters. */
export function symbolFontOf(element: Element, styles: PageStyles): string | undefined {
  for (let around: Element | undefined = element; around !== undefined; around = parentOf(around)) {
    const face = around.tagName === 'font' ? attributeOf(around, 'face') : undefined;
    const said = styles.of(around).get('font-family') ?? face;
    if (said !== undefined) return /(?:^|\s)["']?(wingdings(?: [23])?|webdings|symbol)["']?\s*(?:,|$)/i.exec(said)?.[1];
  }
  return undefined;
}
