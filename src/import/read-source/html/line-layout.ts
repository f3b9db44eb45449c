import { attributeOf, blocks, type Element, nearest, parentOf } from './html-elements.ts';
import type { PageStyles } from './page-styles.ts';
import { unquoted } from './style-sheets.ts';

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
  const said = nearest(element, (around) => {
    const own = styles.of(around).get('white-space')?.toLowerCase();
    return own ?? (around.tagName === 'pre' ? 'pre' : undefined);
  });
  return /^(?:pre|break-spaces)/.test(said ?? '');
}

/** Characters set from right to left, whatever they are. */
export function isReversed(element: Element, styles: PageStyles): boolean {
  const own = styles.of(element);
  const direction = own.get('direction') ?? attributeOf(element, 'dir') ?? '';
  return (element.tagName === 'bdo' || /override/.test(own.get('unicode-bidi') ?? '')) && /rtl/i.test(direction);
}

/** The font that words are set in, where it has signs in place of letters. */
export function symbolFontOf(element: Element, styles: PageStyles): string | undefined {
  return fontsOf(element, styles)
    ?.map((name) => /^(?:wingdings(?: [23])?|webdings|symbol)$/i.exec(name)?.[0])
    .find((name) => name !== undefined);
}

/** The font that words are set in, where the page brings it. */
export function webFontOf(element: Element, styles: PageStyles): string | undefined {
  return styles.faces.size === 0
    ? undefined
    : fontsOf(element, styles)?.find((name) => styles.faces.has(name.toLowerCase()));
}

/** Names of the fonts that words are set in, the best first. */
function fontsOf(element: Element, styles: PageStyles): string[] | undefined {
  const said = nearest(
    element,
    (around) =>
      styles.of(around).get('font-family') ?? (around.tagName === 'font' ? attributeOf(around, 'face') : undefined),
  );
  // In short the size and the height of a line stand before the names.
  return said
    ?.replace(/^.*\d[^\s,]*\s+(?=\S)/, '')
    .split(',')
    .map(unquoted);
}
