import { child, childSwitch, childValue, type XmlElement } from '../xml-elements.ts';
import { groundOf, inkOf } from './ink-and-ground.ts';

/** How a run of characters looks, as far as it decides whether and where its words are seen. Undefined: as around it. */
export interface Look {
  hidden?: boolean | undefined;
  /** Colour of the characters, six digits; `none` where they are not painted, `auto` where Word picks one that is seen. */
  ink?: string | undefined;
  /** Colour under the characters; empty where there is one that is not known. */
  ground?: string | undefined;
  /** With a line through it: shown as words that no longer hold. */
  struck?: boolean | undefined;
  /** Too small to be seen. */
  tiny?: boolean | undefined;
  /** In lines too low to be seen, whatever the size of the characters. */
  flat?: boolean | undefined;
  /** How far to the side, or down, the paragraph is pushed, in twentieths of a point. */
  pushed?: number | undefined;
  raised?: 'superscript' | 'subscript' | 'baseline' | undefined;
  /** Half points above the line the characters would stand on. */
  lifted?: number | undefined;
  capitals?: boolean | undefined;
  font?: string | undefined;
}

/** Half points up to which characters are a line of dust. */
const mostTiny = 4;
/** Width of a character up to which nobody can read it, in hundredths. */
const leastWidth = 10;
/** Characters moved so much closer, in twentieths of a point, lie upon one another. */
const closest = -200;
/** A line of this many twentieths of a point, and no more, shows nothing of its characters. */
export const flattest = 60;

/** What run properties say themselves. */
export function lookOf(properties: XmlElement | undefined): Look {
  if (properties === undefined) return {};
  const size = numberOf(childValue(properties, 'w:sz'));
  const closer = numberOf(childValue(properties, 'w:spacing'));
  const width = numberOf(childValue(properties, 'w:w')?.replace(/%$/, ''));
  const raised = childValue(properties, 'w:vertAlign');
  const fonts = child(properties, 'w:rFonts')?.attributes;
  const strikes = ['w:strike', 'w:dstrike'].map((name) => childSwitch(properties, name));
  return {
    hidden: childSwitch(properties, 'w:vanish'),
    struck: strikes.some((one) => one === true) || (strikes.every((one) => one === undefined) ? undefined : false),
    // Drawn with their outline, they are seen whatever fills them.
    ink: childSwitch(properties, 'w:outline') === true ? 'auto' : inkOf(properties),
    ground: groundOf(properties),
    tiny:
      (width !== undefined && width < leastWidth) || (closer !== undefined && closer <= closest)
        ? true
        : size === undefined
          ? undefined
          : size <= mostTiny,
    raised: raised === 'superscript' || raised === 'subscript' || raised === 'baseline' ? raised : undefined,
    lifted: numberOf(childValue(properties, 'w:position')),
    // Small capitals are capitals.
    capitals: childSwitch(properties, 'w:caps') ?? childSwitch(properties, 'w:smallCaps'),
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
  };
}

/** What the properties of a paragraph, or of a style of paragraphs, say of the words in it. */
export function lookOfLines(properties: XmlElement | undefined): Look {
  if (properties === undefined) return {};
  const spacing = child(properties, 'w:spacing')?.attributes;
  const line = numberOf(spacing?.['w:line']);
  const indent = child(properties, 'w:ind')?.attributes;
  const frame = child(properties, 'w:framePr')?.attributes;
  const pushed = [indent?.['w:left'] ?? indent?.['w:start'], frame?.['w:x'], frame?.['w:y']]
    .map((place) => Math.abs(numberOf(place) ?? 0))
    .reduce((most, place) => Math.max(most, place));
  return {
    ground: groundOf(properties),
    flat: line === undefined ? undefined : spacing?.['w:lineRule'] === 'exact' && line <= flattest,
    pushed: indent === undefined && frame === undefined ? undefined : pushed,
  };
}

/** A look with what is said more closely. */
export function over(around: Look, own: Look): Look {
  const said = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  return { ...around, ...said };
}

function numberOf(value: string | undefined): number | undefined {
  return value === undefined || !/^-?\d+$/.test(value) ? undefined : Number(value);
}
