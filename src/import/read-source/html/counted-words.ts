import type { CssNode } from 'css-tree';
import { defaultTreeAdapter as tree } from 'parse5';
import { counterWords } from './counter-styles.ts';
import { valueNodes } from './css-values.ts';
import type { Element } from './html-elements.ts';
import type { Declarations, PageStyles } from './page-styles.ts';
import { isNotDisplayed } from './unseen-elements.ts';

/** A counter that holds for the elements within another, from one of them on. */
interface Counter {
  value: number;
  around: Element | undefined;
}

/** Several changes of counters, each of one by its name; anything else is not reckoned with. */
const changes = /^(?:none|(?:[^\s\d()][^\s()]*(?:\s+-?\d+)?\s*)+)$/i;

/**
 * Words with numbers of counters that a page draws before its elements, such as 第一部分, as browsers count them.
 * @returns nothing of an element where it is not certain what stands before it
 */
export function countedWords(roots: readonly Element[], styles: PageStyles): ReadonlyMap<Element, string> {
  const words = new Map<Element, string>();
  if (!styles.draws) return words;
  const counters = new Map<string, Counter[]>();
  let isSure = true;

  const change = (said: Declarations, around: Element | undefined) => {
    const each = (property: string, usual: number, to: (own: Counter[], by: number) => void) => {
      const value = said.get(property)?.trim() ?? 'none';
      if (!changes.test(value) || /list-item/i.test(value)) isSure = false;
      if (/^none$/i.test(value)) return;
      for (const [, name = '', by] of value.matchAll(/([^\s\d()-][^\s()]*)(?:\s+(-?\d+))?/g)) {
        const own = counters.get(name) ?? [];
        counters.set(name, own);
        to(own, by === undefined ? usual : Number(by));
      }
    };
    const nearest = (own: Counter[]): Counter => {
      const last = own.at(-1) ?? { value: 0, around };
      if (own.length === 0) own.push(last);
      return last;
    };
    each('counter-reset', 0, (own, value) => {
      if (own.at(-1)?.around === around) own.pop();
      own.push({ value, around });
    });
    each('counter-increment', 1, (own, by) => {
      nearest(own).value += by;
    });
    each('counter-set', 0, (own, value) => {
      nearest(own).value = value;
    });
  };

  const drawn = (content: string): string | undefined => {
    let text = '';
    let isCounted = false;
    for (const node of valueNodes(content)) {
      if (node.type === 'String') text += node.value;
      else {
        const counter = counterIn(node);
        const number = counter && counterWords(counters.get(counter.name)?.at(-1)?.value ?? 0, counter.style)?.number;
        if (number === undefined || styles.ownCounters.has(counter?.style ?? '')) return undefined;
        isCounted = true;
        text += number;
      }
    }
    return isCounted ? text : undefined;
  };

  const beside = (said: Declarations | undefined, element: Element): string | undefined => {
    const content = said?.get('content') ?? 'none';
    if (said === undefined || /^(?:none|normal)$/i.test(content) || said.get('display') === 'none') return undefined;
    change(said, element);
    return drawn(content);
  };

  const visit = (element: Element, around: Element | undefined) => {
    if (isNotDisplayed(element, styles)) return;
    change(styles.of(element), around);
    const drawnBeside = styles.besides(element);
    const before = beside(drawnBeside.get('before'), element);
    if (before !== undefined) words.set(element, before);
    for (const child of element.childNodes) if (tree.isElementNode(child)) visit(child, element);
    beside(drawnBeside.get('after'), element);
    for (const own of counters.values()) while (own.at(-1)?.around === element) own.pop();
  };

  for (const root of roots) visit(root, undefined);
  return isSure ? words : new Map();
}

/** counter(part, cjk-decimal): which counter is drawn, and in what style. */
function counterIn(node: CssNode): { name: string; style: string } | undefined {
  if (node.type !== 'Function' || !/^counter$/i.test(node.name)) return undefined;
  const [name, , style, ...others] = node.children.toArray();
  if (name?.type !== 'Identifier' || others.length > 0) return undefined;
  if (style === undefined) return { name: name.name, style: 'decimal' };
  return style.type === 'Identifier' ? { name: name.name, style: style.name } : undefined;
}
