import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree } from 'parse5';
import { XmlRefusal } from '../xml-elements.ts';
import { type Compound, type Selector, selectorsOf } from './css-selectors.ts';
import type { Element } from './html-elements.ts';

/** Properties and what a page says of them. */
export type Declarations = ReadonlyMap<string, string>;

/** What a page's own style sheets, and the marks of its elements, say of how each looks. */
export interface PageStyles {
  of(element: Element): Declarations;
  /** What style sheets draw before or after an element, as they say it. */
  drawnBeside(element: Element): string[];
}

interface Rule {
  selector: Selector;
  said: [string, string][];
  order: number;
}

/** Reads the style sheets of a page. */
export function pageStyles(page: DefaultTreeAdapterTypes.Document): PageStyles {
  const rules = new Map<string, Rule[]>();
  let order = 0;
  for (const sheet of sheetsIn(page.childNodes)) {
    for (const [selectors, body] of rulesOf(sheet)) {
      const said = declarationsOf(body);
      if (said.length === 0) continue;
      order += 1;
      for (const selector of selectorsOf(selectors)) {
        const key = keyOf(selector.subject);
        const own = rules.get(key) ?? [];
        rules.set(key, own);
        own.push({ selector, said, order });
      }
    }
  }
  const silent: Declarations = new Map();
  const known = new Map<Element, Declarations>();
  const hasBeside = [...rules.values()].some((own) => own.some(({ selector }) => selector.isBeside));
  let tried = 0;
  const isTried = (): true => {
    tried += 1;
    if (tried > mostTried) throw new XmlRefusal({ kind: 'too-large' });
    return true;
  };
  const rulesFor = (element: Element, isBeside: boolean): Rule[] =>
    (rules.size === 0 || (isBeside && !hasBeside) ? [] : keysOf(element))
      .flatMap((key) => rules.get(key) ?? [])
      .filter(({ selector }) => selector.isBeside === isBeside && isTried() && selector.matches(element))
      .toSorted((a, b) => a.selector.weight - b.selector.weight || a.order - b.order);
  return {
    of(element) {
      const before = known.get(element);
      if (before) return before;
      const style = element.attrs.find(({ name }) => name === 'style')?.value;
      if (rules.size === 0 && style === undefined) return silent;
      const said = rulesFor(element, false).flatMap((rule) => rule.said);
      const all = [...said, ...(style === undefined ? [] : declarationsOf(style))];
      const declarations = new Map([...all.filter(isUsual), ...all.filter((one) => !isUsual(one))].map(plain));
      known.set(element, declarations);
      return declarations;
    },
    drawnBeside: (element) =>
      rulesFor(element, true).flatMap(({ said }) => said.flatMap(([name, value]) => (name === 'content' ? value : []))),
  };
}

/** So many times a rule is held against an element; a page that asks for more is an attack. */
const mostTried = 5_000_000;

const important = /\s*!\s*important$/;

function isUsual([, value]: [string, string]): boolean {
  return !important.test(value);
}

function plain([name, value]: [string, string]): [string, string] {
  return [name, value.replace(important, '')];
}

function keyOf({ id, classes, tag }: Compound): string {
  return id !== undefined ? `#${id}` : classes[0] !== undefined ? `.${classes[0]}` : (tag ?? '*');
}

function keysOf({ tagName, attrs }: Element): string[] {
  return [
    '*',
    tagName,
    ...attrs.flatMap(({ name, value }) =>
      name === 'id' ? [`#${value}`] : name === 'class' ? value.split(/\s+/).map((one) => `.${one}`) : [],
    ),
  ];
}

function sheetsIn(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): string[] {
  const found: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ChildNode) => {
    if (!tree.isElementNode(node)) return;
    if (node.tagName !== 'style') node.childNodes.forEach(visit);
    else if (!/print/i.test(node.attrs.find(({ name }) => name === 'media')?.value ?? ''))
      found.push(node.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join(''));
  };
  nodes.forEach(visit);
  return found;
}

/** Selectors and bodies of a sheet's rules for a screen of usual width. */
function rulesOf(sheet: string): [string, string][] {
  const found: [string, string][] = [];
  const text = withoutComments(sheet).replaceAll(/<!--|-->|@(?:import|charset|namespace)[^;{]{0,500};/g, '');
  let at = 0;
  /** Where the blocks end that are read through: of those for screens. */
  while (at < text.length) {
    const open = text.indexOf('{', at);
    if (open === -1) break;
    const head = text.slice(at, open).replaceAll('}', '').trim();
    if (/^@(?:media|supports|layer)\b/i.test(head) && !/print|max-(?:device-)?width|orientation/i.test(head)) {
      at = open + 1;
      continue;
    }
    const end = head.startsWith('@') ? endOfBlock(text, open) : text.indexOf('}', open);
    const close = end === -1 ? text.length : end;
    if (!head.startsWith('@')) found.push([head, text.slice(open + 1, close)]);
    at = close + 1;
  }
  return found;
}

function withoutComments(sheet: string): string {
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const open = sheet.indexOf('/*', at);
    kept.push(sheet.slice(at, open === -1 ? undefined : open));
    const close = open === -1 ? -1 : sheet.indexOf('*/', open + 2);
    if (close === -1) return kept.join('');
    at = close + 2;
  }
}

function endOfBlock(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return -1;
}

function declarationsOf(body: string): [string, string][] {
  return [...body.matchAll(/([\w-]+)\s*:\s*((?:[^;"'(]|"[^"]{0,500}"|'[^']{0,500}'|\([^)]{0,500}\))+)/g)].map(
    ([, name = '', value = '']) => [name.toLowerCase(), value.trim()],
  );
}
