import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree } from 'parse5';

/** What stands in a page: elements, their words, remarks. */
export type Node = DefaultTreeAdapterTypes.ChildNode;
/** An element of a page. */
export type Element = DefaultTreeAdapterTypes.Element;

/** Elements whose words are none of the page's. */
export const skipped = new Set(
  'head rp script style noscript template datalist iframe object embed select button textarea input svg math canvas video audio progress meter noframes noembed'.split(
    ' ',
  ),
);
/** Elements that begin a line. */
export const blocks = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

/** The words in a part of a page, blanks and ends of lines as one blank. */
export function wordsIn(node: Node): string {
  if (tree.isTextNode(node)) return node.value.replaceAll(/\s+/g, ' ');
  if (!tree.isElementNode(node) || skipped.has(node.tagName)) return '';
  return node.childNodes.map(wordsIn).join('').trim();
}

/** The elements of some names inside another. */
export function within(element: Element, names: ReadonlySet<string>): Element[] {
  return element.childNodes.flatMap((child) =>
    tree.isElementNode(child) ? [...(names.has(child.tagName) ? [child] : []), ...within(child, names)] : [],
  );
}

/** The elements of some names inside another, but not inside those of other names. */
export function ownWithin(element: Element, names: ReadonlySet<string>, apart: ReadonlySet<string>): Element[] {
  return element.childNodes.flatMap((child) => {
    if (!tree.isElementNode(child) || apart.has(child.tagName)) return [];
    return names.has(child.tagName) ? [child] : ownWithin(child, names, apart);
  });
}

/** What an element says of itself under a name. */
export function attributeOf({ attrs }: Element, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value;
}

/** The element that another stands in. */
export function parentOf({ parentNode }: Element): Element | undefined {
  return parentNode !== null && tree.isElementNode(parentNode) ? parentNode : undefined;
}

/** What the nearest of an element and those around it gives. */
export function nearest<Found>(element: Element, given: (element: Element) => Found | undefined): Found | undefined {
  for (let around: Element | undefined = element; around !== undefined; around = parentOf(around)) {
    const found = given(around);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first words in an element, as many characters as are wanted at most. */
export function firstWords(element: Element, most: number): string {
  let words = '';
  const visit = (node: Node): void => {
    if (tree.isTextNode(node)) words += node.value.slice(0, most).replaceAll(/\s+/g, ' ');
    if (!tree.isElementNode(node) || skipped.has(node.tagName)) return;
    for (const child of node.childNodes) {
      if (words.length >= most) return;
      visit(child);
    }
  };
  visit(element);
  return words.trim().slice(0, most);
}
