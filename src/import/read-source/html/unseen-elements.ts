import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree } from 'parse5';
import type { Element } from './html-elements.ts';

type Why = 'hidden' | 'struck';

/** Names by which a page hides or strikes out elements: `.name` and `#name` of its own style sheets. */
export type StyleSheet = ReadonlyMap<string, Why>;

const hiding = new RegExp(
  `(?:^|[;{\\s])(?:${[
    'display\\s*:\\s*none',
    'visibility\\s*:\\s*hidden',
    'font-size\\s*:\\s*0(?:px|pt|em)?\\s*(?:[;}!]|$)',
    'opacity\\s*:\\s*0\\s*(?:[;}!]|$)',
    'mso-hide\\s*:\\s*all',
    // Moved off the page, or cut to nothing: words for machines and for screen readers.
    '(?:left|top|text-indent|margin-left)\\s*:\\s*-\\d{4,}',
    'clip(?:-path)?\\s*:\\s*(?:rect\\(\\s*[01]|inset\\(\\s*(?:50|100)%)',
  ].join('|')})`,
  'i',
);
const striking = /(?:^|[;{\s])text-decoration(?:-line)?\s*:[^;]*line-through/i;
const rule = /([^{}]+)\{([^{}]*)\}/g;

/** Reads what a page's own style sheets hide by a class or an id alone. */
export function styleSheet(page: DefaultTreeAdapterTypes.Document): StyleSheet {
  const names = new Map<string, Why>();
  for (const sheet of stylesIn(page.childNodes)) {
    for (const [, selectors = '', own = ''] of sheet
      .replaceAll(/\/\*[\s\S]*?\*\/|@media[^{]*print[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
      .matchAll(rule)) {
      const why = whyBy(own);
      if (why === undefined) continue;
      for (const selector of selectors.split(','))
        if (/^\s*[.#][\w-]+\s*$/.test(selector)) names.set(selector.trim(), why);
    }
  }
  return names;
}

function stylesIn(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): string[] {
  return nodes.flatMap((node) => {
    if (!tree.isElementNode(node)) return [];
    if (node.tagName !== 'style') return stylesIn(node.childNodes);
    return [node.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('')];
  });
}

/** Why nobody sees an element and what is in it, or it is no part of the words around it; undefined where it is read. */
export function whyUnseen(element: Element, sheet: StyleSheet): Why | 'white' | 'ruby' | undefined {
  if (element.tagName === 'rt') return 'ruby';
  const marks = marksOf(element, sheet);
  if (marks.includes('hidden')) return 'hidden';
  if (marks.includes('struck') || /^(?:s|strike|del)$/.test(element.tagName)) return 'struck';
  return isWhite(element) ? 'white' : undefined;
}

/** Of no height, with what does not fit cut off. */
const flat = /(?:^|[;{\s])(?:max-)?height\s*:\s*0(?:px|pt|em|%)?\s*(?:[;}!]|$)/i;
const cutting = /(?:^|[;{\s])overflow(?:-y)?\s*:\s*(?:hidden|clip)/i;

function whyBy(style: string): Why | undefined {
  return hiding.test(style) || (flat.test(style) && cutting.test(style))
    ? 'hidden'
    : striking.test(style)
      ? 'struck'
      : undefined;
}

const white = /(?:^|[;\s])color\s*:\s*(?:white|transparent|#fff(?:fff)?|rgba?\(\s*255\s*,\s*255\s*,\s*255\b)/i;
const ground = /(?:^|[;\s])background(?:-color|-image)?\s*:/i;

/** White as the page is, with no other ground that its own marks give it. */
function isWhite(element: Element): boolean {
  const markOf = (of: Element, name: string) => of.attrs.find((one) => one.name === name)?.value ?? '';
  const isOwn =
    white.test(markOf(element, 'style')) ||
    (element.tagName === 'font' && /^\s*(?:#?fff(?:fff)?|white)\s*$/i.test(markOf(element, 'color')));
  if (!isOwn) return false;
  for (let around: Element | undefined = element; around !== undefined; around = parentOf(around)) {
    if (ground.test(markOf(around, 'style')) || markOf(around, 'bgcolor') || markOf(around, 'background')) return false;
  }
  return true;
}

function parentOf(element: Element): Element | undefined {
  const parent = tree.getParentNode(element);
  return parent !== null && tree.isElementNode(parent) ? parent : undefined;
}

function marksOf({ attrs }: Element, sheet: StyleSheet): (Why | undefined)[] {
  return attrs.flatMap(({ name, value }) => {
    if (name === 'hidden') return 'hidden' as const;
    if (name === 'style') return whyBy(value);
    if (name === 'id') return sheet.get(`#${value}`);
    return name === 'class' ? value.split(/\s+/).map((one) => sheet.get(`.${one}`)) : [];
  });
}
