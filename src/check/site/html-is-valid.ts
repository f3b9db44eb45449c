import { checkStrings } from '../../words/strings.ts';
import { type BuiltPage, type Element, nameInTree } from './built-page.ts';
import type { Advice } from './site-fault.ts';

const strings = checkStrings.htmlIsValid;

/** Elements without an end tag. Source: HTML Standard, 13.1.2 Elements. */
const voidElements = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/**
 * Every page is read as it is written: no tag is left open, crossed, misplaced or made up by whoever reads it, which each
 * browser would mend in a way of its own. What stands where by the letter of the specification hangs on the program alone,
 * and its tests hold it.
 */
export function htmlIsValid({ html, elements, parseErrors }: BuiltPage): Advice[] {
  const details = parseErrors.map(strings.unread);
  let before = -1;
  for (const element of elements) {
    const place = element.sourceCodeLocation;
    if (!place) details.push(strings.madeUp(nameInTree(element)));
    else if (place.startOffset <= before) details.push(strings.misplaced(nameInTree(element)));
    else if (!place.endTag && !isWhole(element, html)) details.push(strings.leftOpen(nameInTree(element)));
    before = place?.startOffset ?? before;
  }
  if (!/<\/html>\s*$/.test(html)) details.push(strings.tail);
  return [...new Set(details)].map((detail) => ({ detail, hint: strings.hint }));
}

/** Whether an element is complete without an end tag; one of a drawing may close itself. */
function isWhole({ tagName, namespaceURI, sourceCodeLocation: place }: Element, html: string): boolean {
  const isHtml = namespaceURI.endsWith('xhtml');
  return isHtml ? voidElements.test(tagName) : html.startsWith('/>', (place?.startTag?.endOffset ?? 0) - 2);
}
