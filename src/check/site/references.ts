import { attribute, type BuiltPage, type Element } from './built-page.ts';

/** A place that names an address. */
export interface Reference {
  element: Element;
  /** The address as written. */
  url: string;
  /** `link`: the reader follows it; `load`: the browser fetches it by itself; `submit`: a form sends data there. */
  use: 'link' | 'load' | 'submit';
}

/** Relations of `<link>` that make the browser fetch or connect. */
const loadingRelations = [
  'apple-touch-icon',
  'dns-prefetch',
  'icon',
  'manifest',
  'mask-icon',
  'modulepreload',
  'preconnect',
  'prefetch',
  'preload',
  'stylesheet',
];
const loadingAttributes: Record<string, string[]> = {
  audio: ['src'],
  embed: ['src'],
  feimage: ['href', 'xlink:href'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src', 'srcset'],
  input: ['src'],
  object: ['data'],
  script: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};

/** Elements that can name an address; most are none. */
const naming = new Set(['link', 'a', 'area', 'form', 'button', ...Object.keys(loadingAttributes)]);

/** All addresses a page names, in document order. */
export function referencesOf(page: BuiltPage): Reference[] {
  return page.elements.filter(({ tagName }) => naming.has(tagName.toLowerCase())).flatMap(referencesIn);
}

function referencesIn(element: Element): Reference[] {
  const named = (name: string, use: Reference['use']): Reference[] => {
    const value = attribute(element, name);
    if (value === undefined) return [];
    const urls = name === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '') : [value.trim()];
    return urls.map((url) => ({ element, url, use }));
  };
  const tag = element.tagName.toLowerCase();
  if (tag === 'link') {
    const relations = (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/);
    return named('href', relations.some((relation) => loadingRelations.includes(relation)) ? 'load' : 'link');
  }
  return [
    ...(tag === 'a' || tag === 'area' ? [...named('href', 'link'), ...named('xlink:href', 'link')] : []),
    ...(tag === 'form' ? named('action', 'submit') : []),
    ...(tag === 'button' || tag === 'input' ? named('formaction', 'submit') : []),
    ...(loadingAttributes[tag] ?? []).flatMap((name) => named(name, 'load')),
  ];
}

/** Addresses that a style sheet loads. */
export function styleSheetReferences(css: string): string[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const urls = [...text.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"]*?))\s*\)/gi)];
  const imports = [...text.matchAll(/@import\s+(?:"([^"]*)"|'([^']*)')/gi)];
  return [...urls, ...imports].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}
