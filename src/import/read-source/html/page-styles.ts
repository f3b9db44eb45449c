import { posix } from 'node:path';
import { type DefaultTreeAdapterTypes, html, defaultTreeAdapter as tree } from 'parse5';
import { type Beside, besides, type ElementSelector, keysOf, selectorReader } from './element-selectors.ts';
import { attributeOf, type Element, type Node, nearest } from './html-elements.ts';
import { isOfScreen } from './media.ts';
import { type Declaration, type StyleSheet, styleReader } from './style-sheets.ts';

/** Properties and what a page says of them. */
export type Declarations = ReadonlyMap<string, string>;

/** What a page's own style sheets, and the marks of its elements, say of how each looks. */
export interface PageStyles {
  of(element: Element): Declarations;
  /** What style sheets say of what they draw beside an element, and of its beginning. */
  besides(element: Element): ReadonlyMap<Beside, Declarations>;
  /** Names, in small letters, of the fonts that the page brings. */
  faces: ReadonlySet<string>;
  /** Whether anything is drawn that may be a number. */
  draws: boolean;
  /** Styles of counters that the page makes itself. */
  ownCounters: ReadonlySet<string>;
  /** Addresses of the style sheets for screens that could not be read. */
  unseen: readonly string[];
}

interface Rule {
  selector: ElementSelector;
  said: Declaration[];
  order: number;
}

/** Reads the style sheets of a page, those of files of their own as far as they lie beside it. */
export function pageStyles(
  page: DefaultTreeAdapterTypes.Document,
  beside: Readonly<Record<string, string>> = {},
): PageStyles {
  const isQuirks = tree.getDocumentMode(page) === html.DOCUMENT_MODE.QUIRKS;
  const { sheetOf, declarationsOf } = styleReader(isQuirks);
  const { sheets, styles } = stylesIn(page.childNodes);
  const files = new Map(Object.entries(beside));
  const unseen: string[] = [];
  /** A style sheet behind those that it goes by, which are those of its folder. */
  const withImported = (text: string, folder: string, around: readonly string[]): StyleSheet[] => {
    const sheet = sheetOf(text);
    return [...sheet.imported.flatMap((address) => sheetsAt(address, folder, around)), sheet];
  };
  const sheetsAt = (address: string, folder: string, around: readonly string[]): StyleSheet[] => {
    const path = posix.join(folder, plainAddress(address));
    const text = files.get(path);
    if (text === undefined) unseen.push(address);
    return text === undefined || around.includes(path)
      ? []
      : withImported(text, posix.dirname(path), [...around, path]);
  };
  const read = sheets.flatMap((one) =>
    'address' in one ? sheetsAt(one.address, '', []) : withImported(one.text, '', []),
  );
  // Every text takes the parser as long as the longest before it.
  const shortFirst = [...styles].toSorted((a, b) => a.length - b.length);
  const marks = new Map(shortFirst.map((style) => [style, declarationsOf(style)]));
  const selectorsOf = selectorReader(isQuirks);
  const own = new Map<string, Rule[]>();
  const beginnings = new Map(besides.map((one) => [one, new Map<string, Rule[]>()]));
  for (const [order, { selectors, said }] of read.flatMap(({ rules }) => rules).entries()) {
    for (const selector of said.length === 0 ? [] : selectorsOf(selectors)) {
      const all = (selector.beside && beginnings.get(selector.beside)) ?? own;
      const same = all.get(selector.key) ?? [];
      all.set(selector.key, same);
      same.push({ selector, said, order });
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
    const all = [...saidOf(element, own), ...(marks.get(attributeOf(element, 'style') ?? '') ?? [])];
    if (all.length === 0) return silent;
    const declarations = inForce(all);
    known.set(element, declarations);
    for (const [name, value] of declarations)
      if (value.includes('var(')) declarations.set(name, withVariables(value, element));
    return declarations;
  };
  /** A value with what the element, or one around it, says of the variables in it. */
  const withVariables = (value: string, element: Element): string =>
    value.replaceAll(
      variable,
      (_, name: string, otherwise = '') => nearest(element, (one) => styleOf(one).get(name)) ?? otherwise,
    );
  return {
    of: styleOf,
    besides: (element) =>
      new Map(
        [...beginnings].flatMap(([beside, among]) => {
          const said = inForce(saidOf(element, among));
          return said.size === 0 ? [] : [[beside, said] as const];
        }),
      ),
    faces: new Set(read.flatMap(({ faces }) => faces)),
    draws: read.some(({ rules }) =>
      rules.some(({ said }) =>
        said.some(
          ({ name, value }) => name === 'content' && /counter\(|["']\s*[(（]?\d|[\p{sc=Han}①-⑳\\]/iu.test(value),
        ),
      ),
    ),
    ownCounters: new Set(read.flatMap(({ counters }) => counters)),
    unseen,
  };
}

/** What holds of all that is said, what may not be overruled last. */
function inForce(all: readonly Declaration[]): Map<string, string> {
  const byForce = [...all.filter((one) => !one.isImportant), ...all.filter((one) => one.isImportant)];
  return new Map(byForce.map(({ name, value }) => [name, value]));
}

const variable = /var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)/g;

/** An address in the folder of a page as the file there is called. */
function plainAddress(address: string): string {
  const path = address.replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The style sheets for screens among some nodes and in them, and what elements say of themselves. */
function stylesIn(nodes: readonly Node[]) {
  const sheets: ({ text: string } | { address: string })[] = [];
  const styles = new Set<string>();
  const visit = (node: Node) => {
    if (!tree.isElementNode(node)) return;
    const said = (name: string) => attributeOf(node, name) ?? '';
    styles.add(said('style'));
    const isSheet = isOfScreen(said('media')) && /^(?:|text\/css)$/i.test(said('type'));
    if (node.tagName === 'style') {
      const text = node.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('');
      if (isSheet) sheets.push({ text });
    } else if (node.tagName !== 'link') node.childNodes.forEach(visit);
    else if (isSheet && /^stylesheet$/i.test(said('rel').trim()) && attributeOf(node, 'disabled') === undefined)
      sheets.push({ address: said('href') });
  };
  nodes.forEach(visit);
  return { sheets, styles };
}
