import { compile, type Options } from 'css-select';
import { AttributeAction, isTraversal, parse, type Selector, SelectorType } from 'css-what';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree } from 'parse5';
import { XmlRefusal } from '../xml-elements.ts';
import { attributeOf, type Element, nearest } from './html-elements.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** What style sheets draw beside an element, or say of its beginning. */
export const besides = ['before', 'after', 'marker', 'first-letter', 'first-line'] as const;
/** Something that is drawn beside an element, or its beginning. */
export type Beside = (typeof besides)[number];

/** A selector of elements by what they are and stand in. */
export interface ElementSelector {
  /** A name, class or id that an element must have to be meant; `*` where it may be any. */
  key: string;
  /** Where what is drawn beside the element, or its beginning, is meant, not itself. */
  beside: Beside | undefined;
  /** Of two rules the one whose selector weighs more holds. */
  weight: number;
  matches(element: Element): boolean;
}

/** Nobody writes a selector that takes so many characters when its parts are written out. */
const longest = 200_000;
/** So many steps from element to element tell which rules are whose; to read an attribute or to try a rule takes as long as several. */
const mostSteps = 200_000_000;
const stepsOfTry = 40;
/** States that no element is in when a page is opened. */
const states = 'focus focus-visible focus-within target target-within fullscreen popover-open modal autofill'.split(
  ' ',
);
/** What holds of every element; behind a part as costly as this one the library keeps what it found out of those around. */
const always = parse(':not(* :root)')[0] as Selector[];

/**
 * Reads selectors, parted by commas, for the elements of one page. Those that no browser or not even the library knows choose nothing.
 * @param isQuirks whether names of classes are the same in capitals
 * @throws XmlRefusal, as what it returns does, where there is too much to be a report's
 */
export function selectorReader(isQuirks: boolean): (list: string) => ElementSelector[] {
  let steps = 0;
  const count = (more: number) => {
    steps += more;
    if (steps > mostSteps) throw new XmlRefusal({ kind: 'too-large' });
  };
  const valueIn = (element: Element, name: string) => {
    const value = attributeOf(element, name);
    count(4 * element.attrs.length + (value?.length ?? 0) / 4);
    return value;
  };
  const options: Options<Node, Element> = {
    relativeSelector: false,
    quirksMode: isQuirks,
    pseudos: { ...Object.fromEntries(states.map((state) => [state, () => false])), lang: isOfLanguage },
    adapter: {
      isTag: (node): node is Element => {
        count(1);
        return 'tagName' in node;
      },
      getAttributeValue: valueIn,
      hasAttrib: (element, name) => valueIn(element, name) !== undefined,
      getName: ({ tagName }) => tagName,
      getParent: ({ parentNode }) => parentNode,
      getChildren: (node) => ('childNodes' in node ? node.childNodes : []),
      getSiblings: (node) => ('parentNode' in node ? (node.parentNode?.childNodes ?? []) : []),
      getText: (node) => (tree.isTextNode(node) ? node.value : ''),
      removeSubsets: (nodes) => nodes,
      isHovered: () => false,
      isVisited: () => false,
      isActive: () => false,
    },
  };
  const read = (parts: Selector[]): ElementSelector => {
    const last = parts.at(-1);
    const name = last?.type === SelectorType.PseudoElement ? last.name : undefined;
    const beside = besides.find((one) => one === name);
    const own = beside ? parts.slice(0, -1) : parts;
    let matches: ((element: Element) => boolean) | undefined;
    return {
      key: keyOf(own.slice(own.findLastIndex(isTraversal) + 1)),
      beside,
      weight: weightOf(parts),
      matches(element) {
        count(stepsOfTry);
        matches ??= orUnknown(() => compile([[...always, ...own]], options)) ?? (() => false);
        return matches(element);
      },
    };
  };
  return (list) =>
    orUnknown(() => {
      const all = parse(list.replaceAll(/\s+/g, ' '));
      if (all.some((parts) => JSON.stringify(parts).length > longest)) throw new XmlRefusal({ kind: 'too-large' });
      return all.filter(([first]) => first !== undefined && !isTraversal(first)).map(read);
    }) ?? [];
}

/** Whether an element, or what it stands in, is said to be in a language. */
function isOfLanguage(element: Element, language?: string | null): boolean {
  const said = nearest(element, (around) => attributeOf(around, 'lang')?.toLowerCase());
  const wanted = language?.toLowerCase();
  return said !== undefined && (said === wanted || said.startsWith(`${wanted}-`));
}

/** What the library makes of a selector; undefined of one that it does not know. */
function orUnknown<Made>(make: () => Made): Made | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof XmlRefusal) throw error;
    if (error instanceof RangeError) throw new XmlRefusal({ kind: 'too-large' });
    return undefined;
  }
}

function keyOf(compound: readonly Selector[]): string {
  const named = compound.find(isName) ?? compound.find(({ type }) => type === SelectorType.Tag);
  if (named?.type === SelectorType.Tag) return named.name.toLowerCase();
  return named?.type === SelectorType.Attribute ? `${named.name}=${named.value.toLowerCase()}` : '*';
}

/** The keys that the selectors of an element may have. */
export function keysOf({ tagName, attrs }: Element): string[] {
  return [
    '*',
    tagName,
    ...attrs.flatMap(({ name, value }) =>
      name === 'id' ? `id=${value.toLowerCase()}` : name === 'class' ? classesOf(value) : [],
    ),
  ];
}

function classesOf(value: string): string[] {
  return [...new Set(value.toLowerCase().split(/\s+/))].map((one) => `class=${one}`);
}

/** `#id` or `.class`. */
function isName(part: Selector): boolean {
  return (
    part.type === SelectorType.Attribute &&
    part.ignoreCase === 'quirks' &&
    (part.action === AttributeAction.Element || part.action === AttributeAction.Equals)
  );
}

function weightOf(parts: readonly Selector[]): number {
  return parts.reduce((sum, part) => {
    switch (part.type) {
      case SelectorType.Attribute:
        return sum + (isName(part) && part.name === 'id' ? 10_000 : 100);
      case SelectorType.Pseudo:
        if (part.name === 'where') return sum;
        return sum + (Array.isArray(part.data) ? Math.max(...part.data.map(weightOf)) : 100);
      case SelectorType.Tag:
      case SelectorType.PseudoElement:
        return sum + 1;
      default:
        return sum;
    }
  }, 0);
}
