import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** Names by which a page hides elements: `.name` and `#name` of its own style sheets. */
export type StyleSheet = ReadonlySet<string>;

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
const rule = /([^{}]+)\{([^{}]*)\}/g;

/** Reads what a page's own style sheets hide by a class or an id alone. */
export function styleSheet(page: DefaultTreeAdapterTypes.Document): StyleSheet {
  const names = new Set<string>();
  for (const sheet of stylesIn(page.childNodes)) {
    for (const [, selectors = '', own = ''] of sheet
      .replaceAll(/\/\*[\s\S]*?\*\/|@media[^{]*print[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
      .matchAll(rule)) {
      if (!hiding.test(own)) continue;
      for (const selector of selectors.split(',')) if (/^\s*[.#][\w-]+\s*$/.test(selector)) names.add(selector.trim());
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

/** Whether nobody sees an element and what is in it. */
export function isUnseen({ attrs }: Element, sheet: StyleSheet): boolean {
  return attrs.some(({ name, value }) => {
    if (name === 'hidden') return true;
    if (name === 'style') return hiding.test(value);
    if (name === 'id') return sheet.has(`#${value}`);
    return name === 'class' && value.split(/\s+/).some((one) => sheet.has(`.${one}`));
  });
}
