import { type DefaultTreeAdapterTypes, html, defaultTreeAdapter as tree } from 'parse5';
import { type ElementSelector, keysOf, selectorReader } from './element-selectors.ts';
import { attributeOf, type Element, type Node, parentOf } from './html-elements.ts';
import { isOfScreen } from './media.ts';
import { type Declaration, styleReader } from './style-sheets.ts';

/** Properties and what a page says of them. */
export type Declarations = ReadonlyMap<string, string>;

/** What a page's own style sheets, and the marks of its elements, say of how each looks. */
export interface PageStyles {
  of(element: Element): Declarations;
  /** What style sheets say of what they draw before and after an element. */
  drawnBeside(element: Element): Declarations[];
}

interface Rule {
  selector: ElementSelector;
  said: Declaration[];
  order: number;
}

/** Reads the style sheets of a page. */
export function pageStyles(page: DefaultTreeAdapterTypes.Document): PageStyles {
  const isQuirks = tree.getDocumentMode(page) === html.DOCUMENT_MODE.QUIRKS;
  const { rulesOf, declarationsOf } = styleReader(isQuirks);
  const { sheets, styles } = stylesIn(page.childNodes);
  // Every text takes the parser as long as the longest before it.
  const shortFirst = [...styles].toSorted((a, b) => a.length - b.length);
  const marks = new Map(shortFirst.map((style) => [style, declarationsOf(style)]));
  const selectorsOf = selectorReader(isQuirks);
  const rules = { own: new Map<string, Rule[]>(), before: new Map<string, Rule[]>(), after: new Map<string, Rule[]>() };
  for (const [order, { selectors, said }] of sheets.flatMap(rulesOf).entries()) {
    for (const selector of said.length === 0 ? [] : selectorsOf(selectors)) {
      const all = rules[selector.beside ?? 'own'];
      const own = all.get(selector.key) ?? [];
      all.set(selector.key, own);
      own.push({ selector, said, order });
    }
  }
  const saidOf = (element: Element, among: ReadonlyMap<string, Rule[]>): Declaration[] =>
    (among.size === 0 ? [] : keysOf(element))
      .flatMap((key) => among.get(key) ?? [])
      .filter(({ selector }) => selector.matches(element))
      .toSorted((a, b) => a.selector.weight - b.selector.weight || a.order - b.order)
      .flatMap(({ said }) => said);
  const silent: Declarations = new Map();
  const known = new Map<Element, Declarations>();
  const styleOf = (element: Element): Declarations => {
    const before = known.get(element);
    if (before) return before;
    const all = [...saidOf(element, rules.own), ...(marks.get(attributeOf(element, 'style') ?? '') ?? [])];
    if (all.length === 0) return silent;
    const declarations = inForce(all);
    known.set(element, declarations);
    for (const [name, value] of declarations)
      if (value.includes('var(')) declarations.set(name, withVariables(value, element));
    return declarations;
  };
  /** A value with what the element, or one around it, says of the variables in it. */
  const withVariables = (value: string, element: Element): string =>
    value.replaceAll(variable, (_, name: string, otherwise = '') => {
      for (let one: Element | undefined = element; one !== undefined; one = parentOf(one)) {
        const said = styleOf(one).get(name);
        if (said !== undefined) return said;
      }
      return otherwise;
    });
  return {
    of: styleOf,
    drawnBeside: (element) =>
      [rules.before, rules.after]
        .filter(({ size }) => size > 0)
        .map((among) => inForce(saidOf(element, among)))
        .filter((said) => said.has('content')),
  };
}

/** What holds of all that is said, what may not be overruled last. */
function inForce(all: readonly Declaration[]): Map<string, string> {
  const byForce = [...all.filter((one) => !one.isImportant), ...all.filter((one) => one.isImportant)];
  return new Map(byForce.map(({ name, value }) => [name, value]));
}

const variable = /var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)/g;

/** The style sheets for screens among some nodes and in them, and what elements say of themselves. */
function stylesIn(nodes: readonly Node[]): { sheets: string[]; styles: Set<string> } {
  const sheets: string[] = [];
  const styles = new Set<string>();
  const visit = (node: Node) => {
    if (!tree.isElementNode(node)) return;
    styles.add(attributeOf(node, 'style') ?? '');
    if (node.tagName !== 'style') node.childNodes.forEach(visit);
    else if (isOfScreen(attributeOf(node, 'media') ?? '') && /^(?:|text\/css)$/i.test(attributeOf(node, 'type') ?? ''))
      sheets.push(node.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join(''));
  };
  nodes.forEach(visit);
  return { sheets, styles };
}
