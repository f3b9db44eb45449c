import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** Where the builder of the shipped font says which characters it draws, and which are left to the reader's faces. */
export const fontCharactersFile = 'fonts/characters.txt';

/** One file of the built site. `text` is given for what the checks read: HTML, CSS, SVG and the font's characters. */
export interface BuiltFile {
  /** Path below the site's folder, with `/` between folders. */
  path: string;
  text?: string;
}

/** One page of the built site. */
export interface BuiltPage {
  /** Address without `base`: `/2019/part-3/`; `/404.html` for a page that is not an index. */
  address: string;
  /** As it stands in the file. */
  html: string;
  /** All elements in document order, those inside `<template>` included. */
  elements: Element[];
  /** Values of all `id` attributes in document order, repeats included. */
  ids: string[];
}

/** The built site as the checks see it. */
export interface BuiltSite {
  /** Path under which the site is served, with slashes at both ends. */
  base: string;
  /** Address of the published site without path, where it is known: https://example.gov.cn. */
  origin: string | undefined;
  pages: BuiltPage[];
  /** Style sheets: path and text. */
  styleSheets: { path: string; text: string }[];
  /** What the shipped font draws, as its builder wrote it. */
  fontCharacters: string | undefined;
  /** Ids that can be named after a `#`, by path of the file. */
  idsByFile: Map<string, Set<string>>;
  /** Paths of all files. */
  files: Set<string>;
  /** Addresses without `base` that have been published and must open. */
  promised: readonly string[];
}

/**
 * Reads the files of a built site into what the checks work on.
 *
 * @param files All files of the site.
 * @param base Path under which the site is served, with slashes at both ends.
 * @param url Address of the published site, where it is known.
 * @param promised Addresses without `base` that have been published.
 */
export function readBuiltSite(
  files: BuiltFile[],
  base = '/',
  url?: string,
  promised: readonly string[] = [],
): BuiltSite {
  const site: BuiltSite = {
    base,
    origin: url === undefined ? undefined : new URL(url).origin,
    pages: [],
    styleSheets: [],
    fontCharacters: files.find(({ path }) => path === fontCharactersFile)?.text,
    idsByFile: new Map(),
    files: new Set(files.map((file) => file.path)),
    promised,
  };
  for (const { path, text } of files) {
    if (text === undefined) continue;
    if (path.endsWith('.css')) site.styleSheets.push({ path, text });
    if (!/\.(html|svg)$/.test(path)) continue;
    const elements = elementsIn(parse(text));
    const ids = elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined);
    site.idsByFile.set(path, new Set(ids));
    if (path.endsWith('.html')) site.pages.push({ address: addressOf(path), html: text, elements, ids });
  }
  return site;
}

/** `2019/part-3/index.html` → `/2019/part-3/`. */
function addressOf(path: string): string {
  return `/${path}`.replace(/\/index\.html$/, '/');
}

/** Elements below a node, in document order. */
export function elementsIn(node: ParentNode): Element[] {
  return node.childNodes.flatMap((child) => {
    if (!defaultTreeAdapter.isElementNode(child)) return [];
    const inside = 'content' in child ? elementsIn((child as DefaultTreeAdapterTypes.Template).content) : [];
    return [child, ...inside, ...elementsIn(child)];
  });
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
