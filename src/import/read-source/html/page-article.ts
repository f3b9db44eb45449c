import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree } from 'parse5';
import { unspaced } from '../../unspaced.ts';
import { attributeOf, type Element, parentOf, within } from './html-elements.ts';
import type { Line } from './written-lines.ts';

/** The article holds at least this share of all sentences of the page; menus and footers have none. */
const mostSentences = 0.9;

/** The deepest element that holds nearly all of the places. */
export function articleOf(places: readonly Element[]): Element {
  const counts = new Map<Element, number>();
  const depths = new Map<Element, number>();
  for (const place of places) {
    const trail = trailOf(place);
    for (const [index, element] of trail.entries()) {
      counts.set(element, (counts.get(element) ?? 0) + 1);
      depths.set(element, trail.length - index);
    }
  }
  const holding = [...counts].filter(([, count]) => count >= places.length * mostSentences).map(([element]) => element);
  const [deepestOne] = holding.toSorted((a, b) => (depths.get(b) ?? 0) - (depths.get(a) ?? 0));
  return deepestOne as Element;
}

/** The article with the tables that stand beside its sentences: the element around both, unless that is the whole page. */
export function withTables(article: Element, tables: readonly Element[]): Element {
  const outside = tables.filter((table) => !isWithin(table, article));
  const around = trailOf(article).find((element) => outside.every((table) => isWithin(table, element)));
  return around === undefined || /^(?:body|html)$/.test(around.tagName) ? article : around;
}

/** An element and those around it, outwards. */
function trailOf(element: Element): Element[] {
  const trail: Element[] = [];
  for (let at: Element | undefined = element; at !== undefined; at = parentOf(at)) trail.push(at);
  return trail;
}

/** Whether an element is another, or stands in it. */
export function isWithin(element: Element, around: Element): boolean {
  return trailOf(element).includes(around);
}

/** The title above the article: a line the head of the page names too, or a heading; with the one above that it goes on from. */
export function titleBefore(lines: readonly Line[], page: DefaultTreeAdapterTypes.Document): Line[] {
  const names = page.childNodes
    .flatMap((child) => (tree.isElementNode(child) ? within(child, new Set(['title', 'meta'])) : []))
    .map((element) =>
      element.tagName === 'title'
        ? element.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('')
        : (attributeOf(element, 'content') ?? ''),
    )
    .map(unspaced);
  const isHeading = ({ element }: Line) => /^h[1-3]$/.test(element.tagName);
  const at = lines.findLastIndex(
    (line) =>
      line.text.includes('决算') && (isHeading(line) || names.some((name) => name.includes(unspaced(line.text)))),
  );
  const title = lines[at];
  const above = lines[at - 1];
  if (title === undefined) return [];
  // The year without a name: the name stands above.
  return above !== undefined && isHeading(above) && /^(?:19|20|二)/.test(title.text) ? [above, title] : [title];
}
