import { child, childrenOf, childSwitch, childValue, type XmlElement } from '../xml-elements.ts';

/** How a run of characters looks, as far as it decides whether and where its words are seen. Undefined: as around it. */
export interface Look {
  hidden?: boolean | undefined;
  white?: boolean | undefined;
  /** With a line through it: shown as words that no longer hold. */
  struck?: boolean | undefined;
  /** Too small to be seen. */
  tiny?: boolean | undefined;
  /** On a ground of its own colour, where white can be read. */
  shaded?: boolean | undefined;
  raised?: 'superscript' | 'subscript' | 'baseline' | undefined;
  capitals?: boolean | undefined;
  font?: string | undefined;
}

/** The list a paragraph is numbered in, and the level of it, from 0. */
export interface Numbered {
  list: string;
  level: number;
}

/** What a paragraph or a style says of its numbering. */
interface NumberingSaid {
  list: string | undefined;
  level: number | undefined;
  /** Styles by which the list is named, the nearest first; none where the paragraph names it itself. */
  styles: readonly string[];
}

export interface WordStyles {
  /** Look that a paragraph's style gives to its runs. */
  paragraphLook(properties: XmlElement | undefined): Look;
  /** Look of a run within a paragraph of a look. */
  runLook(properties: XmlElement | undefined, paragraph: Look): Look;
  /** Whether a table's style, or one of its cells, has a ground of its own colour. */
  isShaded(properties: XmlElement | undefined): boolean;
  /** What is said of a paragraph's numbering, by itself or by its style. */
  numbering(properties: XmlElement | undefined): NumberingSaid | undefined;
  /** List that a style of lists stands for. */
  listOf(style: string): string | undefined;
}

/** Half points up to which characters are a line of dust. */
const mostTiny = 4;
/** Colours from here on cannot be told from paper. */
const leastWhite = 0xf8;

/** Reads the styles of a Word file. */
export function wordStyles(root: XmlElement): WordStyles {
  const styles = new Map(childrenOf(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const standard = childrenOf(root, 'w:style').find(
    ({ attributes }) => attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['w:default'] ?? ''),
  )?.attributes['w:styleId'];
  const defaults = lookOf(child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'));
  const looks = new Map<string, Look>();
  const numberings = new Map<string, NumberingSaid>();

  /** A style and those it is based on, itself first. */
  const chain = (id: string | undefined): [string, XmlElement][] => {
    const found = new Map<string, XmlElement>();
    let next = id;
    while (next !== undefined && !found.has(next)) {
      const style = styles.get(next);
      if (style === undefined) break;
      found.set(next, style);
      next = childValue(style, 'w:basedOn');
    }
    return [...found];
  };
  const styleLook = (id: string | undefined): Look => {
    const known = looks.get(id ?? '');
    if (known) return known;
    const look = chain(id)
      .toReversed()
      .reduce((around, [, style]) => over(around, lookOf(child(style, 'w:rPr')), isFilled(child(style, 'w:pPr'))), {});
    looks.set(id ?? '', look);
    return look;
  };
  const styleNumbering = (id: string | undefined): NumberingSaid => {
    const known = numberings.get(id ?? '');
    if (known) return known;
    const passed = chain(id).map(([name, style]) => ({ name, own: child(child(style, 'w:pPr'), 'w:numPr') }));
    const said = {
      list: passed.flatMap(({ own }) => childValue(own, 'w:numId') ?? [])[0],
      level: numberOf(passed.flatMap(({ own }) => childValue(own, 'w:ilvl') ?? [])[0]),
      styles: passed.map(({ name }) => name),
    };
    numberings.set(id ?? '', said);
    return said;
  };

  return {
    paragraphLook(properties) {
      const look = over(defaults, styleLook(childValue(properties, 'w:pStyle') ?? standard));
      return isFilled(properties) ? { ...look, shaded: true } : look;
    },
    runLook(properties, paragraph) {
      const style = childValue(properties, 'w:rStyle');
      const own = lookOf(properties);
      const named = style === undefined ? {} : styleLook(style);
      // Switches of a paragraph's and of a character's style turn each other off (ECMA-376 17.7.3).
      const turned = (key: 'hidden' | 'struck') => (named[key] === true ? paragraph[key] !== true : paragraph[key]);
      return over({ ...over(paragraph, named), hidden: turned('hidden'), struck: turned('struck') }, own);
    },
    isShaded(properties) {
      const [, style] = chain(childValue(properties, 'w:tblStyle'))[0] ?? [];
      return isFilled(properties) || (style !== undefined && hasFill(style));
    },
    numbering(properties) {
      const own = child(properties, 'w:numPr');
      const list = childValue(own, 'w:numId');
      const level = numberOf(childValue(own, 'w:ilvl'));
      const said = styleNumbering(childValue(properties, 'w:pStyle') ?? standard);
      if (list !== undefined) return { list, level: level ?? 0, styles: [] };
      if (said.list === undefined) return undefined;
      return level === undefined ? said : { ...said, level, styles: [] };
    },
    listOf: (style) => styleNumbering(style).list,
  };
}

/** What run properties say themselves. */
function lookOf(properties: XmlElement | undefined): Look {
  if (properties === undefined) return {};
  const colour = child(properties, 'w:color')?.attributes['w:val'];
  const size = numberOf(childValue(properties, 'w:sz'));
  const raised = childValue(properties, 'w:vertAlign');
  const fonts = child(properties, 'w:rFonts')?.attributes;
  const strikes = ['w:strike', 'w:dstrike'].map((name) => childSwitch(properties, name));
  return {
    hidden: childSwitch(properties, 'w:vanish'),
    struck: strikes.some((one) => one === true) || (strikes.every((one) => one === undefined) ? undefined : false),
    white: colour === undefined ? undefined : isWhite(colour),
    tiny: size === undefined ? undefined : size <= mostTiny,
    shaded: isFilled(properties) || undefined,
    raised: raised === 'superscript' || raised === 'subscript' || raised === 'baseline' ? raised : undefined,
    capitals: childSwitch(properties, 'w:caps'),
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
  };
}

function over(around: Look, own: Look, shaded?: boolean): Look {
  const said = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  return { ...around, ...said, ...(shaded && { shaded }) };
}

function isWhite(colour: string): boolean {
  const parts = /^([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour)?.slice(1) ?? [];
  return parts.length === 3 && parts.every((part) => Number.parseInt(part, 16) >= leastWhite);
}

/** Whether properties lay a colour under their words. */
function isFilled(properties: XmlElement | undefined): boolean {
  const highlight = childValue(properties, 'w:highlight');
  if (highlight !== undefined && !/^(?:none|white)$/.test(highlight)) return true;
  const shading = child(properties, 'w:shd')?.attributes;
  if (shading === undefined) return false;
  const fill = shading['w:fill'] ?? 'auto';
  const pattern = shading['w:val'] ?? 'clear';
  return (
    (fill !== 'auto' && !isWhite(fill)) || shading['w:themeFill'] !== undefined || !/^(?:clear|nil)$/.test(pattern)
  );
}

function hasFill(element: XmlElement): boolean {
  return element.children.some(
    (other) => typeof other !== 'string' && (isFilled(other) || (other.name !== 'w:tblPr' && hasFill(other))),
  );
}

function numberOf(value: string | undefined): number | undefined {
  return value === undefined || !/^-?\d+$/.test(value) ? undefined : Number(value);
}
