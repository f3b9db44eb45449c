import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** One page of the built site, taken apart. */
export interface BuiltPage {
  /** Address without `base`: `/2019/part-3/`; `/404.html` for a page that is not an index. */
  address: string;
  /** As it stands in the file. */
  html: string;
  /** All elements in document order, those inside `<template>` included. */
  elements: Element[];
  /** Values of all `id` attributes in document order, repeats included. */
  ids: string[];
  /** What a browser meets on reading it that the HTML Standard calls an error, by its name there. */
  parseErrors: string[];
}

/**
 * Takes a page apart, or a picture that is SVG.
 * @param path of its file below the site's folder
 */
export function builtPage(path: string, html: string): BuiltPage {
  const parseErrors: string[] = [];
  const onParseError = ({ code }: { code: string }) => void parseErrors.push(code);
  const elements = elementsIn(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false, onParseError }));
  const ids = elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined);
  return { address: addressOf(path), html, elements, ids, parseErrors };
}

/** `2019/part-3/index.html` → `/2019/part-3/`. */
function addressOf(path: string): string {
  return `/${path}`.replace(/\/index\.html$/, '/');
}

/** Elements below a node, in document order. */
export function elementsIn(node: ParentNode, found: Element[] = []): Element[] {
  for (const child of node.childNodes) {
    if (!defaultTreeAdapter.isElementNode(child)) continue;
    found.push(child);
    if ('content' in child) elementsIn((child as DefaultTreeAdapterTypes.Template).content, found);
    elementsIn(child, found);
  }
  return found;
}

/** An element as a person looks for it: `body > ul > div`. */
export function nameInTree(element: Element): string {
  const names: string[] = [];
  for (let one: ParentNode | null = element; one && defaultTreeAdapter.isElementNode(one); one = one.parentNode) {
    names.unshift(one.tagName);
  }
  return names.join(' > ');
}

/** Value of an attribute, if it is there; `xlink:href` is asked for by that name. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => (attr.prefix ? `${attr.prefix}:${attr.name}` : attr.name) === name)?.value;
}

/** All text below a node, as it stands in the file. */
export function textIn(node: ParentNode): string {
  return node.childNodes
    .map((child) => {
      if (defaultTreeAdapter.isTextNode(child)) return child.value;
      return defaultTreeAdapter.isElementNode(child) ? textIn(child) : '';
    })
    .join('');
}
