import { type CssNode, find, generate, lexer, parse, tokenize, tokenTypes } from 'css-tree';
import { XmlRefusal } from '../xml-elements.ts';
import { isOfScreen } from './media.ts';

/** One thing that is said of how elements look. */
export interface Declaration {
  name: string;
  value: string;
  isImportant: boolean;
}

/** What is said of the elements that selectors, parted by commas, choose. */
export interface StyleRule {
  selectors: string;
  said: Declaration[];
}

/** What a style sheet has. */
export interface StyleSheet {
  /** The rules that a browser of usual width goes by, in their order. */
  rules: StyleRule[];
  /** Names, in small letters, of the fonts that it brings. */
  faces: string[];
  /** Names of styles of counters that it makes itself. */
  counters: string[];
  /** Addresses of other style sheets for screens that it goes by, before its own rules. */
  imported: string[];
}

/** Reads what a page says of how its elements look. */
export interface StyleReader {
  sheetOf(sheet: string): StyleSheet;
  /** What an element says of itself. */
  declarationsOf(style: string): Declaration[];
}

/** Style sheets of so many signs and words, or nested so deep, are an attack. */
const mostTokens = 2_000_000;
const deepest = 60;
/** So much is not written by repeating, in every rule within another, what stands around it. */
const mostRepeated = 20_000_000;
/** Longer values are pictures written out: they are let be. */
const longestValue = 300;
const asWritten = { parseAtrulePrelude: false, parseRulePrelude: false, parseValue: false };

/**
 * @param isQuirks whether the page is one of those in which browsers forgive lengths without a unit and colours without `#`
 * @throws XmlRefusal where there is too much to be a report's
 */
