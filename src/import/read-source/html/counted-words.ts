import { defaultTreeAdapter as tree } from 'parse5';
import { counterWords } from './counter-styles.ts';
import { stringsOf } from './drawn-words.ts';
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
    let end = 0;
    let isCounted = false;
    for (const { 0: whole, 1: string, 2: name, 3: style = 'decimal', index } of content.matchAll(piece)) {
      if (index !== end) return undefined;
      end += whole.length;
      if (string !== undefined) text += stringsOf(string).join('');
      if (name === undefined) continue;
      isCounted = true;
      const number = counterWords(counters.get(name)?.at(-1)?.value ?? 0, style)?.number;
      if (number === undefined || styles.ownCounters.has(style)) return undefined;
      text += number;
    }
    return isCounted && end === content.length ? text : undefined;
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

/** A string, a counter with its style, or blanks between. */
const piece = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|counter\(\s*([^\s,()]+)\s*(?:,\s*([\w-]+)\s*)?\)|\s+/gi;
