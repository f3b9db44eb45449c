import { leadingNumeral } from '../../numerals.ts';
import { stringsOf, valueNodes } from './css-values.ts';
import { isOtherwise } from './element-doubts.ts';
import type { Element } from './html-elements.ts';
import type { Declarations, PageStyles } from './page-styles.ts';

/** What may be said of something drawn without doubt where it stands and that it is seen. */
const plain =
  /^(?:content|counter-(?:reset|increment|set)|color|font-(?:weight|size|style)|display|(?:margin|padding)(?:-\w+)?)$/;
/** Elements whose drawn words are not read in their place. */
const apart = new Set(['table', 'tr', 'td', 'th', 'caption', 'q', 'br', 'img', 'li', 'ol', 'ul']);

/** Whether what is drawn beside an element is seen in its line as any word. */
export function isPlain(element: Element, said: Declarations, styles: PageStyles): boolean {
  if (styles.unseen.length > 0 || isOtherwise(element, said)) return false;
  return [...said].every(([name, value]) => {
    if (name === 'display') return /^inline(?:-block)?$/.test(value);
    return plain.test(name) && !(/^(?:margin|padding)/.test(name) && value.includes('-'));
  });
}

/**
 * A number that style sheets draw before the words of an element, 第一部分, where it is certain.
 * @param counted words with counters, by the elements they stand before
 */
export function drawnBefore(
  element: Element,
  styles: PageStyles,
  counted: ReadonlyMap<Element, string>,
): { content: string; words: string } | undefined {
  if (!styles.draws || apart.has(element.tagName)) return undefined;
  const said = styles.besides(element).get('before');
  const content = said?.get('content') ?? '';
  if (said === undefined || !isPlain(element, said, styles)) return undefined;
  const whole = counted.get(element) ?? (isOfStrings(content) ? stringsOf(content).join('') : '');
  const isNumber = counted.has(element) || leadingNumeral(whole.trim())?.rest === '';
  return isNumber && whole.trim() !== '' ? { content, words: whole } : undefined;
}

function isOfStrings(content: string): boolean {
  return valueNodes(content).every(({ type }) => type === 'String');
}