export function styleReader(isQuirks: boolean): StyleReader {
  const validity = new Map<string, boolean>();
  let tokens = 0;
  let repeated = 0;

  const parsed = (text: string, context: 'stylesheet' | 'declarationList'): CssNode[] => {
    let depth = 0;
    tokenize(text, (type) => {
      tokens += 1;
      if (type === tokenTypes.LeftCurlyBracket) depth += 1;
      if (type === tokenTypes.RightCurlyBracket && depth > 0) depth -= 1;
      if (tokens > mostTokens || depth > deepest) throw new XmlRefusal({ kind: 'too-large' });
    });
    const tree = parse(text, { ...asWritten, context });
    return tree.type === 'StyleSheet' || tree.type === 'DeclarationList' ? tree.children.toArray() : [];
  };

  const isValid = (name: string, value: string): boolean => {
    // The parser does not know colours that are reckoned from others.
    if (value.length > longestValue || /\(from\s/.test(value)) return true;
    const key = `${name}:${value}`;
    const known = validity.get(key) ?? lexer.matchProperty(name, value).error?.name !== 'SyntaxMatchError';
    validity.set(key, known);
    return known;
  };

  const declarationsAmong = (nodes: readonly CssNode[]): Declaration[] =>
    nodes.flatMap((node) => {
      // `!ie` and the like are none.
      if (node.type !== 'Declaration' || typeof node.important === 'string') return [];
      const name = node.property.startsWith('--') ? node.property : unescaped(node.property).toLowerCase();
      const written = name === 'content' ? textOf(node.value).trim() : unescaped(textOf(node.value).trim());
      const values = isQuirks ? [written, `${written}px`, `#${written}`] : [written];
      const value = values.find((one) => isValid(name, one));
      if (value === undefined) return [];
      return inParts(name, value).map((part) => ({ ...part, isImportant: node.important as boolean }));
    });

  /** The selectors of a rule that stands within another. */
  const within = (selectors: string, around: string | undefined): string => {
    if (around === undefined) return selectors;
    repeated += selectors.split('&').length * around.length;
    if (repeated > mostRepeated) throw new XmlRefusal({ kind: 'too-large' });
    return selectors.includes('&') ? selectors.replaceAll('&', `:is(${around})`) : `:is(${around}) ${selectors}`;
  };

  const rulesIn = (nodes: readonly CssNode[], around?: string): StyleRule[] => [
    ...(around === undefined ? [] : [{ selectors: around, said: declarationsAmong(nodes) }]),
    ...nodes.flatMap((node) => {
      if (node.type === 'Rule') return rulesIn(node.block.children.toArray(), within(textOf(node.prelude), around));
      if (node.type === 'Atrule' && isGoneBy(node.name, textOf(node.prelude)))
        return rulesIn(node.block?.children.toArray() ?? [], around);
      // The parser leaves most rules within rules as they are written.
      const isWritten = around !== undefined && node.type === 'Raw' && node.value.includes('{');
      return isWritten ? rulesIn(parsed(node.value, 'stylesheet'), around) : [];
    }),
  ];

  return {
    sheetOf(sheet) {
      const nodes = parsed(sheet, 'stylesheet');
      const atRules = (name: string) =>
        nodes.filter((node) => node.type === 'Atrule').filter((one) => one.name.toLowerCase() === name);
      return {
        rules: rulesIn(nodes),
        faces: atRules('font-face').flatMap(({ block }) => faceIn(declarationsAmong(block?.children.toArray() ?? []))),
        counters: atRules('counter-style').map(({ prelude }) => textOf(prelude).trim()),
        imported: importsIn(nodes),
      };
    },
    declarationsOf: (style) => declarationsAmong(parsed(style, 'declarationList')),
  };
}

/** Addresses of the style sheets for screens that one goes by: browsers heed only what stands before all rules. */
function importsIn(nodes: readonly CssNode[]): string[] {
  const isRule = (node: CssNode) => node.type === 'Rule' || (node.type === 'Atrule' && !early.test(node.name));
  const end = nodes.findIndex(isRule);
  return nodes.slice(0, end === -1 ? undefined : end).flatMap((node) => {
    if (node.type !== 'Atrule' || !/^import$/i.test(node.name)) return [];
    const prelude = parse(`@import ${textOf(node.prelude)};`);
    const address = find(prelude, ({ type }) => type === 'Url' || type === 'String');
    const media = find(prelude, ({ type }) => type === 'MediaQueryList');
    const isAddress = address?.type === 'Url' || address?.type === 'String';
    return isAddress && isOfScreen(media === null ? '' : generate(media)) ? [address.value] : [];
  });
}

/** What may stand before the style sheets that one goes by. */
const early = /^(?:charset|import|layer)$/i;

/** Letters that are written by their numbers, or marked as letters, as they are. */
function unescaped(text: string): string {
  return text.replaceAll(/\\(?:([\da-f]{1,6})\s?|([g-z]))/gi, (whole, code: string | undefined, letter = '') => {
    const sign = code === undefined ? letter : String.fromCharCode(Number.parseInt(code, 16));
    return /[\w-]/.test(sign) ? sign : whole;
  });
}

function textOf(node: CssNode | null): string {
  return node?.type === 'Raw' ? node.value : '';
}

/** The name of a font, unless it is one that the computer has. */
function faceIn(said: readonly Declaration[]): string[] {
  const of = (wanted: string) => said.filter(({ name }) => name === wanted).map(({ value }) => value);
  return of('src').some((value) => /url\(/i.test(value))
    ? of('font-family').map((name) => unquoted(name).toLowerCase())
    : [];
}

/** A name of a font without the marks around it. */
export function unquoted(name: string): string {
  return name.trim().replaceAll(/^["']|["']$/g, '');
}

/** Whether the rules of an at-rule are gone by. */
function isGoneBy(name: string, condition: string): boolean {
  return /^(?:supports|layer)$/i.test(name) || (/^media$/i.test(name) && isOfScreen(condition));
}

const sides = ['top', 'right', 'bottom', 'left'];

/** What is said in short, with each of the properties it stands for that are asked for. */
function inParts(name: string, value: string): { name: string; value: string }[] {
  const whole = { name, value };
  const values = value.split(/\s+/);
  switch (name) {
    case 'margin':
    case 'padding':
    case 'inset': {
      const [top = '', right = top, bottom = top, left = right] = values;
      const each = [top, right, bottom, left];
      return sides.map((side, nth) => ({ name: name === 'inset' ? side : `${name}-${side}`, value: each[nth] ?? '' }));
    }
    case 'overflow':
      return ['x', 'y'].map((way, nth) => ({ name: `overflow-${way}`, value: values[nth] ?? value }));
    case 'font': {
      const size = /(?:^|\s)(0|[\d.]+(?:[a-z]+|%))(?=[\s/])/i.exec(value)?.[1] ?? value;
      return [whole, { name: 'font-size', value: size }, { name: 'font-family', value }];
    }
    case 'background':
    case 'text-decoration':
      return [whole, { name: name === 'background' ? 'background-color' : 'text-decoration-line', value }];
    default:
      return [whole];
  }
}
