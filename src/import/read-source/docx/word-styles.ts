import { child, childrenOf, childValue, type XmlElement } from '../xml-elements.ts';
import { groundOf } from './ink-and-ground.ts';
import { type Look, lookOf, lookOfLines, over } from './run-look.ts';

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
  /** Look that a paragraph's style gives to its runs, in a table whose style has a look of its own. */
  paragraphLook(properties: XmlElement | undefined, table?: Look): Look;
  /** Look that a table's style gives to the words of all its cells. */
  tableLook(properties: XmlElement | undefined): Look;
  /** Look of a run within a paragraph of a look. */
  runLook(properties: XmlElement | undefined, paragraph: Look): Look;
  /** Whether a table's style, or one of its cells, has a ground of its own colour. */
  isShaded(properties: XmlElement | undefined): boolean;
  /** What is said of a paragraph's numbering, by itself or by its style. */
  numbering(properties: XmlElement | undefined): NumberingSaid | undefined;
  /** List that a style of lists stands for. */
  listOf(style: string): string | undefined;
}

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
      .reduce(
        (around: Look, [, style]) =>
          over(over(around, lookOfLines(child(style, 'w:pPr'))), lookOf(child(style, 'w:rPr'))),
        {},
      );
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
    paragraphLook(properties, table = {}) {
      const look = over(over(defaults, table), styleLook(childValue(properties, 'w:pStyle') ?? standard));
      return over(look, lookOfLines(properties));
    },
    tableLook: (properties) => styleLook(childValue(properties, 'w:tblStyle')),
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
      return groundOf(properties) !== undefined || (style !== undefined && hasFill(style));
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

function hasFill(element: XmlElement): boolean {
  return element.children.some(
    (other) =>
      typeof other !== 'string' && (groundOf(other) !== undefined || (other.name !== 'w:tblPr' && hasFill(other))),
  );
}

function numberOf(value: string | undefined): number | undefined {
  return value === undefined || !/^-?\d+$/.test(value) ? undefined : Number(value);
}
