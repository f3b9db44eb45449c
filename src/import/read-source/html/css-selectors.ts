import { defaultTreeAdapter as tree } from 'parse5';
import type { Element } from './html-elements.ts';

/** What one element must be: `p.note[lang]`. */
export interface Compound {
  tag: string | undefined;
  id: string | undefined;
  classes: string[];
  attributes: { name: string; value: string | undefined }[];
}

/** A selector of elements by what they are and stand in. */
export interface Selector {
  /** What the element itself must be. */
  subject: Compound;
  /** Whether what is drawn before or after the element is meant. */
  isBeside: boolean;
  weight: number;
  matches(element: Element): boolean;
}

/** Nobody writes a rule for so much. */
const longestList = 20_000;
const compound = /^(?:[a-z*][\w-]*|\*)?(?:[#.][\w-]+|\[[^\]]*\])*/i;
const beside = /::?(?:before|after)$/i;

/** The selectors of a rule. Those that ask for more than names, attributes and what is around are left out. */
export function selectorsOf(list: string): Selector[] {
  if (list.length > longestList) return [];
  return list.split(',').flatMap((one) => {
    const written = one.trim().replaceAll(/\s+/g, ' ');
    const isBeside = beside.test(written);
    const steps = written.replace(beside, isBeside && /(?:^|[\s>])::?\w+$/.test(written) ? '*' : '').split(/ ?(>) ?| /);
    const compounds: { own: Compound; isChild: boolean }[] = [];
    let isChild = false;
    for (const step of steps) {
      if (step === undefined || step === '') continue;
      if (step === '>') {
        isChild = true;
        continue;
      }
      const own = compoundOf(step);
      if (own === undefined) return [];
      compounds.push({ own, isChild });
      isChild = false;
    }
    const last = compounds.at(-1);
    if (last === undefined) return [];
    return [
      {
        subject: last.own,
        isBeside,
        weight: compounds.reduce((sum, { own }) => sum + weightOf(own), 0),
        matches: (element: Element) => isMatch(element, compounds),
      },
    ];
  });
}

function compoundOf(step: string): Compound | undefined {
  if (compound.exec(step)?.[0] !== step) return undefined;
  const tag = /^[a-z*][\w-]*/i.exec(step)?.[0]?.toLowerCase();
  const named = step.replaceAll(/\[[^\]]*\]/g, '');
  const attributes = [...step.matchAll(/\[\s*([\w-]+)\s*(?:(=)\s*["']?([^"'\]]*)["']?)?\s*\]/g)];
  // Attributes that begin with, end in or hold something.
  if (attributes.length !== (step.match(/\[/g) ?? []).length) return undefined;
  return {
    tag: tag === '*' ? undefined : tag,
    id: /#([\w-]+)/.exec(named)?.[1],
    classes: [...named.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name),
    attributes: attributes.map(([, name = '', is, value]) => ({
      name: name.toLowerCase(),
      value: is === undefined ? undefined : (value ?? '').trim(),
    })),
  };
}

function weightOf({ tag, id, classes, attributes }: Compound): number {
  return (id === undefined ? 0 : 10_000) + (classes.length + attributes.length) * 100 + (tag === undefined ? 0 : 1);
}

/** Step by step outwards, with all that may stand for a step at once: trying one after the other would never end. */
function isMatch(element: Element, compounds: readonly { own: Compound; isChild: boolean }[]): boolean {
  const last = compounds.at(-1);
  if (last === undefined || !isOne(element, last.own)) return false;
  if (compounds.length === 1) return true;
  const around: Element[] = [];
  for (let one = parentOf(element); one !== undefined; one = parentOf(one)) around.push(one);
  let reached = [-1];
  for (let at = compounds.length - 2; at >= 0; at--) {
    const own = (compounds[at] as { own: Compound }).own;
    const next = compounds[at + 1]?.isChild
      ? reached.map((place) => place + 1)
      : around.map((_, place) => place).filter((place) => place > (reached[0] ?? 0));
    reached = next.filter((place) => {
      const one = around[place];
      return one !== undefined && isOne(one, own);
    });
    if (reached.length === 0) return false;
  }
  return true;
}

function isOne({ tagName, attrs }: Element, { tag, id, classes, attributes }: Compound): boolean {
  const said = (wanted: string) => attrs.find(({ name }) => name === wanted)?.value;
  if (tag !== undefined && tag !== tagName) return false;
  if (id !== undefined && id !== said('id')) return false;
  const own = classes.length === 0 ? [] : (said('class') ?? '').split(/\s+/);
  if (!classes.every((name) => own.includes(name))) return false;
  return attributes.every(({ name, value }) => {
    const has = said(name);
    return has !== undefined && (value === undefined || has === value);
  });
}

/** The element that another stands in. */
export function parentOf(element: Element): Element | undefined {
  const parent = tree.getParentNode(element);
  return parent !== null && tree.isElementNode(parent) ? parent : undefined;
}
